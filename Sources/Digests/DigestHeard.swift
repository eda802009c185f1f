internal import Feedback
internal import Typesetting

/// Who was heard, who has gone quiet, and what went back to those who asked.
struct DigestHeard {
    let editor: DigestEditor

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    /// The share of people heard outside outages: with one sentence that says what it means.
    var heard: [DigestOutline.Block] {
        var lines: [String] = []
        if let quiet = material.quietTime, let share = quiet.share {
            let places = [
                "percent": editor.percent(share), "n": local.number(quiet.peopleInQuietTime),
                "all": local.number(quiet.people),
            ]
            var sentences = [phrases.filled(.quietTime, places)]
            if let before = quiet.shareBefore {
                sentences.append(phrases.filled(.quietTimeBefore, ["percent": editor.percent(before)]))
            }
            lines = [sentences.joined(separator: " "), phrases[.quietTimeMeans]]
        }
        return lines.map { .line($0) } + silences
    }

    private var silences: [DigestOutline.Block] {
        guard !material.silences.isEmpty else { return [] }
        let shown = material.silences.prefix(DigestBudget.maximumSilences).map { silence in
            let places = [
                "group": silence.group.inert(maximumBytes: DigestBudget.nameBytes),
                "people": editor.count(silence.usualPeople, .people), "day": local.day(silence.lastHeard),
            ]
            return DigestOutline.Block.line(phrases.filled(.silence, places))
        }
        return [.topic(phrases[.goneQuiet], remark: "")] + shown + editor.more(material.silences.count - shown.count)
    }

    var loop: [DigestOutline.Block] {
        guard let loop = material.loop else { return [] }
        var lines = [loop.told > 0 ? editor.count(loop.told, .told) : phrases[.toldNobody]]
        if loop.helped + loop.notHelped > 0 {
            let places = ["yes": local.number(loop.helped), "no": local.number(loop.notHelped)]
            lines.append(phrases.filled(.opinions, places))
        }
        return lines.map { .line($0) }
    }
}

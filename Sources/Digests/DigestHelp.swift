internal import Feedback
internal import Typesetting

/// How to act by mail on what this digest shows; nothing where readers cannot.
struct DigestHelp {
    let editor: DigestEditor
    let items: [DigestItem]

    private var phrases: DigestPhrases { editor.phrases }

    var help: DigestOutline.Help? {
        guard editor.material.door != nil else { return nil }
        return DigestOutline.Help(
            links: phrases[.actLinks],
            writing: phrases[.actWriting],
            commands: commands,
            rhythmLead: phrases[.actRhythm],
            rhythm: editor.acts([
                (.actDaily, "daily"), (.actWeekly, "weekly"), (.actPause, "pause 2w"), (.actStop, "stop"),
            ])
        )
    }

    /// With numbers that stand in this digest, so that they can be copied.
    private var commands: [(term: String, meaning: String)] {
        var rows: [(String, DigestKey)] = []
        let themes = items.filter { if case .theme = $0.subject { true } else { false } }.map(\.number)
        if let theme = themes.first {
            rows += [("\(theme) done: …", .meansAnswer), ("\(theme) owner me", .meansOwner)]
            if themes.count > 1 { rows.append(("\(theme) same as \(themes[1])", .meansSame)) }
        }
        if let incident = items.first(where: { if case .incident = $0.subject { true } else { false } }) {
            rows.append(("\(incident.number) resolved: …", .meansResolved))
        }
        if let mail = items.last(where: { if case .mail = $0.subject { true } else { false } }) {
            rows += [("\(mail.number) request", .meansKind), ("\(mail.number) reply: …", .meansReply)]
        }
        rows.append(("pause 2w", .meansPause))
        return rows.map { (term: $0, meaning: phrases[$1]) }
    }
}

internal import Feedback
internal import Typesetting

/// Proves texts that an operator wrote, before any of them is sent.
package enum ReplyTemplate {
    /// UTF-8 bytes of one text.
    package static let maximumBytes = 400

    /// What is wrong with a text, each in words for the operator; empty when it may be used.
    package static func problems(of text: String, as key: ReplyKey) -> [String] {
        var problems: [String] = []
        if text.utf8.count > maximumBytes { problems.append("has more than \(maximumBytes) bytes") }
        if !text.unicodeScalars.contains(where: isVisible) { problems.append("is empty") }
        // A line break in a subject would begin another header; in a text, the lines are ours to break.
        if text.unicodeScalars.contains(where: isControl) { problems.append("holds a line break or another control") }
        let places = places(of: text)
        if places.isBroken { problems.append("has a \"{\" or \"}\" without its other half") }
        for name in places.names where ReplyPlace(rawValue: name).map(key.allowed.contains) != true {
            problems.append(unknown(name, in: key))
        }
        for place in ReplyPlace.allCases where key.required.contains(place) && !places.names.contains(place.rawValue) {
            problems.append("lacks {\(place.rawValue)}")
        }
        return problems
    }

    /// Writes every kind of answer once, with the longest of everything, and says what is wrong with it.
    package static func proof(of wording: ReplyWording, in language: String) -> [String] {
        var problems: Set<String> = []
        for (name, letter) in samples(wording, language) {
            if letter.text.utf8.count > ReplyLetter.maximumTextBytes {
                problems.insert("\(name) would have more than \(ReplyLetter.maximumTextBytes / 1024) KiB")
            }
            if (letter.text + letter.subject).contains(where: { "{}".contains($0) }) {
                problems.insert("\(name) would show a place that nothing is filled into")
            }
            if letter.subject.unicodeScalars.contains(where: isControl) {
                problems.insert("the subject of \(name) would hold a line break")
            }
        }
        return problems.sorted()
    }

    private static func samples(_ wording: ReplyWording, _ language: String) -> [(String, ReplyLetter)] {
        let now = Timestamp(seconds: 1_795_435_200)
        let service = String(repeating: "s", count: ReplyLetter.maximumServiceBytes)
        let office = ReplyOffice(
            organisation: String(repeating: "o", count: ReplyLetter.maximumNameBytes),
            helpdesk: String(repeating: "h", count: ReplyOffice.maximumHelpdeskBytes),
            language: language,
            timeZone: "UTC",
            wording: wording
        )
        let thread = ReplyThread(language: language, messageID: "m@example.org", references: [])
        var letters: [(String, ReplyLetter)] = []
        let word = IncidentWord(who: "", when: now)
        let line = String(repeating: "n", count: 49)
        let note = IncidentNote(
            text: [String](repeating: line, count: IncidentNote.maximumTextBytes / 50).joined(separator: "\n"),
            word: word,
            nextWordBy: now + .hours(1)
        )
        for category in Category.allCases {
            for known in [String?.some(service), nil] {
                for (isKnown, isUnsure) in [(true, false), (false, false), (true, true), (false, true)] {
                    var acknowledgement = Acknowledgement(verdict: sample(category, isUnsure: isUnsure, service: known))
                    acknowledgement.isPassedOn = true
                    let since = now - .days(1)
                    if isKnown {
                        acknowledgement.outage = KnownOutage(service: known, place: 9_999, since: since, note: note)
                    }
                    let letter = acknowledgement.letter(in: thread, by: office, loopMark: "mark", now: now)
                    letters.append(("an acknowledgement", letter))
                }
            }
        }
        for ending in Incident.Ending.allCases {
            for (people, service) in [(1, service), (3, nil), (9_999, service)] as [(Int, String?)] {
                var incident = sample(service: service, people: people, now: now)
                incident.ending = ending
                incident.note = note
                incident.endingWord = word
                guard let notice = AllClearNotice(incident, reportedAt: now - .days(1), service: service) else {
                    continue
                }
                letters.append(("an all-clear", notice.letter(in: thread, by: office, loopMark: "mark", now: now)))
            }
        }
        return letters + newsSamples(office, thread, note, now)
    }

    private static func newsSamples(
        _ office: ReplyOffice,
        _ thread: ReplyThread,
        _ note: IncidentNote,
        _ now: Timestamp
    ) -> [(String, ReplyLetter)] {
        let sentence = [String](repeating: "sentence", count: ThemeMember.maximumSentenceBytes / 9).joined(
            separator: " "
        )
        let (wroteAt, toldAt) = (now - .days(20), now - .days(14))
        var letters: [(String, ReplyLetter)] = []
        let theme = String(repeating: "t", count: Theme.maximumNameBytes)
        let asked = [AskedNeed.Words.sentence(sentence), .sentence(""), .about(theme: theme)].map {
            AskedNeed(wroteAt: wroteAt, words: $0)
        }
        for answer in Theme.Status.allCases.compactMap({ KnownAnswer($0, note) }) {
            for asked in asked {
                let notice = NewsNotice([.init(answer, asked: asked)])
                letters.append(("news", notice.letter(in: thread, by: office, loopMark: "mark", now: now)))
            }
            for category in [Category.complaint, .request] {
                var acknowledgement = Acknowledgement(verdict: sample(category, isUnsure: false, service: nil))
                acknowledgement.answer = answer
                let letter = acknowledgement.letter(in: thread, by: office, loopMark: "mark", now: now)
                letters.append(("an acknowledgement", letter))
            }
        }
        for asked in asked {
            let question = NewsQuestion(note, asked: asked, toldAt: toldAt)
            letters.append(("a question", question.letter(in: thread, by: office, loopMark: "mark", now: now)))
        }
        return letters
    }

    private static func sample(_ category: Category, isUnsure: Bool, service: String?) -> Verdict {
        Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: 1],
            service: service,
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: ""
        )
    }

    private static func sample(service: String?, people: Int, now: Timestamp) -> Incident {
        Incident(
            service: service,
            openedAt: now - .days(1),
            firstReportAt: now - .days(1),
            lastReportAt: now - .days(1),
            closedAt: now,
            people: people,
            alertedPeople: people,
            lastAlertAt: now,
            transition: 1
        )
    }

    /// Controls, separators of lines and paragraphs, and what turns the direction of writing.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A soft hyphen or a joiner alone says nothing.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint && !isControl(scalar)
    }

    private static func unknown(_ name: String, in key: ReplyKey) -> String {
        let shown = name.inert(maximumBytes: 40)
        let known = ReplyPlace.allCases.filter(key.allowed.contains).map { "{\($0.rawValue)}" }
        let allowed = known.isEmpty ? "it has no places" : "its places are \(known.joined(separator: ", "))"
        return "has no place {\(shown)}: \(allowed)"
    }

    /// The names in braces, in order, each once.
    private static func places(of text: String) -> (names: [String], isBroken: Bool) {
        var names: [String] = []
        var open: String.UTF8View.Index?
        for index in text.utf8.indices {
            switch (text.utf8[index], open) {
            case (UInt8(ascii: "{"), nil): open = text.utf8.index(after: index)
            case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), nil): return (names, true)
            case (UInt8(ascii: "}"), let start?):
                let name = String(text[start..<index])
                if !names.contains(name) { names.append(name) }
                open = nil
            default: break
            }
        }
        return (names, open != nil)
    }
}

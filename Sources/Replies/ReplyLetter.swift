internal import Feedback
internal import Typesetting

/// A short answer to one person, ready to be sent: plain text alone, from a fixed template.
package struct ReplyLetter: Sendable {
    /// UTF-8 bytes of the text. RFC 3834 section 2: no large responses, for nobody can be sure who asked for them.
    package static let maximumTextBytes = 4096
    /// UTF-8 bytes of the original subject that are quoted.
    package static let maximumQuotedSubjectBytes = 120
    static let maximumNameBytes = 120
    static let maximumServiceBytes = 80

    package let subject: String
    package let text: String
    /// ISO 639-1: for Content-Language.
    package let language: String
    /// Headers that keep machines from answering, and thread the mail: names and values, without CR or LF.
    package let headers: [(name: String, value: String)]

    /// - Parameters:
    ///   - title: after the words that call it automatic.
    ///   - paragraphs: none empty; a line each where one is a list of lines.
    ///   - loopMark: For `X-Earshot-Loop`: proves to us later that a mail is ours.
    init(
        _ phrases: ReplyPhrases,
        title: String,
        paragraphs: [[String]],
        thread: ReplyThread,
        loopMark: String
    ) {
        language = phrases.language
        subject = "\(phrases[.automatic]): \(title)"
        text = paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
        headers = Self.headers(thread, language: phrases.language, loopMark: loopMark)
    }

    /// One paragraph of sentences.
    static func paragraph(_ sentences: [String]) -> [String] {
        TextColumns.mail.lines(sentences.joined(separator: " "))
    }

    /// What IT has written: its own lines, indented and inert.
    static func quotation(_ text: String) -> [String] {
        let lines = text.split(whereSeparator: \.isNewline).prefix(maximumQuotedLines)
            .map { $0.inert(maximumBytes: IncidentNote.maximumTextBytes) }.filter { !$0.isEmpty }
        return lines.flatMap { TextColumns.mail.lines($0, first: "    ", rest: "    ") }
    }

    private static let maximumQuotedLines = 20

    /// A moment as it is read on the same day, or on another.
    static func moment(_ time: Timestamp, now: Timestamp, _ local: LocalFormat) -> String {
        local.isSameDay(time, now) ? local.unmistakableTime(time) : local.unmistakableMoment(time)
    }

    /// RFC 3834 section 3.1; `Precedence` and X-Auto-Response-Suppress for responders older than it, and Exchange.
    private static func headers(_ thread: ReplyThread, language: String, loopMark: String) -> [(String, String)] {
        var headers = [
            ("Auto-Submitted", "auto-replied"), ("Precedence", "bulk"), ("X-Auto-Response-Suppress", "All"),
            ("X-Earshot-Loop", loopMark.inert(maximumBytes: 200)), ("Content-Language", language),
        ]
        if let id = thread.messageID {
            headers.append(("In-Reply-To", "<\(id)>"))
            let ids = (thread.references + [id]).map { "<\($0)>" }
            headers.append(("References", ids.joined(separator: " ")))
        }
        return headers
    }
}

extension Substring {
    fileprivate func inert(maximumBytes: Int) -> String { String(self).inert(maximumBytes: maximumBytes) }
}

package import Feedback
internal import Typesetting

/// The short answer a person gets: thanks, what was understood, and that a person reads it. It promises nothing more.
///
/// Plain text alone, from a fixed template: nothing of the mail is in it but, for known senders, the subject.
package struct Acknowledgement: Sendable {
    /// UTF-8 bytes of the original subject that are quoted.
    package static let maximumQuotedSubjectBytes = 120
    /// Message-IDs kept of a thread, the newest.
    package static let maximumReferences = 20
    static let maximumIDBytes = 900

    package let subject: String
    package let text: String
    /// ISO 639-1: for Content-Language.
    package let language: String
    /// Headers that keep machines from answering, and thread the mail: names and values, without CR or LF.
    package let headers: [(name: String, value: String)]

    /// - Parameters:
    ///   - message: The mail to answer; its language is used when we speak it.
    ///   - verdict: What was understood; an unsure one is not told.
    ///   - answer: The policy's leave to answer.
    ///   - fallbackLanguage: The organisation's.
    ///   - loopMark: For `X-Earshot-Loop`: proves to us later that a mail is ours.
    package init(
        to message: Message,
        verdict: Verdict?,
        answer: ReplyDecision.Answer,
        organisation: String,
        fallbackLanguage: String,
        timeZone: String,
        loopMark: String,
        outage: KnownOutage? = nil
    ) {
        let language = ReplyPhrases.spoken(message.language, or: fallbackLanguage)
        let phrases = ReplyPhrases.phrases(for: language)
        let name = organisation.inert(maximumBytes: 120)
        self.language = language

        let quoted = answer.quotesSubject ? message.subject.inert(maximumBytes: Self.maximumQuotedSubjectBytes) : ""
        let rest = quoted.isEmpty ? phrases.yourMail.filled(["organisation": name]) : quoted
        subject = "\(phrases.automatic): \(rest)"

        var paragraphs = [phrases.thanks.filled(["organisation": name])]
        var understood: [String] = []
        if let words = Self.understanding(verdict, phrases) { understood.append(words) }
        understood.append(phrases.person)
        paragraphs.append(understood.joined(separator: " "))
        if let outage {
            let local = LocalFormat(language: language, timeZone: timeZone)
            let service = outage.service?.inert(maximumBytes: 80)
            let form = service == nil ? phrases.outageOfNoService : phrases.outage
            let sentence = form.form(for: outage.people, in: language).filled([
                "n": local.number(outage.people), "service": service ?? "", "moment": local.moment(outage.since),
            ])
            paragraphs.append(sentence)
        }
        paragraphs.append(phrases.noAnswer)
        text = paragraphs.map { TextColumns.mail.lines($0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
        headers = Self.headers(for: message, language: language, loopMark: loopMark)
    }

    private static func understanding(_ verdict: Verdict?, _ phrases: ReplyPhrases) -> String? {
        guard let verdict else { return nil }
        let words =
            verdict.isSecurity ? phrases.security : verdict.isUnsure ? nil : phrases.categories[verdict.category]
        return words.map { phrases.understood.filled(["category": $0]) }
    }

    /// RFC 3834 section 3.1; `Precedence` and X-Auto-Response-Suppress for responders older than it, and Exchange.
    private static func headers(for message: Message, language: String, loopMark: String) -> [(String, String)] {
        var headers = [
            ("Auto-Submitted", "auto-replied"), ("Precedence", "bulk"), ("X-Auto-Response-Suppress", "All"),
            ("X-Earshot-Loop", loopMark.inert(maximumBytes: 200)), ("Content-Language", language),
        ]
        if let id = message.messageID.flatMap(threadID) {
            let before = message.references.compactMap(threadID).filter { $0 != id }
            headers.append(("In-Reply-To", id))
            headers.append(("References", (before.suffix(maximumReferences - 1) + [id]).joined(separator: " ")))
        }
        return headers
    }

    /// A Message-ID in angle brackets; nil when it could not stand in a header as it is.
    private static func threadID(_ id: String) -> String? {
        let isSafe = id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return isSafe && !id.isEmpty && id.utf8.count <= maximumIDBytes ? "<\(id)>" : nil
    }
}

internal import Feedback

/// Follows a chain of forwards: the mail somebody sent on, the mail that one had sent on, and so forth.
///
/// Iterative: each round looks at what the round before found forwarded, which is shorter.
struct ForwardReader {
    /// Mails looked at, those counted in of which nothing is known.
    private static let maximumRounds = 20

    private(set) var originals: [OriginalMail] = []

    init(_ mail: ForwardedMail) {
        var waiting: [ForwardedMail] = [mail]
        var rounds = 0
        while let mail = waiting.popLast(), originals.count < OriginalMail.maximumOriginals, rounds < Self.maximumRounds
        {
            rounds += 1
            let passages = QuoteSplitter(mail.lines, subject: mail.subject, sender: mail.writer)
            let inner = passages.forwards
            let original = OriginalMail(
                writer: mail.writer,
                subject: mail.subject,
                date: mail.date,
                newText: String(decoding: passages.newText, as: UTF8.self),
                text: String(decoding: passages.labels.text { !$0.isForwarded }, as: UTF8.self)
            )
            // A forward of which nothing but the next forward is known is no mail of its own.
            if !original.text.isEmpty || !mail.writer.isUnknown || inner.isEmpty { originals.append(original) }
            waiting += inner.reversed()
        }
    }
}

extension Sender {
    fileprivate var isUnknown: Bool { name.isEmpty && address.isEmpty }
}

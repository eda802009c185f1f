package import Feedback
internal import MIME

extension MessageReader {
    /// A mail of which only the subject and the text are known, as in collections of labelled mails: quotes and signature are cut
    /// as in any mail, and a person is taken to have written it.
    package func read(subject: String, text: String) -> Message {
        var message = Message()
        message.subject = InertText.line(subject, maximumBytes: Message.maximumSubjectBytes)
        let kept = Array(text.utf8.prefix(Message.maximumTextBytes))
        let lines = kept.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).map { line in
            TextLine(line.last == ASCII.carriageReturn ? line.dropLast() : line, mark: nil)
        }
        message.text = String(decoding: kept, as: UTF8.self)
        message.take(QuoteSplitter(lines, subject: subject, sender: message.sender), of: kept)
        Self.readLanguage(of: &message)
        Self.readMatters(of: &message)
        message.kindRule = "only subject and text are known"
        return message
    }
}

internal import Feedback

/// A forwarded mail as `read --json` prints it.
struct OriginalView: Encodable {
    private enum CodingKeys: String, CodingKey {
        case from
        case fromName = "from_name"
        case subject, date
        case newText = "new_text"
        case text
    }

    private let from: String
    private let fromName: String
    private let subject: String
    private let date: String
    private let newText: String
    private let text: String

    init(_ original: OriginalMail) {
        from = original.writer.address
        fromName = original.writer.name
        subject = original.subject
        date = original.date
        newText = original.newText
        text = original.text
    }
}

internal import Feedback
internal import FoundationEssentials
internal import Reading
internal import Triage

/// A line of a file of labelled mails.
struct LabelledMail: Decodable {
    let subject: String?
    let text: String?
    let label: Category
    let alt: Category?
    let lang: String?

    /// Bytes of the largest file that is read.
    static let maximumBytes = 64 * 1024 * 1024

    /// What a person wrote in each mail of the file, as the daemon would read it.
    static func all(in path: String) throws -> [LearningCurve.Mail] {
        let reader = MessageReader()
        let decoder = JSONDecoder()
        return try BenchFolder.bytes(path).split(separator: 0x0A).enumerated().map { index, bytes in
            let line: LabelledMail
            do {
                line = try decoder.decode(LabelledMail.self, from: Data(bytes))
            } catch {
                throw Failure("\(path), line \(index + 1): not a labelled mail", code: Failure.fileCode)
            }
            let message = reader.read(subject: line.subject ?? "", text: line.text ?? "")
            return LearningCurve.Mail(
                subject: message.subject,
                text: message.newText.isEmpty ? message.text : message.newText,
                language: message.language,
                label: line.label,
                alternative: line.alt
            )
        }
    }
}

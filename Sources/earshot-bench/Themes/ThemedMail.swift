internal import Embeddings
internal import Feedback
internal import FoundationEssentials
internal import Reading
internal import Themes

/// A mail of which is known what theme it belongs to.
struct ThemedMail: Sendable {
    let theme: String
    /// As its author says; the index is told what the reader makes of it.
    let language: String
    let subject: String
    let text: String
    let category: Category
    let words: NeedWords
    /// The language that the reader finds.
    let readLanguage: String
    var vector: [Float]?

    private struct Line: Decodable {
        let theme: String
        let language: String
        let kind: String
        let subject: String
        let text: String
    }

    /// In the order of the file, each as the daemon would read it.
    static func all(in path: String) throws -> [ThemedMail] {
        let reader = MessageReader()
        let decoder = JSONDecoder()
        let mails = try BenchFolder.bytes(path).split(separator: 0x0A).enumerated().map { number, bytes in
            guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
                throw Failure("\(path), line \(number + 1): not a mail with its theme", code: Failure.fileCode)
            }
            return ThemedMail(line, reader)
        }
        guard mails.count > 1 else { throw Failure("\(path) holds no two mails", code: Failure.fileCode) }
        return mails
    }

    private init(_ line: Line, _ reader: MessageReader) {
        let message = reader.read(subject: line.subject, text: line.text)
        theme = line.theme
        language = line.language
        subject = message.subject
        text = message.newText.isEmpty ? message.text : message.newText
        category = line.kind == "request" ? .request : .complaint
        readLanguage = message.language
        words = NeedWords(subject: subject, text: text, language: message.language)
    }

    var embeddedText: String { EmbeddedText.of(subject: subject, text: text) }

    /// - Parameter number: of the mail.
    func need(_ number: Int, withVector: Bool) -> Need {
        Need(
            key: Need.Key(mail: Int64(number), position: 0),
            category: category,
            service: nil,
            language: readLanguage,
            words: words,
            vector: withVector ? vector : nil
        )
    }
}

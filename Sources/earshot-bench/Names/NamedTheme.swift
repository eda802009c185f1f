internal import Feedback
internal import FoundationEssentials
internal import Reading
internal import Themes
internal import Words

/// A small theme of which is known what its name must hold, and which sentences of its mails say the need.
struct NamedTheme: Sendable {
    struct Mail: Sendable {
        /// As the reader finds it.
        let language: String
        let reading: NeedReading
        /// The subject, and what the person wrote.
        let text: String
        /// Parts of the sentences that may be quoted.
        let needs: [String]
    }

    let theme: String
    let category: Category
    /// ISO 639-1: of the digest.
    let reader: String
    /// By language: groups of beginnings of words. A right name has one of each group.
    let names: [String: [[String]]]
    let mails: [Mail]

    private struct Line: Decodable {
        struct Mail: Decodable {
            let language: String
            let subject: String
            let text: String
            let needs: [String]
        }

        let theme: String
        let kind: String
        let reader: String
        let names: [String: [[String]]]
        let mails: [Mail]
    }

    /// In the order of the file, each mail as the daemon would read it.
    static func all(in path: String) throws -> [NamedTheme] {
        let reader = MessageReader()
        let decoder = JSONDecoder()
        return try BenchFolder.bytes(path).split(separator: 0x0A).enumerated().map { number, bytes in
            guard let line = try? decoder.decode(Line.self, from: Data(bytes)), !line.mails.isEmpty else {
                throw Failure("\(path), line \(number + 1): not a theme with its mails", code: Failure.fileCode)
            }
            return NamedTheme(line, reader)
        }
    }

    private init(_ line: Line, _ reader: MessageReader) {
        theme = line.theme
        category = line.kind == "request" ? .request : .complaint
        self.reader = line.reader
        names = line.names
        mails = line.mails.map { mail in
            let message = reader.read(subject: mail.subject, text: mail.text)
            let text = message.newText.isEmpty ? message.text : message.newText
            return Mail(
                language: message.language,
                reading: NeedReading(subject: message.subject, text: text, language: message.language),
                text: "\(message.subject)\n\(text)",
                needs: mail.needs
            )
        }
    }

    /// - Parameter theme: its number in the index.
    func need(_ mail: Int, of theme: Int64) -> Need {
        Need(
            key: Need.Key(mail: theme * 100 + Int64(mail), position: 0),
            category: category,
            service: nil,
            language: mails[mail].language,
            words: mails[mail].reading.words
        )
    }

    func isRight(_ name: String, in language: String) -> Bool {
        guard let groups = names[language] else { return false }
        let name = Self.folded(name)
        return groups.allSatisfy { $0.contains { Self.holds(name, Self.folded($0)) } }
    }

    /// It reads as a name, whatever it says.
    func isWellFormed(_ name: String) -> Bool {
        NameForm(texts: mails.map { ($0.language, $0.text) }).isRight(name)
    }

    func isRight(quote: String, of mail: Int) -> Bool {
        let quote = Self.folded(quote)
        return mails[mail].needs.contains { quote.contains(Self.folded($0).dropFirst().dropLast()) }
    }

    /// Short ones begin a word; longer ones may stand within one.
    private static func holds(_ name: String, _ term: String) -> Bool {
        let term = term.dropLast()
        return name.contains(term.utf8.count > 4 ? term.dropFirst() : term)
    }

    /// Small letters without diacritics, with a blank before and after each word.
    private static func folded(_ text: String) -> String {
        let plain = PlainText(subject: "", text: text)
        return String(decoding: plain.bytes.map { $0 == PlainText.stop ? PlainText.blank : $0 }, as: UTF8.self)
    }
}

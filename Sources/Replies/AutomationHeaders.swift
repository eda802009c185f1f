/// The headers that tell whether a machine may answer, as `Message.automationHeaders` keeps them.
struct AutomationHeaders {
    private let fields: [(name: String, value: String)]

    init(_ lines: [String]) {
        fields = lines.compactMap { line in
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = line[..<colon].lowercased().filter { $0 != " " }
            return (name, String(line[line.utf8.index(after: colon)...]).lowercased())
        }
    }

    /// In mail order, lower case, comments removed, trimmed.
    func values(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map { Self.trimmed(Self.withoutComments($0.value)) }
    }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    var listHeader: String? { fields.first { $0.name.hasPrefix("list-") }?.name }

    /// Whether any of the values' words is among `words`.
    func contains(_ words: Set<String>, in name: String) -> Bool {
        values(name).contains { value in
            value.split { " ,;\t".contains($0) }.contains { words.contains(String($0)) }
        }
    }

    /// RFC 5322 section 3.2.2: comments nest, a backslash quotes.
    static func withoutComments(_ value: String) -> String {
        var depth = 0
        var isQuoted = false
        return value.filter { character in
            defer { isQuoted = !isQuoted && character == "\\" }
            if isQuoted { return depth == 0 }
            if character == "(" { depth += 1 }
            let isKept = depth == 0
            if character == ")", depth > 0 { depth -= 1 }
            return isKept
        }
    }

    static func trimmed(_ value: some StringProtocol) -> String {
        let start = value.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}

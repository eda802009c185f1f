internal import Feedback
internal import MIME

/// A block of header fields quoted in a body: "From: … Sent: … To: … Subject: …", in any language.
struct QuotedHeader {
    /// Bytes kept of a field.
    static let maximumFieldBytes = 1000

    /// Labels of a block on one line.
    private static let minimumLabels = 3

    /// The line after its last field.
    var end = 0
    private(set) var kinds: Set<QuotePhrases.Field> = []
    private(set) var fields = 0
    /// The field it begins with.
    private(set) var first = QuotePhrases.Field.other
    /// Its values stand below their labels.
    private(set) var isStacked = false
    private(set) var from: [UInt8] = []
    private(set) var subject: [UInt8] = []
    private(set) var date: [UInt8] = []
    private var last = QuotePhrases.Field.other

    var writer: Sender { WrittenSender.sender(String(decoding: from, as: UTF8.self)) }

    mutating func begin(_ field: QuotePhrases.Field, _ value: ArraySlice<UInt8>) {
        if fields == 0 { (first, isStacked) = (field, value.isEmpty) }
        last = kinds.contains(field) ? .other : field
        if field != .other { kinds.insert(field) }
        fields += 1
        extend(value)
    }

    /// A line folded from the field above.
    mutating func extend(_ value: ArraySlice<UInt8>) {
        switch last {
        case .from: Self.append(value, to: &from)
        case .subject: Self.append(value, to: &subject)
        case .date: Self.append(value, to: &date)
        default: break
        }
    }

    /// QUIRK: Yahoo's plain text has the whole block on one line, its line ends lost: "De: A <a@b>Para: C <c@d>Asunto: …".
    init?(oneLine line: ArraySlice<UInt8>) {
        let text = line.drop { $0 == 0x2A || $0 == ASCII.space }
        guard text.count(where: { $0 == 0x3A }) >= Self.minimumLabels else { return nil }
        var colons: [(name: Int, colon: Int, field: QuotePhrases.Field)] = []
        for colon in text.indices.prefix(4 * Self.maximumFieldBytes) where text[colon] == 0x3A {
            guard let (start, field) = Self.label(before: colon, in: text) else { continue }
            guard !colons.isEmpty || start == text.startIndex else { return nil }
            colons.append((start, colon, field))
        }
        guard colons.count >= Self.minimumLabels else { return nil }
        for (position, label) in colons.enumerated() {
            let end = position + 1 < colons.count ? colons[position + 1].name : text.endIndex
            var value = text[(label.colon + 1)..<max(end, label.colon + 1)].drop { $0 == 0x2A }
            while value.last == 0x2A || value.last == ASCII.space { value = value.dropLast() }
            begin(label.field, value.trimmed)
        }
        guard kinds.contains(.from) else { return nil }
    }

    init() {}

    /// The longest label that ends at a colon and begins with a capital.
    private static func label(before colon: Int, in text: ArraySlice<UInt8>) -> (Int, QuotePhrases.Field)? {
        for start in max(text.startIndex, colon - 24)..<max(colon, text.startIndex + 1) {
            guard text[start] >= 0x41 && text[start] <= 0x5A || text[start] >= 0xC3 else { continue }
            let name = text[start..<colon].trimmed
            if let field = QuotePhrases.labels[String(decoding: name, as: UTF8.self).lowercased()] {
                return (start, field)
            }
        }
        return nil
    }

    private static func append(_ value: ArraySlice<UInt8>, to field: inout [UInt8]) {
        guard field.count < maximumFieldBytes, !value.isEmpty else { return }
        if !field.isEmpty { field.append(ASCII.space) }
        field += value.prefix(maximumFieldBytes)
    }
}

/// A subject and a text in small letters without diacritics, a blank between two words, a line feed between two clauses, with the way
/// back to the words as written: "Wi-Fi läuft NICHT!" becomes ` wi fi lauft nicht` and a line feed.
package struct PlainText: Sendable {
    /// UTF-8 bytes of the subject and of the text that are looked at: people name the failure first.
    package static let maximumSubjectBytes = 512
    package static let maximumTextBytes = 2048
    package static let blank = UInt8(ascii: " ")
    package static let stop = UInt8(ascii: "\n")

    package struct Word: Sendable {
        /// Places in `bytes`.
        package let start: Int
        package let end: Int
        package let isSubject: Bool
        /// Words between two marks are of one clause.
        package let clause: Int
        package let written: Substring
    }

    /// Begins and ends with a separator.
    package private(set) var bytes: [UInt8] = [blank]
    package private(set) var words: [Word] = []
    private var clause = 0

    package init(subject: String, text: String) {
        add(Self.head(of: subject, limit: Self.maximumSubjectBytes), isSubject: true)
        add(Self.head(of: text, limit: Self.maximumTextBytes), isSubject: false)
    }

    /// Small letters and digits without diacritics; whatever else there is, is left out.
    package static func folded(_ word: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in word.unicodeScalars { _ = append(scalar, to: &bytes) }
        return bytes
    }

    private mutating func add(_ source: Substring, isSubject: Bool) {
        var chunk = source.startIndex
        let scalars = source.unicodeScalars
        while chunk < source.endIndex {
            let end = scalars[chunk...].firstIndex(where: \.properties.isWhitespace) ?? source.endIndex
            // An address says where, and not what.
            if !Self.isAddress(source[chunk..<end]) { addChunk(source[chunk..<end], isSubject: isSubject) }
            chunk = end < source.endIndex ? scalars.index(after: end) : end
        }
        separate(Self.stop)
    }

    private mutating func addChunk(_ chunk: Substring, isSubject: Bool) {
        var start = bytes.count
        var first: String.Index?
        let scalars = chunk.unicodeScalars
        var index = chunk.startIndex
        while index < chunk.endIndex {
            let scalar = scalars[index]
            if Self.append(scalar, to: &bytes) {
                if first == nil { first = index }
            } else {
                close(first, index, in: chunk, from: start, isSubject: isSubject)
                if ".!?:;,".unicodeScalars.contains(scalar) { separate(Self.stop) }
                (first, start) = (nil, bytes.count)
            }
            index = scalars.index(after: index)
        }
        close(first, index, in: chunk, from: start, isSubject: isSubject)
    }

    private mutating func close(
        _ first: String.Index?,
        _ end: String.Index,
        in chunk: Substring,
        from start: Int,
        isSubject: Bool
    ) {
        guard let first, bytes.count > start else { return }
        words.append(
            Word(start: start, end: bytes.count, isSubject: isSubject, clause: clause, written: chunk[first..<end])
        )
        bytes.append(Self.blank)
    }

    /// The last separator becomes this one.
    private mutating func separate(_ separator: UInt8) {
        bytes[bytes.count - 1] = separator
        clause += 1
    }

    private static func isAddress(_ chunk: Substring) -> Bool {
        let bytes = chunk.utf8
        return bytes.dropFirst().contains(UInt8(ascii: "@")) || chunk.hasPrefix("www.")
            || zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: "/") }
    }

    /// The first bytes of a string, cut between scalars.
    private static func head(of string: String, limit: Int) -> Substring {
        guard var end = string.utf8.index(string.utf8.startIndex, offsetBy: limit, limitedBy: string.utf8.endIndex)
        else { return string[...] }
        while end.samePosition(in: string.unicodeScalars) == nil { string.utf8.formIndex(before: &end) }
        return string[..<end]
    }

    /// False for what is no part of a word. An apostrophe is, and leaves nothing: "can't" is `cant`.
    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
        // A combining accent belongs to the letter before it.
        case 0x300...0x36F, 0xAD, 0x200B...0x200D: break
        case 0...0xBF, 0xD7, 0xF7: return false
        case 0xC0..<0xC0 + UInt32(latin.count): bytes.append(contentsOf: latin[Int(scalar.value) - 0xC0])
        default:
            guard scalar.properties.isAlphabetic else { return false }
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
        return true
    }

    /// U+00C0 to U+017F, in order.
    private static let latin: [[UInt8]] =
        """
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y \
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g \
        h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
        o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
        u u u u u u u u u u u u w w y y y z z z z z z s
        """
        .split(separator: " ").map { Array($0.utf8) }
}

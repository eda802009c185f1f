internal import Feedback
internal import MIME

/// A sender as mail programs write one into a body: "Doe, John <a@b>", "John Doe [mailto:a@b]", "a@b", "Doe, John (IT)".
enum WrittenSender {
    /// The address is the first that stands there, the name what stands before it; either may be missing.
    static func sender(_ text: String) -> Sender {
        let bytes = Array(text.utf8)
        guard let address = addressRange(in: bytes) else { return Sender(name: name(bytes[...]), address: "") }
        var name = name(bytes[..<address.lowerBound])
        if name.isEmpty { name = Self.name(after(bytes[address.upperBound...])) }
        return Sender(
            name: name,
            address: InertText.line(
                String(decoding: bytes[address], as: UTF8.self),
                maximumBytes: SenderReading.maximumAddressBytes
            )
        )
    }

    /// The sender inside an attribution: "On 3 May 2026, at 10:15, John Doe <a@b> wrote:"
    static func sender(attributed bytes: [UInt8]) -> Sender {
        guard let address = addressRange(in: bytes) else { return Sender(name: "", address: "") }
        // The name stands between the last comma, colon or digit and the address, verbs and the like in between.
        let head = bytes[..<address.lowerBound]
        let start = head.lastIndex { $0 == 0x2C || $0 == 0x3A || ASCII.isDigit($0) }
        let words = head[((start ?? -1) + 1)...].split(whereSeparator: ASCII.isBlank).drop { word in
            QuotePhrases.beforeNames.contains(
                String(decoding: word, as: UTF8.self).lowercased().filter { $0 != "." && $0 != "(" && $0 != ")" }
            )
        }
        let name = Array(words.joined(separator: [ASCII.space]))
        return sender(String(decoding: name + [ASCII.space] + bytes[address], as: UTF8.self))
    }

    /// Where an addr-spec stands: a run of its characters round an "@", "mailto:" and quotes left out.
    private static func addressRange(in bytes: [UInt8]) -> Range<Int>? {
        guard let at = bytes.indices.first(where: { isAt($0, in: bytes) }) else { return nil }
        var start = at
        while start > 0, isAddress(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, isAddress(bytes[end]) { end += 1 }
        while end > at + 1, bytes[end - 1] == 0x2E { end -= 1 }
        return start..<end
    }

    private static func isAt(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes[index] == 0x40 && index > 0 && isAddress(bytes[index - 1]) && index + 1 < bytes.count
            && isAddress(bytes[index + 1])
    }

    /// A character of an address outside quotes (RFC 5322 section 3.2.3), letters of other scripts included. "*" is markdown's.
    private static func isAddress(_ byte: UInt8) -> Bool {
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 { return true }
        return switch byte {
        case 0x21, 0x23, 0x25, 0x26, 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Words that part who wrote from whom they wrote for.
    private static let behalves: SubstringSet = [
        " on behalf of ", " im auftrag von ", " de la part de ", " en nombre de ", " namens ", " per conto di ",
        " em nome de ", " w imieniu ", " jménem ",
    ]

    /// What stands behind "On Behalf Of" when nothing but an address stands before it.
    private static func after(_ tail: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        behalf(in: tail).map { tail[$0.upperBound...] } ?? []
    }

    /// Where the first such words stand.
    private static func behalf(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        let lower = LowerCase.of(bytes)
        guard lower.count == bytes.count, let found = behalves.first(in: lower) else { return nil }
        return bytes.startIndex + found.lowerBound..<bytes.startIndex + found.upperBound
    }

    /// A name without the marks round it; up to "on behalf of".
    private static func name(_ bytes: ArraySlice<UInt8>) -> String {
        var text = bytes[..<(behalf(in: bytes)?.lowerBound ?? bytes.endIndex)].trimmed
        if text.suffix(7).elementsEqual("mailto:".utf8) { text = text.dropLast(7) }
        while let last = text.last, isRim(last) || last == 0x28 || last == 0x2C || last == 0x3A {
            text = text.dropLast()
        }
        while let first = text.first, isRim(first) { text = text.dropFirst() }
        let name = String(decoding: Array(text), as: UTF8.self).filter { !typographicQuotes.contains($0) }
        return InertText.line(name, maximumBytes: SenderReading.maximumNameBytes)
    }

    private static let typographicQuotes: Set<Character> = ["«", "»", "„", "“", "”", "\""]

    /// Blanks, brackets, quotes and markdown's stars.
    private static func isRim(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x22, 0x27, 0x2A, 0x3C, 0x3E, 0x5B, 0x5D, 0x5F, 0x60: true
        default: false
        }
    }
}

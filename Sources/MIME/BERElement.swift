/// One element of ASN.1's Basic Encoding Rules (ITU-T X.690): its tag, and where its content lies.
struct BERElement {
    let tag: UInt8
    /// Within the bytes it was read from. Of indefinite length: to their end.
    let content: Range<Int>
    /// Its end is told by an end-of-contents element (X.690 section 8.1.3.6).
    let isIndefinite: Bool

    /// Nil when no whole head of an element stands at `start`. A length beyond the end is cut there.
    init?(_ bytes: [UInt8], at start: Int) {
        guard start + 1 < bytes.count, bytes[start] & 0x1F != 0x1F else { return nil }
        tag = bytes[start]
        let first = Int(bytes[start + 1])
        isIndefinite = first == 0x80
        var position = start + 2
        var length = first
        if first == 0x80 {
            length = bytes.count - position
        } else if first > 0x80 {
            // Four bytes of length are 4 GiB.
            let digits = first - 0x80
            guard digits <= 4, position + digits <= bytes.count else { return nil }
            length = bytes[position..<(position + digits)].reduce(0) { $0 << 8 | Int($1) }
            position += digits
        }
        content = position..<min(bytes.count, position + length)
    }
}

/// Keeps tags from having more attributes than any mail program writes.
///
/// libxml2 compares each attribute of a tag with all before it: 150,000 of them in 1 MiB took 13 s.
enum HTMLAttributes {
    /// Blanks, slashes and closed quotes in one tag, outside quotes; each may begin an attribute.
    static let maximumSeparators = 200

    /// `html` without NUL, and without what follows in a tag after its last permitted attribute.
    static func limited(_ html: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isInTag = false
        var quote: UInt8?
        var separators = 0
        for byte in html where byte != 0 {
            if !isInTag {
                isInTag = result.last == 0x3C && ASCII.isLetter(byte)
                quote = nil
                separators = 0
            } else if let open = quote {
                if byte == open {
                    quote = nil
                    separators += 1
                }
            } else if byte == 0x3E {
                isInTag = false
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if ASCII.isWhite(byte) || byte == 0x2F {
                separators += 1
            }
            if !isInTag || separators <= maximumSeparators { result.append(byte) }
        }
        return result
    }
}

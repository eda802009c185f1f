internal import MIME

/// A line near the end of what a person wrote, weighed as part of a signature.
struct SignedLine {
    let index: Int
    let kind: SignatureLine
    /// How many of the sender's names stand in it, and nothing else.
    let matches: Int
    let words: Int

    init(_ index: Int, _ content: ArraySlice<UInt8>, _ names: SenderNames) {
        self.index = index
        let proxy = SignaturePhrases.proxies.longest(content) { _ in true } ?? 0
        let name = content.dropFirst(proxy)
        let bare = name.drop { !Self.isLetter($0) }
        words = bare.wordCount
        if let whole = names.matches(name) {
            (matches, kind) = (whole, .name)
        } else {
            kind = Self.kind(content, bare, isProxy: proxy > 0)
            // "Anna Beispiel, Accounting, ext. 4711"
            matches = kind.isFact ? names.matches(name.prefix { $0 != 0x2C && $0 != 0x7C }) ?? 0 : 0
        }
    }

    /// What the line is without a proxy's mark or a dash before it; a dashed one is a mere name so, or what it is as a whole.
    private static func kind(_ content: ArraySlice<UInt8>, _ bare: ArraySlice<UInt8>, isProxy: Bool) -> SignatureLine {
        if isProxy { return SignatureLine(bare) }
        let dash = bare.startIndex - content.startIndex
        if dash > 0, dash <= 4, SignatureLine(bare) == .name { return .name }
        return SignatureLine(content)
    }

    /// Whether these lines, all that stands below a closing formula, say who wrote: the sender's name, a function, a way to
    /// reach them, or no more than a name and one more line.
    /// After a formula that may be another word (`isClear` false), a mere name is not enough.
    static func isSigned(_ lines: [SignedLine], isClear: Bool) -> Bool {
        let lines = lines.filter { $0.kind != .ornament }
        guard let first = lines.first else { return false }
        if lines.prefix(2).contains(where: { $0.matches > 0 }) { return true }
        if lines.contains(where: \.kind.isFact),
            lines.count > 1 || first.kind == .contact
        {
            return true
        }
        return isClear && lines.count <= 2 && first.kind == .name && first.words <= 3
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0xC3 || byte == 0x2B || byte == 0x5B || byte == 0x3C
            || byte == 0x28
    }
}

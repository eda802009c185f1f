/// Where words begin in UTF-8: behind no ASCII letter, and not within a scalar. Eight bytes are looked at in one step.
struct WordStarts {
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the next eight bytes begin.
    private var position = 0
    /// The highest bit of each of the eight bytes before where a word begins.
    private var pending: UInt64 = 0
    /// The highest bit, where the last byte looked at was a letter.
    private var lastLetter: UInt64 = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    @inline(__always)
    mutating func next() -> Int? {
        while pending == 0 {
            guard position < text.count else { return nil }
            advance()
        }
        let offset = pending.trailingZeroBitCount >> 3
        pending &= pending - 1
        let start = position - 8 + offset
        return start < text.count ? start : nil
    }

    @inline(__always)
    private mutating func advance() {
        let bytes = EightBytes(text, at: position)
        position += 8
        let letters = bytes.letters
        pending = ~(letters << 8 | lastLetter) & ~bytes.continuations & EightBytes.highest
        lastLetter = letters >> 56
    }
}

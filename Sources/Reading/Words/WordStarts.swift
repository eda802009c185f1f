/// Where words begin in UTF-8: behind no ASCII letter, and not within a scalar. Eight bytes are looked at in one step.
struct WordStarts {
    private let text: UnsafeBufferPointer<UInt8>
    /// Where the next eight bytes begin.
    private var position = 0
    /// The highest bit of each of the eight bytes before where a word begins.
    private var pending: UInt64 = 0
    /// The highest bit, where the last byte looked at was a letter.
    private var lastLetter: UInt64 = 0

    private static let highest: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

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
        let bytes = Self.eight(of: text, at: position)
        position += 8
        let letters = Self.letters(bytes)
        // Within a scalar: 10xxxxxx.
        let within = bytes & ~(bytes << 1) & Self.highest
        pending = ~(letters << 8 | lastLetter) & ~within & Self.highest
        lastLetter = letters >> 56
    }

    /// The highest bit of each byte that is an ASCII letter. No byte carries into the next: all are below 0x80 when added to.
    @inline(__always)
    private static func letters(_ bytes: UInt64) -> UInt64 {
        let lower = (bytes | ones &* 0x20) & ~highest
        let isFromA = lower &+ ones &* (0x80 - 0x61)
        let isBeyondZ = lower &+ ones &* (0x80 - 0x7B)
        return isFromA & ~isBeyondZ & ~bytes & highest
    }

    /// Eight bytes from `start` on as a number, the first its lowest; beyond the end they are zero.
    @inline(__always)
    static func eight(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        if start + 8 <= text.count {
            let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self)
            return UInt64(littleEndian: bytes)
        }
        var number: UInt64 = 0
        for index in (start..<text.count).reversed() { number = number << 8 | UInt64(text[index]) }
        return number
    }
}

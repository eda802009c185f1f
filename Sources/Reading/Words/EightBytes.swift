/// Eight bytes of UTF-8 looked at in one step: what is asked of each is answered by its highest bit.
struct EightBytes {
    /// The first byte is the lowest.
    let number: UInt64

    static let highest: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    private init(_ number: UInt64) { self.number = number }

    /// From `start` on; beyond the end they are zero.
    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        if start + 8 <= text.count {
            let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self)
            number = UInt64(littleEndian: bytes)
        } else {
            var bytes: UInt64 = 0
            for index in (start..<text.count).reversed() { bytes = bytes << 8 | UInt64(text[index]) }
            number = bytes
        }
    }

    /// ASCII letters.
    @inline(__always)
    var letters: UInt64 { EightBytes(number | Self.ones &* 0x20).within(0x61, 0x7A) }

    /// 10xxxxxx: within a scalar.
    @inline(__always)
    var continuations: UInt64 { number & ~(number << 1) & Self.highest }

    @inline(__always)
    var spaces: UInt64 { within(0x20, 0x20) }

    /// Bytes of other scalars than ASCII's, and controls.
    @inline(__always)
    var unusual: UInt64 { ~within(0x20, 0x7F) & Self.highest }

    /// With ASCII letters in lower case.
    @inline(__always)
    var lowered: UInt64 { number | within(0x41, 0x5A) >> 2 }

    /// Bytes from `low` to `high`, both below 0x80. No byte carries into the next: its highest bit is taken away before.
    @inline(__always)
    private func within(_ low: UInt64, _ high: UInt64) -> UInt64 {
        let lower = number & ~Self.highest
        let isFromLow = lower &+ Self.ones &* (0x80 - low)
        let isBeyondHigh = lower &+ Self.ones &* (0x7F - high)
        return isFromLow & ~isBeyondHigh & ~number & Self.highest
    }
}

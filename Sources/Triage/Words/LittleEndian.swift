extension [UInt8] {
    /// The lowest `count` bytes of a number, the lowest first: how the files of triage hold numbers.
    mutating func append(littleEndian value: UInt64, count: Int) {
        for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
    }
}

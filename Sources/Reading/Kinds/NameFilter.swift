/// Names of header fields, each as one bit: what is not set here is not there (Bloom's filter, with one hash).
struct NameFilter {
    /// 1024 bits, of which the usual header sets 30.
    private static let words = 16

    private var bits = [UInt64](repeating: 0, count: words)

    init(_ names: some Sequence<String>) {
        for name in names {
            let hash = Self.hash(name)
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// False only where it is certain that the name is not among them.
    func mayHold(_ name: String) -> Bool {
        let hash = Self.hash(name)
        return bits[hash >> 6] & 1 << UInt64(hash & 63) != 0
    }

    /// Of its length and four of its bytes, the last ones among them: many names begin alike.
    private static func hash(_ name: String) -> Int {
        var name = name
        return name.withUTF8 { bytes in
            guard let last = bytes.last else { return 0 }
            let (half, near) = (bytes[bytes.count / 2], bytes[bytes.count - 1 - bytes.count / 4])
            let mixed = (Int(last) &* 0x1F35) ^ (Int(half) &* 0x2B1) ^ (Int(near) &* 0x5E3) ^ (Int(bytes[0]) &* 0x17)
            return (mixed &+ bytes.count &* 0x3D) & (words * 64 - 1)
        }
    }
}

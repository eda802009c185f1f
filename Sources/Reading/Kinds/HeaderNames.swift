internal import MIME

/// A header whose fields are asked for by many names that are seldom there.
struct HeaderNames {
    /// Words of the filter: 1024 bits, of which the usual header sets 30.
    private static let words = 16

    private let header: HeaderBlock
    /// A bit for each name's hash: what is not set here is not there (Bloom's filter, with one hash).
    private var filter = [UInt64](repeating: 0, count: Self.words)

    init(_ header: HeaderBlock) {
        self.header = header
        for field in header.fields {
            let hash = Self.hash(field.name)
            filter[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// The first such field.
    func first(_ name: String) -> HeaderField? {
        let hash = Self.hash(name)
        return filter[hash >> 6] & 1 << UInt64(hash & 63) == 0 ? nil : header.first(name)
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

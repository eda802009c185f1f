/// The FNV-1a hash: the same on every machine and in every run, unlike `Hasher`.
enum FowlerNollVo {
    static let offset64: UInt64 = 0xCBF2_9CE4_8422_2325
    static let prime64: UInt64 = 0x100_0000_01B3
    static let offset32: UInt32 = 0x811C_9DC5
    static let prime32: UInt32 = 0x0100_0193

    static func hash64(_ bytes: some Sequence<UInt8>, seed: UInt64 = offset64) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime64 }
        return hash
    }

    /// A hash in 16 hexadecimal digits.
    static func digits(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Spreads the bits of a hash so that its low ones may number a bucket (the finaliser of MurmurHash3).
    static func mixed(_ hash: UInt32) -> UInt32 {
        var mixed = hash
        mixed = (mixed ^ (mixed >> 16)) &* 0x85EB_CA6B
        mixed = (mixed ^ (mixed >> 13)) &* 0xC2B2_AE35
        return mixed ^ (mixed >> 16)
    }
}

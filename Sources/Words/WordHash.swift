/// FNV-1a, 64 bits: of some hundred thousand words no two are likely to share one. The same in every process.
package enum WordHash {
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension Model {
    /// The number in `id`: FNV-1a of the whole file.
    var checksum: UInt64 { UInt64(id.suffix(16), radix: 16) ?? 0 }
}

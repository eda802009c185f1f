internal import CGMime

/// An iconv descriptor to UTF-8, through GLib; closed when it goes.
struct CharsetConverter: ~Copyable {
    private let handle: GIConv

    /// Nil when this system knows no such charset. `name` must be printable ASCII.
    init?(from name: String) {
        guard !name.isEmpty, name.utf8.count <= 40, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else {
            return nil
        }
        let handle = g_iconv_open("UTF-8", name)
        guard let handle, Int(bitPattern: handle) != -1 else { return nil }
        self.handle = handle
    }

    deinit {
        g_iconv_close(handle)
    }

    /// Each byte that fits nowhere becomes U+FFFD and counts as a failure.
    func convert(_ bytes: [UInt8]) -> (text: String, failures: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var failures = 0
        var chunk = [CChar](repeating: 0, count: 8192)
        var source = bytes
        source.withUnsafeMutableBytes { buffer in
            var input = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = buffer.count
            while left > 0 {
                let before = left
                let written = chunk.withUnsafeMutableBufferPointer { room -> Int in
                    var target = room.baseAddress
                    var space = room.count
                    _ = g_iconv(handle, &input, &left, &target, &space)
                    return room.count - space
                }
                for index in 0..<written { output.append(UInt8(bitPattern: chunk[index])) }
                // Nothing came and nothing went: the byte in front fits nowhere (EILSEQ), or is half a sequence (EINVAL).
                if left == before, written == 0 {
                    output += [0xEF, 0xBF, 0xBD]
                    failures += 1
                    input = input?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return (String(decoding: output, as: UTF8.self), failures)
    }
}

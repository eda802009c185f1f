internal import CGMime

/// An iconv descriptor to UTF-8, through GLib; closed when it goes.
struct CharsetConverter: ~Copyable {
    private let handle: GIConv

    /// Nil when this system knows no such charset. `name` must be printable ASCII.
    init?(from name: String) {
        guard !name.isEmpty, name.utf8.count <= 40, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F })
        else {
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
        bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let step = step(buffer, from: &position, into: &output)
                // Nothing came and nothing went: the byte in front fits nowhere (EILSEQ), or is half a sequence (EINVAL).
                if step == .stopped {
                    // What iconv holds back stands before it.
                    flush(into: &output)
                    output += [0xEF, 0xBF, 0xBD]
                    failures += 1
                    position += 1
                }
            }
        }
        flush(into: &output)
        return (String(decoding: output, as: UTF8.self), failures)
    }

    private enum Step {
        case wentOn, stopped
    }

    /// Bytes converted at once.
    private static let chunkBytes = 8192

    private func step(_ buffer: UnsafeRawBufferPointer, from position: inout Int, into output: inout [UInt8]) -> Step {
        // iconv's prototype takes a mutable pointer; it only reads.
        var input = UnsafeMutablePointer(mutating: buffer.baseAddress?.assumingMemoryBound(to: CChar.self))
        input = input?.advanced(by: position)
        var left = buffer.count - position
        let written = withChunk(&output) { target, space in g_iconv(handle, &input, &left, &target, &space) }
        let isDone = left == buffer.count - position && written == 0
        position = buffer.count - left
        return isDone ? .stopped : .wentOn
    }

    /// CP1255, CP1258 and others hold a letter back, in case a mark that joins it follows; here it comes out.
    private func flush(into output: inout [UInt8]) {
        _ = withChunk(&output) { target, space in g_iconv(handle, nil, nil, &target, &space) }
    }

    /// Appends what `body` writes; returns its length in bytes.
    private func withChunk(
        _ output: inout [UInt8],
        _ body: (inout UnsafeMutablePointer<CChar>?, inout Int) -> gsize
    ) -> Int {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.chunkBytes) { room in
            var target = room.baseAddress
            var space = room.count
            _ = body(&target, &space)
            let written = room.count - space
            output.append(contentsOf: UnsafeRawBufferPointer(start: room.baseAddress, count: written))
            return written
        }
    }
}

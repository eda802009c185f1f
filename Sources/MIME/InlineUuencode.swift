/// Files written into the middle of a plain text by programs older than MIME: "begin 644 name", lines, "end" (POSIX uuencode).
package struct InlineUuencode: Sendable {
    package struct File: Sendable {
        /// Raw bytes of the name, as text.
        package let name: String
        /// Decoded, in bytes.
        package let size: Int
    }

    /// Files taken out of one text.
    package static let maximumFiles = 50

    /// The text without the files.
    package let text: [UInt8]
    package let files: [File]

    /// Nil when the text holds no such file, or none that ends.
    package init?(_ bytes: [UInt8]) {
        guard bytes.contains("begin ") else { return nil }
        var kept: [UInt8] = []
        var files: [File] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count)
            let next = min(end + 1, bytes.count)
            if files.count < Self.maximumFiles, let name = Self.name(in: bytes[start..<end].trimmed),
                let (size, after) = Self.skip(bytes, from: next)
            {
                files.append(File(name: name, size: size))
                start = after
            } else {
                kept += bytes[start..<next]
                start = next
            }
        }
        guard !files.isEmpty else { return nil }
        text = kept
        self.files = files
    }

    private static func name(in line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "begin ".utf8) else { return nil }
        let rest = line.dropFirst(6)
        let mode = rest.prefix { $0 >= 0x30 && $0 <= 0x37 }
        guard mode.count == 3 || mode.count == 4, rest.dropFirst(mode.count).first == ASCII.space else { return nil }
        let name = rest.dropFirst(mode.count).trimmed
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// The decoded size and the position after "end"; nil at the first line that is no uuencoded one.
    private static func skip(_ bytes: [UInt8], from first: Int) -> (size: Int, after: Int)? {
        var start = first
        var size = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count)
            var line = bytes[start..<end]
            if line.last == ASCII.carriageReturn { line = line.dropLast() }
            let next = min(end + 1, bytes.count)
            if line.elementsEqual("end".utf8) { return (size, next) }
            if let length = line.first {
                guard length >= 0x20, length <= 0x60, line.count <= 90 else { return nil }
                let count = Int(length - 0x20) & 0x3F
                guard line.count - 1 <= (count + 2) / 3 * 4 + 2 else { return nil }
                size += count
            }
            start = next
        }
        return nil
    }
}

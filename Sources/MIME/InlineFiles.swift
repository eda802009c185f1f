/// Files written into the middle of a plain text by programs older than MIME, or by news readers: uuencode ("begin 644 name",
/// lines, "end"; POSIX) and yEnc ("=ybegin line=128 size=1 name=…", lines, "=yend").
package struct InlineFiles: Sendable {
    package struct File: Sendable {
        /// Raw bytes of the name, as text.
        package let name: String
        /// Decoded, in bytes.
        package let size: Int
    }

    /// Beginnings looked at in one text.
    package static let maximumFiles = 50

    /// The text without the files.
    package let text: [UInt8]
    package let files: [File]

    /// Nil when the text holds no such file, or none that ends.
    package init?(_ bytes: [UInt8]) {
        guard bytes.contains("begin ") else { return nil }  // "=ybegin " as well
        var kept: [UInt8] = []
        var files: [File] = []
        var start = 0
        var attempts = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count)
            let next = min(end + 1, bytes.count)
            let line = bytes[start..<end].trimmed
            let isBegin = line.starts(with: "begin ".utf8) || line.starts(with: "=ybegin ".utf8)
            if isBegin { attempts += 1 }
            if isBegin, attempts <= Self.maximumFiles, let (file, after) = Self.file(bytes, line, next) {
                files.append(file)
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

    /// The file that `line` begins, and the position after it. `next` is the beginning of its second line.
    private static func file(_ bytes: [UInt8], _ line: ArraySlice<UInt8>, _ next: Int) -> (File, after: Int)? {
        if line.first == 0x3D { return yEncFile(bytes, line, next) }
        guard let name = name(in: line), let (size, after) = skip(bytes, from: next) else { return nil }
        return (File(name: name, size: size), after)
    }

    private static func yEncFile(_ bytes: [UInt8], _ line: ArraySlice<UInt8>, _ next: Int) -> (File, after: Int)? {
        guard line.starts(with: "=ybegin ".utf8), let name = yEncValue("name=", in: line, toTheEnd: true) else {
            return nil
        }
        var start = next
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count)
            if bytes[start..<end].starts(with: "=yend".utf8) {
                let size = yEncValue("size=", in: line, toTheEnd: false).flatMap { Int($0) } ?? end - next
                return (File(name: name, size: size), min(end + 1, bytes.count))
            }
            start = end + 1
        }
        return nil
    }

    /// The name is the last value, and may hold blanks.
    private static func yEncValue(_ key: StaticString, in line: ArraySlice<UInt8>, toTheEnd: Bool) -> String? {
        var index = line.startIndex
        while index < line.endIndex, !line[index...].starts(withLowercase: key) { index += 1 }
        let value = line[index...].dropFirst(key.utf8CodeUnitCount).trimmed
        let text = toTheEnd ? value : value.prefix { !ASCII.isWhite($0) }
        return text.isEmpty ? nil : Charset.decode(Array(text), label: nil).text
    }

    private static func name(in line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "begin ".utf8) else { return nil }
        let rest = line.dropFirst(6)
        let mode = rest.prefix { $0 >= 0x30 && $0 <= 0x37 }
        guard mode.count == 3 || mode.count == 4, rest.dropFirst(mode.count).first == ASCII.space else { return nil }
        let name = rest.dropFirst(mode.count).trimmed
        return name.isEmpty ? nil : Charset.decode(Array(name), label: nil).text
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

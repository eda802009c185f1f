/// A mail taken apart (RFC 2046), in one pass over its bytes and without recursion. Total: any bytes are a mail.
///
/// GMime's parser is not used for this: it recurses once a level, answers NULL for mails without a header, and compares each
/// line that starts with "--" with every open boundary: 46 s for 40 MB of them inside 900 multiparts.
package struct PartTree: Sendable {
    /// Deeper parts stay undivided (GMime allows 1024, MIME-tools 64).
    package static let maximumDepth = 32
    /// Later parts are not divided off (MIME-tools: 1000).
    package static let maximumParts = 500

    /// The bytes the parts' ranges count in: the mail's own, or those of a salvaged mail.
    package let bytes: [UInt8]
    /// In mail order; the mail itself first.
    package private(set) var parts: [Part] = []
    /// Limits that were hit and structure that was salvaged, in words. Holds no mail text.
    package private(set) var notes: [String] = []

    private var open: [Boundary] = []
    /// Parts whose end has not been seen, outermost first.
    private var unended: [Int] = []

    private struct Boundary {
        /// With the leading "--".
        let delimiter: [UInt8]
        /// The multipart it divides.
        let part: Int
        /// What a child without Content-Type is.
        let childType: String
    }

    package init(_ raw: [UInt8]) {
        let salvaged = RawMail(raw)
        bytes = salvaged.bytes
        notes = salvaged.notes
        var position = salvaged.headerStart
        startParts(at: &position, defaultType: "text/plain", parent: nil, hasHeader: salvaged.hasHeader)
        scan(from: position)
        if bytes.isEmpty { note("empty mail") }
    }

    package var root: Part { parts[0] }

    /// The decoded body of a part; at most `limit` encoded bytes of it are read.
    package func content(of part: Part, limit: Int) -> [UInt8] {
        let encoded = bytes[part.body.lowerBound..<min(part.body.upperBound, part.body.lowerBound + limit)]
        guard part.encoding == .base64, part.type.hasPrefix("text/"),
            let prose = TransferDecoder.proseStart(in: encoded)
        else { return TransferDecoder.decode(encoded, part.encoding) }
        let decoded = TransferDecoder.decode(encoded[..<prose], .base64)
        return decoded.isEmpty ? Array(encoded) : decoded + [ASCII.lineFeed] + encoded[prose...]
    }

    /// Decoded size in bytes.
    package func contentCount(of part: Part) -> Int { TransferDecoder.decodedCount(bytes[part.body], part.encoding) }

    // MARK: - Taking apart

    /// Finds all parts. A mail whose delimiters differ from the boundary it names is looked through once more.
    private mutating func scan(from start: Int) {
        scanLines(from: start)
        endParts(after: -1, at: bytes.count)
        if parts[0].structure == .multipart, parts.count == 1, let delimiter = sniffedBoundary(from: start) {
            note("parts divided by another boundary than the one named")
            open = [Boundary(delimiter: delimiter, part: 0, childType: childType(of: parts[0]))]
            unended = [0]
            scanLines(from: start)
            endParts(after: -1, at: bytes.count)
        }
        if !open.isEmpty { note("multipart without its end") }
        let parents = Set(parts.lazy.compactMap(\.parent))
        for index in parts.indices where parts[index].structure == .multipart && !parents.contains(index) {
            // No line fits the boundary it names, or only its end does: its text would be lost.
            parts[index].structure = .leaf
            note("multipart without parts read as text")
        }
        open.removeAll()
    }

    /// Looks at every line that starts with "--"; between two delimiters nothing is read.
    private mutating func scanLines(from start: Int) {
        var lineStart = start
        while lineStart < bytes.count, !open.isEmpty {
            var next: Int?
            if bytes[lineStart] == 0x2D, lineStart + 1 < bytes.count, bytes[lineStart + 1] == 0x2D {
                next = takeDelimiter(at: lineStart)
            }
            lineStart = next ?? bytes.firstIndex(of: ASCII.lineFeed, from: lineStart, before: bytes.count) + 1
        }
    }

    /// The first position after the delimiter and the header it introduces; nil when the line is none.
    private mutating func takeDelimiter(at lineStart: Int) -> Int? {
        let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: lineStart, before: bytes.count)
        guard let (index, isClose) = match(lineStart, lineFeed) else { return nil }
        endParts(after: isClose ? open[index].part - 1 : open[index].part, at: lineStart)
        open.removeLast(open.count - index - 1)
        var position = min(lineFeed + 1, bytes.count)
        if isClose {
            open.removeLast()
        } else {
            startParts(at: &position, defaultType: open[index].childType, parent: open[index].part, hasHeader: true)
        }
        return position
    }

    /// The innermost open boundary this line belongs to.
    ///
    /// QUIRK: RFC 2046 section 5.1.1 lets only blanks follow it, yet text after a blank is met. "--ab" is never "--a".
    private func match(_ start: Int, _ lineFeed: Int) -> (index: Int, isClose: Bool)? {
        var end = lineFeed
        while end > start, ASCII.isWhite(bytes[end - 1]) { end -= 1 }
        for index in open.indices.reversed() {
            let delimiter = open[index].delimiter
            let after = start + delimiter.count
            guard after <= end, bytes[start..<after].elementsEqual(delimiter) else { continue }
            if after == end || ASCII.isBlank(bytes[after]) { return (index, false) }
            let isClose = end - after >= 2 && bytes[after] == 0x2D && bytes[after + 1] == 0x2D
            if isClose, after + 2 == end || ASCII.isBlank(bytes[after + 2]) { return (index, true) }
        }
        return nil
    }

    /// Reads the header at `position` and opens what it announces; a mail inside opens its own header, and so on.
    private mutating func startParts(at position: inout Int, defaultType: String, parent: Int?, hasHeader: Bool) {
        var fallback = defaultType
        var parent = parent
        while startPart(at: &position, defaultType: fallback, parent: parent, hasHeader: hasHeader) {
            parent = parts.count - 1
            fallback = "text/plain"
        }
    }

    /// Whether the part is a mail, whose own header follows at once.
    private mutating func startPart(at position: inout Int, defaultType: String, parent: Int?, hasHeader: Bool) -> Bool
    {
        guard parts.count < Self.maximumParts else {
            note("more than \(Self.maximumParts) parts")
            return false
        }
        let header = hasHeader ? readHeader(at: &position) : HeaderBlock()
        let depth = parent.map { parts[$0].depth + 1 } ?? 0
        var part = Part(header: header, defaultType: defaultType, parent: parent, depth: depth, bodyStart: position)
        for text in header.notes { note(text) }
        let delimiter = part.type.hasPrefix("multipart/") ? boundary(of: part) : nil
        let holdsMessage = Self.holdsMessage(part)
        if delimiter != nil || holdsMessage, depth >= Self.maximumDepth {
            note("parts deeper than \(Self.maximumDepth) left undivided")
        } else if let delimiter {
            part.structure = .multipart
            open.append(Boundary(delimiter: delimiter, part: parts.count, childType: childType(of: part)))
        } else if holdsMessage {
            part.structure = .message
        }
        unended.append(parts.count)
        parts.append(part)
        return part.structure == .message
    }

    /// RFC 2046 section 5.1.5.
    private func childType(of part: Part) -> String {
        part.type == "multipart/digest" ? "message/rfc822" : "text/plain"
    }

    private func readHeader(at position: inout Int) -> HeaderBlock {
        HeaderBlock(bytes: bytes, from: &position, before: bytes.count) { match($0, $1) != nil }
    }

    /// A mail inside that is itself encoded (RFC 2046 section 5.2.1 forbids it) stays a leaf.
    private static func holdsMessage(_ part: Part) -> Bool {
        (part.type == "message/rfc822" || part.type == "message/global") && part.encoding == .identity
    }

    private func boundary(of part: Part) -> [UInt8]? {
        if let name = part.typeParameters["boundary"], !name.isEmpty {
            var delimiter = Array("--".utf8) + name.utf8
            while let last = delimiter.last, ASCII.isWhite(last) { delimiter.removeLast() }
            return delimiter
        }
        return sniffedBoundary(from: part.body.lowerBound)
    }

    /// QUIRK: a multipart that names no boundary; the first line "--something" before a Content- field is taken for it.
    private func sniffedBoundary(from start: Int) -> [UInt8]? {
        var lineStart = start
        for _ in 0..<100 where lineStart < bytes.count {
            let lineEnd = bytes.firstIndex(of: ASCII.lineFeed, from: lineStart, before: bytes.count)
            let line = bytes[lineStart..<lineEnd].trimmed
            if line.count > 2, line.starts(with: "--".utf8),
                bytes[min(lineEnd + 1, bytes.count)...].starts(withLowercase: "content-")
            {
                return Array(line)
            }
            lineStart = lineEnd + 1
        }
        return nil
    }

    /// Ends every part later than `index`. The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
    private mutating func endParts(after index: Int, at lineStart: Int) {
        while let last = unended.last, last > index {
            unended.removeLast()
            let start = parts[last].body.lowerBound
            var end = lineStart
            if lineStart < bytes.count, end > start, bytes[end - 1] == ASCII.lineFeed {
                end -= 1
                if end > start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
            }
            parts[last].body = start..<max(start, end)
        }
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}

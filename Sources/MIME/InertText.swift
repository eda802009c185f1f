/// Text from outside, made harmless to show: it can move no cursor, end no line and turn no direction.
package enum InertText {
    /// One line: controls, line ends and bidirectional or invisible marks go, white space is collapsed, length is capped.
    package static func line(_ text: String, maximumBytes: Int) -> String {
        var text = text
        return text.withUTF8 {
            isClean($0, maximumBytes) ? nil : line($0, maximumBytes: maximumBytes, collapsesBlanks: true)
        } ?? text
    }

    /// A file's name: like a line, but blanks within it stay as many as they are.
    package static func name(_ text: String, maximumBytes: Int) -> String {
        var text = text
        return text.withUTF8 { line($0, maximumBytes: maximumBytes, collapsesBlanks: false) }
    }

    /// Whether nothing of it must change: visible ASCII, single blanks between.
    private static func isClean(_ source: UnsafeBufferPointer<UInt8>, _ maximumBytes: Int) -> Bool {
        guard source.count <= maximumBytes, source.last != ASCII.space else { return false }
        var previous = ASCII.space
        for byte in source {
            guard byte >= 0x20, byte < 0x7F, byte != ASCII.space || previous != ASCII.space else { return false }
            previous = byte
        }
        return true
    }

    private static func line(
        _ source: UnsafeBufferPointer<UInt8>,
        maximumBytes: Int,
        collapsesBlanks: Bool
    ) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(min(source.count, maximumBytes))
        var blanks = 0
        var index = 0
        while index < source.count {
            let (scalar, width) = scalar(source, at: index)
            index += width
            if isWhite(scalar) {
                blanks = result.isEmpty ? 0 : collapsesBlanks ? 1 : blanks + 1
            } else if !isDangerous(scalar) {
                guard result.count + width + blanks <= maximumBytes else { break }
                result.append(contentsOf: repeatElement(ASCII.space, count: blanks))
                blanks = 0
                result.append(contentsOf: source[(index - width)..<index])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Several lines, ended by LF: CRLF and CR become LF, other controls but TAB go, and bidirectional overrides with them.
    /// Blanks at line ends go too.
    package static func block(_ text: String, maximumBytes: Int) -> [UInt8] {
        var text = text
        return text.withUTF8 { block($0, maximumBytes: maximumBytes) }
    }

    private static func block(_ source: UnsafeBufferPointer<UInt8>, maximumBytes: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(min(source.count, maximumBytes))
        var index = 0
        while index < source.count {
            let start = index
            while index < source.count, isPlain(source[index]) { index += 1 }
            if index > start {
                let room = maximumBytes - result.count
                result.append(contentsOf: source[start..<min(index, start + room)])
                if index - start > room { break }
                continue
            }
            let (scalar, width) = scalar(source, at: index)
            index += width
            if isLineEnd(scalar) {
                if scalar == 0x0D, index < source.count, source[index] == ASCII.lineFeed { index += 1 }
                while let last = result.last, ASCII.isBlank(last) { result.removeLast() }
                if result.count >= maximumBytes { break }
                result.append(ASCII.lineFeed)
            } else if !isDangerous(scalar) {
                guard result.count + width <= maximumBytes else { break }
                result.append(contentsOf: source[(index - width)..<index])
            }
        }
        return result
    }

    /// What nearly all text is, copied in runs.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { (byte >= 0x20 && byte < 0x7F) || byte == ASCII.tab }

    /// The scalar at `index` of valid UTF-8, and its bytes.
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, width: Int) {
        let lead = UInt32(source[index])
        if lead < 0x80 { return (lead, 1) }
        let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = lead & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
        return (value, width)
    }

    private static func isLineEnd(_ scalar: UInt32) -> Bool {
        scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85
    }

    /// Whether the text holds marks that make it look other than it is.
    package static func isDeceptive(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }
    }

    /// Whether marks without width stand between letters or digits: they part a word for programs, and for nobody's eyes.
    package static func hidesMarks(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
        var wasLetter = false
        var isPending = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B, 0x2060, 0xFEFF: isPending = wasLetter
            case 0..<0x80:
                let byte = UInt8(scalar.value)
                wasLetter = ASCII.isLetter(byte) || ASCII.isDigit(byte)
                if isPending, wasLetter { return true }
                isPending = false
            default:
                let properties = scalar.properties
                wasLetter = properties.isAlphabetic || properties.numericType != nil
                if isPending, wasLetter { return true }
                isPending = false
            }
        }
        return false
    }

    private static func isWhite(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
        default: false
        }
    }

    /// C0, DEL, C1; overrides and isolates of direction; invisible and tag characters; the byte order mark; noncharacters.
    /// The marks that only say which way a neighbour reads (U+061C, U+200E, U+200F) are part of Arabic and Hebrew spelling.
    private static func isDangerous(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x180E, 0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xFFFE,
            0xFFFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}

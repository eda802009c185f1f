/// Text from outside, made harmless to show: it can move no cursor, end no line and turn no direction.
package enum InertText {
    /// One line: controls, line ends and bidirectional or invisible marks go, white space is collapsed, length is capped.
    package static func line(_ text: String, maximumBytes: Int) -> String {
        var result = String.UnicodeScalarView()
        var bytes = 0
        var isBlankPending = false
        for scalar in text.unicodeScalars {
            if isWhite(scalar) {
                isBlankPending = bytes > 0
            } else if !isDangerous(scalar) {
                let width = UTF8.width(scalar) + (isBlankPending ? 1 : 0)
                guard bytes + width <= maximumBytes else { break }
                if isBlankPending { result.append(" ") }
                isBlankPending = false
                result.append(scalar)
                bytes += width
            }
        }
        return String(result)
    }

    /// Several lines, ended by LF: CRLF and CR become LF, other controls but TAB go, and bidirectional overrides with them.
    /// Blanks at line ends go too.
    package static func block(_ text: String, maximumBytes: Int) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(min(text.utf8.count, maximumBytes))
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n" && wasReturn {
                wasReturn = false
                continue
            }
            wasReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}" {
                while let last = result.last, ASCII.isBlank(last) { result.removeLast() }
                if result.count >= maximumBytes { break }
                result.append(ASCII.lineFeed)
            } else if scalar == "\t" || !isDangerous(scalar) {
                let encoded = UTF8.encode(scalar)
                guard let encoded, result.count + encoded.count <= maximumBytes else { break }
                result.append(contentsOf: encoded)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether the text holds marks that make it look other than it is.
    package static func isDeceptive(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }
    }

    /// Whether marks without width stand between letters or digits: they part a word for programs, and for nobody's eyes.
    package static func hidesMarks(_ text: String) -> Bool {
        var wasLetter = false
        var isPending = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B, 0x2060, 0xFEFF: isPending = wasLetter
            default:
                let properties = scalar.properties
                wasLetter = properties.isAlphabetic || properties.numericType != nil
                if isPending, wasLetter { return true }
                isPending = false
            }
        }
        return false
    }

    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
        default: false
        }
    }

    /// C0, DEL, C1; direction marks and overrides; zero-width and tag characters; the byte order mark; noncharacters.
    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0xFEFF,
            0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}

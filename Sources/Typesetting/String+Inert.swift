extension String {
    /// One line that shows what was written and does nothing else: controls and line ends become a blank, bidirectional
    /// and invisible formatting goes, white space collapses, stacks of combining marks are capped.
    ///
    /// ZWJ and ZWNJ stay, for emoji and Persian are spelt with them. What is longer than `maximumBytes` of UTF-8 is
    /// cut, at a word where one ends nearby, and ends in "…". Reads no further than it needs.
    package func inert(maximumBytes: Int) -> String {
        var line = InertLine(maximumBytes: maximumBytes)
        for scalar in unicodeScalars {
            guard line.take(scalar) else { return line.cut() }
        }
        return line.text
    }

    /// Two or three lower-case letters, as ISO 639 gives them, and not `und`.
    package var isLanguageCode: Bool {
        (2...3).contains(utf8.count) && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            && self != "und"
    }

    /// Fit for element content and for attribute values in quotation marks.
    package var escapedForHTML: String {
        var result = ""
        result.reserveCapacity(utf8.count + utf8.count / 8)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// An inert line while it is being collected.
private struct InertLine {
    /// More marks on one letter than any living script stacks.
    static let maximumMarks = 4
    /// How many bytes before the limit a word may end for the cut to fall there.
    static let wordReach = 24

    let maximumBytes: Int
    private(set) var text = ""
    private var bytes = 0
    private var marks = 0
    private var needsBlank = false

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// False when the line is full.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if Self.isInvisible(scalar) { return true }
        if Self.isBlank(scalar) {
            needsBlank = !text.isEmpty
            return true
        }
        marks = Self.isMark(scalar) ? marks + 1 : 0
        guard marks <= Self.maximumMarks else { return true }
        let added = UTF8.width(scalar) + (needsBlank ? 1 : 0)
        guard bytes + added <= maximumBytes else { return false }
        if needsBlank { text += " " }
        needsBlank = false
        text.unicodeScalars.append(scalar)
        bytes += added
        return true
    }

    /// The line with its end replaced by an ellipsis, which takes three bytes of the limit.
    func cut() -> String {
        let limit = max(0, maximumBytes - 3)
        var kept = text.unicodeScalars[...]
        var size = bytes
        while size > limit, let last = kept.popLast() { size -= UTF8.width(last) }
        if let blank = kept.lastIndex(of: " "), kept[blank...].count <= Self.wordReach { kept = kept[..<blank] }
        while kept.last == " " { kept.removeLast() }
        return String(String.UnicodeScalarView(kept)) + "…"
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Formatting that hides or reorders: soft hyphen, bidirectional controls (UAX 9), zero-width characters,
    /// interlinear annotation, tags.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return false
        }
    }
}

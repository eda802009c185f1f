internal import Typesetting

/// One line of a letter, taken apart: what stands before its first colon, and what after.
struct StaffLine {
    /// UTF-8 bytes looked at of one line for a command; a longer one is text.
    static let maximumBytes = 2048

    /// Those of a keyboard, and what programs make of them.
    static let dashes = Set("-–—‐‑‒―−".unicodeScalars)

    /// As written, white space at the ends cut.
    let text: String
    /// Before the colon, or the whole line: lower case, blanks collapsed, marks at the ends cut.
    let head: String
    /// After the colon, white space cut; nil without a colon.
    let tail: String?
    let isQuestion: Bool

    init(_ line: some StringProtocol) {
        let text = Self.trimmed(Substring(String(line)))
        self.text = text
        guard text.utf8.count <= Self.maximumBytes else {
            (head, tail, isQuestion) = ("", nil, false)
            return
        }
        // "：" is the colon of Chinese and Japanese keyboards.
        let colon = text.unicodeScalars.firstIndex { $0 == ":" || $0 == "\u{FF1A}" }
        head = Self.folded(colon.map { text[..<$0] } ?? text[...])
        tail = colon.map { Self.trimmed(text[text.unicodeScalars.index(after: $0)...]) }
        isQuestion =
            text.unicodeScalars.last { !Self.isMark($0) || Self.isQuestionMark($0) }.map(Self.isQuestionMark) ?? false
    }

    var isBlank: Bool { text.isEmpty }

    /// The whole line, folded.
    var folded: String { text.utf8.count <= Self.maximumBytes ? Self.folded(text[...]) : "" }

    /// The first words, for comparing with commands.
    var attempt: String {
        let words = head.split(separator: " ").prefix(3).joined(separator: " ")
        return String(decoding: words.utf8.prefix(StaffRemark.maximumAttemptBytes), as: UTF8.self)
    }

    var verb: StaffCommand.Verb? { StaffWords.verb(for: head) }

    /// A verb whose numbers follow it without a colon: `merge 7`.
    var numbered: (verb: StaffCommand.Verb, numbers: Substring)? {
        guard tail == nil, let digit = head.firstIndex(where: { $0 == "#" || $0.isASCII && $0.isNumber }) else {
            return nil
        }
        let words = Self.folded(head[..<digit])
        return StaffWords.verb(for: words).map { ($0, head[digit...]) }
    }

    private static func trimmed(_ text: Substring) -> String {
        let isWhite = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar.value == 0 }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isWhite(first) { scalars.removeFirst() }
        while let last = scalars.last, isWhite(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// What a list or a sentence puts around a command.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        ".!,;*•\"'„“”»«‚‘‹› ".unicodeScalars.contains(scalar) || dashes.contains(scalar) || isQuestionMark(scalar)
    }

    private static func isQuestionMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "?" || scalar == "\u{FF1F}" }

    private static func folded(_ text: Substring) -> String {
        let line = String(text).inert(maximumBytes: maximumBytes).lowercased()
        if line == "--" { return line }
        var scalars = line.replacingCurledApostrophes.unicodeScalars[...]
        while let first = scalars.first, isMark(first) { scalars.removeFirst() }
        while let last = scalars.last, isMark(last) { scalars.removeLast() }
        return String(scalars)
    }
}

extension String {
    fileprivate var replacingCurledApostrophes: String {
        utf8.contains(0xE2)
            ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 })) : self
    }
}

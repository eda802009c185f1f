internal import MIME

/// A line that closes a letter: "Best regards,", "Viele Grüße aus Berlin", "Regards, Anna".
struct ClosingFormula {
    /// Bytes of such a line.
    static let maximumBytes = 90

    /// What follows the formula on its line; empty when nothing does.
    let rest: ArraySlice<UInt8>
    /// It can be nothing else: "Best" alone may be any word, "Best," hardly.
    let isClear: Bool

    /// nil: the line is no closing formula, or somebody's sentence goes on in it.
    init?(_ content: ArraySlice<UInt8>, names: SenderNames) {
        guard content.count <= Self.maximumBytes, !content.contains(0x3F) else { return nil }
        let bare = content.drop { $0 == 0x2D || $0 == 0x2A || $0 == 0x5F || $0 == ASCII.space }
        // Folding may change a letter's length; then the rest cannot be found, and only a whole line counts.
        let text = LowerCase.of(bare)
        if Self.isInSeveralLanguages(text) {
            rest = []
            isClear = true
            return
        }
        guard let formula = Self.longest(text) else { return nil }
        let tail = text[formula...].drop(while: Self.isClosingMark)
        let isWhole = tail.isEmpty
        let hasMark = formula < text.count && text[formula] != ASCII.space
        isClear = hasMark || !SignaturePhrases.doubtfulClosings.holds(text[..<formula])
        rest = isWhole || text.count != bare.count ? [] : bare.suffix(tail.count)
        guard !isWhole else { return }
        guard text.count == bare.count else { return nil }
        let hasComma = text[formula] == 0x2C || text[formula] == 0x21
        let isOrigin = SignaturePhrases.origins.begin(tail) && Self.words(tail) <= 4
        let isName = SignatureLine(rest) == .name && Self.words(rest) <= 3 && (hasComma || formula >= 12)
        guard isOrigin || isName || names.matches(rest) != nil else { return nil }
    }

    /// "Mit freundlichen Grüßen / Kind regards"
    private static func isInSeveralLanguages(_ text: [UInt8]) -> Bool {
        guard text.contains(where: { $0 == 0x2F || $0 == 0x7C }) else { return false }
        let pieces = text.split { $0 == 0x2F || $0 == 0x7C }
        guard pieces.count >= 2, pieces.count <= 4 else { return false }
        return pieces.allSatisfy { piece in
            let formula = Array(piece.trimmed)
            return longest(formula).map { formula[$0...].allSatisfy(isClosingMark) } ?? false
        }
    }

    /// The length of the longest formula the text begins with, at a word's end.
    private static func longest(_ text: [UInt8]) -> Int? {
        SignaturePhrases.closings.longest(text[...]) { $0 == text.count || isClosingMark(text[$0]) }
    }

    private static func words(_ text: ArraySlice<UInt8>) -> Int { text.split(whereSeparator: ASCII.isBlank).count }

    /// What may follow a formula: a blank, a comma, an exclamation mark, a full stop, a dash, a star.
    private static func isClosingMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x2C, 0x21, 0x2E, 0x2D, 0x2A, 0x5F, 0x3A, 0x3B: true
        default: false
        }
    }
}

internal import MIME

/// What a line may be for a quote's sake, seen at its ends: whatever has none of these is passed at once.
///
/// Each is necessary for what it is named after, none sufficient.
struct LineClues: OptionSet {
    let rawValue: UInt8

    /// A separator: it begins with a dash.
    static let separator = LineClues(rawValue: 1)
    /// A field of a header block: a colon stands where a label's may.
    static let field = LineClues(rawValue: 2)
    /// "Reply above this line": it begins as one does, or is drawn.
    static let replyMarker = LineClues(rawValue: 4)
    /// The end of an attribution or an announcement: a colon, a verb's last word, or an address in brackets.
    static let attributionEnd = LineClues(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ content: UnsafeBufferPointer<UInt8>) {
        self = []
        guard let first = content.first else { return }
        let isDash = QuoteMarkers.isDash(first)
        if isDash { insert(.separator) }
        if Self.hasColon(content) { insert(.field) }
        if isDash || first == 0x23 || first == 0x5B || QuotePhrases.replyMarkerOpeners.begin(content) {
            insert(.replyMarker)
        }
        if Self.endsAttribution(content) { insert(.attributionEnd) }
    }

    /// Markdown's stars may stand before a label, any number of them.
    private static func hasColon(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = content[0] == 0x2A ? content.count : min(content.count, QuoteMarkers.maximumColonOffset)
        var found = false
        for index in 0..<head {
            // The second begins a colon of full width.
            found = found || content[index] == 0x3A || content[index] == 0xEF
        }
        return found
    }

    private static func endsAttribution(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = content.count
        while end > 0, content[end - 1] == 0x2D || ASCII.isWhite(content[end - 1]) { end -= 1 }
        // Dashes alone: Zoho's, drawn below it.
        guard end > 0 else { return true }
        return switch content[end - 1] {
        case 0x3A, 0x3E, 0x9A: true
        default: QuotePhrases.verbLastWords.end(UnsafeBufferPointer(rebasing: content[..<end]))
        }
    }
}

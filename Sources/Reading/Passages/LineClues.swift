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

    init(_ content: ArraySlice<UInt8>) {
        self = []
        guard let first = content.first else { return }
        if QuoteMarkers.isDash(first) { insert(.separator) }
        if Self.hasColon(content) { insert(.field) }
        if QuoteMarkers.isDash(first) || first == 0x23 || first == 0x5B || QuotePhrases.replyMarkerOpeners.begin(content) {
            insert(.replyMarker)
        }
        if Self.endsAttribution(content) { insert(.attributionEnd) }
    }

    /// Markdown's stars may stand before a label, any number of them.
    private static func hasColon(_ content: ArraySlice<UInt8>) -> Bool {
        let isStarred = content.first == 0x2A
        return content.withUnsafeBufferPointer { bytes in
            var isFound = false
            for index in 0..<(isStarred ? bytes.count : min(bytes.count, QuoteMarkers.maximumColonOffset)) {
                // The second begins a colon of full width.
                isFound = isFound || bytes[index] == 0x3A || bytes[index] == 0xEF
            }
            return isFound
        }
    }

    private static func endsAttribution(_ content: ArraySlice<UInt8>) -> Bool {
        var end = content
        while let last = end.last, last == 0x2D || ASCII.isWhite(last) { end = end.dropLast() }
        return switch end.last {
        // Dashes alone: Zoho's, drawn below it.
        case nil, 0x3A, 0x3E, 0x9A: true
        default: QuotePhrases.verbLastWords.end(end)
        }
    }
}

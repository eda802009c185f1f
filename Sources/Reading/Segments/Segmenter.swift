internal import MIME

/// Cuts what a person wrote into passages that each may be a matter of its own, so that each can be judged alone.
///
/// A cut is made where the writer announces another matter ("By the way", "P.S.", "Secondly"), in a list of matters, and
/// before a paragraph which asks or complains about something else, and only if both sides can be a matter. In doubt nothing is cut: two matters in one
/// passage are judged by the stronger, but half a matter may be judged wrongly. Nothing is lost: every word is in one passage.
package enum Segmenter {
    /// Passages of one mail; the last one holds the rest.
    package static let maximumSegments = 8

    /// The passages in their order; one when there is one matter, none for an empty text. `language` is ISO 639-1 or "und".
    package static func segments(of text: String, language: String) -> [String] {
        let bytes = Array(text.utf8)
        let whole = bytes[...].trimmed
        guard !whole.isEmpty else { return [] }
        let cuts = SegmentCuts(bytes, phrases: .of(language)).starts.prefix(maximumSegments - 1)
        guard !cuts.isEmpty else {
            return [whole.count == bytes.count ? text : String(decoding: whole, as: UTF8.self)]
        }
        let starts = [whole.startIndex] + cuts
        let ends = cuts + [whole.endIndex]
        return zip(starts, ends).map { String(decoding: bytes[$0..<$1].trimmed, as: UTF8.self) }
    }
}

/// What is counted in a mail before any weight: hashed words, word pairs, letter groups and stems, and cues.
struct RawFeatures: Sendable {
    /// Families are brought to length 1 each, so that a hundred letter groups do not drown three words.
    enum Family: Int, CaseIterable, Sendable {
        case words, letters, subject, stems

        var weight: Double {
            switch self {
            case .words: 1
            case .letters: 0.8
            case .subject: 0.4
            case .stems: 0.7
            }
        }
    }

    struct Entry: Sendable {
        let family: Family
        let bucket: UInt32
        var count: Int32
        /// A single word: kept in the model even when it was seen in one mail only.
        let isWord: Bool
    }

    /// Where a hashed feature was met: the tokens it spans.
    struct Occurrence: Sendable {
        let entry: Int32
        let first: Int32
        let last: Int32
    }

    struct CueHit: Sendable {
        let cue: Cue
        var count: Int
        let first: Int
        let last: Int
    }

    var entries: [Entry] = []
    var occurrences: [Occurrence] = []
    /// In the order of `Cue`; cues of form span no words and have `last < first`.
    var cues: [CueHit] = []
    /// Every phrase of the lexicon, by the raw value of its cue, in the order of their first words.
    var phrases: [PhraseSet.Match] = []
}

internal import Feedback

/// What the index keeps of a need that is in a theme.
struct IndexedNeed: Sendable {
    /// A need that staff has placed is as much evidence as so many that likeness has.
    static let pinnedWeight: Float = 3

    let key: Need.Key
    let theme: Int32
    let terms: [TermSpace.Weighted]
    let vector: [Float]?
    let category: Category
    let service: String?
    let isPinned: Bool
    /// For names.
    let words: NeedWords

    var weight: Float { isPinned ? Self.pinnedWeight : 1 }
    var language: String { words.language }
}

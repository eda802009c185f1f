/// What the first words of a unit say of its being another matter.
struct SegmentOpening {
    /// Words at the start of a sentence where it says that it adds something.
    static let words = 6

    /// Clues it begins with.
    private(set) var head: SegmentClues = []
    /// Clues in any of its words.
    private(set) var all: SegmentClues = []
    /// "Two problems today."
    private(set) var countsMatters = false

    init(_ words: [PlainWord], _ phrases: SegmentPhrases) {
        var previous: SegmentClues = []
        for index in words.indices {
            let clues = phrases.clues(at: index, of: words)
            if index == 0 { head = clues }
            all.formUnion(clues)
            countsMatters = countsMatters || previous.contains(.counts) && clues.contains(.matters)
            previous = clues
        }
    }

    /// "Could you also …", "Ich bräuchte außerdem …".
    var isInserted: Bool { all.isSuperset(of: [.inserted, .requests]) }
}

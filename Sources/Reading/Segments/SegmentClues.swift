/// What a phrase is a clue to.
struct SegmentClues: OptionSet, Sendable {
    let rawValue: UInt32

    /// Open a sentence on another matter: "by the way".
    static let announcing = SegmentClues(rawValue: 1 << 0)
    /// Open a sentence that adds something, to this matter as often as another: "also".
    static let adding = SegmentClues(rawValue: 1 << 1)
    /// Join the last of several matters, where the writer said that there are several.
    static let joining = SegmentClues(rawValue: 1 << 2)
    /// Say the same within a sentence that asks: "could you also".
    static let inserted = SegmentClues(rawValue: 1 << 3)
    /// Open the first of several points, and the later ones.
    static let first = SegmentClues(rawValue: 1 << 4)
    static let later = SegmentClues(rawValue: 1 << 5)
    static let postscript = SegmentClues(rawValue: 1 << 6)
    /// Somebody asks for something.
    static let requests = SegmentClues(rawValue: 1 << 7)
    /// "Not", "nobody": alone they are seldom a complaint.
    static let negations = SegmentClues(rawValue: 1 << 8)
    /// Something fails or annoys.
    static let failures = SegmentClues(rawValue: 1 << 9)
    /// Something pleases.
    static let praises = SegmentClues(rawValue: 1 << 10)
    /// What follows are steps, attempts, messages, machines: details of one matter.
    static let details = SegmentClues(rawValue: 1 << 11)
    /// What follows are matters: "requests", "two things".
    static let matters = SegmentClues(rawValue: 1 << 12)
    /// Two to four.
    static let counts = SegmentClues(rawValue: 1 << 13)
    /// Point back to what was said: "it", "the error".
    static let pointers = SegmentClues(rawValue: 1 << 14)
    /// Words that every matter may have, so that two which share them share nothing, and one which has no others says nothing.
    static let general = SegmentClues(rawValue: 1 << 15)
    /// A device, a service, a program.
    static let devices = SegmentClues(rawValue: 1 << 16)
    /// Where something stands: two matters may have it in common.
    static let places = SegmentClues(rawValue: 1 << 17)
}

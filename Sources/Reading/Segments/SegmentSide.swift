/// The passage before a place where a cut is considered.
struct SegmentSide {
    private(set) var evidence = SegmentEvidence()
    private var known: Set<UInt64> = []
    /// Topics of the evidence that are among the known ones.
    private var settled = 0

    init() {}

    init(_ evidence: SegmentEvidence) { self.evidence = evidence }

    mutating func merge(_ other: SegmentEvidence) { evidence.merge(other) }

    mutating func sharesTopic(with other: SegmentEvidence) -> Bool {
        known.formUnion(evidence.topics[settled...])
        settled = evidence.topics.count
        return other.topics.contains(where: known.contains)
    }
}

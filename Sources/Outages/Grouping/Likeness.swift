/// How much a report and the average of a group have to be alike to be about one failure.
///
/// The numbers were chosen on the reports to learn from in `Tests/OutagesTests/Grouping`, and on outages of the corpus.
struct Likeness {
    /// From it on they are about one failure.
    static let threshold: Float = 0.4
    static let topicWeight: Float = 0.8
    static let stemWeight: Float = 0.75
    /// Of vectors, where the report names a topic: then they only tip the balance.
    static let vectorWeight: Float = 1
    /// Of vectors, where it names none.
    static let soleVectorWeight: Float = 2.5
    /// The cosine of two vectors that speaks neither for nor against.
    static let neutralCosine: Float = 0.15
    static let samePlace: Float = 0.1

    /// Cosines, averaged over the members of the group.
    var topics: Float = 0
    var stems: Float = 0
    /// Nil: one of the two has none.
    var vectors: Float?
    var isSamePlace = false

    /// - Parameter hasTopic: the report names one.
    func score(hasTopic: Bool) -> Float {
        var score = Self.topicWeight * topics + Self.stemWeight * stems
        if let vectors {
            score += (hasTopic ? Self.vectorWeight : Self.soleVectorWeight) * (vectors - Self.neutralCosine)
        }
        return isSamePlace ? score + Self.samePlace : score
    }
}

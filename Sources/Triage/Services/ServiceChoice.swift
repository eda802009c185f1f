/// Which of several services is the matter: the one beside the words that decided.
struct ServiceChoice {
    /// What another sentence counts, in words.
    private static let sentenceDistance = 20
    /// How much nearer the subject is than it stands.
    private static let subjectAdvantage = 8

    let decisive: [Int]
    let text: TokenizedText

    func best(of places: [ServiceMatcher.Place]) -> ServiceMatcher.Place? {
        places.map { (place: $0, rank: rank(of: $0)) }.min { $0.rank < $1.rank }?.place
    }

    /// A slip of the pen never counts before a name that stands there, a link before neither.
    private func rank(of place: ServiceMatcher.Place) -> (Int, Int, Int, Int) {
        let tier = max(place.manner.rank - 2, 0)
        let isSubject = text.tokens[place.first].isSubject
        return (tier, distance(of: place) - (isSubject ? Self.subjectAdvantage : 0), place.manner.rank / 2, place.first)
    }

    private func distance(of place: ServiceMatcher.Place) -> Int {
        decisive.lazy.filter { $0 < place.first || $0 > place.last }.map { index in
            let sentences = abs(text.tokens[index].sentence - text.tokens[place.first].sentence)
            let words = index < place.first ? place.first - index : index - place.last
            return words + Int(sentences) * Self.sentenceDistance
        }.min() ?? 0
    }
}

internal import Feedback
internal import Typesetting
internal import Words

/// Reports that name no service and seem to be about one failure.
struct ReportGroup {
    /// The open or lately closed incident it is.
    let incident: Int64?
    /// Of mails.
    private(set) var numbers: Set<Int64> = []
    private var members: [(person: String, words: ReportWords)] = []
    /// Somebody said what has failed, or the incident it is has a topic.
    private(set) var hasWords: Bool
    private(set) var places: Set<String> = []
    private(set) var vectorSum: [SIMD8<Float>] = []
    private(set) var vectorCount = 0

    init(incident: Int64?) {
        self.incident = incident
        hasWords = incident != nil
    }

    /// Members with words.
    var count: Int { members.count }

    mutating func add(_ report: OutageReport, _ meaning: ReportMeaning) {
        numbers.insert(report.number)
        guard let words = meaning.words else { return }
        members.append((report.person, words))
        hasWords = hasWords || !words.terms.isEmpty
        if let place = meaning.place { places.insert(place) }
        guard let vector = meaning.vector else { return }
        if vectorSum.isEmpty { vectorSum = [SIMD8<Float>](repeating: .zero, count: vector.lanes.count) }
        guard vectorSum.count == vector.lanes.count else { return }
        for index in vectorSum.indices { vectorSum[index] += vector.lanes[index] }
        vectorCount += 1
    }

    /// The mean cosine with its members; nil when there is nothing to compare.
    func cosine(_ vector: ReportVector?) -> Float? {
        guard let vector, vectorCount > 0, vector.lanes.count == vectorSum.count else { return nil }
        return ReportVector.dot(vector.lanes, vectorSum) / Float(vectorCount)
    }
}

extension ReportGroup {
    /// UTF-8 bytes of a topic.
    static let maximumTopicBytes = 100
    /// Words of a topic.
    static let maximumTopicWords = 3

    /// The topic's name, if half of the reports have one in common; else the words that most people used.
    func topic(in language: String) -> String {
        let said = said
        if let topic = commonTopic(said) { return topic.name(in: language) }
        let words = said.values
            .map { (people: $0.people.count, word: Self.commonest($0.spellings)) }
            .sorted { (-$0.people, $0.word) < (-$1.people, $1.word) }
        // What only one of them said is not theirs, unless there is nothing else.
        let shared = words.filter { $0.people > 1 }
        return (shared.isEmpty ? words : shared).prefix(Self.maximumTopicWords).map(\.word).joined(separator: ", ")
            .inert(maximumBytes: Self.maximumTopicBytes)
    }

    private struct Said {
        var people: Set<String> = []
        var spellings: [String: Int] = [:]
    }

    private var said: [ReportWords.Key: Said] {
        var said: [ReportWords.Key: Said] = [:]
        for member in members {
            for term in member.words.terms {
                said[term.key, default: Said()].people.insert(member.person)
                said[term.key, default: Said()].spellings[term.written, default: 0] += 1
            }
        }
        return said
    }

    /// Of several, one that is no general one.
    private func commonTopic(_ said: [ReportWords.Key: Said]) -> Topic? {
        let named = said.compactMap { key, said -> (topic: Topic, people: Int)? in
            if case .topic(let topic) = key { (topic, said.people.count) } else { nil }
        }
        let common = named.filter { $0.people * 2 >= count }
        return common.min { left, right in
            let (first, second) = (left.topic, right.topic)
            return (-left.people, first.isGeneral ? 1 : 0, first.rawValue)
                < (-right.people, second.isGeneral ? 1 : 0, second.rawValue)
        }?.topic
    }

    private static func commonest(_ spellings: [String: Int]) -> String {
        spellings.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? ""
    }
}

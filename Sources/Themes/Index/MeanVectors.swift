/// The average vector of the needs of each language.
///
/// A multilingual model marks the language of a text, and that it is a letter to an IT department, in every vector alike: of e5, two texts that
/// share nothing else have a cosine of 0.8. Without the average of their language, vectors differ by what people say.
struct MeanVectors: Sendable {
    /// The average of all languages counts as much in each as so many needs.
    private static let borrowedNeeds: Float = 8

    private struct Sum: Sendable {
        var vector: [Float]
        var count: Float
    }

    private var languages: [String: Sum] = [:]
    private var all: Sum?

    /// 0 before the first: vectors of any other are not compared.
    var dimension: Int { all?.vector.count ?? 0 }

    mutating func add(_ vector: [Float], language: String) {
        change(vector, language, by: 1)
    }

    mutating func remove(_ vector: [Float], language: String) {
        change(vector, language, by: -1)
    }

    private mutating func change(_ vector: [Float], _ language: String, by sign: Float) {
        Self.change(&languages[language], vector, sign)
        Self.change(&all, vector, sign)
    }

    private static func change(_ sum: inout Sum?, _ vector: [Float], _ sign: Float) {
        var changed = sum ?? Sum(vector: [Float](repeating: 0, count: vector.count), count: 0)
        sum = nil
        VectorArithmetic.add(vector, times: sign, to: &changed.vector)
        changed.count += sign
        if changed.count > 0 { sum = changed }
    }

    /// Empty before the first.
    func mean(of language: String) -> [Float] {
        guard let all, all.count > 0 else { return [] }
        let own = languages[language]
        let share = Self.borrowedNeeds / ((own?.count ?? 0) + Self.borrowedNeeds)
        var mean = [Float](repeating: 0, count: all.vector.count)
        VectorArithmetic.add(all.vector, times: share / all.count, to: &mean)
        if let own { VectorArithmetic.add(own.vector, times: 1 / (own.count + Self.borrowedNeeds), to: &mean) }
        return mean
    }

    var languageCodes: [String] { languages.keys.sorted() }
}

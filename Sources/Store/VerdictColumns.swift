internal import Feedback

/// The parts of a verdict that are lists, as readable text columns.
enum VerdictColumns {
    /// `outage=0.9 complaint=0.1`
    static func text(of probabilities: [Category: Double]) -> String {
        Category.allCases.compactMap { category in
            probabilities[category].map { "\(category.rawValue)=\($0)" }
        }.joined(separator: " ")
    }

    static func probabilities(in text: String) -> [Category: Double] {
        var result: [Category: Double] = [:]
        for pair in text.split(separator: " ") {
            let parts = pair.split(separator: "=")
            guard parts.count == 2, let category = Category(rawValue: String(parts[0])), let value = Double(parts[1])
            else { continue }
            result[category] = value
        }
        return result
    }

    /// A line each, strongest first: `2.25 does not work`.
    static func text(of reasons: [Verdict.Reason]) -> String {
        reasons.map { reason in
            let words = String(reason.words.map { $0.isNewline ? " " : $0 })
            return "\(reason.weight) \(words)"
        }.joined(separator: "\n")
    }

    static func reasons(in text: String) -> [Verdict.Reason] {
        text.split(separator: "\n").compactMap { line in
            guard let space = line.firstIndex(of: " "), let weight = Double(line[..<space]) else { return nil }
            return Verdict.Reason(words: String(line[line.index(after: space)...]), weight: weight)
        }
    }
}

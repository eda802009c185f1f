package import Feedback

/// Why a mail is taken for what it is: made by the same computation as its verdict, never by a second look.
///
/// Encoded, its keys are part of `classify --explain --json`: keys may be added; none is renamed.
package struct Explanation: Sendable, Encodable {
    /// Rivals told of, and the probability from which a second one is.
    static let maximumRivals = 2
    static let rivalProbability = 0.1
    /// Words told of on each side, of the mail's category and of a rival.
    static let maximumEvidence = 8
    static let maximumRivalEvidence = 3

    /// Words as the person wrote them, and what they add to the log-odds of what they speak for.
    package struct Evidence: Sendable, Encodable {
        package let words: String
        /// Above 0 where the words speak for it, below where against.
        package let weight: Double
        package let strength: Strength
    }

    /// How much a weight is, in a word.
    package enum Strength: String, Sendable, Encodable {
        /// By how much the odds rise or fall: less than a quarter, from there on, double, and threefold.
        case slightly, somewhat, clearly, strongly

        package init(_ weight: Double) {
            switch weight.magnitude {
            case 1.1...: self = .strongly
            case 0.69...: self = .clearly
            case 0.22...: self = .somewhat
            default: self = .slightly
            }
        }
    }

    /// Another category that it might be.
    package struct Rival: Sendable, Encodable {
        package let category: Category
        package let probability: Double
        /// What speaks for it rather than for the mail's category.
        package let speaksFor: [Evidence]
        package let speaksAgainst: [Evidence]
    }

    /// A phrase of everyday language, or a trait of form, that hints at something.
    package struct Hint: Sendable, Encodable {
        /// The cue's own name.
        package let name: String
        /// What it says, for people: "something does not work".
        package let meaning: String
        /// As first met; nil for traits of form.
        package let words: String?
        package let count: Int
        /// Whose list has the phrase, ISO 639-1; nil for traits of form.
        package let language: String?
        /// What the model has learnt that it speaks for most.
        package let category: Category
        /// What it adds to the log-odds of the mail's category.
        package let weight: Double

        private enum CodingKeys: String, CodingKey {
            case name, meaning, words, count, language, category, weight
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(meaning, forKey: .meaning)
            // Null rather than missing: a reader need not ask whether the key is there.
            try container.encode(words, forKey: .words)
            try container.encode(count, forKey: .count)
            try container.encode(language, forKey: .language)
            try container.encode(category, forKey: .category)
            try container.encode(weight, forKey: .weight)
        }
    }

    package let verdict: Verdict
    /// There is no word to judge by.
    package let isEmpty: Bool
    /// Below it a verdict is unsure.
    package let unsureBelow: Double
    /// Whose hints were looked for, ISO 639-1; nil when the language is unknown or has none.
    package let language: String?
    /// Reading could not tell the language: it was guessed by small words.
    package let isLanguageGuessed: Bool
    /// Strongest first.
    package let speaksFor: [Evidence]
    package let speaksAgainst: [Evidence]
    /// The most probable first.
    package let rivals: [Rival]
    package let hints: [Hint]
    package let service: ServiceMention?

    private enum CodingKeys: String, CodingKey {
        case unsureBelow, language, isLanguageGuessed, speaksFor, speaksAgainst, rivals, hints, service
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(unsureBelow, forKey: .unsureBelow)
        try container.encode(language, forKey: .language)
        try container.encode(isLanguageGuessed, forKey: .isLanguageGuessed)
        try container.encode(speaksFor, forKey: .speaksFor)
        try container.encode(speaksAgainst, forKey: .speaksAgainst)
        try container.encode(rivals, forKey: .rivals)
        try container.encode(hints, forKey: .hints)
        try container.encode(service, forKey: .service)
    }
}

internal import FoundationEssentials
package import Feedback

/// One mail of the corpus, as its JSON line gives it.
package struct CorpusLine: Sendable, Codable {
    package let id: String
    package let lang: String
    package let label: Category
    /// A second label that a careful colleague could defend.
    package let alt: Category?
    package let service: String?
    package let voice: String?
    package let subject: String
    package let text: String
    /// How much the line counts: 1 when missing. A correction by staff counts for 3 to 6 lines of the corpus.
    package let weight: Double?
    /// The name of the file it stands in; empty where it stands in none.
    package var file = ""

    /// `weight` within what one line may count.
    var countedWeight: Double { min(max(weight ?? 1, 0), 100) }

    private enum CodingKeys: String, CodingKey {
        case id, lang, label, alt, service, voice, subject, text, weight
    }

    package init(
        id: String,
        lang: String,
        label: Category,
        alt: Category? = nil,
        service: String? = nil,
        voice: String? = nil,
        subject: String,
        text: String,
        weight: Double? = nil
    ) {
        self.id = id
        self.lang = lang
        self.label = label
        self.alt = alt
        self.service = service
        self.voice = voice
        self.subject = subject
        self.text = text
        self.weight = weight
    }
}

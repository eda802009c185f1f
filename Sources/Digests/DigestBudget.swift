/// How much a digest shows. Tried from generous to meagre until the mail fits.
struct DigestBudget: Sendable {
    /// For each section.
    let quotes: Int
    /// For each service within a section.
    let quotesPerTopic: Int
    /// UTF-8 bytes of one quote.
    let quoteBytes: Int

    static let maximumIncidents = 8
    static let maximumTopics = 6
    /// UTF-8 bytes of a service's, team's or organisation's name.
    static let nameBytes = 80

    static let levels = [
        DigestBudget(quotes: 10, quotesPerTopic: 4, quoteBytes: 320),
        DigestBudget(quotes: 8, quotesPerTopic: 3, quoteBytes: 260),
        DigestBudget(quotes: 6, quotesPerTopic: 2, quoteBytes: 200),
        DigestBudget(quotes: 4, quotesPerTopic: 1, quoteBytes: 140),
        DigestBudget(quotes: 2, quotesPerTopic: 1, quoteBytes: 100),
        DigestBudget(quotes: 0, quotesPerTopic: 0, quoteBytes: 0),
    ]
}

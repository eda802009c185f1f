internal import Feedback

/// The mails whose first words tell best what has failed.
enum ClearestReports {
    /// Bytes of an excerpt that say enough and are read at a glance.
    private static let readable = 24...320

    /// At most `limit`, each by another person, clearest first: those that are surely outages before doubtful ones, then those of
    /// readable length, then the likeliest, then the earliest.
    static func pick(_ items: [FeedbackItem], limit: Int) -> [FeedbackItem] {
        var picked: [FeedbackItem] = []
        for item in items.filter({ !$0.verdict.isSecurity }).sorted(by: { rank($0) < rank($1) }) {
            guard picked.count < limit else { break }
            if !picked.contains(where: { $0.sender.key == item.sender.key }) { picked.append(item) }
        }
        return picked
    }

    private static func rank(_ item: FeedbackItem) -> (Int, Int, Timestamp, Int64) {
        let verdict = item.verdict
        let doubt = verdict.category != .outage ? 2 : verdict.isUnsure ? 1 : 0
        let length = readable.contains(item.excerpt.utf8.count) ? 0 : 1
        // In tenths: which of two words has more weight by a hair says nothing.
        let chance = Int(((verdict.probabilities[.outage] ?? 0) * 10).rounded())
        return (doubt, length * 100 - chance, item.received, item.number)
    }
}

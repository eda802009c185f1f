internal import Feedback
internal import MIME
internal import Store

/// The mails that made a brake grip, in words for the operator: numbers and domains, none of their text.
enum BrakeChain {
    /// Domains and mails named.
    static let maximumNamed = 5

    static func ofBreaker(in store: isolated FeedbackStore, now: Timestamp) throws -> String {
        let hour = now - .hours(1)
        let total = try store.acknowledgements(to: .all, since: hour)
        let domains = try store.acknowledgedDomains(since: hour, limit: maximumNamed)
            .map { "\($0.count) to \(InertText.line($0.domain, maximumBytes: 60))" }
        let mails = try store.lastMails(ofPerson: nil, limit: maximumNamed)
        return
            "\(total) went out within an hour, of these \(domains.joined(separator: ", ")); the last answered were"
            + " mails \(listed(mails))"
    }

    static func ofMute(_ person: String, in store: isolated FeedbackStore) throws -> String {
        "mails \(listed(try store.lastMails(ofPerson: person, limit: maximumNamed))) within minutes"
    }

    private static func listed(_ numbers: [Int64]) -> String {
        numbers.reversed().map { "\($0)" }.joined(separator: ", ")
    }
}

package import Feedback
internal import Typesetting

/// What stands around everything a digest or a report tells: whose it is, what time it covers, and how that is written.
package struct DigestFrame: Sendable {
    package var organisation = ""
    /// The digest's name in the configuration, such as `weekly`.
    package var name = ""
    /// Nil: all teams.
    package var team: String?
    /// What it covers: the start belongs to it, the end does not.
    package var start: Timestamp
    package var end: Timestamp
    package var now: Timestamp
    /// IANA name.
    package var timeZone = "UTC"
    /// ISO 639-1.
    package var language = "en"
    /// When the next one is due.
    package var next: Timestamp?
    /// Whom to ask about this mail: an address or words.
    package var contact = ""
    package var version = ""

    package init(start: Timestamp, end: Timestamp, now: Timestamp) {
        self.start = start
        self.end = end
        self.now = now
    }

    /// After so long past the period's end a digest says that it is late.
    static let lateness = Duration.hours(1)

    var isLate: Bool { now - end > Self.lateness }

    /// Organisation, digest and team, in the small line above the title.
    ///
    /// - Parameter audience: the team, or all of them, in words.
    func kicker(for audience: String) -> String {
        [organisation, name, audience].map { $0.inert(maximumBytes: DigestBudget.nameBytes) }
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What is filled into a text of the period. The zone is named twice where the clocks changed.
    func period(in local: LocalFormat, namesZone: Bool = true) -> [String: String] {
        let (first, last) = (local.moment(start), local.moment(end))
        guard namesZone else { return ["start": first, "end": last] }
        let (before, after) = (local.zoneName(at: start), local.zoneName(at: end))
        return ["start": before == after ? first : "\(first) \(before)", "end": "\(last) \(after)"]
    }

    /// Program and version.
    var program: String {
        ["Earshot", version.inert(maximumBytes: 40)].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

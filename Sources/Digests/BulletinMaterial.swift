package import Feedback
internal import Typesetting

/// All a bulletin tells of, gathered once: what is approved is what is sent. An answer that IT has taken back since is left out, and what
/// is left is approved anew.
///
/// It holds no word of a mail, only the names of themes, counts, and what IT wrote for those who asked.
package struct BulletinMaterial: Hashable, Sendable, Codable {
    /// Behind everything a bulletin tells of stand at least so many people, so that it points at nobody.
    package static let minimumPeople = 3
    /// Of each section: one or two screens of a phone.
    package static let maximumItems = 5

    package enum Section: String, CaseIterable, Sendable, Codable {
        case done, planned, declined
        /// Not answered yet.
        case heard
    }

    package struct Item: Hashable, Sendable, Codable {
        package let section: Section
        package let theme: Int64
        package let name: String
        package let people: Int
        /// In IT's own words; empty for what is only heard.
        package let answer: String

        package init(section: Section, theme: Int64, name: String, people: Int, answer: String) {
            self.section = section
            self.theme = theme
            self.name = name
            self.people = people
            self.answer = answer
        }
    }

    package let organisation: String
    package let language: String
    package let timeZone: String
    package let start: Timestamp
    package let end: Timestamp
    /// Distinct people who wrote in the period.
    package let people: Int
    /// Where people write.
    package let address: String
    /// Everybody it goes to.
    package let recipients: [EmailAddress]
    /// In the order shown; item n of a draft is the one at n - 1.
    package let items: [Item]

    package init(
        organisation: String,
        language: String,
        timeZone: String,
        start: Timestamp,
        end: Timestamp,
        people: Int,
        address: String,
        recipients: [EmailAddress],
        items: [Item]
    ) {
        self.organisation = organisation
        self.language = language
        self.timeZone = timeZone
        self.start = start
        self.end = end
        self.people = people
        self.address = address
        self.recipients = recipients
        self.items = items
    }

    /// What of some themes may stand in a bulletin, the one with most people first in its section.
    ///
    /// - Parameter named: gives a theme the name it is shown by.
    package static func items(
        answered: [Theme],
        heard: [Theme],
        named: (Theme) throws -> Theme
    ) rethrows -> [Item] {
        let told = answered.filter { $0.answer?.text.isEmpty == false }
        return try section(.done, told.filter { $0.status == .done }, named)
            + section(.planned, told.filter { $0.status == .planned }, named)
            + section(.declined, told.filter { $0.status == .declined }, named)
            + section(.heard, heard.filter { !$0.status.isAnswer }, named)
    }

    private static func section(
        _ section: Section,
        _ themes: [Theme],
        _ named: (Theme) throws -> Theme
    ) rethrows -> [Item] {
        let chosen = themes.filter { $0.people >= minimumPeople }
            .sorted { ($0.people, $1.number) > ($1.people, $0.number) }.prefix(maximumItems)
        return try chosen.map { theme in
            Item(
                section: section,
                theme: theme.number,
                name: try named(theme).shownName(ManagementReport.redaction),
                people: theme.people,
                answer: section == .heard ? "" : theme.answer?.text ?? ""
            )
        }
    }
}

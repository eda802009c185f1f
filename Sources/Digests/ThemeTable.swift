package import Feedback
internal import FoundationEssentials
internal import Typesetting

/// The themes of a period as a table for other programs: as CSV, for spreadsheets, and as JSON.
///
/// The names of columns and keys are a promise: they are added to, and never changed.
package struct ThemeTable: Sendable {
    /// Rows of a table: a spreadsheet that is mailed must stay small.
    package static let maximumRows = 1000

    package struct Row: Sendable {
        package let theme: Theme
        /// Distinct, in the period.
        package let people: Int
        package let mails: Int
        /// In as long before; nil when there is nothing to compare with.
        package let peopleBefore: Int?
        package let trend: Theme.Trend

        package init(theme: Theme, people: Int, mails: Int, peopleBefore: Int?, trend: Theme.Trend) {
            self.theme = theme
            self.people = people
            self.mails = mails
            self.peopleBefore = peopleBefore
            self.trend = trend
        }
    }

    /// The digest's name.
    package let name: String
    package let start: Timestamp
    package let end: Timestamp
    package let rows: [Row]

    /// Rows beyond the limit are left out.
    package init(name: String, start: Timestamp, end: Timestamp, rows: [Row]) {
        self.name = name
        self.start = start
        self.end = end
        self.rows = Array(rows.prefix(Self.maximumRows))
    }

    package enum Format: String, CaseIterable, Sendable {
        case csv, json
    }

    /// `weekly-2026-11-23.csv`: the name of the digest and the day its period ends, in UTC.
    package func file(_ format: Format) -> ComposedDigest.File {
        let name = "\(name)-\(Self.moment(end).prefix(10)).\(format.rawValue)"
        return switch format {
        case .csv: ComposedDigest.File(name: name, type: "text/csv", bytes: csv)
        case .json: ComposedDigest.File(name: name, type: "application/json", bytes: json)
        }
    }

    // MARK: - CSV

    static let columns = [
        "number", "name", "category", "service", "people", "mails", "people_before", "trend", "stress", "status",
        "owner",
        "first_heard", "last_heard",
    ]

    /// UTF-8 with CRLF line ends; the first line names the columns.
    package var csv: [UInt8] {
        var file = CommaSeparated(header: Self.columns)
        for row in rows {
            let theme = row.theme
            file.add([
                .number(theme.number), .text(theme.shownName(ManagementReport.redaction)),
                .text(theme.category.rawValue),
                theme.service.map { .text($0) } ?? .empty, .number(Int64(row.people)), .number(Int64(row.mails)),
                row.peopleBefore.map { .number(Int64($0)) } ?? .empty, .text(row.trend.rawValue),
                .decimal(theme.stress),
                .text(theme.status.rawValue), theme.owner.map { .text($0.description) } ?? .empty,
                .text(Self.moment(theme.firstHeard)), .text(Self.moment(theme.lastHeard)),
            ])
        }
        return file.bytes
    }

    // MARK: - JSON

    private struct File: Encodable {
        let digest: String
        let from: String
        let to: String
        let themes: [Entry]
    }

    private struct Entry: Encodable {
        let number: Int64
        let name: String
        let category: String
        let service: String?
        let people: Int
        let mails: Int
        let peopleBefore: Int?
        let trend: String
        let stress: Double
        let status: String
        let owner: String?
        let firstHeard: String
        let lastHeard: String
    }

    /// UTF-8. Keys: `digest`, `from`, `to` (RFC 3339, in UTC), `themes`, and of each what the columns of the CSV hold.
    package var json: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let entries = rows.map { row in
            let theme = row.theme
            return Entry(
                number: theme.number,
                name: theme.shownName(ManagementReport.redaction),
                category: theme.category.rawValue,
                service: theme.service?.inert(maximumBytes: DigestBudget.nameBytes),
                people: row.people,
                mails: row.mails,
                peopleBefore: row.peopleBefore,
                trend: row.trend.rawValue,
                stress: theme.stress.isFinite ? (theme.stress * 100).rounded() / 100 : 0,
                status: theme.status.rawValue,
                owner: theme.owner?.description,
                firstHeard: Self.moment(theme.firstHeard),
                lastHeard: Self.moment(theme.lastHeard)
            )
        }
        let file = File(digest: name, from: Self.moment(start), to: Self.moment(end), themes: entries)
        // Numbers that JSON cannot hold were taken out above: nothing else makes it throw.
        return ((try? encoder.encode(file)).map { Array($0) } ?? []) + [0x0A]
    }

    /// RFC 3339, in UTC.
    private static func moment(_ time: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(time.seconds)).formatted(.iso8601)
    }
}

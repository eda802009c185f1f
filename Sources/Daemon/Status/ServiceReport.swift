internal import Feedback
internal import Store
internal import Triage

/// The configured services and how many mails named them, and names that may be services, for `earshot services`.
package struct ServiceReport: Codable, Sendable {
    /// Mails that are read for suggestions, the newest.
    package static let maximumMails = 20_000
    /// Suggestions at most.
    package static let maximumSuggestions = 30
    private static let pageMails = 500

    package var services: [Line] = []
    /// Nil when nobody asked.
    package var suggestions: [Suggestion]?
    /// Mails that the suggestions were made from; nil when nobody asked.
    package var mailsRead: Int?

    package struct Line: Codable, Sendable {
        package let name: String
        package let aliases: [String]
        package let team: String?
        /// Mails, and people, that named it.
        package let mails: Int
        package let people: Int
        /// False for one that mails have named and the configuration no longer has.
        package let isConfigured: Bool
    }

    package struct Suggestion: Codable, Sendable {
        package let name: String
        package let mails: Int
        package let people: Int
        package let exampleSubject: String
        /// To be pasted into the configuration.
        package let toml: String

        init(_ suggestion: ServiceSuggestion) {
            name = suggestion.name
            mails = suggestion.mails
            people = suggestion.people
            exampleSubject = suggestion.subject
            toml = "[[service]]\nname = \(Self.quoted(suggestion.name))\n"
        }

        /// A basic string of TOML.
        static func quoted(_ text: String) -> String {
            var quoted = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": quoted += "\\\(scalar)"
                case let control where control.value < 0x20 || control.value == 0x7F: quoted += " "
                default: quoted.unicodeScalars.append(scalar)
                }
            }
            return quoted + "\""
        }
    }

    private init() {}

    /// Read from the store, beside a daemon or without one.
    ///
    /// - Throws: `DaemonError`.
    package init(of configuration: Configuration, suggesting: Bool) async throws {
        self = try await configuration.readingStore { store in
            var report = ServiceReport()
            report.services = Self.lines(configuration.services, try await store.serviceMentions())
            if suggesting { try await report.suggest(configuration.services, from: store) }
            return report
        }
    }

    private static func lines(_ services: [Service], _ tallies: [ServiceTally]) -> [Line] {
        let known = Dictionary(tallies.compactMap { tally in tally.service.map { ($0, tally) } }) { first, _ in first }
        let configured = services.map { service in
            Line(
                name: service.name,
                aliases: service.aliases,
                team: service.team,
                mails: known[service.name]?.mails ?? 0,
                people: known[service.name]?.people ?? 0,
                isConfigured: true
            )
        }
        let names = Set(services.map(\.name))
        let others = tallies.compactMap { tally -> Line? in
            guard let name = tally.service, !names.contains(name) else { return nil }
            return Line(
                name: name,
                aliases: [],
                team: nil,
                mails: tally.mails,
                people: tally.people,
                isConfigured: false
            )
        }
        return configured + others
    }

    private mutating func suggest(_ services: [Service], from store: FeedbackStore) async throws {
        var suggester = ServiceSuggester(services: services)
        var read = 0
        var before = Int64.max
        while read < Self.maximumMails {
            let page = try await store.writings(before: before, limit: Self.pageMails)
            for writing in page {
                suggester.add(
                    mail: writing.number,
                    person: writing.person,
                    sender: writing.sender,
                    language: writing.language,
                    subject: writing.subject,
                    text: writing.text
                )
            }
            read += page.count
            guard let last = page.last, page.count == Self.pageMails else { break }
            before = last.number
        }
        suggestions = suggester.suggestions(limit: Self.maximumSuggestions).map { Suggestion($0) }
        mailsRead = read
    }
}

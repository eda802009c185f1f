package import Feedback
internal import FoundationEssentials
package import Telemetry

/// What the operator asks for, checked as a whole: nothing in it contradicts anything else in it.
///
/// Secrets are not in it, only where they are. No file but the configuration itself and the texts of answers was opened and no server
/// asked.
package struct Configuration: Sendable {
    package let organisation: Organisation
    package let store: Store
    /// At least one; names differ.
    package let mailboxes: [Mailbox]
    /// Nil only where nothing is to be sent.
    package let relay: Relay?
    /// Names and aliases differ, each team exists.
    package let services: [Service]
    package let teams: [Team]
    package internal(set) var digests: [Digest]
    package let outages: Outages
    package let maintenance: [Maintenance]
    package internal(set) var acknowledgements: Acknowledgements
    package let commands: Commands
    package let bulletin: Bulletin
    package let retention: Retention
    package let triage: Triage
    /// Nil: nobody gives a second opinion.
    package let embeddings: Embeddings?
    package let logLevel: LogLevel
    /// Doubtful, but usable.
    package let warnings: [ConfigurationProblem]

    /// Reads and checks a file. `environment` is the process's: `STATE_DIRECTORY` tells where the store goes.
    package static func load(
        path: String,
        environment: [String: String]
    ) throws(ConfigurationError) -> Configuration {
        let bytes: [UInt8]
        do throws(ConfigurationProblem) {
            bytes = try ConfigurationFile.bytes(at: path)
        } catch {
            throw ConfigurationError(path: path, problems: [error])
        }
        var configuration = try parse(bytes, path: path, environment: environment)
        if let folder = configuration.acknowledgements.templates {
            configuration.acknowledgements.wording = try ReplyTexts.wording(in: folder, for: path)
        }
        for index in configuration.digests.indices {
            guard let folder = configuration.digests[index].texts else { continue }
            configuration.digests[index].wording = try DigestTexts.wording(in: folder, for: path)
        }
        return configuration
    }

    /// The same from text, with the answers in the texts that came with the program; `path` only names it in messages.
    package static func parse(
        _ text: String,
        path: String,
        environment: [String: String] = [:]
    ) throws(ConfigurationError) -> Configuration {
        try parse(Array(text.utf8), path: path, environment: environment)
    }
}

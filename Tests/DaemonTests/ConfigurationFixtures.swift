import Daemon

/// The folders beside this file, and the project's.
enum ConfigurationFixtures {
    static let testsFolder = parent(of: #filePath)
    static let badFolder = "\(testsFolder)/BadConfigurations"
    static let example = "\(parent(of: parent(of: testsFolder)))/config/earshot.toml"

    static let machineMail = "\(parent(of: testsFolder))/ReadingTests/MachineMail"
    static let replies = "\(parent(of: parent(of: testsFolder)))/config/replies"

    /// The least that is a configuration; tests add to its end.
    static let smallest = """
        [organisation]
        name = "Example Ltd"
        time_zone = "Europe/Berlin"
        domains = ["example.org"]

        [[mailbox]]
        name = "feedback"
        url = "imaps://mail.example.org"
        user = "it-feedback@example.org"
        secret = "credential:imap"

        """

    /// What an operator reads: every problem, be it fatal or only doubtful.
    static func complaints(about bytes: [UInt8], path: String) -> String {
        do throws(ConfigurationError) {
            return try Configuration.parse(bytes, path: path).warnings.map { $0.text(path: path) }
                .joined(separator: "\n")
        } catch {
            return error.description
        }
    }

    private static func parent(of path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    }
}

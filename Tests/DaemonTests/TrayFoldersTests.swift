import Feedback
import Testing

@testable import Daemon

/// How the folders are named that mails are filed into.
struct TrayFoldersTests {
    @Test(
        "as the server divides the levels of names",
        arguments: [
            ("/", "Earshot/Not feedback"), (".", "Earshot.Not feedback"), (nil, "Earshot.Not feedback"),
        ] as [(String?, String)]
    )
    func names(delimiter: String?, name: String) {
        let trays = TrayFolders(mailbox: "it", root: "Earshot", delimiter: delimiter)
        #expect(trays[.other] == FolderID(mailbox: "it", folder: name))
        #expect(trays.names.count == 7)
        #expect(trays.names.values.allSatisfy { TrayFolders.isTray($0, under: "Earshot") })
    }

    @Test(
        "others are none of them",
        arguments: [
            "Earshot", "Earshot/", "Earshot/Outages", "Earshot/2026/Outage", "Outage", "Earshots/Outage",
            "earshot/Outage", "",
        ]
    )
    func others(name: String) {
        #expect(!TrayFolders.isTray(name, under: "Earshot"))
    }

    @Test(
        "the folder above them is Earshot, or as configured, and only where mail is filed",
        arguments: [
            ("mark = \"file\"", "Earshot"), ("mark = \"file\"\nfile_under = \"INBOX.Feedback\"", "INBOX.Feedback"),
            ("mark = \"none\"", nil), ("", nil),
        ] as [(String, String?)]
    )
    func roots(lines: String, root: String?) throws {
        let configuration = try Configuration.parse(ConfigurationFixtures.smallest + lines, path: "test.toml")
        #expect(configuration.mailboxes[0].fileUnder == root)
    }

    @Test("the last connection of a mailbox looks after them, and only where mail is filed", arguments: [1, 2, 3])
    func lanes(connections: Int) async throws {
        let more = FilingPlace.additions + "folders = [\"INBOX\", \"Helpdesk\"]\nconnections = \(connections)\n"
        try await Workplace.with(more) { place in
            let watchers = try place.services().watchers
            let after = watchers.filter { $0.mailbox.name == "shared" }.map(\.looksAfterTrays)
            #expect(after == (connections == 1 ? [true] : [false, true]))
            #expect(watchers.allSatisfy { $0.mailbox.name == "shared" || $0.trayRound == nil })
        }
    }
}

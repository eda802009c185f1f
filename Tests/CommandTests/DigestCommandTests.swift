import Testing

@testable import earshot

@Suite struct DigestCommandTests {
    struct Misuse: Sendable, CustomTestStringConvertible {
        let words: [String]
        let complaint: String

        var testDescription: String { words.joined(separator: " ") }

        init(_ words: String..., complaint: String) {
            (self.words, self.complaint) = (words, complaint)
        }
    }

    private static let misuses = [
        Misuse(complaint: "which digest"), Misuse("daily", "weekly", complaint: "which digest"),
        Misuse("daily", "--now", "--preview", complaint: "choose one"),
        Misuse("daily", "--readers", "--now", complaint: "choose one"),
        Misuse("daily", "--now", "--at", "1d", complaint: "--at is for a preview"),
        Misuse("daily", "--readers", "--png", "x.png", complaint: "--png is for a preview"),
        Misuse("daily", "--csv", "--now", complaint: "choose one"),
        Misuse("daily", "--csv", "--html", "x.html", complaint: "--html is for a preview"),
        Misuse("daily", "--width", "wide", complaint: "number of pixels"),
        Misuse("daily", "--width", "100000", complaint: "number of pixels"),
        Misuse("daily", "--weekly", complaint: "--weekly"),
    ]

    @Test(arguments: misuses)
    func refusesWhatMakesNoSense(_ misuse: Misuse) {
        let error = #expect(throws: UsageError.self) {
            try DigestCommand(ParsedArguments(misuse.words, for: DigestCommand.specification))
        }
        #expect(error?.message.contains(misuse.complaint) == true, "\(error?.message ?? "")")
    }

    @Test("a table may be one of an earlier time, and JSON")
    func table() throws {
        let words = ["daily", "--csv", "--at", "30d", "--json"]
        _ = try DigestCommand(ParsedArguments(words, for: DigestCommand.specification))
    }

    @Test func helpFitsAScreen() {
        let lines = DigestCommand.specification.helpText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24 && lines.allSatisfy { $0.count < 80 })
    }
}

import Testing

@testable import earshot_bench

@Suite("Case sets, read and scored")
struct ReadingBenchmarkTests {
    private static let cases = String(#filePath.dropLast("ReadingBenchmarkTests.swift".count)) + "Cases"

    private func options(_ words: String...) throws -> ReadingOptions {
        try ReadingOptions(["--cases", Self.cases, "--no-peers"] + words)
    }

    @Test("Earshot reads our own cases; the mail that is not there counts as lost")
    func ownCases() throws {
        let report = try ReadingBenchmark(options()).run(on: Self.cases)
        #expect(report.mails == 12)
        #expect(report.sets == ["forward_plain", "kinds", "reply_plain", "structure"])
        let fields = try #require(report.columns.first).fields
        #expect(report.columns.map(\.name) == ["Earshot"])
        #expect(fields["mails"] == Tally(hits: 11, count: 12))
        for field in ScoredField.allCases where field != .mails {
            let tally = try #require(fields[field.rawValue], "\(field) is not tried")
            #expect(tally.count > 0)
            #expect(tally.hits == (field.countsFaults ? 0 : tally.count), "\(field)")
        }
        #expect(report.text(bySet: true).contains("structure\n"))
    }

    @Test(
        "sides and sets choose the cases",
        arguments: [
            (
                ["--side", "dev"],
                ["words", "attached", "rich", "missing", "quote", "signature", "pieces", "person"] + ["bounce"]
            ),
            (["--side", "measure"], ["forward", "none"]),
            (["--set", "kinds"], ["person", "absent", "bounce"]),
            (["--set", "kinds", "--set", "forward_plain"], ["forward", "none", "person", "absent", "bounce"]),
        ]
    )
    func chooses(words: [String], ids: [String]) throws {
        let options = try ReadingOptions(["--cases", Self.cases] + words)
        let folder = try CaseFolder(Self.cases, sets: options.sets, side: options.side)
        #expect(Set(folder.cases.map(\.id)) == Set(ids))
    }

    @Test("of a divided set, MD5 decides")
    func divides() throws {
        let split = try CaseSplit(Array(#"{"dev":["a"],"split_by_md5_even_is_hidden":["b"],"why":"words"}"#.utf8))
        // MD5 of "two" ends in an odd digit, that of "one" in an even one.
        #expect(split.side(of: "two", in: "b") == "dev")
        #expect(split.side(of: "one", in: "b") == "hidden")
        #expect(split.side(of: "one", in: "a") == "dev")
        #expect(split.side(of: "one", in: "c") == nil)
    }

    @Test(
        "what is asked for wrongly",
        arguments: [[], ["--cases"], ["--speed", "--mails", "0"], ["--hostile", "file"], ["--speed=yes"]]
    )
    func misuse(words: [String]) {
        #expect(throws: Failure.self) { try ReadingOptions(words[...]) }
    }

    @Test("an unknown set or side is an error, not an empty table")
    func unknown() {
        #expect(throws: Failure.self) { try CaseFolder(Self.cases, sets: ["nowhere"]) }
        #expect(throws: Failure.self) { try CaseFolder(Self.cases, side: "nowhere") }
    }
}

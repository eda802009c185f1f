import Testing

@testable import earshot_bench

@Suite("Digests over stores of many mails")
struct DigestBenchmarkTests {
    @Test("a small store is filled and told of", arguments: [[], ["--monthly"]])
    func composes(options: [String]) async throws {
        let words = ["--mails", "2000", "--rounds", "1"] + options
        let report = try await DigestBenchmark(DigestOptions(words[...])).run()
        let line = try #require(report.lines.first)
        #expect(line.mails == 2000 && line.digestBytes > 5_000 && line.storeMegabytes > 1)
        #expect(line.firstSeconds > 0 && line.processorSeconds > 0)
    }

    @Test("a week and themes that people speak of are in it")
    func statements() {
        let statements = DigestStock.statements(mails: 1000, last: .seconds(604_800))
        #expect(statements.count == 12)
        #expect(statements.allSatisfy { $0.contains("INSERT INTO") || $0.contains("UPDATE theme") })
    }

    @Test("limits are kept", arguments: [["--mails", "5"], ["--rounds", "0"], ["--weekly"], ["--json=yes"]])
    func refuses(words: [String]) {
        #expect(throws: Failure.self) { try DigestOptions(words[...]) }
    }
}

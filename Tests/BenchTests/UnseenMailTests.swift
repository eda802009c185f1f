import Testing

@testable import earshot_bench

/// 688 mails of `Mails`, as clients and products write them. Whoever wrote them and what is expected of them had not seen the rules that
/// are tried on them; what was measured at first sight stands in Decisions/017, 018 and 020. The rules have been mended with them since.
@Suite("Mails written without sight of the rules")
struct UnseenMailTests {
    private static let folder = String(#filePath.dropLast("UnseenMailTests.swift".count)) + "Mails"

    private static func fields(of set: String) throws -> [String: Tally] {
        let options = try ReadingOptions(["--cases", folder, "--no-peers", "--set", set])
        return try #require(try ReadingBenchmark(options).run(on: folder).columns.first).fields
    }

    @Test(
        "are read at least so well",
        arguments: [
            ("reply_clients", ScoredField.reply, 148), ("forward_clients", .forwarded, 70),
            ("forward_clients", .forwardAbove, 58), ("mime_forms", .subject, 53), ("mime_forms", .from, 23),
            ("mime_forms", .fromName, 37), ("mime_forms", .text, 126), ("mime_forms", .attachmentNames, 59),
            ("machine_products", .autoFound, 143), ("machine_products", .bounceFound, 38),
        ]
    )
    func hits(set: String, field: ScoredField, floor: Int) throws {
        #expect(try #require(Self.fields(of: set)[field.rawValue]).hits >= floor)
    }

    @Test(
        "have no more faults than that",
        arguments: [
            ("reply_clients", ScoredField.replyLost, 0), ("reply_clients", .replyLeft, 2),
            ("machine_products", .autoFalse, 0), ("machine_products", .bounceFalse, 0),
        ]
    )
    func faults(set: String, field: ScoredField, ceiling: Int) throws {
        #expect(try #require(Self.fields(of: set)[field.rawValue]).hits <= ceiling)
    }
}

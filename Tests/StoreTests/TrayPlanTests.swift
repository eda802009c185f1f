import SQL
import Testing

@testable import Store

/// What is asked at every look must not grow with all the mails there ever were.
@Suite struct TrayPlanTests {
    @Test("a look at a quiet mailbox passes through nothing but the few mails that need it")
    func plans() throws {
        let scratch = try ScratchDirectory()
        let database = try Database(path: scratch.file("s.db"))
        defer { database.close() }
        try database.migrate(StoreSchema.migrations)
        let cases: [(query: String, bindings: Bindings, index: String)] = [
            (FeedbackStore.openQuery, ["mailbox": "it", "limit": 9], "filing_open"),
            (FeedbackStore.wantedQuery, ["folder": 1, "limit": 9], "filing_wanted"),
            (FeedbackStore.struckQuery, ["folder": 1, "validity": 7], "location_struck"),
            (FeedbackStore.unmarkedQuery, ["folder": 1, "validity": 7, "limit": 9], "location_unmarked"),
            (FeedbackStore.copiesQuery, ["root": 1], "message_copies"),
        ]
        for (query, bindings, index) in cases {
            let steps = try database.rows("EXPLAIN QUERY PLAN \(query)", bindings) { $0.text(3) }
            #expect(steps.contains { $0.contains(index) }, "\(query)")
            // Whatever is scanned is scanned by the index of the few.
            #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") || $0.contains(index) }, "\(steps)")
        }
    }
}

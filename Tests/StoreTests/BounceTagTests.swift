import Feedback
import Store
import Testing

/// People whose servers tag their return paths (Bounce Address Tag Validation): answers go to the tagged address, and it is theirs.
@Suite struct BounceTagTests {
    private static let now = Samples.start
    private static let tags = [
        "prvs=1234ABCDEF=ann@example.org", "msprvs1=18345abc=ann@example.org", "btv1==0777abbcc85==ann@example.org",
    ]

    @Test(
        "an answer that waits for the tagged address is withdrawn with the person, and the address erased",
        arguments: tags
    )
    func forgotten(tagged: String) async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        _ = try await store.commit(Samples.intake(1, from: "ann@example.org"), now: Self.now) { store, number, _ in
            try store.enqueue(Samples.mail("ack:\(number)", to: [tagged]), about: number, now: Self.now)
        }
        _ = try await store.forget(try #require(EmailAddress("ann@example.org")))
        #expect(try await store.claim(limit: 9, now: Self.now).isEmpty)
        await store.close()
        #expect(!String(decoding: try Files.read(path), as: UTF8.self).contains(tagged))
    }

    @Test("where nobody is reached under one tag, nobody is under another, until the person writes", arguments: tags)
    func rests(tagged: String) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let (ann, tagged) = (try #require(EmailAddress("ann@example.org")), try #require(EmailAddress(tagged)))
        try await store.enqueue(Samples.mail("a", to: [tagged.description]), now: Self.now)
        var bounce = BounceReport()
        bounce.returnedIDs = ["a@earshot.example"]
        bounce.deadAddresses = [.init(address: ann, status: "5.1.1")]
        #expect(try await store.rest(accordingTo: bounce, now: Self.now) == [ann])
        let other = try #require(EmailAddress("prvs=5678ABCDEF=ann@example.org"))
        #expect(try await store.rested(other, now: Self.now) != nil)
        try await store.wake(ann)
        #expect(try await store.rested(tagged, now: Self.now) == nil)
        await store.close()
    }
}

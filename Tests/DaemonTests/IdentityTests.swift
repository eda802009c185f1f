import Feedback
import Testing

@testable import Daemon
@testable import Store

/// Raw mails on their whole way into the store: who is shown, who is answered, which conversation, and when it was.
struct IdentityTests {
    private static let acknowledging =
        "[acknowledgements]\nenabled = true\nper_sender_per_hour = 50\nper_sender_per_day = 50\n"
    private static let to = "To: it-feedback@example.org\r\n"

    private static func arrival(
        _ header: String,
        uid: UInt32 = 1,
        internalDate: Timestamp = Workplace.start,
        words: String = "The search is slow, and I wish it were faster."
    ) -> Arrival {
        let bytes = Array("\(header)\r\n\(to)Subject: Search\r\n\r\n\(words)\r\n".utf8)
        return Arrival(
            raw: RawMessage.inInbox(bytes, uid: uid, at: internalDate),
            lastPoll: Workplace.start - .minutes(1),
            listeningSince: Workplace.start - .days(30),
            now: Workplace.start
        )
    }

    private static func path(_ address: String) -> String { "Return-Path: <\(address)>\r\nFrom: \(address)" }

    /// The Date header decides nothing: not when a mail was, not whether it is backlog, not whether it is answered.
    @Test(arguments: [
        "Date: Mon, 23 Nov 2026 09:59:30 +0000", "Date: Thu, 1 Jan 1970 00:00:00 +0000",
        "Date: 31 Dec 9999 23:59:59 GMT",
        "Date: Tue, 24 Nov 2026 10:00:00 +0000", "Date: rubbish", "X-No: date",
        "Date: \r\nDate: 1 Jan 2001 00:00:00 GMT",
    ])
    func theTimeOfAMailIsTheServers(date: String) async throws {
        try await Workplace.with(Self.acknowledging) { place in
            let (early, late) = (Workplace.start - .minutes(9), Workplace.start + .hours(9))
            let mails = [Workplace.start - .seconds(30), early, late].enumerated().map { index, time in
                let header = "\(Self.path("ann\(index)@example.org"))\r\n\(date)"
                return Self.arrival(header, uid: UInt32(index + 1), internalDate: time)
            }
            _ = try await place.pipeline().take(mails, now: Workplace.start)
            let expected = [
                Workplace.start - .seconds(30), Workplace.start - .minutes(1), Workplace.start,
            ]
            for (number, time) in zip(Int64(1)..., expected) {
                #expect(try await place.store.item(number)?.received == time)
            }
            #expect(try await place.outbox()["acknowledgement queued"] == 3)
        }
    }

    /// Fault 65.
    @Test(arguments: [
        ("From: \"boss@corp\" <evil@partner.example>", "evil@partner.example", "an address inside the name"),
        ("From: Bo\u{202E}ss <evil@partner.example>", "evil@partner.example", "a name with direction overrides"),
        ("From: Boss <boss@еxample.org>", "boss@еxample.org", "a domain that looks like example.org"),
        ("From: Boss <boss@xn--xample-2of.org>", "boss@xn--xample-2of.org", "a domain that looks like example.org"),
        ("From: a@partner.example\r\nFrom: b@example.org", "a@partner.example", "several From headers"),
        ("From: a@partner.example, b@example.org", "a@partner.example", "several From addresses"),
    ])
    func aForgedLookingSenderIsShownAsHeIsAndNotAnswered(from: String, address: String, suspicion: String) async throws
    {
        try await Workplace.with(Self.acknowledging) { place in
            let header = "Return-Path: <\(address)>\r\n\(from)"
            _ = try await place.pipeline().take([Self.arrival(header)], now: Workplace.start)
            let item = try #require(try await place.store.item(1))
            #expect(item.sender.address == address)
            #expect(item.sender.suspicion == suspicion)
            #expect(try await place.outbox()["acknowledgement queued"] == nil)
            #expect(try await place.store.suppressions(of: 1).map(\.rule) == ["S8-doubtful-sender"])
        }
    }

    private static let forged = "Authentication-Results: mx.example.org; dmarc=pass header.from=partner.example\r\n"

    /// Without a return path only our own server can vouch for a stranger.
    @Test(arguments: [
        ("authserv_id = \"mx.example.org\"", forged, true),
        ("authserv_id = \"MX.example.ORG\"", forged, true),
        ("", forged, false),
        ("authserv_id = \"mx2.example.org\"", forged, false),
        ("authserv_id = \"mx.example.org\"", "Authentication-Results: mx.example.org; dmarc=none\r\n\(forged)", false),
        ("authserv_id = \"mx.example.org\"", "Authentication-Results: mx.partner.example; none\r\n\(forged)", false),
        ("authserv_id = \"mx.example.org\"", "", false),
    ])
    func onlyOurServersWordCounts(key: String, results: String, isAnswered: Bool) async throws {
        try await Workplace.with(Self.acknowledging, mailbox: key) { place in
            _ = try await place.pipeline().take(
                [Self.arrival("\(results)From: b@partner.example")],
                now: Workplace.start
            )
            #expect(try await place.outbox()["acknowledgement queued"] == (isAnswered ? 1 : nil))
            let suppressed = try await place.store.suppressions(of: 1).map(\.rule)
            #expect(suppressed == (isAnswered ? [] : ["S9-unaligned"]))
        }
    }

    /// An answer to our acknowledgement belongs to what it acknowledged, and gets none; a stranger's with the same token does not.
    @Test func aConversationIsAcknowledgedOnce() async throws {
        try await Workplace.with(Self.acknowledging) { place in
            let pipeline = try place.pipeline()
            func take(_ header: String, uid: UInt32) async throws {
                let words = "It is still slow, \(uid) times in a row."
                _ = try await pipeline.take([Self.arrival(header, uid: uid, words: words)], now: Workplace.start)
            }
            try await take("\(Self.path("ann@example.org"))\r\nMessage-ID: <a@example.org>", uid: 1)
            let token = try #require(try await place.store.claim(limit: 1, now: Workplace.start).first).mail.messageID
            try await take("\(Self.path("ann@example.org"))\r\nIn-Reply-To: <\(token)>", uid: 2)
            try await take("\(Self.path("eve@partner.example"))\r\nIn-Reply-To: <\(token)>", uid: 3)
            // By subject alone: this header's comes before the one every mail here has.
            try await take("\(Self.path("ann@example.org"))\r\nSubject: Re: Search", uid: 4)
            #expect(try await place.store.mails(inThread: 1) == [1, 2, 4])
            #expect(try await place.store.thread(of: 3) == 3)
            #expect(try await place.store.suppressions(of: 2).map(\.rule) == ["L1-thread"])
            #expect(try await place.store.suppressions(of: 3).map(\.rule).contains(FeedbackStore.strangerRule))
            #expect(try await place.store.suppressions(of: 4).map(\.rule) == ["L1-thread"])
        }
    }
}

import Feedback
import MIME
import Testing

@Suite struct MailDateTests {
    /// All of them are Monday, 23 November 2026, 09:00:00 UTC.
    @Test(arguments: [
        "Mon, 23 Nov 2026 10:00:00 +0100", "23 Nov 2026 10:00:00 +0100", "Mon,23 Nov 2026 10:00:00 +0100",
        "Mon, 23 Nov 2026 10:00 +0100", "Mon, 23 Nov 2026 09:00:00 -0000", "Mon, 23 Nov 2026 09:00:00 GMT",
        "Mon, 23 Nov 2026 09:00:00 Z", "Mon, 23 Nov 2026 04:00:00 EST", "Mon, 23 Nov 2026 01:00:00 PST",
        "Mon, 23 Nov 2026 10:00:00 CET", "Mon, 23 Nov 2026 10:00:00 MEZ", "Mon, 23 Nov 2026 18:00:00 JST",
        "Mon, 23 Nov 2026 09:00:00 K", "Mon, 23 Nov 2026 09:00:00 XYZZY", "Mon, 23 Nov 2026 09:00:00",
        "Mon, 23 Nov 26 09:00:00 GMT", "Mon, 23 Nov 126 09:00:00 GMT", "Mon, 23 Nov 0126 09:00:00 GMT",
        "Mon (Monday), 23 (the) Nov(ember) 2026 10:00:00 +0100 (CET (Berlin))",
        "Mon, 23 Nov 2026 10:00:00 (CET) +0100", "Mon, 23\r\n Nov\r\n 2026 10:00:00 +0100",
        "Mon, 23 Nov 2026 10 : 00 : 00 +0100",
        "Mon Nov 23 09:00:00 2026", "Mon Nov 23 10:00:00 CET 2026", "Mon Nov 23 10:00:00 2026 +0100",
        "2026-11-23T10:00:00+01:00", "2026-11-23T09:00:00Z", "2026-11-23T09:00:00.123Z", "2026-11-23 10:00:00 +0100",
        "2026-11-23 10:00:00+01", "2026/11/23 09:00:00", "23-Nov-2026 10:00:00 +0100", "23.11.2026 09:00",
        "23.11.26 09:00",
        "Monday, November 23, 2026 9:00 AM", "Monday, 23 November 2026 09:00:00 GMT", "Nov. 23rd, 2026 9:00am",
        "Mon, 23 Nov 2026 10:00:00 GMT+0100", "Mon, 23 Nov 2026 10:00:00 UTC+01:00", "Mon, 23 Nov 2026 10:00:00 +1:00",
        "Mon, 23 Nov 2026 14:30:00 +0530", "Mon, 22 Nov 2026 16:00:00 -1700", "Mon, 23 Nov 2026 10.00.00 +0100",
        "MON, 23 NOV 2026 10:00:00 +0100", "Mon, 023 Nov 2026 10:00:00 +0100", "Sunday, 23 Nov 2026 10:00:00 +0100",
    ])
    func readsOneInstant(raw: String) {
        #expect(MailDate.parse(Array(raw.utf8)) == Timestamp(seconds: 1_795_424_400), "\(raw)")
    }

    @Test(arguments: [
        ("Thu, 1 Jan 1970 00:00:00 +0000", 0), ("29 Feb 2024 23:59:60 +0000", 1_709_251_199),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799), ("1 Jan 49 00:00:00 GMT", 2_493_072_000),
        ("1 Jan 99 00:00:00 GMT", 915_148_800), ("1 Jan 100 00:00:00 GMT", 946_684_800),
        ("1 Jan 2026 12:00 AM", 1_767_225_600), ("1 Jan 2026 12:00 PM", 1_767_268_800),
        ("31 Dec 9999 23:59:59 GMT", 253_402_300_799), ("1 Jan 2026 24:00:00 GMT", 1_767_312_000),
        ("1 Jan 2026 00:00:00 +0099", 1_767_225_600),
    ])
    func readsEdges(raw: String, seconds: Int64) {
        #expect(MailDate.parse(Array(raw.utf8)) == Timestamp(seconds: seconds))
    }

    @Test(arguments: [
        "", "yesterday", "99 Foo 2020", "32 Jan 2020 00:00:00", "30 Feb 2026 00:00:00", "29 Feb 2100 00:00:00",
        "0 Jan 2026",
        "1 Jan 99999 00:00:00", "1 Jan 1969 00:00:00 GMT", "10:00:00", "Nov 2026", "(23 Nov 2026 10:00:00 +0100)",
        "(23 Nov 2026 10:00:00 +0100", "11/23/2026 10:00", "2026-13-01", "1999999999 Jan 1", "\0\0", "Not supplied",
    ])
    func refusesWhatIsNoDate(raw: String) {
        #expect(MailDate.parse(Array(raw.utf8)) == nil)
    }

    @Test(arguments: [
        ("from a (b [192.0.2.1]; c) by d with ESMTP id 1; Mon, 23 Nov 2026 10:00:00 +0100 (CET)", 1_795_424_400),
        ("from a by d", nil), ("; ", nil), ("by d; ; 23 Nov 2026 09:00:00 GMT", 1_795_424_400),
    ])
    func readsTraces(raw: String, seconds: Int64?) {
        #expect(MailDate.parse(trace: Array(raw.utf8)) == seconds.map { Timestamp(seconds: $0) })
    }

    @Test(arguments: ["1", "1 ", "(", ")", ":", "1:", "+", "a ", "2026-"])
    func aLongFieldCostsNothing(piece: String) {
        let span = ContinuousClock().measure {
            _ = MailDate.parse(Array(String(repeating: piece, count: 64 * 1024).utf8))
        }
        #expect(span < .seconds(20))
    }
}

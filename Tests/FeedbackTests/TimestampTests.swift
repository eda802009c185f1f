import Testing

@testable import Feedback

@Suite("an instant")
struct TimestampTests {
    @Test(
        "in whole seconds is rounded down, before 1970 too",
        arguments: [(0, 0), (999, 0), (1000, 1), (-1, -1), (-999, -1), (-1000, -1), (-1001, -2)] as [(Int64, Int64)]
    )
    func seconds(milliseconds: Int64, expected: Int64) {
        #expect(Timestamp(milliseconds: milliseconds).seconds == expected)
    }

    @Test("and a span make another instant, and two instants a span")
    func arithmetic() {
        let start = Timestamp(seconds: 1_700_000_000)
        #expect(start + .minutes(2) == Timestamp(seconds: 1_700_000_120))
        #expect(start - .days(1) == Timestamp(seconds: 1_699_913_600))
        #expect((start + .hours(3)) - start == .hours(3))
        #expect(start < start + .milliseconds(1))
        #expect(start + .microseconds(999) == start)
    }

    @Test("a mail shorter than the server said was cut")
    func cutMails() {
        let location = MailboxUID(
            folder: FolderID(mailbox: "feedback", folder: "INBOX"),
            validity: UIDValidity(1),
            uid: UID(7)
        )
        func mail(_ size: Int) -> RawMessage {
            RawMessage(
                location: location,
                internalDate: Timestamp(seconds: 0),
                size: size,
                bytes: [1, 2, 3],
                isMarked: false
            )
        }
        #expect(mail(4).isCut)
        #expect(!mail(3).isCut)
        // QUIRK: a server that only estimates sizes may say too little.
        #expect(!mail(2).isCut)
    }
}

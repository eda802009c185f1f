import Feedback
import Testing

@testable import Daemon

struct SuspectsTests {
    @Test("a break counts against a mail when others have come since the one before")
    func proven() {
        var suspects = Suspects()
        #expect(!suspects.areToBlame(UID(7)))
        suspects.add(UID(7))
        #expect(!suspects.areToBlame(UID(7)))
        for _ in 0..<3 {
            suspects.othersCame()
            #expect(suspects.areToBlame(UID(7)))
            suspects.add(UID(7))
            #expect(!suspects.areToBlame(UID(7)))
        }
    }

    @Test("one that nobody else can clear counts at every tenth break")
    func alone() {
        var suspects = Suspects()
        suspects.add(UID(7))
        var counted: [Int] = []
        for number in 1...30 {
            if suspects.areToBlame(UID(7)) { counted.append(number) }
            suspects.add(UID(7))
        }
        #expect(counted == [10, 20, 30])
    }

    @Test func whoeverWasTriedLongestAgoIsTriedFirst() {
        var suspects = Suspects()
        for uid in [4, 2, 9, 4] as [UInt32] { suspects.add(UID(uid)) }
        #expect(suspects.uids == [UID(2), UID(9), UID(4)])
        var list = WorkList()
        list.add([UID(2), UID(3), UID(4)], suspects: suspects.uids)
        #expect(list.next(atMost: 9)?.uids == [UID(3)])
        #expect(list.next(atMost: 9)?.uids == [UID(2)])
        #expect(list.next(atMost: 9)?.uids == [UID(4)])
    }
}

import Feedback
import Testing

@testable import Daemon

struct SuspectsTests {
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

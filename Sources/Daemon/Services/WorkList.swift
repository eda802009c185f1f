internal import Feedback

/// What is on the server and not in the store, in the order it is to be fetched.
struct WorkList: Sendable {
    /// Mails fetched between two markings.
    static let groupSize = 500

    /// How many of those listed the store knows.
    let known: Int
    /// Newest group first, so that a backlog never delays what has just come; oldest first within a group.
    let groups: [[UID]]
    /// Ascending.
    private let listed: [UID]

    /// - Parameter listed: ascending.
    /// - Parameter suspects: fetched alone and last: a fetch that failed may have failed because of them.
    init(listed: [UID], known: Set<UID>, suspects: Set<UID>) {
        let new = listed.filter { !known.contains($0) }
        self.listed = listed
        self.known = listed.count - new.count
        let (doubtful, sound) = (new.filter(suspects.contains), new.filter { !suspects.contains($0) })
        var groups: [[UID]] = []
        var end = sound.count
        while end > 0 {
            let start = max(0, end - Self.groupSize)
            groups.append(Array(sound[start..<end]))
            end = start
        }
        self.groups = groups + doubtful.map { [$0] }
    }

    var count: Int { groups.reduce(0) { $0 + $1.count } }

    /// How many the server listed.
    var onServer: Int { listed.count }

    /// Whether the server listed it.
    func lists(_ uid: UID) -> Bool {
        let index = listed.partitionIndex { $0 >= uid }
        return index < listed.count && listed[index] == uid
    }
}

extension [UID] {
    /// The first index from which on `isAtLeast` holds; all before it do not.
    fileprivate func partitionIndex(_ isAtLeast: (UID) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isAtLeast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

internal import Feedback

/// What is on the server and not in the store, in the order it is to be fetched.
struct WorkList: Sendable {
    /// Ascending; taken from the end, so that a backlog never delays what has just come.
    private var sound: [UID] = []
    /// A fetch that failed may have failed because of these.
    private var doubtful: [UID] = []

    /// Mails for one command.
    struct Group: Sendable {
        /// Ascending.
        let uids: [UID]
        /// Fetched alone, because an earlier fetch failed.
        let isDoubtful: Bool
    }

    var isEmpty: Bool { sound.isEmpty && doubtful.isEmpty }

    /// - Parameters:
    ///   - uids: ascending, none of them on the list.
    ///   - suspects: in the order they are to be tried. Those among `uids` are doubtful.
    mutating func add(_ uids: [UID], suspects: [UID] = []) {
        guard let first = uids.first else { return }
        let isInOrder = sound.last.map { $0 < first } ?? true
        let doubted = Set(suspects)
        sound += uids.filter { !doubted.contains($0) }
        if !isInOrder { sound.sort() }
        addDoubtful(suspects.filter(uids.holds))
    }

    /// Those that are on the list as doubtful already are passed over.
    mutating func addDoubtful(_ uids: [UID]) {
        let known = Set(doubtful)
        doubtful += uids.filter { !known.contains($0) }
    }

    /// Newest mails first, oldest first within the group; doubtful ones last, and each alone.
    mutating func next(atMost limit: Int) -> Group? {
        if !sound.isEmpty {
            let group = Array(sound.suffix(limit))
            sound.removeLast(group.count)
            return Group(uids: group, isDoubtful: false)
        }
        guard !doubtful.isEmpty else { return nil }
        return Group(uids: [doubtful.removeFirst()], isDoubtful: true)
    }

    /// Those still to be fetched that a later listing no longer has.
    ///
    /// - Parameter listed: ascending.
    func missing(from listed: [UID]) -> [UID] {
        (sound + doubtful).filter { !listed.holds($0) }
    }
}

extension [UID] {
    /// Whether it holds a UID; the array is ascending.
    func holds(_ uid: UID) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < uid { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == uid
    }
}

internal import Feedback

/// What is on the server and not in the store, in the order it is to be fetched.
struct WorkList: Sendable {
    /// Mails fetched between two markings.
    static let groupSize = 500

    /// All UIDs listed, and how many of them the store knows.
    let onServer: Int
    let known: Int
    /// Newest group first, so that a backlog never delays what has just come; oldest first within a group.
    let groups: [[UID]]

    /// - Parameter suspects: fetched alone and last: a fetch that failed may have failed because of them.
    init(listed: [UID], known: Set<UID>, suspects: Set<UID>) {
        let new = listed.filter { !known.contains($0) }
        onServer = listed.count
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
}

/// How many mails are fetched before the folder is looked at again: as many as come in a few seconds, whatever the line and
/// the mails are like. What arrives meanwhile, here or in a folder next door, waits for no more than that.
struct GroupSize: Sendable {
    static let first = 100
    /// Each turn costs the server a look through the folder: in one of 100,000 mails, turns of 1,000 took a quarter longer.
    static let limits = 5...4000
    /// How long a group should take.
    static let target = Duration.seconds(3)

    private(set) var mails = Self.first

    /// - Parameter count: mails in the group that took so long. A group that was not full says little, unless it was slow.
    mutating func took(_ time: Duration, for count: Int) {
        if time > Self.target {
            mails = max(Self.limits.lowerBound, min(mails, count) / 2)
        } else if count >= mails, time < Self.target / 2 {
            mails = min(Self.limits.upperBound, mails * 2)
        }
    }
}

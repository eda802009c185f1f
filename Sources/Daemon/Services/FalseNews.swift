/// How long to pause before news are looked at, where the server has told of news that were none.
///
/// QUIRK: a server may count another number of mails while it idles than when the folder is opened, or tell of every change of some
/// other client: without a pause we would look, wait and look again as fast as the line allows.
struct FalseNews {
    /// A wait that took longer costs nobody anything.
    static let shortWait = Duration.seconds(5)
    /// Doubled at each false alarm, up to `longest`: a mail that comes meanwhile waits no longer than that.
    static let first = Duration.milliseconds(250)
    static let longest = Duration.seconds(10)

    private var falseAlarms = 0
    private var wasShort = false

    /// The folders were looked into after a wait, or for the first time.
    ///
    /// - Parameter isFruitful: that has brought something.
    mutating func looked(isFruitful: Bool) {
        falseAlarms = wasShort && !isFruitful ? falseAlarms + 1 : 0
    }

    /// - Parameter wait: how long there were no news.
    /// - Returns: nil for no pause.
    mutating func pause(after wait: Duration) -> Duration? {
        wasShort = wait < Self.shortWait
        guard wasShort, falseAlarms > 0 else { return nil }
        return min(Self.first * (1 << min(falseAlarms - 1, 10)), Self.longest)
    }
}

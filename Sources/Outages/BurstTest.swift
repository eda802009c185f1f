internal import Feedback

/// Whether reports that count together are a burst. It knows nothing of incidents.
struct BurstTest {
    /// Lengths, and how many false alarms a year each may raise by its statistics: of one service, however busy. So the chance that
    /// is taken for none falls with the number of reports, at each of which one is looked at.
    static let windows: [Window] = [
        (.minutes(10), 0.05), (.minutes(30), 0.02), (.minutes(120), 0.005),
    ]
    typealias Window = (length: Duration, alarmsAYear: Double)
    private static let hoursAYear = 8766.0
    /// Within the history that the detector is given.
    private static let lookBack = Duration.hours(3)
    private static let coldChance = 0.001

    /// Distinct people it takes, whatever the statistics say.
    let minimumPeople: Int
    /// One fewer is enough where they write from two domains.
    let trustsTwoDomains: Bool
    /// What is usual; nil while unknown.
    let load: ReportLoad?

    /// Why reports are none.
    struct Refusal: Error {
        let rule: BurstRule
    }

    /// - Parameter moment: of the new report: only windows that hold it are looked at.
    func burst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        guard let load else { return coldBurst(in: crowd, around: moment, settings: settings) }
        var refusal = BurstRule.fewPeople
        for window in Self.windows {
            let mails = crowd.mails(in: window.length, around: moment)
            guard mails >= fewest else { continue }
            // Seldom are even the mails too many.
            guard isRare(mails, in: window, before: moment, load) else {
                refusal = .usualLoad
                continue
            }
            let gathering = crowd.densest(window.length, around: moment)
            guard isEnough(gathering) else { continue }
            if isRare(gathering.people, in: window, before: gathering.last, load) {
                return .success(Burst(first: gathering.first, rule: .aboveUsual))
            }
            refusal = .usualLoad
        }
        return .failure(Refusal(rule: refusal))
    }

    private func isRare(_ count: Int, in window: Window, before end: Timestamp, _ load: ReportLoad) -> Bool {
        let usual = load.usual(in: window.length, before: end)
        return usual.tail(count) * Self.looksAYear(usual.mean, in: window.length) < window.alarmsAYear
    }

    /// As many as reports, where so many are expected in a window.
    static func looksAYear(_ mean: Double, in length: Duration) -> Double {
        mean * hoursAYear * 3_600_000 / Double(length.wholeMilliseconds)
    }

    private func coldBurst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        var refusal = BurstRule.fewPeople
        let rules = [(settings.window, minimumPeople), (Duration.minutes(60), minimumPeople + (minimumPeople + 1) / 2)]
        for (length, needed) in rules {
            guard crowd.mails(in: length, around: moment) >= needed else { continue }
            let gathering = crowd.densest(length, around: moment)
            guard gathering.people >= needed, 2 * gathering.undoubted >= needed else { continue }
            if isSudden(gathering, within: length, in: crowd) {
                return .success(Burst(first: gathering.first, rule: .coldStart))
            }
            refusal = .usualLoad
        }
        return .failure(Refusal(rule: refusal))
    }

    /// All that is known of a new mailbox is what came in the hours before: at a busy one, four people in a quarter of an hour are
    /// no news.
    private func isSudden(_ gathering: Gathering, within length: Duration, in crowd: ReportCrowd) -> Bool {
        let before = crowd.people(since: gathering.first - Self.lookBack, until: gathering.first)
        let load = ReportLoad(Double(before) / (Double(Self.lookBack.wholeMilliseconds) / 3_600_000), size: 1)
        return load.usual(in: length, before: gathering.last).tail(gathering.people) < Self.coldChance
    }

    /// Doubtful reports may be half of those needed: they fill a crowd and never make one.
    private func isEnough(_ gathering: Gathering) -> Bool {
        let needed = gathering.domains >= 2 ? fewest : minimumPeople
        return gathering.people >= needed && 2 * gathering.undoubted >= needed
    }

    private var fewest: Int { trustsTwoDomains ? max(2, minimumPeople - 1) : minimumPeople }
}

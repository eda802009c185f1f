internal import Feedback

/// Whether reports that count together are a burst. It knows nothing of incidents.
struct BurstTest {
    /// Lengths, and how many false alarms a year each may raise by its statistics: of one service, however busy. So the chance that
    /// is taken for none falls with the number of reports, at each of which one is looked at.
    static let windows: [Window] = [
        (.minutes(10), 0.3), (.minutes(30), 0.1), (.minutes(120), 0.03),
    ]
    typealias Window = (length: Duration, alarmsAYear: Double)
    static let hoursAYear = 8766.0
    /// Nobody tells less apart: mails wait for a minute on their way.
    private static let shortestSpan = Duration.minutes(1)
    /// Within the history that the detector is given.
    private static let lookBack = Duration.hours(3)
    private static let coldChance = 0.001

    /// Distinct people it takes, whatever the statistics say.
    let minimumPeople: Int
    /// One fewer is enough where they write from two domains.
    let trustsTwoDomains: Bool
    /// What is usual; nil where nothing was heard before.
    let load: ReportLoad?
    /// The rhythm of a week is known.
    let isLearnt: Bool
    /// Of the false alarms that windows may raise: what is counted in total, after each service, may raise fewer.
    var allowance = 1.0

    /// Why reports are none.
    struct Refusal: Error {
        let rule: BurstRule
    }

    /// - Parameter moment: of the new report: only times that hold it are looked at.
    func burst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        guard let load, isLearnt else { return coldBurst(in: crowd, around: moment, settings: settings) }
        let longest = Self.windows.map(\.length).max() ?? Self.shortestSpan
        let crowds = crowd.gatherings(within: longest, around: moment).filter(isEnough)
        var shortest: Duration = .zero
        for window in Self.windows {
            // The most people of the shortest window in which there are too many: with them it began.
            let burst = crowds.filter { shortest <= $0.span && $0.span < window.length }
                .filter { isRare($0, allowing: window.alarmsAYear * allowance, load) }
                .max { ($0.people, $1.first) < ($1.people, $0.first) }
            if let burst { return .success(Burst(first: burst.first, rule: .aboveUsual)) }
            shortest = window.length
        }
        return .failure(Refusal(rule: crowds.isEmpty ? .fewPeople : .usualLoad))
    }

    /// In the time that they took, not in that of the whole window: four people within three minutes are much rarer than within ten.
    ///
    /// One looks when a report comes, and it is one of them: so the chance is that of so many *others*, and hours in which much is reported
    /// are looked at more often (the Palm distribution of a mixed Poisson process: of k + 1 and a mean larger by (k + 1)/k).
    private func isRare(_ gathering: Gathering, allowing alarmsAYear: Double, _ load: ReportLoad) -> Bool {
        let usual = load.usual(in: max(gathering.span, Self.shortestSpan), before: gathering.last)
        let growth = usual.size.isFinite ? (usual.size + 1) / usual.size : 1
        let others = NegativeBinomial(mean: usual.mean * growth, size: usual.size + 1)
        return others.tail(gathering.people - 1) * load.mean * Self.hoursAYear < alarmsAYear
    }

    private func coldBurst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        var refusal = BurstRule.fewPeople
        let rules = [(settings.window, minimumPeople), (Duration.minutes(60), minimumPeople + (minimumPeople + 1) / 2)]
        for (length, needed) in rules {
            let enough = crowd.gatherings(within: length, around: moment)
                .filter { $0.people >= needed && 2 * $0.undoubted >= needed }
            guard let gathering = enough.max(by: { ($0.people, $1.first) < ($1.people, $0.first) }) else { continue }
            if isSudden(gathering, within: length, in: crowd) {
                return .success(Burst(first: gathering.first, rule: .coldStart))
            }
            refusal = .usualLoad
        }
        return .failure(Refusal(rule: refusal))
    }

    /// What is known of a new mailbox is what came in the hours just before, and its level since it was first heard: at a busy one, four
    /// people in a quarter of an hour are no news.
    private func isSudden(_ gathering: Gathering, within length: Duration, in crowd: ReportCrowd) -> Bool {
        let before = crowd.people(since: gathering.first - Self.lookBack, until: gathering.first)
        let lately = ReportLoad(Double(before) / (Double(Self.lookBack.wholeMilliseconds) / 3_600_000), size: 1)
        let means = [lately, load].compactMap { $0?.usual(in: length, before: gathering.last).mean }
        return NegativeBinomial(mean: means.max() ?? 0, size: 1).tail(gathering.people) < Self.coldChance
    }

    /// Doubtful reports may be half of those needed: they fill a crowd and never make one.
    private func isEnough(_ gathering: Gathering) -> Bool {
        let needed = gathering.domains >= 2 ? fewest : minimumPeople
        return gathering.people >= needed && 2 * gathering.undoubted >= needed
    }

    private var fewest: Int { trustsTwoDomains ? max(2, minimumPeople - 1) : minimumPeople }
}

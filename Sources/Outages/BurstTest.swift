internal import Feedback

/// Whether reports that count together are a burst. It knows nothing of incidents.
struct BurstTest {
    static let hoursAYear = 8766.0
    /// Nobody tells less apart: mails wait for a minute on their way.
    private static let shortestSpan = Duration.minutes(1)
    /// What is usual where nothing was heard before: one person in eight hours.
    private static let unheard = ReportLoad(0.125, size: 1)

    /// Distinct people it takes, whatever the statistics say.
    let minimumPeople: Int
    /// One fewer is enough where they write from two domains, once the rhythm is known.
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
        let windows =
            isLearnt ? BurstWindow.learnt : BurstWindow.early(settings.window, minimumPeople: minimumPeople)
        let longest = windows.map(\.length).max() ?? Self.shortestSpan
        let crowds = crowd.gatherings(within: longest, around: moment).filter { isEnough($0) }
        var shortest: Duration = .zero
        for window in windows {
            // The most people of the shortest window in which there are too many: with them it began.
            let burst = crowds.filter { shortest <= $0.span && $0.span < window.length }
                .filter { isEnough($0, over: window.people) && isRare($0, allowing: window.alarmsAYear * allowance) }
                .max { ($0.people, $1.first) < ($1.people, $0.first) }
            if let burst { return .success(Burst(first: burst.first, rule: isLearnt ? .aboveUsual : .coldStart)) }
            shortest = window.length
        }
        return .failure(Refusal(rule: crowds.isEmpty ? .fewPeople : .usualLoad))
    }

    /// In the time that they took, not in that of the whole window: four people within three minutes are much rarer than within ten.
    ///
    /// One looks when a report comes, and it is one of them: so the chance is that of so many *others*, and hours in which much is reported
    /// are looked at more often (the Palm distribution of a mixed Poisson process: of k + 1 and a mean larger by (k + 1)/k).
    private func isRare(_ gathering: Gathering, allowing alarmsAYear: Double) -> Bool {
        let load = load ?? Self.unheard
        let usual = load.usual(in: max(gathering.span, Self.shortestSpan), before: gathering.last)
        let growth = usual.size.isFinite ? (usual.size + 1) / usual.size : 1
        let others = NegativeBinomial(mean: usual.mean * growth, size: usual.size + 1)
        return others.tail(gathering.people - 1) * load.mean * Self.hoursAYear < alarmsAYear
    }

    /// Doubtful reports may be half of those needed: they fill a crowd and never make one.
    private func isEnough(_ gathering: Gathering, over more: Int = 0) -> Bool {
        let needed = (gathering.domains >= 2 ? fewest : minimumPeople) + more
        return gathering.people >= needed && 2 * gathering.undoubted >= needed
    }

    private var fewest: Int { trustsTwoDomains && isLearnt ? max(2, minimumPeople - 1) : minimumPeople }
}

internal import Feedback

/// Whether reports that count together are a burst. It knows nothing of incidents.
struct BurstTest {
    /// Distinct people it takes, whatever the statistics say.
    let minimumPeople: Int
    /// Reports per hour that are usual; nil while unknown.
    let rate: Double?
    let overdispersion: Double

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
        guard let rate else { return coldBurst(in: crowd, around: moment, settings: settings) }
        var refusal = BurstRule.fewPeople
        for window in BurstDetector.windows {
            let (people, first) = crowd.densest(window.length, around: moment)
            guard people >= minimumPeople else { continue }
            let hours = Double(window.length.wholeMilliseconds) / 3_600_000
            let usual = NegativeBinomial(mean: rate * hours, overdispersion: overdispersion)
            if usual.tail(people) < window.chance { return .success(Burst(first: first, rule: .aboveUsual)) }
            refusal = .usualLoad
        }
        return .failure(Refusal(rule: refusal))
    }

    private func coldBurst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        let rules = [(settings.window, minimumPeople), (Duration.minutes(60), minimumPeople + (minimumPeople + 1) / 2)]
        for (length, needed) in rules {
            let (people, first) = crowd.densest(length, around: moment)
            if people >= needed { return .success(Burst(first: first, rule: .coldStart)) }
        }
        return .failure(Refusal(rule: .fewPeople))
    }
}

internal import Feedback

/// What cross-validation says of both models' mean: how far to trust it, and where doubt begins.
struct HeadCalibration: Sendable {
    let temperature: Double
    /// As `Calibration.unsureBelow`.
    let unsureBelow: Double

    /// What both models said of a mail neither had seen: logarithms of probabilities.
    struct HeldOut: Sendable {
        let label: Int
        /// The share of each category in what the mail is.
        let target: CategoryVector
        let first: CategoryVector
        let second: CategoryVector
    }

    /// The temperature of the least log-loss on a grid.
    init(_ heldOut: [HeldOut]) {
        var best = (loss: Double.infinity, temperature: 1.0)
        for step in 4...40 {
            let temperature = Double(step) / 20
            var loss = 0.0
            for mail in heldOut {
                let mean = SecondOpinion.mean(mail.first, mail.second, temperature: temperature)
                loss -= mean.logarithm(expecting: mail.target)
            }
            if loss < best.loss { best = (loss, temperature) }
        }
        temperature = best.temperature
        unsureBelow = Calibration.unsureBelow(Self.means(heldOut, best.temperature))
    }

    /// What the mean, so calibrated, says of each mail.
    func evaluation(_ heldOut: [HeldOut]) -> Evaluation {
        Self.evaluation(Self.means(heldOut, temperature))
    }

    private static func means(
        _ heldOut: [HeldOut],
        _ temperature: Double
    ) -> [(label: Int, probabilities: CategoryVector)] {
        heldOut.map { ($0.label, SecondOpinion.mean($0.first, $0.second, temperature: temperature)) }
    }

    static func evaluation(_ mails: [(label: Int, probabilities: CategoryVector)]) -> Evaluation {
        Evaluation(
            mails.map { mail in
                let lane = mail.probabilities.largestLane
                return Evaluation.Case(
                    truth: Category.allCases[mail.label],
                    alternative: nil,
                    predicted: Category.allCases[lane],
                    confidence: mail.probabilities[lane]
                )
            }
        )
    }
}

internal import Feedback

/// What cross-validation says of both models' mean: how far to trust it, and where doubt begins.
struct HeadCalibration: Sendable {
    let temperature: Double
    /// The lowest probability above which verdicts are right as often as `Calibration.unsurePrecision` asks.
    let unsureBelow: Double

    /// What both models said of a mail neither had seen: logarithms of probabilities.
    struct HeldOut: Sendable {
        let label: Int
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
                loss -= FixedMath.log(max(mean[mail.label], 1e-300))
            }
            if loss < best.loss { best = (loss, temperature) }
        }
        temperature = best.temperature
        unsureBelow = max(Self.threshold(heldOut, best.temperature), Calibration.leastSure)
    }

    /// What the mean, so calibrated, says of each mail.
    func evaluation(_ heldOut: [HeldOut]) -> Evaluation {
        Self.evaluation(heldOut.map { ($0.label, SecondOpinion.mean($0.first, $0.second, temperature: temperature)) })
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

    private static func threshold(_ heldOut: [HeldOut], _ temperature: Double) -> Double {
        var judged = heldOut.enumerated().map { index, mail in
            let mean = SecondOpinion.mean(mail.first, mail.second, temperature: temperature)
            let lane = mean.largestLane
            return (confidence: mean[lane], isRight: lane == mail.label, index: index)
        }
        judged.sort { ($0.confidence, $1.index) > ($1.confidence, $0.index) }
        var right = 0
        var threshold = 1.0
        for (rank, verdict) in judged.enumerated() {
            if verdict.isRight { right += 1 }
            if Double(right) >= Calibration.unsurePrecision * Double(rank + 1) { threshold = verdict.confidence }
        }
        return threshold
    }
}

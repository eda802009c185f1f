/// What cross-validation says of a model: how much naive Bayes to mix in, how far to trust, where doubt begins.
struct Calibration: Sendable {
    /// Part of naive Bayes in the score.
    let mixture: Double
    /// What the mixed score is divided by.
    let temperature: Double
    /// The lowest probability above which verdicts are right as often as `unsurePrecision` asks.
    let unsureBelow: Double

    /// Four in five of the verdicts that are not unsure are right on held-out mails of the corpus, which is harder
    /// than a mailbox; of those below, about half.
    static let unsurePrecision = 0.8
    /// However good the model is as a whole: what is as likely wrong as right is for a person to look at.
    static let leastSure = 0.5

    /// Scores of mails by models that had not seen them.
    struct HeldOut: Sendable {
        let label: Int
        /// The share of each category in what the mail is.
        let target: CategoryVector
        let regression: CategoryVector
        let bayes: CategoryVector

        func score(mixture: Double) -> CategoryVector { regression * (1 - mixture) + bayes * mixture }
    }

    /// The mixture and the temperature of the least log-loss on a grid.
    init(_ heldOut: [HeldOut]) {
        var best = (loss: Double.infinity, mixture: 0.5, temperature: 1.0)
        for mixtureStep in 0...10 {
            let mixture = Double(mixtureStep) / 10
            let scores = heldOut.map { $0.score(mixture: mixture) }
            for temperatureStep in 4...60 {
                let temperature = Double(temperatureStep) / 20
                var loss = 0.0
                for (mail, score) in zip(heldOut, scores) {
                    loss -= (score / temperature).probabilities.logarithm(expecting: mail.target)
                }
                if loss < best.loss { best = (loss, mixture, temperature) }
            }
        }
        (mixture, temperature) = (best.mixture, best.temperature)
        unsureBelow = Self.unsureBelow(
            zip(heldOut, heldOut.map { ($0.score(mixture: best.mixture) / best.temperature).probabilities })
                .map { ($0.label, $1) }
        )
    }

    /// Where doubt begins, by what calibrated models said of mails they had not seen.
    static func unsureBelow(_ heldOut: [(label: Int, probabilities: CategoryVector)]) -> Double {
        var judged = heldOut.enumerated().map { index, mail in
            let lane = mail.probabilities.largestLane
            return (confidence: mail.probabilities[lane], isRight: lane == mail.label, index: index)
        }
        judged.sort { ($0.confidence, $1.index) > ($1.confidence, $0.index) }
        var right = 0
        var threshold = 1.0
        for (rank, verdict) in judged.enumerated() {
            if verdict.isRight { right += 1 }
            if Double(right) >= unsurePrecision * Double(rank + 1) { threshold = verdict.confidence }
        }
        return max(threshold, leastSure)
    }
}

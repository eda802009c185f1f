/// What forbids the use of a candidate.
struct RetrainingGuard {
    let rules: RetrainingRules
    let scores: RetrainingScores

    /// In words, with the numbers; nil when nothing speaks against it.
    var objection: String? {
        for (name, other) in [("shipped", scores.shippedOnSeed), ("present", scores.inUseOnSeed)] {
            if let objection = onSeed(against: other, name) { return objection }
        }
        guard scores.candidateOnCorrections >= scores.shippedOnCorrections else {
            return "of corrections it had not learnt it gets \(Self.percent(scores.candidateOnCorrections)) right, "
                + "the shipped model \(Self.percent(scores.shippedOnCorrections))"
        }
        return nil
    }

    private func onSeed(against other: RetrainingScores.OnSeed, _ name: String) -> String? {
        let candidate = scores.candidateOnSeed
        if candidate.outageRecall < other.outageRecall - rules.seedTolerance {
            let (own, others) = (Self.percent(candidate.outageRecall), Self.percent(other.outageRecall))
            return "it recognises \(own) of known outages, the \(name) model \(others)"
        }
        if candidate.macroF1 < other.macroF1 - rules.seedTolerance {
            let (own, others) = (Self.percent(candidate.macroF1), Self.percent(other.macroF1))
            return "its macro-F1 on known mails is \(own), the \(name) model's \(others)"
        }
        if candidate.calibrationError > other.calibrationError + rules.calibrationTolerance {
            let (own, others) = (Self.percent(candidate.calibrationError), Self.percent(other.calibrationError))
            return "its confidence on known mails is off by \(own), the \(name) model's by \(others)"
        }
        return nil
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}

import Testing

@testable import Triage

/// Each guard alone.
struct RetrainingGuardTests {
    private static func seed(
        _ macroF1: Double = 0.9,
        _ outageRecall: Double = 0.9,
        _ calibrationError: Double = 0.05
    ) -> RetrainingScores.OnSeed {
        .init(macroF1: macroF1, outageRecall: outageRecall, calibrationError: calibrationError)
    }

    private static func scores(
        shipped: RetrainingScores.OnSeed = seed(),
        inUse: RetrainingScores.OnSeed = seed(),
        candidate: RetrainingScores.OnSeed = seed(),
        shippedRight: Double = 0.4,
        candidateRight: Double = 0.5
    ) -> RetrainingScores {
        RetrainingScores(
            shippedOnSeed: shipped,
            inUseOnSeed: inUse,
            candidateOnSeed: candidate,
            shippedOnCorrections: shippedRight,
            candidateOnCorrections: candidateRight
        )
    }

    static let cases: [(RetrainingScores, String?)] = [
        (scores(), nil),
        (scores(candidate: seed(0.885, 0.885, 0.075)), nil),
        (
            scores(candidate: seed(0.9, 0.87)),
            "it recognises 87.0 % of known outages, the shipped model 90.0 %"
        ),
        (scores(candidate: seed(0.87)), "its macro-F1 on known mails is 87.0 %, the shipped model's 90.0 %"),
        (
            scores(candidate: seed(0.9, 0.9, 0.09)),
            "its confidence on known mails is off by 9.0 %, the shipped model's by 5.0 %"
        ),
        (
            scores(inUse: seed(0.95), candidate: seed(0.92)),
            "its macro-F1 on known mails is 92.0 %, the present model's 95.0 %"
        ),
        (
            scores(candidateRight: 0.39),
            "of corrections it had not learnt it gets 39.0 % right, the shipped model 40.0 %"
        ),
        (scores(candidateRight: 0.4), nil),
    ]

    @Test(arguments: cases.indices)
    func objects(index: Int) {
        let (scores, objection) = Self.cases[index]
        #expect(RetrainingGuard(rules: .standard, scores: scores).objection == objection)
    }
}

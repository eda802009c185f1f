import Feedback
import Testing

@testable import Triage

struct EvaluationTests {
    private static func item(
        _ truth: Category,
        _ predicted: Category,
        _ confidence: Double,
        _ alternative: Category? = nil
    )
        -> Evaluation.Case
    {
        .init(truth: truth, alternative: alternative, predicted: predicted, confidence: confidence)
    }

    @Test func countsByHand() {
        let evaluation = Evaluation([
            Self.item(.outage, .outage, 0.95), Self.item(.outage, .request, 0.45, .request),
            Self.item(.request, .request, 0.85),
            Self.item(.other, .request, 0.35),
        ])
        #expect(evaluation.accuracy == 0.5)
        #expect(evaluation.lenientAccuracy == 0.75)
        // outage: precision 1, recall 1/2; request: precision 1/3, recall 1; other: 0.
        #expect((evaluation.macroF1 - (2.0 / 3 + 0.5 + 0) / 3).magnitude < 1e-12)
        #expect((evaluation.calibrationError - (0.05 + 0.45 + 0.15 + 0.35) / 4).magnitude < 1e-12)
        #expect(evaluation.coverage(atPrecision: 0.9) == 0.5)
        #expect(evaluation.confusion.flatMap { $0 }.reduce(0, +) == 4)
    }

    @Test func emptyIsZero() {
        let evaluation = Evaluation([])
        #expect(evaluation.accuracy == 0 && evaluation.macroF1 == 0 && evaluation.calibrationError == 0)
        #expect(evaluation.coverage(atPrecision: 0.9) == 0)
    }
}

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

    private static func verdict(_ category: Category, outage: Double, isUnsure: Bool = false) -> Verdict {
        Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: category == .outage ? [.outage: outage] : [category: 1 - outage, .outage: outage],
            service: nil,
            tone: 0,
            isSecurity: false,
            reasons: [],
            model: "m"
        )
    }

    @Test func doubtIsCounted() {
        let doubt = Evaluation([
            .init(truth: .outage, alternative: nil, predicted: .outage, confidence: 0.9),
            .init(truth: .outage, alternative: nil, predicted: .outage, confidence: 0.4, isUnsure: true),
            .init(truth: .outage, alternative: nil, predicted: .other, confidence: 0.3, isUnsure: true),
            .init(truth: .request, alternative: nil, predicted: .outage, confidence: 0.7),
            .init(truth: .praise, alternative: nil, predicted: .praise, confidence: 0.8),
        ]).doubt
        #expect(doubt.unsure == 2 && doubt.share == 0.4)
        #expect((doubt.accuracyOfSure - 2.0 / 3).magnitude < 1e-12 && doubt.accuracyOfUnsure == 0.5)
    }

    @Test("the alarm hears what may well be an outage, whatever it is taken for, and doubts by its own measure")
    func alarmHearsReports() {
        let outages = [
            Self.verdict(.outage, outage: 0.9), Self.verdict(.outage, outage: 0.6, isUnsure: true),
            Self.verdict(.outage, outage: 0.4), Self.verdict(.question, outage: 0.3),
            Self.verdict(.question, outage: 0.15),
        ]
        let others = [
            Self.verdict(.request, outage: 0.3), Self.verdict(.praise, outage: 0.3), Self.verdict(.other, outage: 0.1),
            Self.verdict(.outage, outage: 0.7),
        ]
        let alarm = Evaluation(
            outages.map { .init(truth: .outage, alternative: nil, verdict: $0) }
                + others.map { .init(truth: .other, alternative: nil, verdict: $0) }
        ).alarm
        #expect(alarm.outages == 5 && alarm.others == 4)
        #expect(alarm.recall == 0.8 && alarm.sureRecall == 0.4)
        #expect(alarm.falseReports == 0.5)
    }

    @Test func intervalHoldsTheScoreAndIsTheSameEachTime() {
        let cases = (0..<120).map { number in
            Self.item(Category.allCases[number % 4], Category.allCases[number % 5 == 0 ? 0 : number % 4], 0.7)
        }
        let evaluation = Evaluation(cases)
        let (first, second) = (Bootstrap(evaluation), Bootstrap(evaluation))
        #expect(first.accuracy == second.accuracy && first.macroF1 == second.macroF1)
        #expect(first.accuracy.low < evaluation.accuracy && evaluation.accuracy < first.accuracy.high)
        #expect(first.macroF1.low < evaluation.macroF1 && evaluation.macroF1 < first.macroF1.high)
        // The normal approximation says 1.96 standard errors on either side.
        let error = (evaluation.accuracy * (1 - evaluation.accuracy) / 120).squareRoot()
        #expect((first.accuracy.high - first.accuracy.low - 2 * 1.96 * error).magnitude < 0.03)
        let nothing = Bootstrap(Evaluation([]))
        #expect(nothing.accuracy.low == 0 && nothing.macroF1.high == 0)
    }
}

internal import Feedback

/// What corrections have changed in the default model. They never taught the head, so in a plain mean of both they would count for
/// half of what they count for alone.
package struct LearntShift: Sendable {
    private let shipped: Model
    private let learnt: Model

    /// Nil when nothing was learnt.
    ///
    /// - Parameters:
    ///   - shipped: the model that `learnt` began with.
    ///   - learnt: the model of the first opinions.
    package init?(from shipped: Model, to learnt: Model) {
        guard shipped.id != learnt.id else { return nil }
        (self.shipped, self.learnt) = (shipped, learnt)
    }

    /// How far a first opinion may be from what the model says of the words, as a probability.
    private static let tolerance = 1e-6

    /// What they have added to the logarithms of the probabilities of each category. Zero where the first opinion is another model's, or
    /// rests on other words: on one of several matters, or on more of a long text.
    func logarithms(_ first: Verdict, on words: JudgedWords) -> CategoryVector {
        guard first.model == learnt.id else { return .zero }
        let text = TokenizedText(subject: words.subject, text: words.text)
        func judged(_ model: Model) -> CategoryVector {
            Judgement(model: model, words: text, language: words.language, unsureBelow: nil).probabilities.logarithms
        }
        let taught = judged(learnt)
        for (lane, category) in Category.allCases.enumerated() {
            let said = first.probabilities[category] ?? 0
            guard (FixedMath.exp(taught[lane]) - said).magnitude <= Self.tolerance else { return .zero }
        }
        return taught - judged(shipped)
    }
}

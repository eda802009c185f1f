/// Why nothing can be learnt, with what to do.
package struct LearningError: Error, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }

    static let configuredModel = LearningError(
        "[triage] model is set, so that file judges and nothing is learnt; leave it out to learn from corrections"
    )

    static let busy = LearningError("corrections are being learnt already; ask again in a minute")
}

/// Mails to train a head on.
struct HeadSample: Sendable {
    let vectors: [[Float]]
    /// The logarithms of the probabilities that a default model gave which had not seen the mail.
    let opinions: [CategoryVector]
    let labels: [Int]
    /// The share of each category in what a mail is; they sum to 1.
    let targets: [CategoryVector]
    /// How much each counts.
    let weights: [Double]
}

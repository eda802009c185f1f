/// What IT may answer to an alert; what each does stands in `AlertPhrases.answerEffects`, in this order. The words are the same in
/// every language.
enum AlertAnswers {
    /// - Parameters:
    ///   - mails: numbers for the examples.
    ///   - other: the number of another open incident, for an example; nil: none can be merged, and nothing is said of it.
    static func all(mails: [Int64], other: Int64?) -> [String] {
        let numbers = mails.isEmpty ? "12, 15" : mails.map(String.init).joined(separator: ", ")
        let always = [
            "ack", "note: …", "next: 10:00", "resolved", "false alarm", "not this: \(numbers)", "split: \(numbers)",
            "undo",
        ]
        return always + (other.map { ["merge \($0)"] } ?? [])
    }
}

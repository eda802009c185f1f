/// One mail of a case set, and what is expected of it.
struct ReadingCase: Sendable {
    /// What several programs agree on, where the set's source says nothing: a line of `consensus.jsonl`.
    struct Consensus: Sendable, Decodable {
        let id: String
        let subject: String?
        let from: String?
        let messageID: String?
        let text: String?

        private enum CodingKeys: String, CodingKey {
            case id, subject, from, text
            case messageID = "message_id"
        }
    }

    let set: String
    let expectation: Expectation
    let consensus: Consensus?
    /// Names of fields in which the expectation is known to be wrong, or one opinion of several.
    let contested: Set<String>
    let path: String

    var id: String { expectation.id }
    /// `text` is what a person wrote, not all visible text.
    var isReply: Bool { self.set.hasPrefix("reply_") }
    /// `text` is what stands above a forwarded mail.
    var isForward: Bool { self.set.hasPrefix("forward_") }
}

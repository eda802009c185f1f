internal import Feedback

/// What tells which conversation a mail belongs to, as `read --json` prints it.
struct ThreadView: Encodable {
    private enum CodingKeys: String, CodingKey {
        case answered
        case ownTokens = "own_tokens"
        case conversation, depth, topic
        case isAnswer = "is_answer"
    }

    private let answered: [String]
    private let ownTokens: [String]
    private let conversation: String?
    private let depth: Int
    private let topic: String
    private let isAnswer: Bool

    init(_ clues: ThreadClues) {
        answered = clues.answered
        ownTokens = clues.ownTokens
        conversation = clues.conversation
        depth = clues.depth
        topic = clues.topic
        isAnswer = clues.isAnswer
    }
}

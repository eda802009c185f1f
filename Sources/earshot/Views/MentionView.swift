internal import Feedback

/// How a service was recognised, as `classify --json` prints it.
struct MentionView: Encodable {
    let manner: ServiceMention.Manner
    let words: String

    init(_ mention: ServiceMention) {
        manner = mention.manner
        words = mention.words
    }
}

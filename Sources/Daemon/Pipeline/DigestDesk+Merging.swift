internal import Feedback
internal import Instructions
internal import Store

/// Two themes of a digest that are said to be the same.
extension DigestDesk {
    /// Of two that are the same the second stays, unless IT has answered the first alone: its answer would be lost, and with it what
    /// people wait for.
    func merge(
        _ first: Int64,
        line: Int,
        _ second: Int64,
        line other: Int,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        let themes = try [first, second].map { try store.theme($0) }
        let isAnswered = themes.map { $0?.mergedInto == nil && $0?.status.isAnswer == true && $0?.answer != nil }
        guard isAnswered == [true, false], themes[1]?.mergedInto == nil else {
            return try on(second, .merge(first), sitting, in: store)
        }
        var deed = try on(first, .merge(second), sitting, in: store)
        deed.command = .item(other, .same(as: line))
        return deed
    }
}

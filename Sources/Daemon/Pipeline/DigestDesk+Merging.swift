internal import Feedback
internal import Instructions
internal import Store

/// Two themes of a digest that are said to be the same.
extension DigestDesk {
    /// The second named stays, unless `ThemeDesk` sees a reason for the first: then the command reads as it was carried out.
    func merge(
        _ first: Int64,
        line: Int,
        _ second: Int64,
        line other: Int,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        try on(second, .merge(first), reversed: .item(other, .same(as: line)), sitting, in: store)
    }
}

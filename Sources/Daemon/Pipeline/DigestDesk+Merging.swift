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
        var deed = try on(second, .merge(first), sitting, in: store)
        if case .theme(let theme, _) = deed.outcome, theme.number == first {
            deed.command = .item(other, .same(as: line))
        }
        return deed
    }
}

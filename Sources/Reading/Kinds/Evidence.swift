/// What speaks for a kind of machine mail, sign by sign. A kind is decided when enough has come together, and the rule names
/// what did.
///
/// The measure of a point: no sign that a person's mail can bear is worth `enough` alone. A header that only machines set on what
/// nobody wrote (a proof) is.
struct Evidence {
    /// Points that decide.
    static let enough = 4

    private(set) var points = 0
    private(set) var signs: [String] = []

    var isEnough: Bool { points >= Self.enough }

    /// The signs in words for the operator.
    var words: String { signs.joined(separator: ", ") }

    mutating func add(_ worth: Int, _ sign: @autoclosure () -> String, if isSeen: Bool) {
        guard isSeen else { return }
        points += worth
        signs.append(sign())
    }

    /// What speaks for a person; it is not named, since it decides nothing where a kind was decided all the same.
    mutating func subtract(_ worth: Int, if isSeen: Bool) {
        if isSeen { points -= worth }
    }
}

internal import Feedback

/// Gives out the numbers of a digest, in the order in which they are shown.
final class DigestNumbering {
    private(set) var items: [DigestItem] = []

    func number(_ subject: DigestItem.Subject) -> Int {
        items.append(DigestItem(number: items.count + 1, subject: subject))
        return items.count
    }
}

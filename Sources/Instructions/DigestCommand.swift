/// One thing that a letter asks in answer to a digest.
package enum DigestCommand: Hashable, Sendable {
    /// About the line with this number.
    case item(Int, ItemAct)
    /// Takes back what an earlier letter did, by the number of its mail; nil: the letter that is answered, or the writer's last.
    case undo(letter: Int64?)
    /// About the digest itself, for the writer alone.
    case wish(ReaderWish)

    package var isHeard: Bool {
        if case .item(_, let act) = self { act.isHeard } else { false }
    }

    /// For the record: like `name`, but without anybody's address.
    package var label: String {
        if case .item(let number, .owner(.address)) = self { "\(number) owner" } else { name }
    }

    /// How a letter would ask for it, its text left out: `7 done`.
    package var name: String {
        switch self {
        case .item(let number, let act): "\(number) \(act.name)"
        case .undo: "undo"
        case .wish(let wish): wish.name
        }
    }
}

package import Feedback

/// What staff asks about one numbered line of a digest.
package enum ItemAct: Hashable, Sendable {
    /// The mail behind it is something else.
    case file(Tray)
    /// It is the same as what stands behind another line.
    case same(as: Int)
    /// Where IT stands with a theme. A note is told to those who asked, where the status is an answer.
    case answer(Theme.Status, note: String?)
    case owner(Owner)
    case rename(String)
    /// To the one person behind it, in these words; line by line.
    case reply(String)
    case add([MailMention])
    case remove([MailMention])
    case split([MailMention])
    case incident(StaffCommand)

    /// Who is to look after a theme.
    package enum Owner: Hashable, Sendable {
        /// Whoever writes the letter.
        case writer
        case nobody
        case address(EmailAddress)
    }

    package enum Verb: String, CaseIterable, Sendable {
        case file
        case same
        case answer
        case owner
        case rename
        case reply
        case add
        case remove
        case split
        case incident
    }

    package var verb: Verb {
        switch self {
        case .file: .file
        case .same: .same
        case .answer: .answer
        case .owner: .owner
        case .rename: .rename
        case .reply: .reply
        case .add: .add
        case .remove: .remove
        case .split: .split
        case .incident: .incident
        }
    }

    /// People outside IT are told of it, so that a misreading would be an untruth. Who comes to a theme, by a mail that is added or a theme
    /// that is the same, may be told what the others were told.
    package var isHeard: Bool {
        switch self {
        case .answer(let status, let note): status.isAnswer && note != nil
        case .reply, .add, .same: true
        case .incident(let command): command.verb.isHeard
        case .file, .owner, .rename, .remove, .split: false
        }
    }

    /// How a letter would ask for it, its text left out.
    package var name: String {
        switch self {
        case .file(let tray): tray.rawValue
        case .same(let other): "same as \(other)"
        case .answer(let status, _): status.rawValue
        case .owner(.writer): "owner me"
        case .owner(.nobody): "owner nobody"
        case .owner(.address(let address)): "owner \(address)"
        case .rename: "name"
        case .reply: "reply"
        case .add(let mails): "add \(Self.list(mails))"
        case .remove(let mails): "remove \(Self.list(mails))"
        case .split(let mails): "split \(Self.list(mails))"
        case .incident(let command): command.verb.name
        }
    }

    /// What it would have people read; nil where there is nothing.
    package var text: String? {
        switch self {
        case .answer(_, let note): note
        case .rename(let text), .reply(let text), .incident(.note(let text, _)), .incident(.resolve(.some(let text))):
            text
        default: nil
        }
    }

    /// What is named of a long list.
    private static let shownMails = 20

    private static func list(_ mails: [MailMention]) -> String {
        let shown = mails.prefix(shownMails).map(\.text).joined(separator: ", ")
        return mails.count > shownMails ? "\(shown) …" : shown
    }
}

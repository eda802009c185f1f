internal import Daemon
internal import Feedback

/// What the words of `earshot themes` ask for.
struct ThemeWordsOfCommand {
    private static let verbs = ["show", "rename", "merge", "split", "add", "remove", "owner", "undo"]

    let action: ThemesCommand.Action

    init(_ arguments: ParsedArguments) throws(UsageError) {
        var words = arguments.operands[...]
        guard let verb = words.popFirst() else {
            action = .list
            return
        }
        if arguments.has("all") { throw Self.misuse("--all goes with the list, without an act") }
        if arguments.has("json"), verb != "show" { throw Self.misuse("--json goes with the list and with show") }
        guard Self.verbs.contains(verb) else {
            let nearest = NearestName.of(verb, among: Self.verbs).map { "; did you mean '\($0)'?" } ?? ""
            throw Self.misuse("'\(verb)' is none of \(Self.verbs.joined(separator: ", "))\(nearest)")
        }
        guard let first = words.popFirst() else { throw Self.misuse("which theme? \(verb) needs its number") }
        let number = try Self.number(first)
        guard verb != "show" else {
            try Self.refuse(words.first, after: verb)
            action = .show(number)
            return
        }
        action = .act(try Self.act(verb, Array(words)), on: number)
    }

    private static func act(_ verb: String, _ rest: [String]) throws(UsageError) -> ThemeAct {
        switch verb {
        case "split": return .split(try mails(rest, for: verb))
        case "add": return .add(try mails(rest, for: verb))
        case "remove": return .remove(try mails(rest, for: verb))
        case "rename":
            guard !rest.isEmpty else { throw misuse("rename needs the new name") }
            return .rename(rest.joined(separator: " "))
        case "merge":
            guard rest.count == 1 else { throw misuse("merge needs two themes, the second counted into the first") }
            return .merge(try number(rest[0]))
        case "owner":
            guard rest.count == 1 else { throw misuse("owner needs one address, or 'nobody'") }
            guard rest[0] != "nobody" else { return .owner(nil) }
            guard let address = EmailAddress(rest[0]) else { throw misuse("'\(rest[0])' is no address") }
            return .owner(address)
        default:
            try refuse(rest.first, after: verb)
            return .undo
        }
    }

    private static func refuse(_ word: String?, after verb: String) throws(UsageError) {
        guard let word else { return }
        throw misuse("'\(word)' is one word too many: \(verb) takes one number")
    }

    private static func mails(_ words: [String], for verb: String) throws(UsageError) -> [Int64] {
        guard !words.isEmpty else { throw misuse("which mails? \(verb) needs their numbers") }
        var mails: [Int64] = []
        for word in words.flatMap({ $0.split(separator: ",") }) { mails.append(try number(String(word))) }
        return mails
    }

    private static func number(_ text: String) throws(UsageError) -> Int64 {
        guard let number = Int64(text.hasPrefix("#") ? text.dropFirst() : text[...]), number > 0 else {
            throw misuse("'\(text)' is no number of a theme or a mail")
        }
        return number
    }

    private static func misuse(_ message: String) -> UsageError {
        UsageError(message, command: ThemesCommand.specification.name)
    }
}

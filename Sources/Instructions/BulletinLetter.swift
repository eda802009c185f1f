internal import Typesetting

/// What an approver says of a bulletin's draft: words of their own lines, and nothing beside them. What goes to everybody must not follow
/// from half a sentence: "I cannot / approve / this" is no approval, and neither is a question.
package struct BulletinLetter: Hashable, Sendable {
    package enum Command: Hashable, Sendable {
        case approve
        case drop
        /// Items, by their numbers in the draft.
        case without([Int])
        case title(String)

        /// For the record.
        package var name: String {
            switch self {
            case .approve: "approve bulletin"
            case .drop: "drop bulletin"
            case .without: "bulletin without"
            case .title: "bulletin title"
            }
        }
    }

    /// UTF-8 bytes and lines that are looked at, and commands carried out of one letter.
    static let maximumBytes = 16 * 1024
    static let maximumLines = 60
    package static let maximumCommands = 10
    /// UTF-8 bytes of a title.
    package static let maximumTitleBytes = 120

    /// In the order written; empty unless the whole letter is understood.
    package private(set) var commands: [Command] = []
    /// It says something that is no command, or contradicts itself.
    package private(set) var isDoubtful = false

    /// - Parameter text: what the person wrote now, without quotes and signature.
    package init(_ text: String) {
        var commands: [Command] = []
        let lines = text.prefix(Self.maximumBytes).split(whereSeparator: \.isNewline).prefix(Self.maximumLines)
        for line in lines.map({ StaffLine($0) }) {
            if line.isBlank || StaffWords.isPleasantry(line.folded) { continue }
            if StaffWords.isFarewell(line.folded) { break }
            guard !line.isQuestion || Self.titles.contains(line.head), let command = Self.command(line) else {
                isDoubtful = true
                return
            }
            commands.append(command)
        }
        isDoubtful = commands.count > Self.maximumCommands || commands.contains(.drop) && commands.count > 1
        self.commands = isDoubtful ? [] : commands
    }

    /// For the record: what is asked, and nothing of what is said.
    package var names: String { commands.map(\.name).joined(separator: ", ") }

    private static let approvals: Set = [
        "approve", "approved", "send", "send it", "freigeben", "freigegeben", "senden",
    ]
    private static let drops: Set = ["drop", "drop it", "verwerfen", "verworfen"]
    private static let omissions: Set = ["without", "ohne"]
    private static let titles: Set = ["title", "titel"]

    private static func command(_ line: StaffLine) -> Command? {
        if let tail = line.tail {
            if omissions.contains(line.head) { return without(tail) }
            let title = tail.inert(maximumBytes: maximumTitleBytes)
            return titles.contains(line.head) && !title.isEmpty ? .title(title) : nil
        }
        if approvals.contains(line.head) { return .approve }
        if drops.contains(line.head) { return .drop }
        let words = line.head.split(separator: " ", maxSplits: 1)
        return words.count == 2 && omissions.contains(String(words[0])) ? without(words[1]) : nil
    }

    private static func without(_ text: some StringProtocol) -> Command? {
        StaffNumbers.parse(text).map { .without($0.compactMap { Int(exactly: $0) }) }
    }
}

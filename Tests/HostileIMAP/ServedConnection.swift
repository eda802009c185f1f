/// One client's connection to the tests' server: bytes in, bytes out. It speaks as much IMAP as the engine uses, honestly;
/// an `Act` turns its answers into those of a broken or hostile server.
///
/// Beyond RFC 3501: IDLE, MOVE, UIDPLUS, ESEARCH, UNSELECT, ID, by what `capabilities` names. Every login succeeds.
package struct ServedConnection: Sendable {
    package static let allCapabilities = "IMAP4rev1 IDLE MOVE UIDPLUS ESEARCH UNSELECT ID"

    package let mailbox: ServedMailbox
    package let capabilities: String
    package let act: Act
    /// The commands so far, without their tags.
    package private(set) var commands: [String] = []
    /// The server has said all that it will ever say.
    package var isOver = false

    var selected: String?
    private var idleTag: String?
    private var line: [UInt8] = []

    package init(
        _ mailbox: ServedMailbox,
        capabilities: String = allCapabilities,
        act: Act = .honest
    ) {
        self.mailbox = mailbox
        self.capabilities = capabilities
        self.act = act
    }

    package var greeting: [UInt8] { Array("* OK [CAPABILITY \(capabilities)] ready\r\n".utf8) }

    package mutating func received(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var answers: [UInt8] = []
        for byte in bytes where !isOver {
            if byte != UInt8(ascii: "\n") {
                line.append(byte)
                continue
            }
            let text = String(decoding: line, as: UTF8.self).filter { $0 != "\r" }
            line = []
            let tag = String(text.prefix { $0 != " " })
            let command = String(text.dropFirst(tag.count + 1))
            commands.append(command.isEmpty ? tag : command)
            let honest = answer(tag, command)
            answers += act.turn(honest, tag: tag, command: command, isOver: &isOver)
        }
        return answers
    }

    private mutating func answer(_ tag: String, _ command: String) -> [UInt8] {
        let words = command.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        let done = Array("\(tag) OK done\r\n".utf8)
        switch words.first?.uppercased() {
        case nil: return finishIdle()
        case "CAPABILITY": return Array("* CAPABILITY \(capabilities)\r\n".utf8) + done
        case "IDLE":
            idleTag = tag
            return Array("+ idling\r\n".utf8)
        case "LOGOUT": return Array("* BYE bye\r\n".utf8) + done
        case "SELECT", "EXAMINE": return select(tag, name(in: command))
        case "UNSELECT", "CLOSE":
            selected = nil
            return done
        case "CREATE":
            guard mailbox[name(in: command)] == nil else {
                return Array("\(tag) NO [ALREADYEXISTS] it is there\r\n".utf8)
            }
            mailbox[name(in: command)] = ServedFolder(validity: 77)
            return done
        case "LIST":
            let pattern = name(in: command)
            let names = mailbox.names.filter { pattern.hasSuffix("*") || pattern.hasSuffix("%") || $0 == pattern }
            return names.flatMap { Array("* LIST (\\HasNoChildren) \"/\" \"\($0)\"\r\n".utf8) } + done
        case "UID": return uidCommand(tag, command, words) ?? Array("\(tag) BAD what\r\n".utf8)
        default: return done
        }
    }

    private mutating func finishIdle() -> [UInt8] {
        defer { idleTag = nil }
        return Array("\(idleTag ?? "*") OK done\r\n".utf8)
    }

    private mutating func select(_ tag: String, _ name: String) -> [UInt8] {
        guard let folder = mailbox[name] else { return Array("\(tag) NO [NONEXISTENT] no such folder\r\n".utf8) }
        selected = name
        let text = """
            * FLAGS (\\Seen \\Deleted)\r\n* \(folder.mails.count) EXISTS\r\n* OK [UIDVALIDITY \(folder.validity)] x\r\n\
            * OK [UIDNEXT \(folder.nextUID)] x\r\n* OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] x\r\n\
            \(tag) OK [READ-WRITE] done\r\n
            """
        return Array(text.utf8)
    }

    /// The quoted name in a command.
    func name(in command: String) -> String {
        let parts = command.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.count >= 2 ? String(parts[parts.count - 2]) : ""
    }
}

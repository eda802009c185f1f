extension Act {
    /// The answer to send instead of the honest one.
    func turn(_ honest: [UInt8], tag: String, command: String, isOver: inout Bool) -> [UInt8] {
        if self == .liesAboutNumbers, command.hasPrefix("SELECT") {
            return Array("* 3 EXISTS\r\n* OK [UIDNEXT 1] x\r\n\(tag) OK [READ-WRITE] done\r\n".utf8)
        }
        if self == .refusesFlags, command.hasPrefix("UID STORE") { return Array("\(tag) NO [NOPERM] no\r\n".utf8) }
        if self == .chatters { return chatter + honest }
        guard command.contains("BODY.PEEK[]") else { return honest }
        switch self {
        case .refuses: return Array("\(tag) NO nothing doing\r\n".utf8)
        case .refusesAsUnavailable: return Array("\(tag) NO [UNAVAILABLE] later\r\n".utf8)
        case .refusesAsFull: return Array("\(tag) NO [OVERQUOTA] full\r\n".utf8)
        case .throttles:
            return Array("\(tag) BAD Request is throttled. Suggested Backoff Time: 4823 milliseconds\r\n".utf8)
        case .saysBad: return Array("\(tag) BAD what\r\n".utf8)
        case .saysBye:
            isOver = true
            return Array("* BYE [UNAVAILABLE] upgrade\r\n".utf8)
        case .hangsUp:
            isOver = true
            return Array(honest.prefix(honest.count / 2))
        case .hangsUpAtOne:
            let start = honest.firstRange(of: Array("(UID 2 ".utf8))?.upperBound
            isOver = start != nil
            return start.map { Array(honest.prefix($0 + 20)) } ?? honest
        case .endlessLine: return Array("* OK ".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 1_200_000)
        case .millionLines: return Array(String(repeating: "* 3 RECENT\r\n", count: 1_000_000).utf8) + honest
        case .deepLists: return Array("* 1 FETCH (ENVELOPE \(String(repeating: "(", count: 10_000))\r\n".utf8) + honest
        case .renumbers: return Array("* OK [UIDVALIDITY 4711] x\r\n".utf8) + honest
        case .everythingTwice: return untagged(honest, tag) + honest
        default: return rewrite(honest, tag, command)
        }
    }

    private var chatter: [UInt8] {
        Array(
            """
            * 3 EXISTS\r\n* 0 RECENT\r\n* OK [ALERT] tea is ready {3}\r\n* 2 FETCH (FLAGS (\\Seen))\r\n\
            * FLAGS (\\Seen)\r\n* LIST () "/" {1}\r\nx\r\n* SEARCH\r\n* ESEARCH (TAG "other") UID ALL 1:9\r\n\
            * VANISHED (EARLIER) 5:9\r\n* X-NEW "a" (b)\r\n* 1 FETCH (UID 1 FLAGS () MODSEQ (5))\r\n
            """.utf8
        )
    }

    private func untagged(_ answer: [UInt8], _ tag: String) -> [UInt8] {
        let end = Array("\(tag) OK".utf8)
        let position = answer.firstRange(of: end)?.lowerBound ?? answer.endIndex
        return Array(answer[..<position])
    }

    /// Changes within the honest answer.
    private func rewrite(_ honest: [UInt8], _ tag: String, _ command: String) -> [UInt8] {
        let asksForRest = !command.contains("BODY.PEEK[]<0.")
        return switch self {
        case .forgetsOneMail: Array("\(tag) OK done\r\n".utf8)
        case .literalTooShort: honest.replacing(" {", with: " {1")
        case .literalTooLong: honest.replacing("}\r\n", with: "}\r\nsurplus")
        case .literalEndless: honest.replacing(" {", with: " {922337203685477580")
        case .literalNegative: honest.replacing(" {", with: " {-")
        case .literalPlus: honest.replacing("}\r\n", with: "+}\r\n")
        case .withoutUID: honest.replacing("(UID ", with: "(X ")
        case .otherUID: honest.replacing("(UID ", with: "(UID 4")
        case .bodyLiteral8: honest.replacing(" {", with: " ~{")
        case .bodyNil: honest.withBodies(Array("NIL".utf8))
        case .bodyEmpty: honest.withBodies(Array("{0}\r\n".utf8))
        case .changingParts where asksForRest: honest.replacing("RFC822.SIZE ", with: "RFC822.SIZE 1")
        case .nilParts where asksForRest: honest.withBodies(Array("NIL".utf8))
        default: honest
        }
    }
}

extension [UInt8] {
    fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
        replacing(Array(old.utf8), with: Array(new.utf8))
    }

    /// Every literal of an answer replaced.
    fileprivate func withBodies(_ replacement: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = self[...]
        while let start = rest.firstRange(of: Array(" {".utf8)),
            let end = rest[start.upperBound...].firstIndex(of: 0x7D)
        {
            let length = Int(String(decoding: rest[start.upperBound..<end], as: UTF8.self)) ?? 0
            result += rest[..<start.lowerBound] + [0x20] + replacement
            rest = rest[(end + 3 + length)...]
        }
        return result + rest
    }
}

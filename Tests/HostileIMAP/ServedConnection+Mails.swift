/// The commands about mails of the selected folder.
extension ServedConnection {
    mutating func uidCommand(_ tag: String, _ command: String, _ words: [String]) -> [UInt8]? {
        guard let selected, let folder = mailbox[selected], words.count >= 3 else { return nil }
        let done = Array("\(tag) OK done\r\n".utf8)
        guard !mailbox.refusals.contains(words[1]) else { return Array("\(tag) NO not now\r\n".utf8) }
        switch words[1] {
        case "SEARCH": return search(tag, words, folder) + done
        case "FETCH": return fetch(words[2], command, folder) + done
        case "STORE":
            let flag = words.last?.filter { $0 != "(" && $0 != ")" } ?? ""
            change(words[2]) { $0.flags.insert(flag) }
            return done
        case "COPY":
            guard let code = copy(words[2], to: name(in: command)) else { return Self.noFolder(tag) }
            return Array("\(tag) OK \(code)done\r\n".utf8)
        case "MOVE":
            guard let code = copy(words[2], to: name(in: command)) else { return Self.noFolder(tag) }
            return Array("* OK \(code)moved\r\n".utf8) + remove(words[2]) { _ in true } + done
        case "EXPUNGE": return remove(words[2]) { $0.flags.contains("\\Deleted") } + done
        default: return nil
        }
    }

    private static func noFolder(_ tag: String) -> [UInt8] { Array("\(tag) NO [TRYCREATE] no such folder\r\n".utf8) }

    private func search(_ tag: String, _ words: [String], _ folder: ServedFolder) -> [UInt8] {
        var rest = words[2...]
        let isExtended = rest.first == "RETURN"
        if isExtended { rest = rest.dropFirst(2) }
        var numbers = 1...max(1, folder.mails.count)
        if let first = rest.first, first.first?.isNumber == true { numbers = Self.range(first) }
        let uids = rest.firstIndex(of: "UID").map { Self.set(rest[$0 + 1]) } ?? [1...Int(UInt32.max)]
        let found = folder.mails.enumerated().filter { position, mail in
            numbers.contains(position + 1) && Self.contains(uids, mail.uid)
                && !(rest.contains("UNDELETED") && mail.flags.contains("\\Deleted"))
                && (!rest.contains("DELETED") || mail.flags.contains("\\Deleted"))
        }.map(\.element.uid)
        let list = found.prefix(act == .answersFew ? Act.fewMails : .max).map(String.init)
        guard isExtended else { return Array("* SEARCH \(list.joined(separator: " "))\r\n".utf8) }
        let all = list.isEmpty ? "" : " ALL \(list.joined(separator: ","))"
        return Array("* ESEARCH (TAG \"\(tag)\") UID\(all)\r\n".utf8)
    }

    private func fetch(_ uids: String, _ command: String, _ folder: ServedFolder) -> [UInt8] {
        let set = Self.set(uids)
        var answer: [UInt8] = []
        let found = folder.mails.enumerated().filter { Self.contains(set, $0.element.uid) }
        for (position, mail) in found.prefix(act == .answersFew ? Act.fewMails : .max) {
            answer += Array("* \(position + 1) FETCH (UID \(mail.uid)".utf8)
            let flags = mail.flags.sorted().joined(separator: " ")
            if command.contains("FLAGS") { answer += Array(" FLAGS (\(flags))".utf8) }
            if command.contains("INTERNALDATE") { answer += Array(" INTERNALDATE \(act.date(of: mail))".utf8) }
            answer += Array(" RFC822.SIZE \(act.size(of: mail))".utf8)
            if let part = Self.part(command) {
                if act == .splitsAnswers { answer += Array(")\r\n* \(position + 1) FETCH (UID \(mail.uid)".utf8) }
                let bytes = act.part(of: mail.bytes, from: part.offset, length: part.length)
                let origin = act.knowsParts ? "<\(part.offset)>" : ""
                answer += Array(" BODY[]\(origin) {\(bytes.count)}\r\n".utf8) + bytes
            }
            if command.contains("HEADER.FIELDS") {
                let header = Self.messageID(of: mail.bytes)
                answer += Array(" BODY[HEADER.FIELDS (MESSAGE-ID)]<0> {\(header.count)}\r\n".utf8) + header
            }
            answer += Array(")\r\n".utf8)
        }
        return answer
    }

    /// The header, if there is one, and the empty line.
    private static func messageID(of mail: [UInt8]) -> [UInt8] {
        let lines = String(decoding: mail.prefix(10_000), as: UTF8.self).split(separator: "\r\n")
        let header = lines.first { $0.lowercased().hasPrefix("message-id:") }
        return Array(((header.map { "\($0)\r\n" } ?? "") + "\r\n").utf8)
    }

    private func change(_ uids: String, _ body: (inout ServedMail) -> Void) {
        guard let selected, var folder = mailbox[selected] else { return }
        let set = Self.set(uids)
        for index in folder.mails.indices where Self.contains(set, folder.mails[index].uid) {
            body(&folder.mails[index])
        }
        mailbox[selected] = folder
    }

    /// The COPYUID code, where the server knows it, or nil when there is no such folder.
    private func copy(_ uids: String, to name: String) -> String? {
        guard let selected, let folder = mailbox[selected], var target = mailbox[name] else { return nil }
        let set = Self.set(uids)
        let mails = folder.mails.filter { Self.contains(set, $0.uid) }
        let first = target.nextUID
        for mail in mails { target.add(mail) }
        mailbox[name] = target
        guard !mails.isEmpty, capabilities.contains("UIDPLUS") else { return "" }
        let sources = mails.map { "\($0.uid)" }.joined(separator: ",")
        return "[COPYUID \(target.validity) \(sources) \(first):\(target.nextUID - 1)] "
    }

    /// The EXPUNGE answers.
    private func remove(_ uids: String, where isGone: (ServedMail) -> Bool) -> [UInt8] {
        guard let selected, var folder = mailbox[selected] else { return [] }
        let set = Self.set(uids)
        var answer: [UInt8] = []
        for index in folder.mails.indices.reversed()
        where Self.contains(set, folder.mails[index].uid) && isGone(folder.mails[index]) {
            folder.mails.remove(at: index)
            answer += Array("* \(index + 1) EXPUNGE\r\n".utf8)
        }
        mailbox[selected] = folder
        return answer
    }

    // MARK: - Numbers

    private static func set(_ text: String) -> [ClosedRange<Int>] {
        text.split(separator: ",").map { range(String($0)) }
    }

    private static func range(_ text: String) -> ClosedRange<Int> {
        let ends = text.split(separator: ":").map { Int($0) ?? Int(UInt32.max) }
        return min(ends[0], ends[ends.count - 1])...max(ends[0], ends[ends.count - 1])
    }

    private static func contains(_ set: [ClosedRange<Int>], _ uid: UInt32) -> Bool {
        set.contains { $0.contains(Int(uid)) }
    }

    /// The numbers in `BODY.PEEK[]<offset.length>`.
    private static func part(_ command: String) -> (offset: Int, length: Int)? {
        guard let start = command.firstRange(of: "BODY.PEEK[]<")?.upperBound else { return nil }
        let numbers = command[start...].prefix { $0 != ">" }.split(separator: ".").compactMap { Int($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
}

internal import Feedback

/// What is asked of one line of the digest, by what stands behind it.
extension DigestLetterReading {
    enum Asked {
        case act(ItemAct)
        case remark(StaffRemark.Reason)
    }

    mutating func act(_ rest: String, on subject: DigestItem.Subject, item: Int) -> Asked {
        let phrase = ItemPhrase(rest)
        switch subject {
        case .incident: return incidentAct(rest, phrase, item)
        case .theme: return themeAct(phrase, item)
        case .mail: return mailAct(phrase, item)
        }
    }

    private mutating func themeAct(_ phrase: ItemPhrase, _ item: Int) -> Asked {
        if phrase.isQuestion { return .remark(.doubtful) }
        switch phrase.word {
        case .status(let status): return answer(status, phrase)
        case .owner: return owner(phrase)
        case .name: return name(phrase)
        case .same: return same(phrase)
        case .add: return mentions(phrase) { .add($0) }
        case .remove: return mentions(phrase) { .remove($0) }
        case .split: return mentions(phrase) { .split($0) }
        case .reply, nil: return .remark(.wrongKind(item))
        }
    }

    private mutating func mailAct(_ phrase: ItemPhrase, _ item: Int) -> Asked {
        // What is written to somebody may ask whatever it wants.
        if phrase.word == .reply { return reply(phrase) }
        if phrase.isQuestion { return .remark(.doubtful) }
        if phrase.word == .same { return same(phrase) }
        guard let tray = CategoryWords.tray(for: phrase.whole) else { return .remark(.wrongKind(item)) }
        return .act(.file(tray))
    }

    /// What an answer to the alert could say; and that it is the same as another.
    private mutating func incidentAct(_ rest: String, _ phrase: ItemPhrase, _ item: Int) -> Asked {
        let line = StaffLine(rest)
        guard line.verb != nil || line.numbered != nil else {
            if phrase.isQuestion { return .remark(.doubtful) }
            return phrase.word == .same ? same(phrase) : .remark(.wrongKind(item))
        }
        let letter = self
        var reading = LetterReading([line] + lines[index...]) { letter.opensCommand($0) }
        guard let entry = reading.next() else { return .remark(.unknown) }
        index += reading.index - 1
        switch entry.content {
        case .command(let command): return .act(.incident(command))
        case .remark(let reason): return .remark(reason)
        }
    }

    // MARK: - Without a text

    private func same(_ phrase: ItemPhrase) -> Asked {
        guard let other = NumberedLine(phrase.remainder), other.items.count == 1, other.rest.isEmpty else {
            return .remark(.badNumbers)
        }
        return items[other.items[0]] == nil ? .remark(.unknownItem(other.items[0])) : .act(.same(as: other.items[0]))
    }

    private func mentions(_ phrase: ItemPhrase, _ make: ([MailMention]) -> ItemAct) -> Asked {
        guard let mails = MailMention.list(phrase.remainder) else { return .remark(.badNumbers) }
        for case .item(let number) in mails {
            switch items[number] {
            case .mail: continue
            case .theme, .incident: return .remark(.wrongKind(number))
            case nil: return .remark(.unknownItem(number))
            }
        }
        return .act(make(mails))
    }

    private func owner(_ phrase: ItemPhrase) -> Asked {
        let name = StaffLine(phrase.remainder).folded
        if ItemWords.me.contains(name) { return .act(.owner(.writer)) }
        if ItemWords.nobody.contains(name) { return .act(.owner(.nobody)) }
        // QUIRK: Outlook writes "anna@example.org<mailto:anna@example.org>" into plain text.
        let words = phrase.remainder.replacing("mailto:", with: " ")
            .split { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "," || $0 == ";" }
        let addresses = words.map { EmailAddress(String($0.last == "." ? $0.dropLast() : $0)) }
        guard let first = addresses.first, let address = first,
            addresses.allSatisfy({ $0?.normalized == address.normalized })
        else { return .remark(.badOwner) }
        return .act(.owner(.address(address)))
    }

    private func name(_ phrase: ItemPhrase) -> Asked {
        if !phrase.isMarked { return .remark(phrase.remainder.isEmpty ? .noText : .unmarked) }
        let name = phrase.remainder.inertLine
        if !name.hasWords { return .remark(.noText) }
        let limit = Theme.maximumNameBytes
        return name.utf8.count > limit ? .remark(.overLimit(name.utf8.count, limit: limit)) : .act(.rename(name))
    }
}

extension MailMention {
    /// `12, #15 and 3`: each once, in the order written; nil where anything else stands there, and for too many.
    static func list(_ text: String) -> [MailMention]? {
        guard text.utf8.count <= StaffNumbers.maximumBytes else { return nil }
        var mentions: [MailMention] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "&" || $0 == "." })
        {
            if ItemWords.conjunctions.contains(word.lowercased()) { continue }
            guard let numbers = StaffNumbers.parse(word), let number = numbers.first else { return nil }
            let mention: MailMention
            if word.unicodeScalars.first?.narrow == "#" {
                mention = .mail(number)
            } else {
                guard word.utf8.count <= NumberedLine.maximumDigits else { return nil }
                mention = .item(Int(number))
            }
            if !mentions.contains(mention) { mentions.append(mention) }
            if mentions.count > StaffCommand.maximumNumbers { return nil }
        }
        return mentions.isEmpty ? nil : mentions
    }
}

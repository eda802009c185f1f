internal import Feedback
internal import MIME

/// Reads which conversation a mail says it belongs to.
struct ThreadReading {
    /// Characters of a prefix, with colon and blank.
    private static let maximumPrefix = 24

    let header: HeaderBlock
    /// `EmailAddress.normalized`.
    let ownAddresses: Set<String>
    /// Lower case; what stands behind the "@" in Message-IDs of ours. Empty when there is none.
    let ownDomain: String

    /// `message` must have its addresses, its subject and its identifiers.
    func clues(of message: Message) -> ThreadClues {
        var clues = ThreadClues()
        clues.answered = answered(by: message)
        clues.ownTokens = clues.answered.filter { MessageIDs.is($0, of: ownDomain) }
        if let index = header.first("thread-index").flatMap({ ThreadIndex($0.value) }) {
            clues.conversation = index.conversation
            clues.depth = index.depth
        }
        let subject = BaseSubject(message.subject)
        let topic = topic(below: message.subject)
        clues.topic = topic ?? subject.text
        clues.isAnswer = subject.isAnswer || topic != nil || !clues.answered.isEmpty || clues.depth > 0
        clues.people = people(of: message)
        return clues
    }

    /// Outlook's Thread-Topic, the subject before any prefix, where a prefix of a language unknown here stands before it now.
    private func topic(below subject: String) -> String? {
        guard let field = header.first("thread-topic") else { return nil }
        let text = EncodedWords.decode(field.value)
        let topic = BaseSubject(InertText.line(text, maximumBytes: BaseSubject.maximumBytes))
        let whole = BaseSubject(subject).text
        let prefix = whole.dropLast(topic.text.count)
        guard !topic.text.isEmpty, whole.hasSuffix(topic.text), prefix.count <= Self.maximumPrefix,
            prefix.last == " ", prefix.dropLast().last == ":"
        else { return nil }
        return topic.text
    }

    /// QUIRK: programs put several identifiers into In-Reply-To, and cut References in the middle: each is looked up by itself.
    private func answered(by message: Message) -> [String] {
        let near = header.all("in-reply-to").flatMap { MessageIDs.parse($0.value) }
        let far = message.references.reversed()
        var seen: Set<String> = message.messageID.map { [$0] } ?? []
        var result: [String] = []
        for identifier in near + far where result.count < ThreadClues.maximumAnswered {
            if seen.insert(identifier).inserted { result.append(identifier) }
        }
        return result
    }

    private func people(of message: Message) -> [String] {
        var seen: Set<String> = [message.sender.key]
        var result: [String] = []
        for address in message.recipients + message.replyTo where result.count < ThreadClues.maximumPeople {
            guard let key = EmailAddress(address)?.normalized, !ownAddresses.contains(key) else { continue }
            if seen.insert(key).inserted { result.append(key) }
        }
        return result
    }
}

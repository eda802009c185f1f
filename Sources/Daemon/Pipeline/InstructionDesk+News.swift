internal import Feedback
internal import Instructions
internal import Store

/// People who say in one word that they want no more news, or whether what IT did helped. Heeded whether or not commands by mail are
/// switched on: whoever is written to may always say stop.
extension InstructionDesk {
    /// It refers to a mail of ours by its Message-ID, which nobody knows who was not sent it.
    func answersOurs(_ message: Message) -> Bool { !message.thread.ownTokens.isEmpty }

    /// Why a mail is taken for such a word, in words for the operator; nil where it is none.
    func newsRule(takingIn message: Message, in store: isolated FeedbackStore) throws -> String? {
        switch try newsWord(in: message, in: store)?.word {
        case .stop: "asks for no more news"
        case .start: "asks for news again"
        case .yes, .no: "says whether what IT did helped"
        case nil: nil
        }
    }

    /// Does what the word asks. Returns false for a mail that says nothing of the kind.
    func heed(_ mail: InstructionMail, in store: isolated FeedbackStore, now: Timestamp) throws -> Bool {
        guard let (word, addressee) = try newsWord(in: mail.message, in: store) else { return false }
        var record = mail.record(.correction, now: now)
        record.asked = word.rawValue
        record.about = addressee.mail
        let standing = standing(of: mail.message, mailbox: mail.mailbox)
        record.proof = standing.proof?.rawValue ?? ""
        guard standing.isTrusted else {
            record.outcome = .refused
            record.reason = "nothing vouches that the mail is from its sender"
            try keep(record, in: store)
            return true
        }
        record.outcome = .done
        switch word {
        case .stop: try store.refuseNews(addressee.person, now: now)
        case .start: try store.welcomeNews(addressee.person)
        case .yes, .no:
            guard let news = addressee.news else { break }
            try store.record(helped: word == .yes, by: addressee.person, of: news, now: now)
        }
        try keep(record, in: store)
        return true
    }

    /// A mail that says more is feedback, as any other; where it opens with a yes or a no in answer to what IT did, that counts too.
    func noteOpinion(
        in message: Message,
        mailbox: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard answersOurs(message), let word = NewsLetter.opening(of: message.newText),
            let addressee = try addressee(of: message, in: store), addressee.isSender, let news = addressee.news,
            standing(of: message, mailbox: mailbox).isTrusted
        else { return }
        try store.record(helped: word == .yes, by: addressee.person, of: news, now: now)
    }

    // MARK: - What it answers

    private struct Addressed {
        /// In answer to which ours was sent, and who wrote that.
        let mail: Int64
        let person: String
        /// Who answers is that very person, by their address.
        let isSender: Bool
        /// What it told of, or asked about; nil for an acknowledgement or an all-clear, and where it told of several things: nobody
        /// knows which of them a word is about.
        let news: Int64?
    }

    private func newsWord(
        in message: Message,
        in store: isolated FeedbackStore
    ) throws -> (word: NewsWord, addressee: Addressed)? {
        guard answersOurs(message), let word = NewsLetter.word(in: message.newText),
            let addressee = try addressee(of: message, in: store)
        else { return nil }
        // A box may answer by another address than the one it was written to. That it has our mail shows by the Message-ID; and rather
        // is somebody not told than written to who has asked us to stop.
        if word == .stop { return (word, addressee) }
        guard addressee.isSender else { return nil }
        if word == .yes || word == .no {
            // What is only planned cannot have helped yet: then it is feedback.
            guard let news = addressee.news, try store.isTold(addressee.person, ofDone: news) else { return nil }
        }
        return (word, addressee)
    }

    /// Of the nearest mail of ours that it answers, if that was written to a person.
    private func addressee(of message: Message, in store: isolated FeedbackStore) throws -> Addressed? {
        guard let answered = try store.answeredMails(message.thread.ownTokens).first, let mail = answered.message,
            [.news, .acknowledgement, .allClear].contains(answered.kind),
            let person = try store.person(of: mail)
        else { return nil }
        let told = try store.doneNews(toldIn: answered.key, to: person)
        let news = told.isEmpty ? Correspondence.news(ofKey: answered.key) : told.count == 1 ? told[0] : nil
        return Addressed(mail: mail, person: person, isSender: person == message.sender.key, news: news)
    }

    private func standing(of message: Message, mailbox: String) -> SenderStanding {
        SenderStanding(
            message,
            authority: authority(mailbox: mailbox),
            domains: configuration.organisation.domains
        )
    }
}

internal import Feedback

/// What is sought for a mail that may belong to a conversation.
struct ThreadSearch {
    /// The last mails of one person that are looked at.
    static let maximumMails = 50
    /// The first mails of one conversation that tell who takes part in it.
    static let maximumWitnesses = 200
    /// People whose mails are looked at.
    static let maximumPeople = 10
    /// Mails with one Message-ID that are looked at.
    static let maximumNamesakes = 10

    let number: Int64
    let clues: ThreadClues
    /// `Sender.key`.
    let person: String
    let received: Timestamp

    init(message: Message, number: Int64, received: Timestamp) {
        self.number = number
        self.received = received
        clues = message.thread
        person = message.sender.key
    }

    /// Whose mails it may answer: the sender's own first, then theirs to whom it was written.
    var people: [String] { [person] + clues.people.prefix(Self.maximumPeople - 1) }
}

internal import Feedback
internal import FoundationEssentials
internal import Instructions
internal import Replies
internal import Store

/// IT's own words to the one person behind a line of a digest: in the thread of their mail, from the feedback address, copied nowhere.
extension DigestDesk {
    /// In a day to one person, and in an hour to all.
    static let repliesPerPerson = 5
    static let repliesPerHour = 60

    /// Only to whom the reply policy would answer, as was decided when their mail came: never to a machine, a sender that looks forged,
    /// or an address that is muted or rests. It waits as long as all that people are told, so that it can be taken back.
    func reply(
        _ text: String,
        to mail: Int64,
        _ sitting: Sitting,
        in store: isolated FeedbackStore
    ) throws -> Deed {
        let now = sitting.now
        guard let item = try store.item(mail) else { return Deed(outcome: .refused(.unknownMail(mail))) }
        guard let correspondence, let right = try store.right(toAnswer: mail),
            try store.brakedUntil(.mute(item.sender.key), now: now) == nil,
            try store.rested(right.recipient, now: now) == nil
        else { return Deed(outcome: .refused(.unanswerable(mail))) }
        let toPerson = try store.handedOver(.reply, person: item.sender.key, since: now - .days(1))
        let toAll = try store.handedOver(.reply, person: nil, since: now - .hours(1))
        guard toPerson < Self.repliesPerPerson, toAll < Self.repliesPerHour else {
            return Deed(outcome: .refused(.tooManyReplies))
        }
        let key = Correspondence.key(ofReplyTo: mail, letter: sitting.letter)
        let mailbox = try store.mailbox(of: mail) ?? ""
        try store.post(about: mail, now: now) {
            try correspondence.reply(
                key: key,
                text,
                subject: item.subject,
                to: right,
                replyTo: configuration.addresses(ofMailbox: mailbox).first,
                organisation: configuration.organisation.name,
                now: now
            )
        }
        let time = now + configuration.commands.undoWithin
        try store.hold(key, until: time)
        return Deed(
            outcome: .replied(mail: mail, to: right.lastingRecipient.description, at: time),
            effect: .reply(to: mail, key: key)
        )
    }
}

import Feedback
import Store
import Testing

/// A mail as conversations see it.
struct Letter: Sendable {
    var id: String?
    var from = "ann@example.org"
    var to: [String] = []
    var answers: [String] = []
    var conversation: String?
    var subject = "VPN"
    var day = 0
    var suspicion: String?
    var kind = MailKind.human

    func intake(_ uid: UInt32) -> Intake {
        var message = Message()
        message.sender = Sender(name: "", address: from, suspicion: suspicion)
        message.messageID = id
        message.subject = subject
        message.newText = "words \(uid)"
        message.kind = kind
        message.thread.answered = answers
        message.thread.conversation = conversation
        let base = BaseSubject(subject)
        message.thread.topic = base.text
        message.thread.isAnswer = base.isAnswer
        message.thread.people = to
        let plain = Samples.intake(uid, at: Samples.start + .days(day))
        return Intake(
            raw: plain.raw,
            contentHash: plain.contentHash,
            disposition: .read(message, nil),
            isBacklog: false,
            receivedAt: plain.receivedAt
        )
    }
}

/// Mails in the order they come, and the mail each one's conversation began with, counted from 1.
struct Conversation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let letters: [Letter]
    let threads: [Int64]
    /// Mails that name a conversation in which their sender takes no part.
    var strangers: [Int64] = []
}

extension Conversation {
    private static let (ann, bob, eve) = ("ann@example.org", "bob@example.org", "eve@evil.example")

    static let all: [Conversation] = [
        Conversation(
            testDescription: "an answer by In-Reply-To",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", answers: ["a@x"], subject: "other"), Letter(answers: ["b@x"]),
            ],
            threads: [1, 1, 1]
        ),
        Conversation(
            testDescription: "a mail that answers nothing of ours",
            letters: [Letter(id: "a@x"), Letter(answers: ["z@x"])],
            threads: [1, 2]
        ),
        Conversation(
            testDescription: "the nearest known reference counts",
            letters: [Letter(id: "a@x"), Letter(id: "b@x", subject: "Mail"), Letter(answers: ["z@x", "b@x", "a@x"])],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "our own acknowledgement leads to the mail it answered",
            letters: [Letter(id: "a@x"), Letter(answers: ["ack:1@earshot.example"])],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "a stranger with our token",
            letters: [Letter(id: "a@x"), Letter(from: eve, answers: ["ack:1@earshot.example"])],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "a stranger with a Message-ID of somebody else's",
            letters: [Letter(id: "a@x"), Letter(from: eve, answers: ["a@x"], subject: "Re: VPN")],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "a stranger brings nobody in",
            letters: [
                Letter(id: "a@x"), Letter(id: "e@x", from: eve, to: [bob], answers: ["a@x"]),
                Letter(from: bob, answers: ["a@x"]),
            ],
            threads: [1, 2, 3],
            strangers: [2, 3]
        ),
        Conversation(
            testDescription: "a colleague in Cc answers",
            letters: [Letter(id: "a@x", to: [bob]), Letter(id: "b@x", from: bob, answers: ["a@x"])],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "a colleague who was added later answers",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", to: [bob], answers: ["a@x"]), Letter(from: bob, answers: ["b@x"]),
            ],
            threads: [1, 1, 1]
        ),
        Conversation(
            testDescription: "a forged sender joins nothing",
            letters: [Letter(id: "a@x"), Letter(answers: ["a@x"], suspicion: "an address inside the name")],
            threads: [1, 2],
            strangers: [2]
        ),
        Conversation(
            testDescription: "references to two threads do not merge them",
            letters: [
                Letter(id: "a@x"), Letter(id: "b@x", subject: "Mail"), Letter(id: "c@x", answers: ["a@x", "b@x"]),
                Letter(answers: ["b@x"]), Letter(answers: ["a@x"]),
            ],
            threads: [1, 2, 1, 2, 1]
        ),
        Conversation(
            testDescription: "a stranger's mail under a known Message-ID does not draw answers away",
            letters: [
                Letter(id: "a@x", from: eve, subject: "Buy"), Letter(id: "a@x"), Letter(answers: ["a@x"]),
            ],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "Outlook's conversation without any identifier",
            letters: [
                Letter(conversation: "00ff"), Letter(conversation: "00ff", subject: "changed", day: 300),
                Letter(conversation: "00fe", subject: "changed", day: 300),
            ],
            threads: [1, 1, 3]
        ),
        Conversation(
            testDescription: "Outlook's conversation by a colleague in Cc, and by a stranger",
            letters: [
                Letter(to: [bob], conversation: "00ff"),
                Letter(from: bob, to: [ann], conversation: "00ff", subject: "x"),
                Letter(from: eve, to: [ann], conversation: "00ff", subject: "x"),
            ],
            threads: [1, 1, 3]
        ),
        Conversation(
            testDescription: "the subject, as the last resort, within the window",
            letters: [
                Letter(), Letter(subject: "AW: VPN", day: 14), Letter(subject: "Re: VPN", day: 29),
                Letter(subject: "VPN", day: 29),
            ],
            threads: [1, 1, 3, 4]
        ),
        Conversation(
            testDescription: "the subject of somebody else's mail",
            letters: [
                Letter(), Letter(from: bob, subject: "Re: VPN"), Letter(from: bob, to: [ann], subject: "Re: VPN"),
            ],
            threads: [1, 2, 2]
        ),
        Conversation(
            testDescription: "the subject of a mail that was written to him as well",
            letters: [Letter(to: [bob]), Letter(from: bob, to: [ann], subject: "Re: VPN")],
            threads: [1, 1]
        ),
        Conversation(
            testDescription: "an empty subject says nothing",
            letters: [Letter(subject: ""), Letter(subject: "Re:")],
            threads: [1, 2]
        ),
        Conversation(
            testDescription: "a sender without an address",
            letters: [Letter(id: "a@x", from: ""), Letter(from: "", answers: ["a@x"], subject: "Re: VPN")],
            threads: [1, 2],
            strangers: [2]
        ),
    ]
}

import Testing

@testable import Instructions

/// What goes to everybody follows from a letter that says nothing else.
@Suite struct BulletinLetterTests {
    private typealias Command = BulletinLetter.Command

    @Test(arguments: [
        ("approve", [Command.approve]), ("Approve.\n\nBest regards\nAnna", [.approve]),
        ("Hello,\n\nsend it!\n", [.approve]),
        ("freigeben", [.approve]), ("drop", [.drop]), ("Verwerfen", [.drop]), ("without 3", [.without([3])]),
        ("without: 3, 4 and 5", [.without([3, 4, 5])]), ("ohne 2", [.without([2])]),
        ("title: What you said, and what we did", [.title("What you said, and what we did")]),
        ("title: What now?", [.title("What now?")]),
        ("without 1\ntitle: News\napprove", [.without([1]), .title("News"), .approve]),
    ])
    func understood(text: String, commands: [BulletinLetter.Command]) {
        let letter = BulletinLetter(text)
        #expect(letter.commands == commands && !letter.isDoubtful)
    }

    @Test(
        "anything else does nothing",
        arguments: [
            "approve?", "I cannot\napprove\nthis", "approve\nbut please change the second item", "drop\napprove",
            "do not approve", "without", "without all", "title:", "please approve this", "approve: yes", "without -3",
            String(repeating: "without 1\n", count: BulletinLetter.maximumCommands + 1),
        ]
    )
    func doubtful(text: String) {
        let letter = BulletinLetter(text)
        #expect(letter.commands.isEmpty && letter.isDoubtful)
    }

    @Test("an empty letter asks for nothing", arguments: ["", "\n\n", "Thanks!"])
    func empty(text: String) {
        #expect(BulletinLetter(text).commands.isEmpty)
    }

    @Test func titlesAreInertAndShort() {
        let long = String(repeating: "ŵ", count: 500)
        guard case .title(let title)? = BulletinLetter("title: \u{202E}\(long)").commands.first else {
            Issue.record("no title")
            return
        }
        #expect(title.utf8.count <= BulletinLetter.maximumTitleBytes && !title.contains("\u{202E}"))
    }
}

import Feedback
import Testing

@testable import Digests

@Suite struct BulletinTests {
    private static func joined(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    @Test("as it was looked at", arguments: ["en", "de"])
    func golden(language: String) {
        let bulletin = Bulletin(ordinaryBulletin(language: language))
        let draft = bulletin.mail(Bulletin.Draft(number: 3, lapsesAt: monthEnd + .days(7)))
        GoldenFile.expect("Subject: \(bulletin.mail.subject)\n\n\(bulletin.mail.text)", in: "bulletin.\(language).txt")
        GoldenFile.expect(bulletin.mail.html, in: "bulletin.\(language).html")
        GoldenFile.expect("Subject: \(draft.subject)\n\n\(draft.text)", in: "bulletin-draft.\(language).txt")
    }

    @Test("only what three people share and IT has answered in words, or what is only heard")
    func chosen() {
        let material = ordinaryBulletin()
        #expect(material.items.map(\.theme) == [2, 3, 6, 4, 5])
        #expect(material.items.map(\.section) == [.done, .planned, .declined, .heard, .heard])
        let text = Bulletin(material).mail.text
        #expect(!text.contains("Standing desk") && !text.contains("Without a word"))
        #expect(material.items.allSatisfy { $0.people >= BulletinMaterial.minimumPeople })
    }

    @Test("no section is longer than two screens")
    func limits() {
        let many = (1...40).map { theme($0, "need \($0)", people: Int($0) + 2) }
        let items = BulletinMaterial.items(answered: [], heard: many) { $0 }
        #expect(items.map(\.people) == [42, 41, 40, 39, 38])
    }

    @Test("what is left out is gone, and the other numbers stay")
    func leftOut() {
        let bulletin = Bulletin(ordinaryBulletin(), leftOut: [1, 4], title: "News <of> IT")
        #expect(bulletin.count == 3)
        let draft = bulletin.mail(Bulletin.Draft(number: 3, lapsesAt: monthEnd))
        #expect(!draft.text.contains("VPN drops") && draft.text.contains("2. Camera in room 4"))
        #expect(bulletin.mail.subject == "Corp IT: News <of> IT" && bulletin.mail.html.contains("News &lt;of&gt; IT"))
        #expect(bulletin.mail.text.contains("* Camera in room 4"))
    }

    @Test("without anything done, no title says so")
    func title() {
        let bulletin = Bulletin(ordinaryBulletin(), leftOut: [1])
        #expect(bulletin.mail.subject == "Corp IT: What you told IT, and what comes of it")
    }

    @Test("a draft tells whom it goes to, how to answer, and when it lapses")
    func draft() {
        let draft = Bulletin(ordinaryBulletin()).mail(Bulletin.Draft(number: 3, lapsesAt: monthEnd))
        #expect(draft.subject == "Please approve bulletin 3: You said, we did")
        for sentence in ["goes to everybody@corp.example once", "approve", "without 3", "lapses Sun 1 Nov 07:00"] {
            #expect(Self.joined(draft.text).contains(sentence) && Self.joined(draft.html).contains(sentence))
        }
        #expect(!Bulletin(ordinaryBulletin()).mail.text.contains("approve"))
    }

    @Test("every language has words for all of it", arguments: BulletinPhrases.all.keys.sorted())
    func languages(language: String) {
        let bulletin = Bulletin(ordinaryBulletin(language: language))
        let draft = bulletin.mail(Bulletin.Draft(number: 3, lapsesAt: monthEnd))
        for text in [bulletin.mail.subject, bulletin.mail.text, draft.subject, draft.text] {
            #expect(!text.contains("{"))
        }
        #expect((draft.text + bulletin.mail.text).split(separator: "\n").allSatisfy { $0.count <= 72 })
        let code = BulletinCode(
            bulletin: 31,
            mail: 7,
            commands: "approve bulletin",
            code: "abcde-fghij",
            link: "mailto:feedback@corp.example",
            until: monthEnd,
            language: language,
            timeZone: "Europe/Berlin"
        )
        #expect(code.subject.contains("31") && code.text.contains("    abcde-fghij\n") && !code.text.contains("{"))
    }

    @Test("every outcome has its words", arguments: BulletinPhrases.all.keys.sorted())
    func answers(language: String) {
        let outcomes: [BulletinAnswer.Outcome] =
            [.sent(recipients: 2), .dropped, .changed, .notUnderstood, .stale, .nothingLeft, .unknownItem]
            + BulletinAnswer.State.allCases.map { .settled($0) }
        for outcome in outcomes {
            let answer = BulletinAnswer(outcome, bulletin: 31, language: language)
            #expect(answer.subject.contains("31") && !answer.subject.contains("\n") && !answer.text.contains("{"))
            #expect(answer.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
        }
        let texts = Set(outcomes.map { BulletinAnswer($0, bulletin: 31, language: language).text })
        #expect(texts.count == outcomes.count)
    }
}

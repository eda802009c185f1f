import Feedback
import Testing
import Typesetting

@testable import Digests

/// What a digest shows of themes, and how it may be acted on.
@Suite struct DigestThemeTests {
    let digest = DigestComposer().compose(fullWeek())

    @Test func theEssenceNamesWhatMostPeopleSay() {
        #expect(
            digest.subject
                == "Earshot weekly: 3 outages, “VPN drops when changing from cable to WLAN” annoys most (9 people),"
                + " “Second monitor for working at home” is asked for most (5 people)"
        )
        var level = fullWeek()
        level.complaints = .init(entries: [entry(1, "A", people: 4, .new), entry(2, "B", people: 4, .new)])
        level.incidents = [incident("VPN", people: 9, from: 0, to: 9)]
        level.requests = .init()
        #expect(
            DigestComposer().compose(level).subject
                == "Earshot weekly: outage of VPN (9 people), 34 complaints, 17 requests"
        )
    }

    @Test func aThemeIsToldInFull() {
        let text = DigestComposerTests.joined(digest.text)
        for part in [
            "6 VPN drops when changing from cable to WLAN ↑ rising · 9 people (4 before) · ·▁▁·▂▁▃▂▄▄▆█ VPN · first heard Tue 27 Oct"
                + " · told under stress · started · owner: anna@riverside.example",
            "“I have to log in to the VPN four times a day. It costs me the thread each time.”",
            "→ no clear change · 6 people (6 before)", "↓ falling · 4 people (9 before)", "✦ new · 3 people ·",
            "○ gone quiet · last heard Thu 12 Nov", "done · no owner yet IT answered: The new driver prints",
            "Did it help? 5 × yes, 1 × no.", "declined · no owner yet IT answered: Not this year", "and 12 more",
            "and 7 more",
            "Heard outside outages: 71% of the people (41 of 58). In the period before: 78%.",
            "lager.riverside.example: usually 5 people, last heard Sat 7 Nov", "14 people were told of an answer.",
            "81 mails judged, 6 of them unsure. People confirmed 11 and corrected 2; of the others it is not known.",
            "Mails are sorted by the model linear 7.",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func numbersRunInTheOrderShown() {
        let subjects: [DigestItem.Subject] = [
            .incident(1), .incident(1), .incident(1), .mail(3100), .mail(3300), .theme(11), .theme(12), .theme(13),
            .theme(14), .theme(15),
            .theme(21),
            .theme(22), .mail(3700), .mail(3800), .mail(3900), .mail(4200), .mail(5100),
        ]
        #expect(digest.items == subjects.indices.map { DigestItem(number: $0 + 1, subject: subjects[$0]) })
        var position = digest.text.startIndex
        for item in digest.items {
            let number = "\n" + TextColumns.right("\(item.number)", to: 2) + "  "
            let found = digest.text[position...].firstRange(of: number)
            #expect(found != nil, "\(item.number)")
            position = found?.upperBound ?? position
            #expect(digest.html.contains(">\(item.number)</b>"))
        }
    }

    @Test(arguments: [
        "6 done: ", "6 planned: ", "6 declined: ", "6 owner me", "6 same as ", "4 complaint", "4 reply: ",
        "1 resolved: ", "1 false alarm",
        "16 request",
        "16 outage", "16 other", "16 reply: ", "13 reply: ", "pause 2w", "weekly", "daily", "stop",
    ])
    func everyActIsALinkThatWritesAMail(command: String) throws {
        let link = try #require(fullWeek().door).link(writing: command)
        #expect(digest.html.contains("href=\"\(link.escapedForHTML)\""))
    }

    /// FEATURES story 22: a scanner that fetches every link changes nothing, for none leads to a server.
    @Test func everyLinkOpensAMail() {
        let links = digest.html.split(separator: "href=\"").dropFirst()
        #expect(links.count > 40)
        #expect(links.allSatisfy { $0.hasPrefix("mailto:feedback@riverside.example?subject=") })
        for forbidden in ["http:", "https:", "src=", "url(", "<img", "<script", "<form", "@import", "<link"] {
            #expect(!digest.html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test func theTextSaysOnceHowToAct() {
        let text = DigestComposerTests.joined(digest.text)
        #expect(text.contains("6 done: … (or planned, declined) what those who asked are to be told"))
        #expect(
            text.contains("6 same as 7 both are the same") && text.contains("1 resolved: … (or false alarm) it is over")
        )
        #expect(text.contains("17 request what it is (or outage,") && text.contains("pause 2w no digest for two weeks"))
        #expect(text.split(separator: "done: …").count == 2)
    }

    @Test func withoutADoorNobodyIsToldToAnswer() {
        var week = fullWeek()
        week.door = nil
        let digest = DigestComposer().compose(week)
        #expect(!digest.html.contains("href=") && !digest.html.contains("owner me"))
        #expect(!digest.text.contains("answer this mail") && !digest.text.contains("pause 2w"))
        #expect(digest.items.count == 17)
    }

    @Test(arguments: DigestTextTests.languages)
    func nobodyIsNamedByDefault(language: String) {
        let digest = DigestComposer().compose(fullWeek(language: language))
        for name in ["Maria", "Jürgen", "Jonas Lind", "Forged Boss", "corp.example", "4711", "juergen.oehm"] {
            let isThere = digest.text.contains(name) || digest.html.contains(name)
            // The contact of the digest is no sender.
            #expect(!isThere || name == "corp.example" && !digest.text.contains("@corp.example ·"), "\(name)")
        }
        #expect(digest.text.contains(DigestWording.builtIn.phrases(for: language)[.doubtfulSender]))
    }

    /// FAULTS 65: where people are named, the true address is shown, and a doubtful one marked.
    @Test func namesShowTheTrueAddress() {
        var week = fullWeek()
        week.namesPeople = true
        let text = DigestComposerTests.joined(DigestComposer().compose(week).text)
        #expect(text.contains("⚠ Forged Boss <forgedboss@corp.example> (sender doubtful)"))
        #expect(text.contains("Maria <maria@corp.example>"))
        #expect(!text.contains("Senders are not named here"))
    }

    @Test func securityMattersAreNotQuotedInThemes() {
        var week = fullWeek()
        let secret = item(7, .complaint, "my password is swordfish", isSecurity: true)
        week.complaints = .init(entries: [entry(1, "VPN", people: 2, .new, quotes: [secret])])
        let digest = DigestComposer().compose(week)
        #expect(!digest.text.contains("swordfish") && !digest.html.contains("swordfish"))
    }

    @Test func whatNobodyHasCorrectedIsNotCalledRight() {
        var week = fullWeek()
        week.triage = .init(model: "linear 7", judged: 81, unsure: 6, confirmed: 0, corrected: 0)
        let text = DigestComposerTests.joined(DigestComposer().compose(week).text)
        #expect(text.contains("Nobody has confirmed or corrected any, so it is not known how many are right."))
        #expect(!text.contains("100 %"))
    }

    @Test func aQuietLoopSaysSo() {
        var week = fullWeek()
        week.loop = .init(told: 0, helped: 0, notHelped: 0)
        #expect(DigestComposer().compose(week).text.contains("Nobody was told of an answer in this time."))
    }

    @Test(arguments: [(1, 0), (6, 6), (7, 7), (31, 31), (32, 0)])
    func stepsAreDrawnWhereTheyFit(count: Int, drawn: Int) {
        var week = fullWeek()
        week.steps = (0..<count).map { .init(start: weekStart + .days($0), people: [.outage: $0], peopleBefore: nil) }
        let glance = DigestGlance(editor: DigestEditor(week)).glance
        #expect(glance?.labels.count == drawn)
        #expect(glance?.note.isEmpty == (drawn == 0))
        #expect(glance?.barNote == "")
    }

    @Test func shortStepsSayTheirLength() {
        var day = fullWeek()
        day.steps = (0..<6).map { .init(start: weekStart + .hours(4 * $0), people: [.outage: 1], peopleBefore: [:]) }
        let glance = DigestGlance(editor: DigestEditor(day)).glance
        #expect(glance?.labels == ["06:00", "10:00", "14:00", "18:00", "22:00", "02:00"])
        #expect(glance?.note == "People every 4 h; mails on the right.")
    }
}

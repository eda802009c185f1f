import Feedback
import Testing
import Typesetting

@testable import Instructions

/// What staff are answered.
struct AnswerTextTests {
    private static let now = Timestamp(seconds: 1_795_428_000)
    private static let incident = Incident(
        number: 7,
        service: "VPN",
        openedAt: now,
        firstReportAt: now,
        lastReportAt: now,
        people: 4,
        alertedPeople: 4,
        lastAlertAt: now,
        transition: 1
    )

    private static func material(
        _ occasion: AnswerMaterial.Occasion,
        language: String = "en",
        topic: String? = "VPN"
    ) -> AnswerMaterial {
        AnswerMaterial(
            occasion,
            incident: 7,
            topic: topic,
            mail: 31,
            organisation: "Example Ltd",
            language: language,
            timeZone: "Europe/Berlin",
            now: now
        )
    }

    private static let commands: [StaffCommand] = [
        .acknowledge, .note("we restart it", nextWordBy: ClockTime(hour: 12, minute: 0)), .resolve(note: nil),
        .falseAlarm,
        .exclude([12, 15]), .split([12]), .merge(8), .undo(letter: nil),
    ]

    @Test("each command's result has a sentence", arguments: ["en", "de", "xx"], StaffCommand.Verb.allCases)
    func results(language: String, verb: StaffCommand.Verb) throws {
        let command = try #require(Self.commands.first { $0.verb == verb })
        var material = Self.material(.carriedOut, language: language)
        let result: IncidentActResult = verb == .undo ? .undone(Self.incident, .resolved) : .done(Self.incident)
        material.results = [CommandResult(command, result, nextWordBy: verb == .note ? Self.now : nil)]
        let done = AnswerText(material)
        #expect(done.subject == (language == "de" ? "Erledigt: Vorfall 7 (VPN)" : "Done: incident 7 (VPN)"))
        #expect(done.text.contains("7") && !done.text.contains("{"))
        if verb == .note { #expect(done.text.contains("11:00") && done.text.contains("we restart it")) }
        let refusals: [IncidentActResult.Refusal] = [
            .unknownIncident(9), .closed(7), .unknownReports([12]), .pointless, .nothingToUndo, .toldAlready(1),
            .toldAlready(12), .changedSince,
        ]
        for refusal in refusals {
            material.results = [CommandResult(command, .refused(refusal))]
            let undone = AnswerText(material)
            #expect(undone.subject.hasPrefix(language == "de" ? "Nicht ausgeführt" : "Not done"))
            #expect(!undone.text.contains("{"))
        }
    }

    @Test("every refusal has its words", arguments: ["en", "de"])
    func refusals(language: String) {
        let all: [StaffAuthority.Refusal] = [
            .notStaff, .doubtfulSender, .forged, .automatic, .replayed, .expired, .foreignToken, .ambiguous,
            .tooManyCodes,
            .wrongCode, .expiredCode,
        ]
        var seen: Set<String> = []
        for refusal in all {
            var material = Self.material(.warning(refusal), language: language)
            material.asked = [.note("secret words of a forger", nextWordBy: nil), .merge(8)]
            let text = AnswerText(material).text
            #expect(!text.contains("{") && !text.contains("secret words") && text.contains("31"))
            #expect(seen.insert(text).inserted)
            #expect(AnswerText(Self.material(.refused(refusal), language: language)).text.utf8.count > 40)
        }
    }

    @Test("a code's mail shows what it is for, and keeps the link whole", arguments: ["en", "de"])
    func codes(language: String) {
        let link =
            "mailto:it-feedback@example.org?subject=%5Bok%2031%20k3f9q-2abxc%5D&body="
            + String(repeating: "x", count: 90)
        var material = Self.material(.waiting(code: "k3f9q-2abxc", link: link), language: language)
        material.asked = [
            .note("we restart it", nextWordBy: ClockTime(hour: 9, minute: 5)), .resolve(note: "a new switch"),
        ]
        let answer = AnswerText(material)
        #expect(!answer.subject.contains("k3f9q"))
        for part in ["we restart it", "09:05", "a new switch", "\n    k3f9q-2abxc\n", "\n    \(link)\n", "30"] {
            #expect(answer.text.contains(part), "\(part)")
        }
    }

    @Test("what was not understood is named with what is near, and followed by what there is")
    func remarks() {
        var material = Self.material(.carriedOut)
        let letter = StaffLetter("resolvd\nwhat is this")
        material.remarks = letter.remarks
        material.meant = ["resolved", nil]
        material.furtherRemarks = 3
        let text = AnswerText(material).text
        #expect(text.contains("“resolvd”: that is no command. Did you mean “resolved”?"))
        #expect(text.contains("“what is this”: that is no command.\n") && text.contains("3 lines more"))
        #expect(text.contains("false alarm    "))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test("nothing of a service's name or of an organisation's does anything")
    func inertness() {
        let material = Self.material(
            .carriedOut,
            topic: "VPN\r\nBcc: eve@evil.example\u{202E}\0" + String(repeating: "x", count: 500)
        )
        let answer = AnswerText(material)
        #expect(answer.subject.utf8.count <= AnswerText.maximumSubjectBytes)
        #expect(answer.subject.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
    }

    // MARK: - Digests

    private static func theme(_ name: String = "dark mode") -> Theme {
        Theme(
            number: 12,
            name: name,
            category: .request,
            service: nil,
            people: 3,
            mails: 3,
            firstHeard: now,
            lastHeard: now,
            stress: 0
        )
    }

    private static func asker(_ mail: Int64, _ sentence: String = "Could we get dark mode?") -> NewsPlan.Asker {
        NewsPlan.Asker(mail: mail, address: "ann\(mail)@example.org", sentence: sentence, certainty: 0.9)
    }

    private static func digest(_ results: [DigestResult], language: String = "en") -> AnswerMaterial {
        var material = material(.carriedOut, language: language, topic: nil)
        material.digest = "weekly"
        material.digestResults = results
        material.undo = .init(
            link: "mailto:it@example.org?subject=x&body=undo",
            until: now + .minutes(30),
            isOfIncident: false
        )
        return material
    }

    /// What is listed, each on one line.
    private static func items(in text: String) -> [Substring] {
        text.replacing("\n    ", with: " ").split(separator: "\n").filter { $0.hasPrefix("  * ") }
    }

    @Test("every act on a digest has its words", arguments: ["en", "de"])
    func digestActs(language: String) throws {
        let acts: [ItemAct] = [
            .answer(.done, note: "It is there"), .answer(.planned, note: nil), .answer(.started, note: nil),
            .answer(.open, note: nil), .answer(.declined, note: "cost"), .owner(.writer), .owner(.nobody),
            .rename("x y"),
            .same(as: 2), .add([.mail(3)]), .remove([.item(3)]), .split([.mail(3)]),
        ]
        var results = acts.map { act in
            var theme = Self.theme()
            if act == .owner(.writer) { theme.owner = EmailAddress("anna@example.org") }
            return DigestResult(.item(7, act), .theme(theme, nil))
        }
        results += Tray.allCases.map { DigestResult(.item(3, .file($0)), .filed(mail: 31, $0)) }
        results += [
            DigestResult(.item(4, .reply("hello")), .replied(mail: 31, to: "ann@example.org", at: Self.now)),
            DigestResult(
                .item(8, .incident(.acknowledge)),
                .incident(CommandResult(.acknowledge, .done(Self.incident)))
            ),
            DigestResult(.wish(.pause(.days(3))), .wish(until: Self.now)),
            DigestResult(.wish(.stop), .wish(until: nil)),
            DigestResult(.wish(.resume), .wish(until: nil)),
        ]
        results += ReaderWish.Rhythm.allCases.map { DigestResult(.wish(.rhythm($0)), .wish(until: nil)) }
        let answer = AnswerText(Self.digest(results, language: language))
        #expect(answer.subject.contains("weekly"))
        let sentences = Self.items(in: answer.text)
        #expect(sentences.count == results.count && Set(sentences).count == sentences.count)
        #expect(!answer.text.contains("{") && !answer.text.contains("}"))
        #expect(answer.text.contains("\n    mailto:it@example.org?subject=x&body=undo\n"))
    }

    @Test("every refusal on a digest has its words", arguments: ["en", "de"])
    func digestRefusals(language: String) throws {
        let address = try #require(EmailAddress("eve@evil.example"))
        let refusals: [DigestRefusal] = [
            .theme(.unknownTheme(7)), .theme(.unknownMails([3, 4])), .theme(.pointless), .theme(.tooLate),
            .theme(.told(waiting: 2)),
            .unknownMail(3),
            .unchanged, .unlike, .unanswerable(3), .tooManyReplies, .strangeOwner(address), .badDay, .notReader,
            .nothingToUndo,
        ]
        var undoing = Undoing()
        undoing.kept = [
            .init(command: "7 done", obstacle: .told(waiting: 0)), .init(command: "3 request", obstacle: .changed),
            .init(command: "8 resolved", obstacle: .incident(.toldAlready(3))),
        ]
        var results = refusals.map { DigestResult(.item(7, .file(.request)), .refused($0)) }
        results.append(DigestResult(.undo(letter: nil), .undone(undoing)))
        let reasons: [StaffRemark.Reason] = [
            .overLimit(99, limit: 80), .noText, .badNumbers, .contradiction, .noItem, .unknownItem(3), .wrongKind(3),
            .unmarked, .badSpan, .badOwner,
            .belowFarewell,
        ]
        var material = Self.digest(results, language: language)
        material.remarks = reasons.map { StaffRemark("line", $0) }
        let text = AnswerText(material).text
        let lines = Self.items(in: text)
        #expect(lines.count == refusals.count + 3 + reasons.count && Set(lines).count == lines.count)
        #expect(!text.contains("{") && !text.contains(": \n"))
    }

    @Test("who will be told: each with the sentence, the first forty and a count")
    func askers() throws {
        let plan = NewsPlan(
            dueAt: Self.now + .minutes(30),
            told: (1...100).map { Self.asker($0) },
            doubtful: [Self.asker(101, "So bright\r\nBcc: eve@evil.example"), Self.asker(102, "")],
            unreachable: 5
        )
        let command = DigestCommand.item(7, .answer(.done, note: "It is there"))
        let text = AnswerText(Self.digest([DigestResult(command, .theme(Self.theme(), plan))])).text
        #expect(text.contains("ann40@example.org, mail #40: “Could we get dark mode?”"))
        #expect(!text.contains("ann41@") && text.contains("… and 60 more."))
        #expect(
            text.contains("“7 add #101”") && text.contains("ann101@")
                && text.contains("  * ann102@example.org, mail #102\n")
        )
        #expect(text.contains("cannot be told: 5") && !text.contains("\nBcc"))
        #expect(text.contains("Mon 23 Nov 11:30"))
        #expect(text.utf8.count < 32 * 1024)
    }

    @Test(
        "whom a merge brings although they are doubtful stands apart, with what keeps them from being told",
        arguments: ["en", "de"]
    )
    func vouchedFor(language: String) throws {
        let plan = NewsPlan(
            dueAt: Self.now + .minutes(30),
            told: [Self.asker(1)],
            vouchedFor: [Self.asker(101), Self.asker(102)],
            unreachable: 0
        )
        let command = DigestCommand.item(5, .same(as: 2))
        let text = AnswerText(Self.digest([DigestResult(command, .theme(Self.theme(), plan))], language: language)).text
        #expect(text.contains("2 remove #101") && text.contains("ann102@example.org") && !text.contains("{"))
    }

    @Test(
        "what an answer to a digest is told of its mistakes speaks of digests, not of alerts",
        arguments: ["en", "de"]
    )
    func ownExamples(language: String) {
        var material = Self.digest([], language: language)
        material.remarks = [.noText, .badNumbers, .contradiction].map { StaffRemark("line", $0) }
        let text = AnswerText(material).text
        for alien in ["false alarm", "merge 7", "note:"] { #expect(!text.contains(alien), "\(alien)") }
    }

    @Test("where answers are switched off, that is why nobody is told")
    func nobodyTold() {
        var material = Self.digest([DigestResult(.item(7, .answer(.done, note: "x y")), .theme(Self.theme(), nil))])
        #expect(AnswerText(material).text.contains("switched off"))
        material.isAcknowledging = true
        #expect(AnswerText(material).text.contains("told before"))
    }

    @Test("what waits is shown word for word, and what was refused without a word of it")
    func digestLetters() {
        var material = Self.material(.waiting(code: "k3f9q-2abxc", link: "mailto:x"), topic: nil)
        material.digest = "weekly"
        material.askedOfDigest = [.item(7, .answer(.done, note: "It is there")), .wish(.stop)]
        #expect(AnswerText(material).text.contains("  * 7 done: “It is there”\n  * stop\n"))
        var warning = Self.material(.warning(.forged), topic: nil)
        (warning.digest, warning.askedOfDigest) = ("weekly", material.askedOfDigest)
        let text = AnswerText(warning).text
        #expect(text.contains("  * 7 done\n") && !text.contains("It is there"))
        #expect(text.contains("answer the digest again"))
    }
}

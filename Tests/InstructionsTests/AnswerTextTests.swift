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
        .exclude([12, 15]), .split([12]), .merge(8),
    ]

    @Test("each command's result has a sentence", arguments: ["en", "de", "xx"], StaffCommand.Verb.allCases)
    func results(language: String, verb: StaffCommand.Verb) throws {
        let command = try #require(Self.commands.first { $0.verb == verb })
        var material = Self.material(.carriedOut, language: language)
        material.results = [CommandResult(command, .done(Self.incident), nextWordBy: verb == .note ? Self.now : nil)]
        let done = AnswerText(material)
        #expect(done.subject == (language == "de" ? "Erledigt: Vorfall 7 (VPN)" : "Done: incident 7 (VPN)"))
        #expect(done.text.contains("7") && !done.text.contains("{"))
        if verb == .note { #expect(done.text.contains("11:00") && done.text.contains("we restart it")) }
        for refusal: IncidentActResult.Refusal in [.unknownIncident(9), .closed(7), .unknownReports([12]), .pointless] {
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
}

import Feedback
import Testing

@testable import Replies

@Suite struct AcknowledgementTests {
    static func letter(
        to message: Message = RepliesTests.letter(),
        _ verdict: Verdict? = verdict(.complaint),
        by office: ReplyOffice = office,
        _ change: (inout Acknowledgement) -> Void = { _ in }
    ) -> ReplyLetter {
        var acknowledgement = Acknowledgement(verdict: verdict)
        acknowledgement.subject = message.subject
        change(&acknowledgement)
        return acknowledgement.letter(in: ReplyThread(message), by: office, loopMark: "mark", now: noon)
    }

    @Test func saysWhatWasUnderstood() {
        #expect(
            Self.letter(verdict(.request, service: "printing")).text == """
                Thank you for your mail to Corp IT.

                We have filed your mail as a request about printing. A person reads it.

                Did we get it wrong? Reply with one word: outage, complaint, request,
                question, praise, other.

                This mail was sent automatically.

                """
        )
    }

    @Test func doubtIsNotSpokenAsKnowledge() {
        for unclear in [verdict(.complaint, isUnsure: true), verdict(.other)] {
            let text = Self.letter(unclear).text
            #expect(!text.contains("filed") && !text.contains("wrong"))
            #expect(text.contains("You can tell us what it is; reply with one word: outage,"))
        }
        let unjudged = Self.letter(nil).text
        #expect(!unjudged.contains("filed") && !unjudged.contains("one word"))
        let secret = Self.letter(verdict(.complaint, service: "VPN", isUnsure: true, isSecurity: true)).text
        #expect(secret.contains("as a security matter. A") && !secret.contains("VPN") && !secret.contains("one word"))
        #expect(!Self.letter(verdict(.request, service: "VPN", manner: .misspelt)).text.contains("VPN"))
    }

    @Test func tellsOfAKnownOutage() {
        let note = IncidentNote(
            text: "The gateway restarts.\r\nUse\u{202E} the web mail {n} meanwhile.\n\n",
            word: IncidentWord(who: "anna", when: noon - .minutes(20)),
            nextWordBy: noon + .minutes(30)
        )
        let text = Self.letter(verdict(.outage, service: "VPN")) {
            $0.outage = KnownOutage(service: "VPN", place: 14, since: noon - .hours(3), note: note)
            $0.isPassedOn = false
        }.text
        #expect(
            text.contains(
                """
                We know that there is trouble with VPN: you are number 14 to report it
                since 09:00.

                IT has written (11:40):
                    The gateway restarts.
                    Use the web mail {n} meanwhile.

                IT expects to know more by 12:30.

                """
            )
        )
        #expect(!text.contains("help desk"))
    }

    @Test(arguments: [nil, noon, noon - .minutes(1), noon + .minutes(1)])
    func theNextWordIsToldWhileItIsToCome(promised: Timestamp?) {
        let note = IncidentNote(
            text: "We are on it.",
            word: IncidentWord(who: "anna", when: noon - .days(1)),
            nextWordBy: promised
        )
        let text = Self.letter(verdict(.outage)) {
            $0.outage = KnownOutage(service: nil, place: 2, since: noon - .days(1), note: note)
        }.text
        #expect(text.contains("IT expects") == promised.map { $0 > noon } ?? false)
        #expect(text.contains("since Sun 22") && text.contains("IT has written (Sun 22 Nov 12:00):"))
    }

    @Test func oneOutageOfOnesOwnHasSomebodyToTurnTo() {
        let passedOn = "We have also passed your mail on to the help desk."
        let contact = "If you cannot work, please turn to the help desk (helpdesk@corp.example)."
        func text(_ verdict: Verdict, isPassedOn: Bool, helpdesk: String? = "helpdesk@corp.example") -> String {
            let office = ReplyOffice(organisation: "Corp IT", helpdesk: helpdesk, language: "en", timeZone: "UTC")
            return Self.letter(verdict, by: office) { $0.isPassedOn = isPassedOn }.text
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        #expect(text(verdict(.outage), isPassedOn: true).contains("\(passedOn) \(contact)"))
        #expect(!text(verdict(.outage), isPassedOn: false).contains(passedOn))
        #expect(text(verdict(.outage), isPassedOn: false).contains(contact))
        #expect(text(verdict(.outage, isUnsure: true), isPassedOn: true).contains("\(passedOn) \(contact)"))
        #expect(!text(verdict(.outage, isUnsure: true), isPassedOn: false).contains("help desk"))
        #expect(!text(verdict(.outage), isPassedOn: true, helpdesk: nil).contains("turn to"))
        #expect(!text(verdict(.complaint), isPassedOn: false).contains("help desk"))
        #expect(!text(verdict(.outage, isSecurity: true), isPassedOn: false).contains("help desk"))
    }

    @Test func quotesTheSubjectOnlyWhenAllowed() {
        #expect(Self.letter().subject == "Automatic reply: VPN drops")
        #expect(Self.letter { $0.subject = "" }.subject == "Automatic reply: your mail to Corp IT")
        var message = RepliesTests.letter()
        message.subject = "a\r\nBcc: all@corp.example\r\n\r\n\u{202E}" + String(repeating: "x", count: 5000)
        let subject = Self.letter(to: message).subject
        #expect(!subject.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(subject.utf8.count < 200)
    }

    @Test(arguments: [
        ("de", "en", "de"), ("und", "fr", "fr"), ("ja", "pl", "pl"), ("ja", "ja", "en"), ("cs", "de", "cs"),
    ])
    func speaksTheSendersLanguage(written: String, fallback: String, spoken: String) {
        var message = RepliesTests.letter()
        message.language = written
        let letter = Self.letter(to: message, by: office(fallback))
        #expect(letter.language == spoken)
        #expect(letter.text.hasPrefix(ReplyWording.builtInText(.thanks, in: spoken).prefix(5)))
    }

    @Test func keepsMachinesFromAnswering() {
        var message = RepliesTests.letter()
        message.references = ["first@corp.example", "bad id\r\nX: y", "m1@corp.example"]
        let headers = Dictionary(uniqueKeysWithValues: Self.letter(to: message).headers.map { ($0.name, $0.value) })
        #expect(headers["Auto-Submitted"] == "auto-replied")
        #expect(headers["X-Auto-Response-Suppress"] == "All")
        #expect(headers["Precedence"] == "bulk")
        #expect(headers["X-Earshot-Loop"] == "mark")
        #expect(headers["In-Reply-To"] == "<m1@corp.example>")
        #expect(headers["References"] == "<first@corp.example> <m1@corp.example>")
    }

    @Test(arguments: [nil, "a b@c", "x\r\nBcc: all", "<nested>", "", String(repeating: "i", count: 2000)])
    func anUnsafeMessageIDIsNotRepeated(id: String?) {
        var message = RepliesTests.letter()
        message.messageID = id
        #expect(!Self.letter(to: message).headers.contains { $0.name == "In-Reply-To" })
    }

    @Test func longThreadsAreCut() {
        var message = RepliesTests.letter()
        message.references = (0..<500).map { "r\($0)@corp.example" }
        let references = Self.letter(to: message).headers.first { $0.name == "References" }
        #expect(references?.value.split(separator: " ").count == 20)
        #expect(references?.value.hasSuffix("<r499@corp.example> <m1@corp.example>") == true)
        message.references = (0..<20).map { String(repeating: "r", count: 800) + "\($0)@corp.example" }
        let thread = ReplyThread(message)
        #expect(thread.references.count == 1 && thread.references[0].hasSuffix("r19@corp.example"))
    }

    /// Two of us with acknowledgements on, pointing at each other: one acknowledgement, then silence.
    @Test func anotherOfUsDoesNotAnswerIt() {
        for header in Self.letter().headers where header.name != "Content-Language" && header.name != "In-Reply-To" {
            guard header.name != "References" else { continue }
            let arrived = RepliesTests.letter(headers: [header.name.lowercased() + ": " + header.value])
            #expect(ReplyPolicy().decide(arrived, context()).rule != nil, "\(header.name)")
        }
        #expect(ReplyPolicy().decide(RepliesTests.letter(path: ""), context()).rule == .noReturnPath)
    }
}

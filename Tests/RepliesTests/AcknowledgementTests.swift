import Feedback
import Testing

@testable import Replies

@Suite struct AcknowledgementTests {
    static func verdict(_ category: Category, isUnsure: Bool = false, isSecurity: Bool = false) -> Verdict {
        Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: 1],
            service: "VPN",
            tone: 0,
            isSecurity: isSecurity,
            reasons: [.init(words: "does not work", weight: 2)],
            model: "test"
        )
    }

    static func acknowledgement(
        _ message: Message = letter(),
        verdict: Verdict? = verdict(.complaint),
        quotesSubject: Bool = true,
        fallback: String = "en",
        outage: KnownOutage? = nil
    ) -> Acknowledgement {
        Acknowledgement(
            to: message,
            verdict: verdict,
            answer: .init(recipient: address("anna@corp.example"), quotesSubject: quotesSubject, budget: .ordinary),
            organisation: "Corp IT",
            fallbackLanguage: fallback,
            timeZone: "UTC",
            loopMark: "mark",
            outage: outage
        )
    }

    @Test func saysWhatIsTrue() {
        #expect(
            Self.acknowledgement().text == """
                Thank you for writing to Corp IT.

                We understood your mail as a complaint. A person reads it.

                This mail was sent automatically; you need not answer it.

                """
        )
    }

    @Test func tellsOfAKnownOutage() {
        let outage = KnownOutage(service: "VPN", people: 14, since: noon - .hours(3))
        #expect(
            Self.acknowledgement(outage: outage).text.contains(
                "We know of trouble with VPN: 14 people have reported it since Mon 23 Nov\n09:00."
            )
        )
    }

    @Test func doubtIsNotSpokenAsKnowledge() {
        #expect(!Self.acknowledgement(verdict: Self.verdict(.complaint, isUnsure: true)).text.contains("understood"))
        #expect(!Self.acknowledgement(verdict: Self.verdict(.other)).text.contains("understood"))
        #expect(!Self.acknowledgement(verdict: nil).text.contains("understood"))
        let secret = Self.acknowledgement(verdict: Self.verdict(.complaint, isUnsure: true, isSecurity: true))
        #expect(secret.text.contains("a security matter"))
    }

    @Test func quotesTheSubjectOnlyWhenAllowed() {
        #expect(Self.acknowledgement().subject == "Automatic reply: VPN drops")
        #expect(Self.acknowledgement(quotesSubject: false).subject == "Automatic reply: your mail to Corp IT")
        var message = letter()
        message.subject = "a\r\nBcc: all@corp.example\r\n\r\n\u{202E}" + String(repeating: "x", count: 5000)
        let subject = Self.acknowledgement(message).subject
        #expect(!subject.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
        #expect(subject.utf8.count < 200)
    }

    @Test(arguments: [
        ("de", "en", "de"), ("und", "fr", "fr"), ("ja", "pl", "pl"), ("ja", "ja", "en"), ("cs", "de", "cs"),
    ])
    func speaksTheSendersLanguage(written: String, fallback: String, spoken: String) {
        var message = letter()
        message.language = written
        let acknowledgement = Self.acknowledgement(message, fallback: fallback)
        #expect(acknowledgement.language == spoken)
        #expect(acknowledgement.text.hasPrefix(ReplyPhrases.phrases(for: spoken).thanks.prefix(5)))
    }

    @Test(arguments: ReplyPhrases.languages.sorted())
    func isShortAndWholeInEachLanguage(language: String) {
        var message = letter()
        message.language = language
        for category in Category.allCases {
            for people in [1, 3, 5, 22] {
                for service in ["VPN", nil] {
                    let outage = KnownOutage(service: service, people: people, since: noon)
                    let acknowledgement = Self.acknowledgement(message, verdict: Self.verdict(category), outage: outage)
                    #expect(!acknowledgement.text.contains("{"))
                    #expect(!acknowledgement.subject.contains("{"))
                    #expect(acknowledgement.text.utf8.count < 1000)
                    #expect(acknowledgement.text.split(separator: "\n").allSatisfy { $0.count <= 72 })
                }
            }
        }
        let phrases = ReplyPhrases.phrases(for: language)
        #expect(phrases.categories.count == 5)
        #expect(language == "en" || phrases.thanks != ReplyPhrases.english.thanks)
    }

    @Test func keepsMachinesFromAnswering() {
        var message = letter()
        message.references = ["first@corp.example", "bad id\r\nX: y", "m1@corp.example"]
        let headers = Dictionary(
            uniqueKeysWithValues: Self.acknowledgement(message).headers.map { ($0.name, $0.value) }
        )
        #expect(headers["Auto-Submitted"] == "auto-replied")
        #expect(headers["X-Auto-Response-Suppress"] == "All")
        #expect(headers["Precedence"] == "bulk")
        #expect(headers["X-Earshot-Loop"] == "mark")
        #expect(headers["In-Reply-To"] == "<m1@corp.example>")
        #expect(headers["References"] == "<first@corp.example> <m1@corp.example>")
    }

    @Test(arguments: [nil, "a b@c", "x\r\nBcc: all", "<nested>", "", String(repeating: "i", count: 2000)])
    func anUnsafeMessageIDIsNotRepeated(id: String?) {
        var message = letter()
        message.messageID = id
        #expect(!Self.acknowledgement(message).headers.contains { $0.name == "In-Reply-To" })
    }

    @Test func longThreadsAreCut() {
        var message = letter()
        message.references = (0..<500).map { "r\($0)@corp.example" }
        let references = Self.acknowledgement(message).headers.first { $0.name == "References" }
        #expect(references?.value.split(separator: " ").count == 20)
        #expect(references?.value.hasSuffix("<r499@corp.example> <m1@corp.example>") == true)
    }

    /// Two of us with acknowledgements on, pointing at each other: one acknowledgement, then silence.
    @Test func anotherOfUsDoesNotAnswerIt() {
        let acknowledgement = Self.acknowledgement()
        for header in acknowledgement.headers where header.name != "Content-Language" && header.name != "In-Reply-To" {
            guard header.name != "References" else { continue }
            let arrived = letter(headers: [header.name.lowercased() + ": " + header.value])
            #expect(ReplyPolicy().decide(arrived, context()).rule != nil, "\(header.name)")
        }
        #expect(ReplyPolicy().decide(letter(path: ""), context()).rule == .noReturnPath)
    }
}

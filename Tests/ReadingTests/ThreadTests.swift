import Feedback
import Reading
import Testing

@Suite struct ThreadTests {
    private let reader = MessageReader(
        ownAddresses: [EmailAddress("feedback@corp.example")].compactMap(\.self),
        messageIDDomain: "earshot.corp.example"
    )

    private func clues(_ header: String) -> ThreadClues {
        reader.read(Array("From: ann@x.example\n\(header)\n\nHello\n".utf8)).thread
    }

    @Test(arguments: [
        ("In-Reply-To: <a@x>", ["a@x"]), ("References: <a@x> <b@x>\n <c@x>", ["c@x", "b@x", "a@x"]),
        ("In-Reply-To: <b@x>\nReferences: <a@x> <b@x>", ["b@x", "a@x"]),
        ("In-Reply-To: <b@x> <c@x>\nReferences: <a@x>", ["b@x", "c@x", "a@x"]),
        ("In-Reply-To: Your message of Monday <b@x>", ["b@x"]), ("In-Reply-To: b@x", ["b@x"]),
        ("Message-ID: <a@x>\nReferences: <a@x>", []), ("X: y", []), ("References: <>", []),
        ("In-Reply-To: \"Ann\" <b@x>\nIn-Reply-To: <c@x>", ["b@x", "c@x"]),
    ])
    func answeredMails(header: String, answered: [String]) {
        #expect(clues(header).answered == answered)
    }

    @Test(arguments: [
        ("In-Reply-To: <1@earshot.corp.example>", ["1@earshot.corp.example"]),
        ("References: <0@x> <1@Earshot.Corp.Example>", ["1@Earshot.Corp.Example"]),
        ("In-Reply-To: <1@evil-earshot.corp.example>", []), ("In-Reply-To: <1@earshot.corp.example.evil>", []),
    ])
    func tokensOfOurs(header: String, tokens: [String]) {
        #expect(clues(header).ownTokens == tokens)
    }

    /// [MS-OXOMSG] section 2.2.1.3: 01, five bytes of time, sixteen of GUID; then five for each answer.
    @Test(arguments: [
        ("AdyAAAAAABEiM0RVZneImaq7zN3u/w==", "00112233445566778899aabbccddeeff", 0),
        ("AdyAAAAAABEiM0RVZneImaq7zN3u/wECAwQF", "00112233445566778899aabbccddeeff", 1),
        ("AdyAAAAAABEiM0RVZneI\n maq7zN3u/wECAwQF", "00112233445566778899aabbccddeeff", 1),
        ("AdyAAAAAABEiM0RVZneImaq7zN3u/wABAgMEBQYHCAkKCwwNDg==", "00112233445566778899aabbccddeeff", 3),
        ("AdyAAAAAABEiM0RVZneImaq7zN3u/wECAw==", "00112233445566778899aabbccddeeff", 0),
        ("  AdyAAAAAABEiM0RVZneImaq7zN3u/w==", "00112233445566778899aabbccddeeff", 0),
        ("!!!!", nil, 0),
        ("AdyAAAAAABEiM0RVZneImaq7zN3u", nil, 0),
        ("", nil, 0),
        ("AtyAAAAAABEiM0RVZneImaq7zN3u/w==", nil, 0),
        ("AdyAAAAAAAAAAAAAAAAAAAAAAAAAAA==", nil, 0),
        ("Adw=", nil, 0),
    ])
    func threadIndexes(field: String, conversation: String?, depth: Int) {
        let clues = clues("Thread-Index: \(field)")
        #expect(clues.conversation == conversation)
        #expect(clues.depth == depth)
    }

    @Test(arguments: [
        ("Subject: Re: VPN", "vpn", true), ("Subject: VPN", "vpn", false),
        ("Subject: VPN\nIn-Reply-To: <a@x>", "vpn", true),
        ("Subject: Vast.: VPN\nThread-Topic: VPN", "vpn", true), ("Subject: VPN\nThread-Topic: VPN", "vpn", false),
        ("Subject: Old: VPN\nThread-Topic: Other", "old: vpn", false), ("Subject: =?utf-8?q?Re:_=C3=84?=", "ä", true),
        ("Subject: No VPN\nThread-Topic: VPN", "no vpn", false), ("X: y", "", false),
    ])
    func subjects(header: String, topic: String, isAnswer: Bool) {
        #expect(clues(header).topic == topic)
        #expect(clues(header).isAnswer == isAnswer)
    }

    @Test(arguments: [
        ("To: feedback@corp.example", []),
        ("To: Feedback@Corp.example, Bob+x@X.example\nCc: ann@x.example", ["bob@x.example"]),
        ("To: bob@x.example\nCc: bob@x.example, root\nReply-To: c@x.example", ["bob@x.example", "c@x.example"]),
    ])
    func peopleBesideUs(header: String, people: [String]) {
        #expect(clues(header).people == people)
    }

    @Test func cluesAreBounded() {
        let ids = (0..<5_000).map { "<\($0)@x>" }.joined(separator: " ")
        let people = (0..<500).map { "p\($0)@x.example" }.joined(separator: ", ")
        let clues = clues(
            "References: \(ids)\nTo: \(people)\nThread-Index: AQHc\(String(repeating: "A", count: 60_000))"
        )
        #expect(clues.answered.count == ThreadClues.maximumAnswered)
        #expect(clues.people.count == ThreadClues.maximumPeople)
        #expect(clues.conversation == nil)
    }
}

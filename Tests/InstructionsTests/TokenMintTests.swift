import Feedback
import MIME
import Testing

@testable import Instructions

/// What proves that somebody has read a mail of ours.
struct TokenMintTests {
    private static let day = Timestamp(seconds: 1_795_428_000)
    private static func mint(_ key: String = "instance") -> TokenMint {
        let authenticator = MessageAuthenticator(key: Array(key.utf8))
        return TokenMint { authenticator.code(for: $0) }
    }

    @Test func aTokenHoldsForItsIncidentFor30Days() {
        let mint = Self.mint()
        let token = mint.token(of: .incident(7), at: Self.day)
        #expect(token.utf8.count == 14)
        #expect(mint.token(of: .incident(7), at: Self.day + .hours(1)) == token)
        for days in -1...30 {
            #expect(mint.check(token, of: .incident(7), at: Self.day + .days(days)) == .valid, "\(days)")
        }
        for days in [31, 100, 1000] {
            #expect(mint.check(token, of: .incident(7), at: Self.day + .days(days)) == .expired, "\(days)")
        }
        // The day is told modulo 1024: in three years the same letters are another day's.
        for days in [-3, 1063] {
            #expect(mint.check(token, of: .incident(7), at: Self.day + .days(days)) == .foreign, "\(days)")
        }
        #expect(mint.check(token, of: .incident(8), at: Self.day) == .foreign)
        #expect(Self.mint("other").check(token, of: .incident(7), at: Self.day) == .foreign)
    }

    @Test func aTokenSurvivesRetyping() {
        let mint = Self.mint()
        for incident in Int64(1)...200 {
            let token = mint.token(of: .incident(incident), at: Self.day)
            let typed = token.uppercased().replacing("0", with: "O").replacing("1", with: "l")
            #expect(
                mint.check("\(typed.prefix(4))-\(typed.dropFirst(4))", of: .incident(incident), at: Self.day) == .valid
            )
            for index in token.indices {
                var spoilt = token
                spoilt.replaceSubrange(index...index, with: token[index] == "x" ? "y" : "x")
                #expect(mint.check(spoilt, of: .incident(incident), at: Self.day) != .valid)
            }
        }
    }

    @Test(arguments: [
        "", "k", "00000000000000", "k3f9q2abc4d7e2u", String(repeating: "k", count: 100_000), "käse", "\0",
    ])
    func whatIsNoToken(text: String) {
        #expect(Self.mint().check(text, of: .incident(7), at: Self.day) == .foreign)
    }

    @Test func aCodeIsForOneMail() {
        let mint = Self.mint()
        let code = mint.code(ofMail: 31, madeAt: Self.day)
        #expect(code.utf8.count == 11)
        let bare = code.replacing("-", with: "")
        let texts = [
            code, bare, code.uppercased(), "The code is \(code).", "[ok 31 \(code)]",
            "\(bare.prefix(5)) \(bare.dropFirst(5))",
            "Hi,\n\(code)\nAnna",
        ]
        for text in texts { #expect(mint.holdsCode(text, ofMail: 31, madeAt: Self.day) == true, "\(text)") }
        #expect(mint.holdsCode(code, ofMail: 32, madeAt: Self.day) == false)
        #expect(mint.holdsCode(code, ofMail: 31, madeAt: Self.day + .seconds(1)) == false)
        #expect(mint.holdsCode("yes, please", ofMail: 31, madeAt: Self.day) == nil)
        // Ten letters that are words, alone or two together.
        for text in ["Basketball", "We are back when they read that", "I am at the trade fair", "please wait, please"] {
            #expect(mint.holdsCode(text, ofMail: 31, madeAt: Self.day) == nil, "\(text)")
        }
        #expect(mint.holdsCode("kkkkk-kkkkk", ofMail: 31, madeAt: Self.day) == false)
        #expect(mint.holdsCode("kkkk1 kkkkk", ofMail: 31, madeAt: Self.day) == false)
        #expect(mint.holdsCode("", ofMail: 31, madeAt: Self.day) == nil)
    }

    @Test("a mail full of guesses is a few guesses")
    func guesses() {
        let mint = Self.mint()
        let code = mint.code(ofMail: 31, madeAt: Self.day)
        let guesses = (0..<1000).map { _ in "kkkkk-kkkkk" }.joined(separator: " ") + " " + code
        #expect(mint.holdsCode(guesses, ofMail: 31, madeAt: Self.day) == false)
    }

    @Test(
        "tags in subjects",
        arguments: [
            ("Re: Outage? VPN: 4 people [#7 k3f9q2abc4d7e2]", [MailTag(.incident(7), "k3f9q2abc4d7e2")]),
            ("[#7 k3f9q2a bc4d7e2]", [MailTag(.incident(7), "k3f9q2abc4d7e2")]),
            ("[ok 31 k3f9q-2abxc]", [MailTag(.waiting(31), "k3f9q-2abxc")]),
            ("[OK 31 K3F9Q-2ABXC] [#8 x]", [MailTag(.waiting(31), "K3F9Q-2ABXC"), MailTag(.incident(8), "x")]),
            ("[list] [#0 x] [#-1 x] [#7] [ok 31] [#999999999999999999999 x] [] ][", []),
            ("[#7 \(String(repeating: "k", count: 100))]", []), ("[[[#7 k]", [MailTag(.incident(7), "k")]),
        ] as [(String, [MailTag])]
    )
    func tags(text: String, tags: [MailTag]) {
        #expect(MailTag.all(in: text) == tags)
        for tag in tags { #expect(MailTag.all(in: tag.text) == [tag]) }
    }

    @Test func aMegabyteOfBracketsHasFewTags() {
        #expect(MailTag.all(in: String(repeating: "[#7 k]", count: 200_000)).count == MailTag.maximumTags)
        #expect(MailTag.all(in: String(repeating: "[", count: 1_000_000)).isEmpty)
    }
}

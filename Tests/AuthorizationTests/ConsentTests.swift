import Testing

@testable import Authorization

@Suite("Consent: device codes, and codes that are pasted")
struct ConsentTests {
    static let offer = """
        {"device_code":"c4n4ry","user_code":"ABCD-EFGH","verification_uri":"https://login.example.org/d",
         "expires_in":900,"interval":5}
        """

    @Test("an offer is shown only if it is safe to show")
    func offers() throws {
        let offer = try #require(DeviceOffer(Array(Self.offer.utf8)))
        #expect(offer.userCode == "ABCD-EFGH" && offer.address == "https://login.example.org/d")
        #expect(offer.expiresIn == .seconds(900) && offer.interval == .seconds(5))
        for (old, new) in [
            ("https://login", "ftp://login"), ("ABCD-EFGH", "AB\\u001b[2J"), ("\"user_code\"", "\"x\""),
            ("https://login.example.org/d", "https://login example"), ("900", "\"soon\""),
        ] {
            #expect(DeviceOffer(Array(Self.offer.replacing(old, with: new).utf8)) == nil, "\(new)")
        }
        let plain = Self.offer.replacing(",\"interval\":5", with: "").replacing("_uri", with: "_url")
        #expect(DeviceOffer(Array(plain.utf8))?.interval == .seconds(5))
    }

    struct Course: Sendable, CustomTestStringConvertible {
        let codes: [String]
        /// After each answer; nil: it is over.
        let pauses: [Int?]
        var testDescription: String { codes.joined(separator: " ") }
    }

    static let courses = [
        Course(codes: ["authorization_pending", "authorization_pending"], pauses: [5, 5]),
        Course(codes: ["slow_down", "authorization_pending", "slow_down"], pauses: [10, 10, 15]),
        Course(codes: ["unreachable", "unreachable", "authorization_pending"], pauses: [10, 20, 20]),
        Course(
            codes: ["unreachable", "unreachable", "unreachable", "unreachable", "unreachable"],
            pauses: [10, 20, 40, 60, 60]
        ),
        Course(codes: ["authorization_pending", "access_denied"], pauses: [5, nil]),
        Course(codes: ["expired_token"], pauses: [nil]), Course(codes: ["invalid_client"], pauses: [nil]),
    ]

    @Test("RFC 8628 section 3.5: how often to ask, and when no more", arguments: courses)
    func deviceFlow(_ course: Course) throws {
        let now = ContinuousClock.now
        var flow = DeviceFlow(try #require(DeviceOffer(Array(Self.offer.utf8))), now: now)
        #expect(flow.begin() == .ask(after: .seconds(5)))
        for (code, pause) in zip(course.codes, course.pauses) {
            let error =
                code == "unreachable"
                ? AuthorizationError(.transient, "nobody there")
                : Refusal(.json(400, "{\"error\":\"\(code)\"}")).error(of: Samples.client(), at: Samples.address("/"))
            let step = flow.heard(error, now: now)
            if let pause {
                #expect(step == .ask(after: .seconds(pause)))
            } else {
                #expect(step == .failed(error))
            }
        }
    }

    @Test("a device code is not asked for after its end")
    func deviceFlowEnds() throws {
        let now = ContinuousClock.now
        var flow = DeviceFlow(try #require(DeviceOffer(Array(Self.offer.utf8))), now: now)
        let pending = AuthorizationError(.transient, "", code: "authorization_pending")
        #expect(flow.heard(pending, now: now + .seconds(890)) == .ask(after: .seconds(5)))
        guard case .failed(let error) = flow.heard(pending, now: now + .seconds(896)) else {
            Issue.record("asked on")
            return
        }
        #expect(error.kind == .declined && error.message.contains("in time"))
    }

    /// RFC 7636 appendix B.
    @Test("PKCE by the RFC's own example")
    func proofKey() {
        let random: [UInt8] = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191,
            240, 91, 88, 5, 88, 83, 132, 141, 121,
        ]
        let hash: [UInt8] = [
            19, 211, 30, 150, 26, 26, 216, 236, 47, 22, 177, 12, 76, 152, 46, 8, 118, 168, 120, 173, 109, 241, 68, 86,
            110, 225, 137, 74, 203, 112, 249, 195,
        ]
        var hashed = ""
        let key = ProofKey(random: random) { bytes in
            hashed = String(decoding: bytes, as: UTF8.self)
            return hash
        }
        #expect(key.verifier == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(hashed == key.verifier)
        #expect(key.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
        #expect(ProofKey(sha256: { $0 }).verifier != ProofKey(sha256: { $0 }).verifier)
    }

    static func request(offline: Bool = false) throws -> ConsentRequest {
        try #require(
            ConsentRequest(
                Samples.client(offline: offline),
                Samples.identity,
                user: "it@example.org",
                proofKey: ProofKey(random: [1, 2, 3]) { _ in [4, 5, 6] },
                state: "s t"
            )
        )
    }

    @Test("the address to open says all that is needed, and no secret")
    func address() throws {
        let address = try Self.request().address
        #expect(
            address == "https://login.example.org/authorize?response_type=code&client_id=client-1"
                + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A49500%2F&scope=mail.read%20offline_access&state=s%20t"
                + "&code_challenge=BAUG&code_challenge_method=S256&login_hint=it%40example.org"
        )
        #expect(try Self.request(offline: true).address.hasSuffix("&access_type=offline&prompt=consent"))
    }

    struct Pasted: Sendable, CustomTestStringConvertible {
        let text: String
        /// Nil: refused.
        var code: String?
        var words = ""
        var testDescription: String { text }
    }

    static let pasted = [
        Pasted(text: "http://127.0.0.1:49500/?code=4%2F0Ab&state=s%20t&scope=x", code: "4/0Ab"),
        Pasted(text: "  http://127.0.0.1:49500/?state=s+t&code=abc#\r\n", code: "abc"),
        Pasted(text: "http://127.0.0.1:49500/?code=a\n  bc&state=s+t", code: "abc"),
        Pasted(text: "http://127.0.0.1:49500/?code=abc&state=other", words: "does not belong"),
        Pasted(text: "http://127.0.0.1:49500/?code=abc", words: "does not belong"),
        Pasted(text: "http://127.0.0.1:49500/?error=access_denied&state=other", words: "does not belong"),
        Pasted(text: "http://127.0.0.1:49500/?error=access_denied&state=s+t", words: "refused"),
        Pasted(text: "http://127.0.0.1:49500/?code=&state=s+t", words: "no code"),
        Pasted(text: "http://127.0.0.1:49500/?code=a&code=b&state=s+t", words: "damaged"),
        Pasted(text: "http://127.0.0.1:49500/?code=%zz&state=s+t", words: "damaged"),
        Pasted(text: "http://127.0.0.1:49500/?code=%0a&state=s+t", words: "no code"),
        Pasted(text: "abc", words: "no address"), Pasted(text: "", words: "no address"),
        Pasted(text: "?" + String(repeating: "a", count: 9000), words: "no address"),
    ]

    @Test("what is pasted is taken only if it belongs to this attempt", arguments: pasted)
    func answer(_ pasted: Pasted) throws {
        let request = try Self.request()
        do throws(AuthorizationError) {
            let answer = try request.answer(pasted.text)
            let expected = TokenRequest.authorizationCode(
                pasted.code ?? "none",
                redirect: ConsentRequest.redirect,
                verifier: "AQID"
            )
            #expect(answer == expected)
        } catch {
            #expect(pasted.code == nil && error.kind == .declined)
            #expect(error.message.contains(pasted.words), "\(error)")
        }
    }
}

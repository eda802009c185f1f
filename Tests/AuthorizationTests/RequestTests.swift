import Testing
import Wire

@testable import Authorization

@Suite("What is asked, and what the answers mean")
struct RequestTests {
    @Test(
        "each request is the form its RFC has",
        arguments: [
            (TokenRequest.refresh("r+1/="), "grant_type=refresh_token&refresh_token=r%2B1%2F%3D"),
            (.clientCredentials, "grant_type=client_credentials&scope=mail.read%20offline_access"),
            (
                .deviceCode("d"),
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d"
            ),
            (
                .authorizationCode("c", redirect: "http://127.0.0.1:1/", verifier: "v"),
                "grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2F&code_verifier=v"
            ),
        ]
    )
    func form(_ request: TokenRequest, _ form: String) {
        let client = Samples.client()
        let withSecret = String(decoding: request.body(of: client, Samples.identity), as: UTF8.self)
        #expect(withSecret == form + "&client_id=client-1&client_secret=s3cret")
        let publicClient = ClientIdentity(id: "ä", secret: nil)
        #expect(String(decoding: request.body(of: client, publicClient), as: UTF8.self) == form + "&client_id=%C3%A4")
    }

    struct Answer: Sendable, CustomTestStringConvertible {
        let body: String
        /// Seconds; nil: no token is in it.
        let life: Int?
        var refresh: String?
        var testDescription: String { String(body.prefix(70)) }
    }

    static let answers = [
        Answer(body: #"{"access_token":"a","token_type":"Bearer","expires_in":3599}"#, life: 3599),
        Answer(
            body: #"{"access_token":"a","token_type":"bearer","expires_in":"60","refresh_token":"r"}"#,
            life: 60,
            refresh: "r"
        ),
        Answer(body: #"{"access_token":"a"}"#, life: 600),
        Answer(body: #"{"access_token":"a","expires_in":1e300}"#, life: 86_400),
        Answer(body: #"{"access_token":"a","expires_in":-5}"#, life: 0),
        Answer(body: #"{"access_token":"a","expires_in":null,"refresh_token":null}"#, life: 600),
        Answer(body: #"{"access_token":"a","token_type":"mac"}"#, life: nil),
        Answer(body: #"{"access_token":""}"#, life: nil),
        Answer(body: #"{"access_token":"a b"}"#, life: nil),
        Answer(body: #"{"access_token":"a\u0001auth=Bearer b"}"#, life: nil),
        Answer(body: #"{"access_token":"a","refresh_token":"r\n"}"#, life: nil),
        Answer(body: #"{"access_token":7}"#, life: nil), Answer(body: "[]", life: nil), Answer(body: "", life: nil),
        Answer(body: "<html>", life: nil), Answer(body: String(repeating: "[", count: 60_000), life: nil),
        Answer(body: #"{"access_token":""# + String(repeating: "a", count: 16_385) + #""}"#, life: nil),
    ]

    @Test("a token is taken only as it must be", arguments: answers)
    func grant(_ answer: Answer) {
        let now = ContinuousClock.now
        let grant = TokenGrant(Array(answer.body.utf8), now: now)
        #expect(grant.map { now.duration(to: $0.token.expiresAt) } == answer.life.map { .seconds($0) })
        #expect(grant?.refreshToken == answer.refresh)
    }

    struct No: Sendable, CustomTestStringConvertible {
        let status: Int
        let body: String
        let kind: AuthorizationError.Kind
        let words: String
        var testDescription: String { "\(status) \(body.prefix(60))" }
    }

    static let noes = [
        No(status: 400, body: #"{"error":"invalid_grant"}"#, kind: .ended, words: "(invalid_grant)"),
        No(
            status: 400,
            body: #"{"error":"invalid_grant","error_description":"AADSTS50173: The grant c4n4ry has expired"}"#,
            kind: .ended,
            words: "(invalid_grant, AADSTS50173)"
        ),
        No(status: 400, body: #"{"error":"interaction_required"}"#, kind: .ended, words: "login.example.org"),
        No(status: 401, body: #"{"error":"invalid_client"}"#, kind: .configuration, words: "client_secret"),
        No(status: 400, body: #"{"error":"unauthorized_client"}"#, kind: .configuration, words: "grant"),
        No(status: 400, body: #"{"error":"invalid_scope"}"#, kind: .configuration, words: "scopes"),
        No(status: 503, body: "busy", kind: .transient, words: "status 503"),
        No(status: 429, body: "", kind: .transient, words: "just now"),
        No(status: 400, body: #"{"error":"temporarily_unavailable"}"#, kind: .transient, words: "just now"),
        No(status: 200, body: "<html>c4n4ry", kind: .transient, words: "no token"),
        No(status: 302, body: "", kind: .configuration, words: "URLs"),
        No(status: 404, body: #"{"error":"c4n4ry c4n4ry"}"#, kind: .configuration, words: "status 404"),
        No(status: 400, body: #"{"error":"access_denied"}"#, kind: .declined, words: "refused"),
    ]

    @Test("a no says who must do what, and quotes nothing but its code", arguments: noes)
    func refusal(_ no: No) async throws {
        let server = ScriptedTokenServer([.json(no.status, no.body, retryAfter: .seconds(9))])
        let desk = TokenDesk(Samples.client(), server: server)
        let error = try #require(
            await Samples.error { () throws(AuthorizationError) in
                _ = try await desk.grant(.clientCredentials, Samples.identity)
            }
        )
        #expect(error.kind == no.kind)
        #expect(error.message.contains(no.words), "\(error)")
        #expect(!error.message.contains("c4n4ry") && !error.message.contains("s3cret"))
        #expect(error.retryAfter == .seconds(9))
    }

    @Test("nothing that holds a secret shows it")
    func silence() throws {
        let token = BearerToken(value: "c4n4ry", expiresAt: .now)
        let shelved = ShelvedAuthorization(to: Samples.client(), Samples.identity, user: "u", refreshToken: "c4n4ry")
        let values: [Any] = [
            token, TokenGrant(token: token, refreshToken: "c4n4ry"), TokenRequest.refresh("c4n4ry"), shelved,
            ClientIdentity(id: "i", secret: "c4n4ry"), HTTPAnswer.json(200, "c4n4ry"),
            try #require(DeviceOffer(Array(ConsentTests.offer.utf8))),
            ProofKey(random: Array("c4n4ry".utf8)) { $0 },
        ]
        for value in values {
            var text = "\(value) \(String(reflecting: value))"
            dump(value, to: &text)
            #expect(!text.contains("c4n4ry") && !text.contains(RandomText.base64URL(Array("c4n4ry".utf8))), "\(text)")
        }
    }

    @Test("forms can be read as they were written")
    func formRoundTrip() {
        for text in ["", "a b+c%&=?/:~*", "Grüße\n\0", "😀"] {
            #expect(FormBody.decoded(Substring(FormBody.encoded(text))) == text)
        }
        for text in ["%", "%4", "%G1", "%ff"] { #expect(FormBody.decoded(Substring(text)) == nil) }
    }
}

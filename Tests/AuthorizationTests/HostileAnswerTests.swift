import Testing
import Wire

@testable import Authorization

/// Answers of servers and pasted text, mangled by a seeded generator: nothing crashes, and nothing unsafe is let through.
@Suite("Hostile answers")
struct HostileAnswerTests {
    /// SplitMix64: the same bytes in every run.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    static let seeds = [
        #"{"access_token":"abc","token_type":"Bearer","expires_in":3599,"refresh_token":"def"}"#,
        #"{"error":"invalid_grant","error_description":"AADSTS50173: gone","error_codes":[50173]}"#,
        ConsentTests.offer,
        #"{"version":1,"consent":"c","client_id":"i","token_url":"u","user":"a@b","refresh_tokens":["x","y"]}"#,
        "http://127.0.0.1:49500/?state=s%20t&code=4%2F0Ab&scope=x+y#z",
    ]

    static let pieces: [[UInt8]] = [
        [0], [0x0A], [0x1B], [0xFF], Array("\"".utf8), Array("\\u0000".utf8), Array("{".utf8), Array("[[[[".utf8),
        Array("1e999".utf8), Array("-1".utf8), Array("null".utf8), Array("%00".utf8), Array("&code=".utf8),
        Array("é".utf8),
    ]

    static func mangled(_ text: String, _ generator: inout Generator) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = .random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
            default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
            }
        }
        return bytes
    }

    static func isVisible(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    @Test("20,000 of them", arguments: seeds)
    func mangledAnswers(seed: String) throws {
        var generator = Generator(state: 8628)
        let now = ContinuousClock.now
        let request = try ConsentTests.request()
        for _ in 0..<4000 {
            let bytes = Self.mangled(seed, &generator)
            if let grant = TokenGrant(bytes, now: now) {
                #expect(Self.isVisible(grant.token.value))
                #expect(grant.refreshToken.map(Self.isVisible) ?? true)
                #expect((now...now + .seconds(86_400)).contains(grant.token.expiresAt))
            }
            if let offer = DeviceOffer(bytes) {
                #expect(Self.isVisible(offer.userCode) && Self.isVisible(offer.address))
                #expect(offer.interval >= .zero && offer.interval <= .seconds(60))
            }
            let message = Refusal(HTTPAnswer(status: 400, body: bytes))
                .error(of: Samples.client(), at: Samples.address("/")).message
            #expect(message.utf8.allSatisfy { (0x20...0x7E).contains($0) } && message.utf8.count < 400)
            if let shelved = ShelvedAuthorization(bytes: bytes) { #expect(!shelved.refreshTokens.isEmpty) }
            if case .authorizationCode(let code, _, _) = try? request.answer(String(decoding: bytes, as: UTF8.self)) {
                #expect(!code.isEmpty && code.utf8.allSatisfy { (0x20...0x7E).contains($0) })
            }
        }
    }
}

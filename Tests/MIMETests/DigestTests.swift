import MIME
import Testing

@Suite struct DigestTests {
    @Test func hashesByFIPS180() {
        #expect(
            ContentHash(of: Array("abc".utf8)).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        #expect(ContentHash(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(ContentHash(of: [0]) != ContentHash(of: [0, 0]))
        #expect(ContentHash(of: [0]).bytes.count == 32)
    }

    /// RFC 4231 section 4.3.
    @Test func authenticatesByRFC4231() {
        let authenticator = MessageAuthenticator(key: Array("Jefe".utf8))
        let message = Array("what do ya want for nothing?".utf8)
        let code = authenticator.code(for: message)
        #expect(
            authenticator.hexCode(for: message) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        )
        #expect(authenticator.isValid(code, for: message))
        #expect(!authenticator.isValid(code, for: message + [0]))
        #expect(!authenticator.isValid(Array(code.dropLast()), for: message))
        #expect(!authenticator.isValid([], for: message))
        #expect(!MessageAuthenticator(key: []).isValid(code, for: message))
    }
}

import Glibc
import Testing
import Wire

@testable import Authorization

@Suite("The keeper of tokens")
struct TokenKeeperTests {
    /// A keeper on a shelf with one consent, its server and its clock.
    struct Place {
        let server = ScriptedTokenServer([])
        let clock = HandClock()
        let shelf: TokenShelf
        let keeper: TokenKeeper

        init(_ folder: String, grant: OAuthClient.Grant = .refreshToken, token: String? = "r1") async throws {
            shelf = TokenShelf(path: "\(folder)/oauth")
            keeper = TokenKeeper(
                TokenDesk(Samples.client(grant), server: server) { [clock] in clock.now },
                login: Samples.login,
                shelf: shelf
            ) { Samples.identity }
            if let token { try await consent(token) }
        }

        func consent(_ token: String, user: String = Samples.login.user) async throws {
            let authorization = ShelvedAuthorization(
                to: Samples.client(),
                Samples.identity,
                user: user,
                refreshToken: token
            )
            try await shelf.store(authorization, of: Samples.login)
        }

        /// Another process, killed and started again.
        func restarted() -> TokenKeeper {
            TokenKeeper(
                TokenDesk(Samples.client(), server: server) { [clock] in clock.now },
                login: Samples.login,
                shelf: shelf
            ) { Samples.identity }
        }

        func failure(_ keeper: TokenKeeper? = nil) async -> AuthorizationError? {
            await Samples.error { () throws(AuthorizationError) in _ = try await (keeper ?? self.keeper).token() }
        }

        var shelved: [String] {
            get async throws { try await shelf.authorization(of: Samples.login)?.refreshTokens ?? [] }
        }

        /// The refresh tokens the server was shown.
        var shown: [String] {
            server.asked.compactMap { form in
                form.split(separator: "&").first { $0.hasPrefix("refresh_token=") }.map { String($0.dropFirst(14)) }
            }
        }
    }

    @Test("a token is asked for once, and again when it has less than a minute left")
    func renewal() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1", lasting: 3600), .token("a2", lasting: 30), .token("a3"))
            #expect(try await place.keeper.token().value == "a1")
            place.clock.advance(by: .seconds(3539))
            #expect(try await place.keeper.token().value == "a1")
            place.clock.advance(by: .seconds(2))
            // Too short for the next, but there is none longer.
            #expect(try await place.keeper.token().value == "a2")
            #expect(try await place.keeper.token().value == "a3")
            #expect(place.shown == ["r1", "r1", "r1"])
        }
    }

    @Test("many who want a token share one renewal, and one who is cancelled does not end it")
    func sharing() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1", refresh: "r2"))
            let values = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 { group.addTask { try await place.keeper.token().value } }
                group.cancelAll()
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(values == ["a1"])
            #expect(place.server.asked.count == 1)
            #expect(try await place.shelved == ["r2", "r1"])
        }
    }

    @Test("a token that a mail server refused is replaced once, for all who had it")
    func refusedToken() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1"), .token("a2"))
            let first = try await place.keeper.token()
            #expect(try await place.keeper.token(insteadOf: first).value == "a2")
            #expect(try await place.keeper.token(insteadOf: first).value == "a2")
            #expect(place.server.asked.count == 2)
        }
    }

    @Test("an exchanged refresh token is on the shelf before the access token is used")
    func storedFirst() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1", refresh: "r2"), .token("a2"))
            // The server exchanges, and the disk will not have it: nobody gets the access token.
            mkdir("\(folder)/oauth/.\(Samples.login.fileName).new", 0o700)
            let failure = await place.failure()
            #expect(failure?.kind == .storage, "\(failure as Any)")
            #expect(try await place.shelved == ["r1"])
            rmdir("\(folder)/oauth/.\(Samples.login.fileName).new")
            // The disk is well: what the server gave is stored now, without a new question.
            #expect(try await place.keeper.token().value == "a1")
            #expect(try await place.shelved == ["r2", "r1"])
            #expect(place.server.asked.count == 1)
        }
    }

    @Test("fault 37: killed between the server's answer and the store, the old token is tried; then the alert is clear")
    func killedBeforeStore() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            // The server has given r2, and the process died with it.
            place.server.add(.token("a2", refresh: "r3"))
            #expect(try await place.restarted().token().value == "a2")
            #expect(place.shown == ["r1"])
            #expect(try await place.shelved == ["r3", "r1"])
        }
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.invalidGrant)
            let error = await place.failure(place.restarted())
            #expect(error?.kind == .ended && error?.message.contains("invalid_grant") == true)
            #expect(try await place.shelved == ["r1"])
        }
    }

    @Test("fault 37: killed after the store, whichever of the two tokens works is used")
    func killedAfterStore() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1", refresh: "r2"))
            _ = try await place.keeper.token()
            place.server.add(.invalidGrant, .token("a2", refresh: "r3"))
            #expect(try await place.restarted().token().value == "a2")
            #expect(place.shown == ["r1", "r2", "r1"])
            #expect(try await place.shelved == ["r3", "r1"])
            place.server.add(.token("a3"))
            #expect(try await place.restarted().token().value == "a3")
            #expect(try await place.shelved == ["r3"])
        }
    }

    @Test("fault 36: what is refused for good is not asked again for five minutes, unless somebody consents anew")
    func noHammering() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            place.server.add(.token("a1", refresh: "r2"))
            let first = try await place.keeper.token()
            place.server.add(.invalidGrant, .invalidGrant)
            for _ in 0..<20 {
                _ = await Samples.error { () throws(AuthorizationError) in
                    _ = try await place.keeper.token(insteadOf: first)
                }
                place.clock.advance(by: .seconds(14))
            }
            #expect(place.shown == ["r1", "r2", "r1"])
            place.clock.advance(by: .seconds(30))
            place.server.add(.invalidGrant, .invalidGrant)
            #expect(await place.failure()?.kind == .ended)
            #expect(place.shown.count == 5)
            let before = await place.keeper.fingerprint()
            try await place.consent("new")
            #expect(await place.keeper.fingerprint() != before)
            place.server.add(.token("a2"))
            #expect(try await place.keeper.token().value == "a2")
            #expect(place.shown.last == "new")
        }
    }

    @Test("a server in trouble is asked less and less often, and left alone as long as it asks")
    func trouble() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder)
            var questions: [Int] = []
            for second in 0..<60 {
                let before = place.server.asked.count
                #expect(await place.failure()?.kind == .transient)
                if place.server.asked.count > before { questions.append(second) }
                place.clock.advance(by: .seconds(1))
            }
            #expect(questions == [0, 5, 15, 35, 55])
            place.clock.advance(by: .seconds(20))
            place.server.add(.json(503, "", retryAfter: .seconds(90)), .token("a1"))
            #expect(await place.failure()?.kind == .transient)
            place.clock.advance(by: .seconds(89))
            #expect(await place.failure()?.kind == .transient)
            place.clock.advance(by: .seconds(1))
            #expect(try await place.keeper.token().value == "a1")
        }
    }

    @Test("nobody has consented, or somebody has for another user: nothing is asked")
    func noConsent() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder, token: nil)
            #expect(await place.failure()?.message.contains("nobody has authorized") == true)
            try await place.consent("r1", user: "somebody@example.org")
            #expect(await place.failure()?.message.contains("another user") == true)
            #expect(place.server.asked.isEmpty)
        }
    }

    @Test("client credentials need no shelf, and a no is the registration's fault")
    func clientCredentials() async throws {
        try await Samples.withFolder { folder in
            let place = try await Place(folder, grant: .clientCredentials, token: nil)
            place.server.add(.token("a1"), .invalidGrant)
            let token = try await place.keeper.token()
            #expect(token.value == "a1")
            #expect(Samples.names(in: folder).isEmpty)
            for _ in 0..<3 {
                let error = await Samples.error { () throws(AuthorizationError) in
                    _ = try await place.keeper.token(insteadOf: token)
                }
                #expect(error?.kind == .configuration, "\(error as Any)")
            }
            #expect(place.server.asked.count == 2)
        }
    }
}

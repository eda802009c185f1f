import Glibc
import Testing

@testable import Authorization

@Suite("The shelf of refresh tokens")
struct TokenShelfTests {
    static func authorization(_ token: String = "r1") -> ShelvedAuthorization {
        ShelvedAuthorization(to: Samples.client(), Samples.identity, user: "it@example.org", refreshToken: token)
    }

    static func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    @Test("what is stored is read again, and only its owner can read it")
    func roundTrip() async throws {
        try await Samples.withFolder { folder in
            let shelf = TokenShelf(path: "\(folder)/oauth")
            #expect(try await shelf.authorization(of: Samples.login) == nil)
            #expect(Samples.names(in: folder).isEmpty)
            for token in ["r1", "r2"] {
                let authorization = Self.authorization(token)
                try await shelf.store(authorization, of: Samples.login)
                #expect(try await shelf.authorization(of: Samples.login) == authorization)
            }
            #expect(Samples.names(in: "\(folder)/oauth") == ["work,feedback@example.org"])
            #expect(Self.mode("\(folder)/oauth") == 0o700)
            #expect(Self.mode("\(folder)/oauth/work,feedback@example.org") == 0o600)
        }
    }

    @Test("after an exchange the one before is kept until the new one has worked")
    func exchange() {
        let first = Self.authorization("r1")
        #expect(first.exchanged("r1", for: nil) == first)
        #expect(first.exchanged("r1", for: "r1") == first)
        let second = first.exchanged("r1", for: "r2")
        #expect(second.refreshTokens == ["r2", "r1"] && second.consent == first.consent)
        #expect(second.exchanged("r2", for: nil).refreshTokens == ["r2"])
        #expect(second.exchanged("r2", for: "r3").refreshTokens == ["r3", "r2"])
        #expect(second.exchanged("r1", for: nil).refreshTokens == ["r1"])
        #expect(Self.authorization("r1").consent != first.consent)
    }

    @Test("what was left half written, links, and files others can read are not used")
    func hostileFiles() async throws {
        try await Samples.withFolder { folder in
            let shelf = TokenShelf(path: "\(folder)/oauth")
            let path = "\(folder)/oauth/\(Samples.login.fileName)"
            try await shelf.store(Self.authorization(), of: Samples.login)
            // A crash may leave this; the next write takes its place.
            close(open("\(folder)/oauth/.\(Samples.login.fileName).new", O_CREAT | O_WRONLY, 0o600))
            try await shelf.store(Self.authorization("r2"), of: Samples.login)
            #expect(Samples.names(in: "\(folder)/oauth").count == 1)
            chmod(path, 0o640)
            let open = await Samples.error { () throws(AuthorizationError) in
                _ = try await shelf.authorization(of: Samples.login)
            }
            #expect(open?.kind == .storage && open?.message.contains("chmod 600") == true)
            unlink(path)
            symlink("/etc/passwd", path)
            let link = await Samples.error { () throws(AuthorizationError) in
                _ = try await shelf.authorization(of: Samples.login)
            }
            #expect(link?.kind == .storage)
            // A link is replaced, never written through.
            try await shelf.store(Self.authorization("r3"), of: Samples.login)
            #expect(Self.mode(path) == 0o600)
            close(Glibc.open(path, O_TRUNC | O_WRONLY))
            let empty = await Samples.error { () throws(AuthorizationError) in
                _ = try await shelf.authorization(of: Samples.login)
            }
            #expect(empty?.message.contains("damaged") == true)
        }
    }

    @Test("a directory that others can enter, or that is a link, is not used")
    func hostileDirectory() async throws {
        try await Samples.withFolder { folder in
            mkdir("\(folder)/open", 0o755)
            chmod("\(folder)/open", 0o755)
            symlink("\(folder)/open", "\(folder)/link")
            for name in ["open", "link", "missing/oauth"] {
                let shelf = TokenShelf(path: "\(folder)/\(name)")
                let error = await Samples.error { () throws(AuthorizationError) in
                    try await shelf.store(Self.authorization(), of: Samples.login)
                }
                #expect(error?.kind == .storage, "\(name)")
            }
            #expect(Samples.names(in: "\(folder)/open").isEmpty)
        }
    }

    @Test("what root writes belongs to the service, whose the directory above is", .enabled(if: geteuid() == 0))
    func ownership() async throws {
        try await Samples.withFolder { folder in
            chown(folder, 12_345, 12_346)
            let shelf = TokenShelf(path: "\(folder)/oauth")
            let lock = try await shelf.lock(Samples.login, before: .now + .seconds(20))
            try await shelf.store(Self.authorization(), of: Samples.login)
            for name in ["", "/\(Samples.login.fileName)", "/.\(Samples.login.fileName).lock"] {
                var status = stat()
                #expect(lstat("\(folder)/oauth\(name)", &status) == 0)
                #expect(status.st_uid == 12_345 && status.st_gid == 12_346, "\(name)")
                #expect(status.st_mode & 0o077 == 0)
            }
            withExtendedLifetime(lock) {}
        }
    }

    @Test("one holder of a lock at a time")
    func lock() async throws {
        try await Samples.withFolder { folder in
            let shelves = [TokenShelf(path: "\(folder)/oauth"), TokenShelf(path: "\(folder)/oauth")]
            var lock: PrivateDirectory.Lock? = try await shelves[0].lock(Samples.login, before: .now + .seconds(20))
            let refused = await Samples.error { () throws(AuthorizationError) in
                _ = try await shelves[1].lock(Samples.login, before: .now)
            }
            #expect(refused?.kind == .transient && lock != nil)
            lock = nil
            _ = try await shelves[1].lock(Samples.login, before: .now + .seconds(20))
        }
    }

    @Test("no two logins share a file, and none leaves the directory")
    func names() {
        let logins = [
            LoginName(client: "a", user: "b"), LoginName(client: "a,b", user: ""), LoginName(client: "a", user: "../b"),
            LoginName(client: "a", user: "..-2fb"), LoginName(client: "a", user: "B"),
            LoginName(client: "a", user: "b "),
            LoginName(client: "a", user: String(repeating: "ü", count: 100)),
            LoginName(client: "a", user: String(repeating: "ü", count: 99) + "ö"),
        ]
        let names = logins.map(\.fileName)
        #expect(Set(names).count == logins.count)
        for name in names {
            #expect(!name.hasPrefix(".") && !name.contains("/") && name.utf8.count <= 200, "\(name)")
        }
    }
}

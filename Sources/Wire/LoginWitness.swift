/// What a server's answers, until the login is over, tell of the login itself.
///
/// libcurl leaves the login out without a word where an SMTP server offers no AUTH (EHLO without it, or HELO), and where an
/// IMAP server says that we are logged in already (PREAUTH, RFC 3501 section 7.1.4). Then nobody knows as whom we act, and
/// whoever sits in between could have arranged it. Nor does it tell "not now" from "no".
struct LoginWitness: Sendable {
    /// IMAP: the last refusal that tells why.
    private var imapRefusal: IMAPLoginRefusal?
    /// IMAP: LOGINDISABLED (RFC 3501 section 6.2.3) is among what the server can do.
    private var isLoginDisabled = false
    /// SMTP: the code of the last answer.
    private var code: Int?
    /// SMTP: 235, "authentication succeeded" (RFC 4954 section 6).
    private var isAccepted = false
    private var isPreauthenticated = false
    /// IMAP: the server said goodbye.
    private var isBye = false
    /// OAUTHBEARER or XOAUTH2 stood in what the server offers, of either protocol.
    private var isBearerOffered = false

    /// One line of an answer, with or without its line end.
    mutating func hear(_ line: UnsafeRawBufferPointer) {
        let start = line.prefix(9).map { $0 & 0xDF }
        if start.starts(with: Self.preauthenticated) { isPreauthenticated = true }
        if start.starts(with: Self.bye) { isBye = true }
        if !isBearerOffered { isBearerOffered = Self.offersBearer(line) }
        if let refusal = IMAPLoginRefusal(line) { imapRefusal = refusal }
        let text = String(decoding: line.prefix(8192), as: UTF8.self)
        if text.uppercased().contains("LOGINDISABLED") { isLoginDisabled = true }
        let digits = line.prefix(3).map { Int($0) - 0x30 }
        guard digits.count == 3, (2...5).contains(digits[0]), digits.allSatisfy({ (0...9).contains($0) }) else {
            return
        }
        code = digits[0] * 100 + digits[1] * 10 + digits[2]
        if code == 235 { isAccepted = true }
    }

    /// Throws when the connection stands but the login was left out. Nothing has been sent but greetings.
    func requireLogin(at endpoint: Endpoint) throws(WireError) {
        switch endpoint.scheme {
        case .smtp, .smtps:
            guard !isAccepted else { return }
            throw WireError(
                .loginDenied,
                "\(endpoint) offers no login, though one is configured; nothing was sent. If it knows this machine by its "
                    + "network, leave out user and secret; else use the port that takes logins (465, 587), with TLS"
            )
        case .imap, .imaps:
            guard isPreauthenticated else { return }
            throw WireError(
                .protocolViolation,
                "\(endpoint) says that we are logged in before we were (PREAUTH), so nobody knows as whom; no secret was "
                    + "sent. Use imaps, and check that host and port are the mail server's"
            )
        case .http, .https: return
        }
    }

    /// The error for a connect that libcurl gave up with `curlCode`, where the server's own words tell more; nil where not.
    func refusal(curlCode: UInt32, at endpoint: Endpoint, isBearer: Bool) -> WireError? {
        // CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_LOGIN_DENIED.
        guard [8, 9, 52, 56, 67].contains(curlCode) else { return nil }
        if endpoint.scheme.isIMAP, let refusal = imapRefusal { return refusal.error(at: endpoint) }
        if endpoint.scheme.isIMAP, curlCode == 67, isLoginDisabled, !isBearer {
            return WireError(
                .configuration,
                "\(endpoint) takes no login by password on this connection (LOGINDISABLED): "
                    + (isBearerOffered
                        ? "it wants OAuth2; write oauth instead of secret, and an [[oauth]] section"
                        : "set security to implicit or starttls, or have such logins enabled there")
            )
        }
        if isBye, curlCode != 67 {
            return WireError(
                .unreachable,
                "\(endpoint) turned us away (BYE): it may be busy, or not serve this machine"
            )
        }
        if isBearer, curlCode == 67, !(400..<500).contains(code ?? 0) { return bearerRefusal(at: endpoint) }
        guard [8, 9, 67].contains(curlCode), let code, code >= 400 else { return nil }
        switch (curlCode, code) {
        case (67, 400..<500):
            return WireError(.unreachable, "\(endpoint) cannot check logins just now (\(code)): it is tried again")
        case (67, _): return nil
        case (_, 400..<500): return WireError(.unreachable, "\(endpoint) turned us away for now (\(code))")
        default:
            return WireError(
                .unreachable,
                "\(endpoint) turned us away (\(code)): check that it takes mail from this machine, and the port"
            )
        }
    }

    /// Trying another token would change nothing where the server takes none: that is for the operator to mend.
    private func bearerRefusal(at endpoint: Endpoint) -> WireError {
        guard isBearerOffered else {
            return WireError(
                .configuration,
                "\(endpoint) offers no OAuth2 login (OAUTHBEARER or XOAUTH2); nothing was sent. Check host and port, and that "
                    + "OAuth2 is enabled there; else write secret instead of oauth"
            )
        }
        return WireError(
            .loginDenied,
            "\(endpoint) refused the access token: check that user is the address of the mailbox it was given for, that the "
                + "account may log in this way, and the scopes of its [[oauth]] section"
        )
    }

    /// An SMTP server lists mechanisms by name, an IMAP server with `AUTH=` before each.
    private static func offersBearer(_ line: UnsafeRawBufferPointer) -> Bool {
        let words = line.prefix(8192).split { $0 == 0x20 || $0 == 0x3D || $0 == 0x0D || $0 == 0x0A || $0 == 0x2D }
        return words.contains { word in
            guard word.count == 7 || word.count == 11 else { return false }
            let upper = word.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }
            return upper == bearerNames[0] || upper == bearerNames[1]
        }
    }

    private static let bearerNames = [Array("XOAUTH2".utf8), Array("OAUTHBEARER".utf8)]

    /// `* PREAUTH` and `* BYE`, in any case of letters: with bit 5 off, as `hear` compares.
    private static let preauthenticated = "* PREAUTH".utf8.map { $0 & 0xDF }
    private static let bye = "* BYE".utf8.map { $0 & 0xDF }
}

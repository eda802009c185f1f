/// Why an IMAP server did not let us in, by the code in its answer to the login, or in its BYE (RFC 5530 section 3).
///
/// libcurl calls every NO a wrong password. To wait five minutes and to have the operator look for one would be wrong where the
/// server only cannot check logins just now, or has too many connections. Only codes that are known come into a message: a
/// server's own words may repeat the secret.
struct IMAPLoginRefusal: Sendable {
    private enum Meaning {
        /// It passes by itself.
        case passing(String)
        case denied(String)
        case setting(String)
    }

    /// Bytes of an answer that are looked at.
    private static let lookedAtBytes = 300

    private let meaning: Meaning

    /// Nil for a line that is no refusal, or one that tells nothing but that the login failed.
    init?(_ line: UnsafeRawBufferPointer) {
        let text = String(decoding: line.prefix(Self.lookedAtBytes), as: UTF8.self).uppercased()
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "*" ? words[1] == "BYE" : ["NO", "BAD"].contains(words[1]) else {
            return nil
        }
        let code = words[2].first == "[" ? words[2].dropFirst().prefix { $0 != "]" && $0 != " " } : ""
        // Where the login itself has failed, or too often, trying on would only lock the account.
        let failures = ["ATTEMPT", "FAILED LOGIN", "LOGIN FAIL"]
        let isFailedLogin = code == "AUTHENTICATIONFAILED" || failures.contains { words[2].contains($0) }
        guard !isFailedLogin, let meaning = Self.byCode[String(code)] ?? Self.meaning(of: words[2]) else {
            return nil
        }
        self.meaning = meaning
    }

    func error(at endpoint: Endpoint) -> WireError {
        switch meaning {
        case .passing(let what): WireError(.unreachable, "\(endpoint) \(what): it is tried again")
        case .denied(let what): WireError(.loginDenied, "\(endpoint) refused the login: \(what)")
        case .setting(let what): WireError(.configuration, "\(endpoint) refused the login: \(what)")
        }
    }

    private static let byCode: [String: Meaning] = [
        "UNAVAILABLE": .passing("cannot check logins just now (UNAVAILABLE)"),
        "INUSE": .passing("keeps the mailbox for another client just now (INUSE)"),
        "LIMIT": .passing("has reached a limit for this account (LIMIT), perhaps of connections"),
        "THROTTLED": .passing("slows this account down (THROTTLED)"),
        "OVERQUOTA": .passing("has no quota left for this account (OVERQUOTA), perhaps of bandwidth"),
        "SERVERBUG": .passing("met a fault of its own at the login (SERVERBUG; see its log)"),
        "SYS/TEMP": .passing("has a passing trouble (SYS/TEMP)"),
        "EXPIRED": .denied("the password has expired; set a new one, there and in our secret"),
        "CONTACTADMIN": .denied("it asks that its administrator be contacted (CONTACTADMIN)"),
        "WEBALERT": .denied("the provider wants somebody to log in with a browser first"),
        "AUTHORIZATIONFAILED": .denied("the account may not act for this mailbox; grant it access"),
        "PRIVACYREQUIRED": .setting("it demands encryption; set security to implicit or starttls"),
        "SYS/PERM": .denied("it has a lasting trouble; see its log (SYS/PERM)"),
    ]

    /// QUIRK: words where a code is due. Gmail: `[ALERT] Too many simultaneous connections`, `[ALERT] Please log in via your web
    /// browser`; Dovecot before 2.3: `Maximum number of connections from user+IP exceeded`; Exchange: `Server Unavailable. 15`.
    private static func meaning(of text: Substring) -> Meaning? {
        if text.contains("CONNECTIONS"), ["TOO MANY", "NUMBER OF", "LIMIT"].contains(where: { text.contains($0) }) {
            return .passing(
                "allows no further connection just now; if that lasts, lower connections here, close others, or raise its limit"
            )
        }
        if text.contains("WEB BROWSER") { return byCode["WEBALERT"] }
        let isOutage = ["SERVER UNAVAILABLE", "TEMPORARY AUTHENTICATION FAILURE", "TEMPORARILY UNAVAILABLE"].contains {
            text.contains($0)
        }
        return isOutage ? .passing("cannot check logins just now") : nil
    }
}

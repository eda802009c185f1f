/// What a response code in a NO, BAD or BYE asks of us: wait, give up, or have somebody change something.
struct RefusalAdvice: Sendable {
    let kind: MailboxError.Kind
    /// For the operator: what it means, and what to do.
    let text: String
    /// The whole server or account refuses for now: asking mail by mail would only make it worse.
    let concernsAll: Bool

    private init(_ kind: MailboxError.Kind, _ text: String, concernsAll: Bool = false) {
        self.kind = kind
        self.text = text
        self.concernsAll = concernsAll
    }

    /// The codes of the IANA registry that can explain a refusal of what we ask, and a few that only products know.
    /// Those that go with an OK (UIDNEXT, COPYUID, ...) or with commands we never send are not here.
    static let byCode: [String: RefusalAdvice] = [
        // It passes: wait.
        "UNAVAILABLE": .init(.transient, "a part of the server is down; it will be tried again", concernsAll: true),
        "INUSE": .init(.transient, "another client holds the folder; it will be tried again", concernsAll: true),
        "INPROGRESS": .init(
            .transient,
            "the server is still at work on it (RFC 9585); it will be tried again",
            concernsAll: true
        ),
        "LIMIT": .init(
            .transient,
            "a limit of the server is reached; poll less often, or raise the limit there",
            concernsAll: true
        ),
        "THROTTLED": .init(
            .transient,
            "the server slows this account down; poll less often, or raise its limits there",
            concernsAll: true
        ),
        "MESSAGELIMIT": .init(
            .transient,
            "the server takes fewer mails at once (RFC 9738); it will be tried again",
            concernsAll: true
        ),
        "SERVERBUG": .init(.transient, "the server met a fault of its own; see its log"),
        "EXPUNGEISSUED": .init(.transient, "another client removed mails meanwhile; it will be tried again"),
        "CLOSED": .init(.transient, "the server closed the folder; it will be opened again", concernsAll: true),
        "SYS/TEMP": .init(.transient, "the server has a passing trouble; it will be tried again", concernsAll: true),
        "WEBALERT": .init(
            .configuration,
            "the provider wants somebody to log in with a browser first",
            concernsAll: true
        ),
        "ALERT": .init(.transient, "the server says why, in words meant for people; read them"),
        // The account or its secret.
        "AUTHENTICATIONFAILED": .init(
            .loginDenied,
            "check the user in the configuration, and its secret or authorization",
            concernsAll: true
        ),
        "EXPIRED": .init(
            .loginDenied,
            "the password or authorization has expired; set a new password, there and in our secret, or authorize again",
            concernsAll: true
        ),
        "AUTHORIZATIONFAILED": .init(
            .configuration,
            "the account may not act for this mailbox; grant it access",
            concernsAll: true
        ),
        "PRIVACYREQUIRED": .init(
            .configuration,
            "the server demands encryption; set security to implicit or starttls",
            concernsAll: true
        ),
        "CONTACTADMIN": .init(
            .permanent,
            "the server asks that its administrator be contacted",
            concernsAll: true
        ),
        // The folder or a right in it.
        "NOPERM": .init(.configuration, "the account lacks the right; grant it on the server"),
        "READ-ONLY": .init(.configuration, "the folder is read-only for this account; grant it write access"),
        "NONEXISTENT": .init(.configuration, "the folder does not exist; check its name in the configuration"),
        "TRYCREATE": .init(.configuration, "the folder does not exist; check its name in the configuration"),
        "UIDNOTSTICKY": .init(
            .configuration,
            "the server does not keep the numbers of mails; have its administrator convert the folder"
        ),
        // Gmail's limit for bandwidth and commands, too.
        "OVERQUOTA": .init(
            .permanent,
            "a quota is used up; if it is the mailbox's, make room or raise it, if it is one for bandwidth or commands, poll less often",
            concernsAll: true
        ),
        "CORRUPTION": .init(
            .permanent,
            "the server's mailbox is damaged; have its administrator repair it"
        ),
        "SYS/PERM": .init(.permanent, "the server has a lasting trouble; see its log", concernsAll: true),
        // It will never be done.
        "CANNOT": .init(.permanent, "the server will never do this; choose another folder or marking"),
        "ALREADYEXISTS": .init(.permanent, "a folder of that name exists already; choose another name"),
        "HASCHILDREN": .init(.permanent, "the folder has folders below it; choose another one"),
        "CLIENTBUG": .init(.permanent, "the server holds our command to be wrong; please report this"),
        "PARSE": .init(.transient, "the server cannot read a mail's header; see its log"),
        "UNKNOWN-CTE": .init(.permanent, "the server cannot decode a mail"),
        "TOOBIG": .init(.permanent, "the server holds it to be too large; raise its limit there"),
        "USEATTR": .init(.permanent, "the server cannot give the folder that use; choose another folder"),
        "NOTSAVED": .init(.transient, "the server dropped a result; it will be tried again"),
        "REFERRAL": .init(
            .configuration,
            "the mailbox has moved to another server; name that one in the configuration",
            concernsAll: true
        ),
    ]

    /// For a refusal without a code that says anything: a server's words are all there is.
    static func general(isUnknownFolder: Bool, isThrottled: Bool) -> RefusalAdvice {
        if isThrottled {
            return .init(.transient, "the server slows this account down; poll less often", concernsAll: true)
        }
        return isUnknownFolder
            ? .init(
                .configuration,
                "check its name in the configuration; on some servers all others stand below INBOX, as in \"INBOX.Name\""
            )
            : .init(.transient, "it will be tried again")
    }
}

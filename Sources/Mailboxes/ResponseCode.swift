/// What stands in brackets in a status response: RFC 3501 section 7.1, RFC 5530, RFC 4315.
package struct ResponseCode: Hashable, Sendable {
    /// Upper case, such as `UIDVALIDITY`.
    package let name: String
    /// The words after it, lists flattened, upper case as sent.
    package let arguments: [String]

    /// The first argument, where it is a number of 32 bits.
    var number: UInt32? { arguments.first.flatMap { UInt32($0) } }

    /// What the refusal means for trying again, and what to do about it; nil for codes that explain no refusal.
    var advice: (kind: MailboxError.Kind, text: String)? {
        switch name {
        case "UNAVAILABLE": (.transient, "a part of the server is down; it will be tried again")
        case "INUSE": (.transient, "another client holds the folder; it will be tried again")
        case "LIMIT", "THROTTLED": (.transient, "the server limits us; poll less often or raise its limits")
        case "SERVERBUG": (.transient, "the server met a fault of its own; see its log")
        case "EXPUNGEISSUED": (.transient, "another client removed mails meanwhile; it will be tried again")
        case "AUTHENTICATIONFAILED": (.loginDenied, "check the user and its secret in the configuration")
        case "EXPIRED": (.loginDenied, "the password has expired; set a new one, there and in our secret")
        case "AUTHORIZATIONFAILED": (.configuration, "the account may not act for this mailbox; grant it access")
        case "PRIVACYREQUIRED": (.configuration, "the server demands encryption; use imaps or STARTTLS")
        case "NOPERM": (.configuration, "the account lacks the right; grant it on the server")
        case "READ-ONLY": (.configuration, "the folder is read-only for this account; grant it write access")
        case "NONEXISTENT", "TRYCREATE":
            (.configuration, "the folder does not exist; check its name in the configuration")
        case "OVERQUOTA": (.permanent, "the mailbox is full; make room or raise its quota")
        case "CORRUPTION": (.permanent, "the server's mailbox is damaged; have its administrator repair it")
        case "CONTACTADMIN": (.permanent, "the server asks that its administrator be contacted")
        case "CANNOT", "ALREADYEXISTS", "CLIENTBUG":
            (.permanent, "the server will never do this; choose another folder or marking")
        default: nil
        }
    }

    /// The whole server or account refuses for now; asking mail by mail would only make it worse.
    var isThrottling: Bool { ["UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED", "OVERQUOTA"].contains(name) }
}

internal import Authorization

/// What is known of a provider: where it is asked, and for what.
struct ProviderAddresses {
    var token: WebAddress?
    var device: WebAddress?
    var consent: WebAddress?
    var scopes: [String] = []

    /// `tenant`: Microsoft's; without one nothing is known of it.
    init(_ provider: Configuration.OAuth.Provider, tenant: String?, grant: Configuration.OAuth.Grant) {
        switch provider {
        case .microsoft:
            guard let tenant else { return }
            let host = "login.microsoftonline.com"
            token = WebAddress(https: host, "/\(tenant)/oauth2/v2.0/token")
            device = WebAddress(https: host, "/\(tenant)/oauth2/v2.0/devicecode")
            let mail = ["IMAP.AccessAsUser.All", "SMTP.Send"].map { "https://outlook.office.com/\($0)" }
            // For itself a client asks for all that an administrator has granted it.
            let own = ["https://outlook.office365.com/.default"]
            scopes = grant == .clientCredentials ? own : mail + ["offline_access"]
        case .google:
            // Its device codes are not for mail, so there is no address for one.
            token = WebAddress(https: "oauth2.googleapis.com", "/token")
            consent = WebAddress(https: "accounts.google.com", "/o/oauth2/v2/auth")
            scopes = ["https://mail.google.com/"]
        case .other: break
        }
    }
}

extension KeyKind<String> {
    /// A domain or an identifier: it becomes part of an address.
    static let tenant = KeyKind.text(form: "a tenant such as \"example.onmicrosoft.com\"") { text, node, findings in
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x2E
        }
        guard isPlain, (1...253).contains(text.utf8.count), !text.hasPrefix(".") else {
            let hint = "Write its domain, or its identifier from the Entra admin center."
            findings.refuse(node, "\(ShownText.quoted(text)) is no tenant", hint: hint)
            return nil
        }
        return text
    }

    /// RFC 6749 section 3.3: visible ASCII without quotes and backslashes.
    static let scope = KeyKind.text(form: "a scope such as \"https://mail.google.com/\"") { text, node, findings in
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
        guard isPlain, (1...200).contains(text.utf8.count) else {
            findings.refuse(
                node,
                "\(ShownText.quoted(text)) is no scope",
                hint: "Each scope stands by itself, without blanks."
            )
            return nil
        }
        return text
    }
}

/// Why `earshot authorize NAME` has nothing to do.
package enum NothingToAuthorize: Error, Hashable, Sendable, CustomStringConvertible {
    case unknown(String, known: [String])
    /// The relay asks for no login.
    case noLogin
    case password(String)
    /// The mailbox or relay, and its `[[oauth]]` section.
    case clientCredentials(String, String)

    package var description: String {
        switch self {
        case .unknown(let name, let known):
            let nearest = NearestName.of(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
            return "there is no mailbox '\(name)'\(nearest)\nYou can authorize: \(known.joined(separator: ", "))"
        case .noLogin: return "[relay] has no login, so there is nothing to authorize"
        case .password(let name):
            return "'\(name)' logs in with a password, so there is nothing to authorize.\n"
                + "For OAuth2, write oauth = \"NAME\" instead of secret, and an [[oauth]] section."
        case .clientCredentials(let name, let oauth):
            return "'\(name)' logs in by the client's own credentials ([[oauth]] \"\(oauth)\"), so\n"
                + "nobody has to consent here. To try it: earshot check --connect"
        }
    }
}

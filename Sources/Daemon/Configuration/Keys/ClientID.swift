/// The identifier of a registered client: no secret, but some keep it beside one.
package enum ClientID: Hashable, Sendable {
    case plain(String)
    case kept(Secret)
}

extension KeyKind<ClientID> {
    static let clientID = KeyKind.text(form: "the client's identifier, or the place of it") { text, node, findings in
        if ["credential:", "file:", "command:"].contains(where: text.hasPrefix) {
            return KeyKind<Secret>.secret.read(node, &findings).map { .kept($0) }
        }
        return KeyKind<String>.words().read(node, &findings).map { .plain($0) }
    }
}

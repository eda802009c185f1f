/// What tells a token server which client asks. Neither `description` nor `dump` shows the secret.
package struct ClientIdentity: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package let id: String
    /// Nil for a public client.
    package let secret: String?

    package init(id: String, secret: String?) {
        self.id = id
        self.secret = secret
    }

    package var description: String { "client \(id)" }
    package var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

/// Who we are to a server. Never printed: `description` hides the secret.
package struct Credentials: Hashable, Sendable, CustomStringConvertible {
    package let user: String
    package let password: String

    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    package var description: String { "credentials of \(user)" }
}

/// Why a secret cannot be had, and what to do. Never holds any of it.
package struct SecretError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String
    package let hint: String?

    init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }

    package var description: String {
        hint.map { "\(message). \($0)" } ?? message
    }
}

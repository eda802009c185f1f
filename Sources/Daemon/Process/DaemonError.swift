/// Why the daemon cannot start, or had to end.
package struct DaemonError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable {
        /// The operator must mend something first.
        case configuration
        /// Another Earshot has the store.
        case busy
        /// The store failed: exit, start again, look again.
        case store
    }

    package let kind: Kind
    package let message: String

    package var description: String { message }
}

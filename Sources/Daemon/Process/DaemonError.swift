internal import SQL
internal import Store

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

extension DaemonError {
    /// The store could not be opened.
    init(opening path: String, _ error: any Error) {
        let kind: Kind =
            switch (error as? StoreError)?.kind {
            case .busy: .busy
            case .configuration: .configuration
            default: .store
            }
        self.init(kind: kind, message: "\(error)")
    }

    /// The store failed while the daemon ran.
    init(store error: any Error) {
        self.init(
            kind: .store,
            message: "the store failed, so the daemon ends to look again at a fresh start: \(error)"
        )
    }
}

/// The control socket could not be used.
package struct ControlError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable {
        /// No daemon listens there.
        case notRunning
        case failed
    }

    package let kind: Kind
    package let message: String

    package var description: String { message }
}

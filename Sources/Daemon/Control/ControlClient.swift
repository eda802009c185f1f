internal import FoundationEssentials

/// Asks the running daemon.
package struct ControlClient: Sendable {
    /// Seconds to wait for an answer: a `poll` may have a mailbox to read.
    package static let answerTimeLimit = 300

    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// - Throws: `ControlError`, of kind `notRunning` when no daemon listens.
    package func ask(_ request: ControlRequest) throws(ControlError) -> ControlAnswer {
        let socket = try UnixSocket.connected(to: path, timeLimitSeconds: Self.answerTimeLimit)
        do {
            let line = try JSONEncoder().encode(request)
            if socket.write(Array(line) + [0x0A]), let answer = socket.readLine() {
                return try JSONDecoder().decode(ControlAnswer.self, from: Data(answer))
            }
        } catch {
            throw ControlError(kind: .failed, message: "the daemon at \(path) answered what this version cannot read")
        }
        throw ControlError(kind: .failed, message: "the daemon at \(path) gave no answer in time")
    }
}

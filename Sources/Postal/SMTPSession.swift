internal import Feedback
package import Wire

/// A logged-in connection to a relay that mails are handed over on, one after the other: `SMTPStateMachine` with a
/// stream and a clock around it.
package actor SMTPSession {
    /// Bytes handed to the stream at once, each piece with its own deadline.
    private static let pieceBytes = 64 * 1024
    /// RFC 5321 section 4.5.3.2.5: for a piece of content, and here for a command too.
    private static let piecePatience = Duration.minutes(3)

    private let stream: any ByteStream
    private var machine: SMTPStateMachine
    private var deadline = ContinuousClock.now

    /// The stream is past TLS and login; whatever the server said until then is not needed.
    package init(stream: any ByteStream, clientName: String) {
        self.stream = stream
        machine = SMTPStateMachine(clientName: clientName)
    }

    /// Another mail can be handed over.
    package var isUsable: Bool { machine.isReady }

    /// EHLO. Throws when the server will not serve us; the connection is closed then.
    package func begin() async throws(PostalError) {
        if let error = await run(machine.start()).closed { throw error }
    }

    /// Hands over one mail. Trouble of the server or the network is a result, not an error.
    ///
    /// `commitDot` runs when everything but the final dot is sent, and must last before it returns. What it throws, this
    /// throws, and the connection is closed without the dot: the server drops the mail.
    package func deliver(
        _ envelope: SMTPEnvelope,
        _ content: SMTPContent,
        commitDot: @Sendable () async throws -> Void
    ) async throws -> Delivery {
        var progress = await run(machine.deliver(envelope, content))
        if progress.wantsCommit {
            do {
                try await commitDot()
            } catch {
                _ = machine.lost(PostalError(.cancelled, "the outbox could not be written"))
                await stream.close()
                throw error
            }
            progress = await run(machine.dotCommitted())
        }
        // The machine reports every mail before it rests. Were it ever not to, nobody would know what became of this one.
        return progress.delivery
            ?? SMTPTransaction(envelope, content).settled(as: .unknown, "the session ended without a result").delivery
    }

    /// QUIT, a short wait for its answer, and the end. May be called at any time, more than once.
    package func end() async {
        if machine.isReady { _ = await run(machine.quit()) }
        await stream.close()
    }

    // MARK: - Effects

    private struct Progress {
        var delivery: Delivery?
        var wantsCommit = false
        var closed: PostalError?
    }

    /// Performs actions, and reads for more, until the machine rests or asks for a commit.
    private func run(_ first: [SMTPStateMachine.Action]) async -> Progress {
        var progress = Progress()
        var actions = first
        while true {
            for action in actions {
                switch action {
                case .send(let bytes):
                    if let error = await send(bytes) {
                        // A throw says nothing of how much arrived: the machine knows what that means where it stands.
                        actions = machine.lost(error)
                        return await concluded(actions, progress)
                    }
                case .commitDot: progress.wantsCommit = true
                case .greeted: break
                case .delivered(let delivery): progress.delivery = delivery
                case .close(let error):
                    progress.closed = error
                    await stream.close()
                }
            }
            if machine.isReady || machine.isClosed || progress.wantsCommit { return progress }
            actions = await receive()
        }
    }

    /// The last actions of a session: nothing among them is to be sent.
    private func concluded(_ actions: [SMTPStateMachine.Action], _ progress: Progress) async -> Progress {
        var progress = progress
        progress.wantsCommit = false
        for case .delivered(let delivery) in actions { progress.delivery = delivery }
        for case .close(let error) in actions { progress.closed = error }
        await stream.close()
        return progress
    }

    private func send(_ bytes: [UInt8]) async -> PostalError? {
        do {
            for start in stride(from: 0, to: bytes.count, by: Self.pieceBytes) {
                let piece = Array(bytes[start..<min(start + Self.pieceBytes, bytes.count)])
                try await stream.send(piece, deadline: .now + Self.piecePatience)
            }
            deadline = .now + machine.patience
            return nil
        } catch {
            return PostalError(error)
        }
    }

    private func receive() async -> [SMTPStateMachine.Action] {
        do {
            let bytes = try await stream.receive(deadline: deadline)
            guard bytes.isEmpty else { return machine.received(bytes) }
            return machine.lost(PostalError(.transient, "the server closed the connection in mid-session"))
        } catch {
            return machine.lost(PostalError(error))
        }
    }
}

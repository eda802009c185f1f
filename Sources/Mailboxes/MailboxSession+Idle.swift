internal import Feedback
internal import Wire

extension MailboxSession {
    /// The longest one IDLE lasts: servers may hang up after 30 minutes (RFC 2177), and some routers forget sooner.
    package static let longestIdle = Duration.minutes(25)
    /// How long the answer to the end of IDLE is waited for. It takes no work; a server that is silent then was most likely lost
    /// while we waited, and sooner known is sooner connected again.
    package static let endOfIdleTimeout = Duration.seconds(20)
    /// How often a server without IDLE is asked.
    package static let noopInterval = Duration.seconds(60)

    /// Waits until mails come to or go from the selected folder, until `deadline`, or for `longestIdle`: true when
    /// something changed, at once when that was since the last listing. Without IDLE the server is asked now and then.
    package func idle(until deadline: ContinuousClock.Instant) async throws(MailboxError) -> Bool {
        try claim()
        defer { release() }
        try checkSelected()
        if machine.takeNews() { return true }
        let deadline = min(deadline, now() + Self.longestIdle)
        guard machine.offers("IDLE"), !isIdleRefused else { return try await poll(until: deadline) }
        var hasChanged = false
        guard try await enterIdle(&hasChanged) else {
            isIdleRefused = true
            return try await poll(until: deadline)
        }
        while !hasChanged, !machine.hasNews, let actions = try await actions(until: deadline) {
            hasChanged = actions.contains(.changed)
            try await checkIdling(actions)
        }
        try await send(machine.endIdle())
        patience = Patience(limit: Self.endOfIdleTimeout)
        try await completion().check()
        return machine.takeNews() || hasChanged
    }

    /// False when the server refuses.
    private func enterIdle(_ hasChanged: inout Bool) async throws(MailboxError) -> Bool {
        try await send(.idle)
        while true {
            let actions = try await nextActions()
            hasChanged = hasChanged || actions.contains(.changed)
            if actions.contains(.idling) {
                try await checkIdling(actions)
                return true
            }
            for case .finished(let completion) in actions {
                guard completion.refusal != nil else {
                    throw await fail(.violation("the end of IDLE before its start"))
                }
                return false
            }
        }
    }

    private func checkIdling(_ actions: [IMAPStateMachine.Action]) async throws(MailboxError) {
        for case .finished(let completion) in actions {
            throw await fail(completion.refusal ?? .violation("the end of IDLE before we asked for it"))
        }
    }

    /// What the server says before `deadline`; nil when that has passed.
    private func actions(until deadline: ContinuousClock.Instant) async throws(MailboxError) -> [IMAPStateMachine
        .Action]?
    {
        guard now() < deadline else { return nil }
        let bytes: [UInt8]
        do throws(WireError) {
            bytes = try await stream.receive(deadline: deadline)
        } catch {
            if error.kind == .timedOut { return nil }
            throw await fail(MailboxError(error))
        }
        return try await actions(of: bytes)
    }

    private func poll(until deadline: ContinuousClock.Instant) async throws(MailboxError) -> Bool {
        while now() < deadline {
            do {
                try await Task.sleep(until: min(deadline, now() + Self.noopInterval), clock: .continuous)
            } catch {
                throw MailboxError(.cancelled, "cancelled while waiting for mail")
            }
            try await perform(.noop).check()
            if machine.takeNews() { return true }
        }
        return false
    }
}

internal import Feedback

/// The client's side of SMTP (RFC 5321) from EHLO on, without a socket, a clock or a thread: events in, actions out.
///
/// One command, one reply: no PIPELINING. So a reply can only ever be the answer to the command before it, and bytes that
/// come unasked break the session off instead of being taken for the answer to the next command, or to the final dot.
package struct SMTPStateMachine: Sendable {
    package enum Action: Sendable {
        /// Send these bytes. When nothing follows, wait for the server, no longer than `patience`.
        case send([UInt8])
        /// The mail is on the wire but for its final dot. Record that durably, then call `dotCommitted()`; if it cannot be
        /// recorded, close the connection: without the dot the server drops the mail (RFC 5321 section 4.1.1.4).
        case commitDot
        /// EHLO or HELO was answered: mails may be handed over.
        case greeted
        /// The mail's fate.
        case delivered(Delivery)
        /// The session is over; close the connection.
        case close(PostalError)
    }

    enum State: Hashable, Sendable {
        case fresh
        case hello(isExtended: Bool)
        case ready
        case reset, sender, recipient(Int), data
        /// `commitDot` is out; the dot is not.
        case uncommitted
        case dot
        case quitting
        case closed

        /// Whose answer is awaited.
        var phase: RecipientResult.Phase? {
            switch self {
            case .sender: .sender
            case .recipient: .recipient
            case .data, .uncommitted: .data
            case .dot: .dot
            case .fresh, .hello, .ready, .reset, .quitting, .closed: nil
            }
        }
    }

    private(set) var state = State.fresh
    /// What the server offered; nothing before `greeted`.
    package private(set) var capabilities = SMTPCapabilities()
    var parser = SMTPReplyParser()
    var transaction: SMTPTransaction?
    /// The last mail was given up after its MAIL FROM: the server still holds its envelope.
    private var needsReset = false
    private let clientName: String

    /// `clientName`: what EHLO says we are, a domain name or an address literal; anything else becomes an address literal
    /// of loopback (RFC 5321 section 4.1.4 asks for one where there is no name).
    package init(clientName: String) {
        let isSafe = clientName.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") }
        self.clientName = isSafe && !clientName.isEmpty && clientName.utf8.count <= 255 ? clientName : "[127.0.0.1]"
    }

    /// A mail may be handed over.
    package var isReady: Bool { state == .ready }
    package var isClosed: Bool { state == .closed }

    /// How long to wait for the answer to what was sent last (RFC 5321 section 4.5.3.2). For the whole answer: a server
    /// that drips it gains no time.
    package var patience: Duration {
        switch state {
        case .data: .minutes(2)
        case .dot: .minutes(10)
        case .quitting: .seconds(5)
        case .fresh, .hello, .ready, .reset, .sender, .recipient, .uncommitted, .closed: .minutes(5)
        }
    }

    /// The connection is open and logged in.
    package mutating func start() -> [Action] {
        state = .hello(isExtended: true)
        return [command("EHLO \(clientName)")]
    }

    /// Hands over one mail. Deferred at once when the machine is not ready.
    package mutating func deliver(_ envelope: SMTPEnvelope, _ content: SMTPContent) -> [Action] {
        var transaction = SMTPTransaction(envelope, content)
        guard isReady else { return [.delivered(transaction.settled(as: .deferred, "no session is open").delivery)] }
        transaction.refuseImpossible(under: capabilities)
        guard transaction.nextRecipient(after: -1) != nil else { return [.delivered(transaction.delivery)] }
        self.transaction = transaction
        guard needsReset else { return beginTransaction() }
        state = .reset
        return [command("RSET")]
    }

    /// `commitDot` is done: from here on the mail's fate is the server's word, or unknown.
    package mutating func dotCommitted() -> [Action] {
        guard state == .uncommitted else { return [] }
        state = .dot
        return [command(".")]
    }

    /// Says goodbye, once; the session ends whatever the server answers.
    package mutating func quit() -> [Action] {
        guard isReady else { return [] }
        state = .quitting
        return [command("QUIT")]
    }

    /// The connection is gone: end of stream, error, deadline, cancellation. `error.message` becomes the reason.
    package mutating func lost(_ error: PostalError) -> [Action] {
        guard state != .closed else { return [] }
        defer { state = .closed }
        guard let transaction else { return [.close(error)] }
        let outcome: RecipientResult.Outcome = state == .dot ? .unknown : .deferred
        return finish(transaction.settled(as: outcome, error.message)) + [.close(error)]
    }

    /// Bytes from the server, split anywhere.
    package mutating func received(_ bytes: [UInt8]) -> [Action] {
        guard state != .closed else { return [] }
        parser.append(bytes)
        do {
            guard var reply = try parser.next() else { return [] }
            // Left over from libcurl's part of the session: a late greeting or the login's answer.
            while case .hello(isExtended: true) = state, !(reply.code == 250 || reply.code >= 400) {
                guard let another = try parser.next() else { return [] }
                reply = another
            }
            if reply.code == 421 { return closing(reply) }
            // The answer to the dot stands whatever comes after it; before that, unasked bytes could become one.
            guard parser.isEmpty || state == .dot else { return lost(Self.outOfStep) }
            let actions = take(reply)
            return parser.isEmpty ? actions : actions + lost(Self.outOfStep)
        } catch {
            return lost(Self.violation(error))
        }
    }

    // MARK: - Replies

    private mutating func take(_ reply: SMTPReply) -> [Action] {
        switch state {
        case .hello(let isExtended): takeHello(reply, isExtended)
        case .reset: reply.isPositive ? beginTransaction() : lost(Self.refusal("RSET", reply, .transient))
        case .sender: takeSender(reply)
        case .recipient(let index): takeRecipient(reply, index)
        case .data: takeData(reply)
        case .dot: takeDot(reply)
        case .quitting: lost(PostalError(.transient, "the session has ended"))
        case .fresh, .ready, .uncommitted, .closed: lost(Self.outOfStep)
        }
    }

    private mutating func takeHello(_ reply: SMTPReply, _ isExtended: Bool) -> [Action] {
        if reply.isPositive {
            if isExtended { capabilities = SMTPCapabilities(reply) }
            state = .ready
            return [.greeted]
        }
        if isExtended, reply.isPermanent {
            // RFC 5321 section 3.2: a server that knows no EHLO is spoken to with HELO.
            state = .hello(isExtended: false)
            return [command("HELO \(clientName)")]
        }
        return lost(Self.refusal(isExtended ? "EHLO" : "HELO", reply, reply.isPermanent ? .permanent : .transient))
    }

    private mutating func beginTransaction() -> [Action] {
        guard let transaction else { return lost(Self.outOfStep) }
        needsReset = false
        state = .sender
        return [command(transaction.senderCommand(under: capabilities))]
    }

    private mutating func takeSender(_ reply: SMTPReply) -> [Action] {
        if reply.isPositive {
            needsReset = true
            return nextRecipient(after: -1)
        }
        guard var transaction, reply.code >= 400 else { return lost(Self.outOfStep) }
        if [530, 534, 535, 538].contains(reply.code) {
            // RFC 4954 section 6: the login's fault, not this mail's.
            transaction.isLoginDenied = true
            return abandon(transaction.settled(as: .deferred, reply, capabilities, at: .sender))
        }
        let outcome: RecipientResult.Outcome = reply.isPermanent ? .refused : .deferred
        return abandon(transaction.settled(as: outcome, reply, capabilities, at: .sender))
    }

    private mutating func nextRecipient(after index: Int) -> [Action] {
        guard let transaction else { return lost(Self.outOfStep) }
        if let next = transaction.nextRecipient(after: index) {
            state = .recipient(next)
            return [command(transaction.recipientCommand(next, under: capabilities))]
        }
        guard transaction.isAnyoneAccepted else { return abandon(transaction) }
        state = .data
        return [command("DATA")]
    }

    private mutating func takeRecipient(_ reply: SMTPReply, _ index: Int) -> [Action] {
        guard reply.isPositive || reply.code >= 400 else { return lost(Self.outOfStep) }
        transaction?.take(reply, for: index, under: capabilities)
        return nextRecipient(after: index)
    }

    private mutating func takeData(_ reply: SMTPReply) -> [Action] {
        guard let transaction else { return lost(Self.outOfStep) }
        if reply.code == 354 {
            state = .uncommitted
            return [.send(transaction.content.wire), .commitDot]
        }
        guard reply.code >= 400 else { return lost(Self.outOfStep) }
        let outcome: RecipientResult.Outcome = reply.isPermanent ? .refused : .deferred
        return abandon(transaction.settled(as: outcome, reply, capabilities, at: .data))
    }

    private mutating func takeDot(_ reply: SMTPReply) -> [Action] {
        guard let transaction, reply.isPositive || reply.code >= 400 else { return lost(Self.outOfStep) }
        let outcome: RecipientResult.Outcome =
            reply.isPositive ? .accepted : reply.isPermanent ? .refused : .deferred
        needsReset = false
        state = .ready
        return finish(transaction.settled(as: outcome, reply, capabilities, at: .dot))
    }

    /// 421 in any phase: the server is about to close (RFC 5321 section 3.8). It has not taken the mail: even after the
    /// dot it is a refusal for now.
    private mutating func closing(_ reply: SMTPReply) -> [Action] {
        let error = Self.refusal("the session", reply, .transient)
        guard let transaction else { return lost(error) }
        let delivered = finish(transaction.settled(as: .deferred, reply, capabilities, at: state.phase))
        return delivered + lost(error)
    }

    /// The mail is over before DATA; the session goes on.
    private mutating func abandon(_ transaction: SMTPTransaction) -> [Action] {
        state = .ready
        return finish(transaction)
    }

    private mutating func finish(_ transaction: SMTPTransaction) -> [Action] {
        self.transaction = nil
        return [.delivered(transaction.delivery)]
    }

    private func command(_ line: String) -> Action {
        .send(Array(line.utf8) + [0x0D, 0x0A])
    }
}

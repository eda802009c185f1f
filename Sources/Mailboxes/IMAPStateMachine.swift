package import Feedback

/// The client's side of IMAP4rev1 (RFC 3501) without any input or output: bytes in, actions out.
///
/// Its first command must be `.capability`: where the stream stands after libcurl's login is unknown, so all before that
/// command's own tagged answer is ignored, save capabilities. FETCH commands may be pipelined; nothing else is.
/// After a thrown error the connection is to be closed.
package struct IMAPStateMachine: Sendable {
    package enum Action: Hashable, Sendable {
        /// The answer to `.sizes`, in bytes.
        case size(UID, Int)
        /// The answer to `.mails`: it has a UID that was asked for, and a body. A UID is answered once a command.
        case mail(FetchAnswer, limit: Int)
        /// The server has taken IDLE.
        case idling
        /// Mails came or went while idling.
        case changed
        case finished(Completion)
    }

    package struct Completion: Hashable, Sendable {
        package let command: IMAPCommand
        /// Why it was refused; nil for OK.
        package let refusal: MailboxError?
        package let code: ResponseCode?
        /// BAD: the server did not understand, or is out of order.
        package let isBad: Bool
        /// What a search found, in the server's order, repeats included.
        package let found: [UID]
        /// Mails asked for that no answer came for.
        package let unanswered: [UID]
    }

    private struct Pending {
        let tag: String
        let command: IMAPCommand
        var awaited: Set<UID> = []
        var found: [UID] = []
    }

    /// Upper case; empty until the first command is answered.
    package private(set) var capabilities: Set<String> = []
    /// The selected folder, kept up to date by what the server says unasked.
    package private(set) var folder = FolderStatus()
    /// Mails removed from the folder since it was selected: sequence numbers have shifted by so many at most.
    package private(set) var expunged = 0
    /// The folder has grown since `takeNews`.
    package private(set) var hasNews = false

    private let tagPrefix: String
    private var tagNumber = 0
    private var framer = ResponseFramer()
    private var pending: [Pending] = []
    private var isSynchronized = false
    private var isIdling = false
    private var strayResponses = 0
    private var strayBytes = 0

    /// `tagPrefix`: letters and digits nobody can guess, so that no earlier answer can pass for one to us.
    package init(tagPrefix: String) {
        self.tagPrefix = tagPrefix
    }

    // MARK: - Commands

    /// The bytes that send `command`.
    package mutating func start(_ command: IMAPCommand) -> [UInt8] {
        tagNumber += 1
        var entry = Pending(tag: "\(tagPrefix)\(tagNumber)", command: command)
        switch command {
        case .sizes(let uids), .mails(let uids, _): entry.awaited = Set(uids)
        case .select:
            folder = FolderStatus()
            expunged = 0
            hasNews = false
        case .idle: isIdling = false
        default: break
        }
        pending.append(entry)
        updateLiteralLimit()
        return Array("\(entry.tag) \(command.text())\r\n".utf8)
    }

    /// The bytes that end IDLE, to be sent after `.idling`; its tagged answer follows.
    package mutating func endIdle() -> [UInt8] {
        isIdling = false
        return Array("DONE\r\n".utf8)
    }

    /// Whether the folder has grown since the last call.
    package mutating func takeNews() -> Bool {
        defer { hasNews = false }
        return hasNews
    }

    // MARK: - Answers

    package mutating func received(_ bytes: [UInt8]) throws(MailboxError) -> [Action] {
        var actions: [Action] = []
        var position = 0
        while let frame = try framer.next(in: bytes, from: &position) {
            guard let response = try response(of: frame) else { continue }
            try take(response, byteCount: frame.byteCount, into: &actions)
        }
        return actions
    }

    /// The server has closed the stream.
    package var endOfStream: MailboxError {
        MailboxError(.transient, "the IMAP server closed the connection without a word")
    }

    /// Nil for what cannot be read before the first answer: the middle of something said to libcurl.
    private func response(of frame: ResponseFrame) throws(MailboxError) -> IMAPResponse? {
        do throws(MailboxError) {
            return try ResponseParser.parse(frame)
        } catch {
            guard !isSynchronized else { throw error }
            return nil
        }
    }

    private mutating func take(
        _ response: IMAPResponse,
        byteCount: Int,
        into actions: inout [Action]
    ) throws(MailboxError) {
        switch response {
        case .tagged(let tag, let status): return try finish(tag, status, into: &actions)
        case .continuation:
            guard !isIdling, pending.contains(where: { $0.command == .idle }) else { break }
            isIdling = true
            actions.append(.idling)
        case .fetch(let answer):
            if takeAnswer(answer, into: &actions) { return }
        case .status(let status): try note(status)
        case .capability(let names): capabilities = Set(names)
        case .exists(let count): noteExists(count, into: &actions)
        case .expunge(let number): noteExpunge(number, into: &actions)
        case .search(let numbers):
            if let index = pending.firstIndex(where: \.command.isSearch) {
                pending[index].found += numbers.lazy.filter { $0 > 0 }.map { UID($0) }
            }
        case .other: break
        }
        try countStray(byteCount)
    }

    private mutating func finish(
        _ tag: String,
        _ status: StatusResponse,
        into actions: inout [Action]
    ) throws(MailboxError) {
        guard let index = pending.firstIndex(where: { $0.tag == tag }) else {
            if isSynchronized { throw .violation("an answer to no command of ours") }
            return
        }
        isSynchronized = true
        let done = pending.remove(at: index)
        updateLiteralLimit()
        strayResponses = 0
        strayBytes = 0
        let isOK = status.condition == .ok
        if isOK {
            try note(status)
            if done.command == .capability, capabilities.isEmpty, status.code?.name == "CAPABILITY" {
                capabilities = Set(status.code?.arguments.map { $0.uppercased() } ?? [])
            }
            if case .select(_, writable: false) = done.command { folder.isReadOnly = true }
        }
        actions.append(
            .finished(
                Completion(
                    command: done.command,
                    refusal: isOK ? nil : Self.refusal(of: done.command, status),
                    code: status.code,
                    isBad: status.condition == .bad,
                    found: done.found,
                    unanswered: done.awaited.sorted()
                )
            )
        )
    }

    /// True when it answers what was asked; a mail of another UID, or a second time, is not ours to take.
    private mutating func takeAnswer(_ answer: FetchAnswer, into actions: inout [Action]) -> Bool {
        guard let uid = answer.uid else { return false }
        for index in pending.indices {
            switch pending[index].command {
            case .mails(_, let limit) where answer.body != nil:
                guard pending[index].awaited.remove(uid) != nil else { continue }
                actions.append(.mail(answer, limit: limit))
                return true
            case .sizes where answer.body == nil:
                guard let size = answer.size, pending[index].awaited.remove(uid) != nil else { continue }
                actions.append(.size(uid, size))
                return true
            default: continue
            }
        }
        return false
    }

    // MARK: - What the server says unasked

    private mutating func note(_ status: StatusResponse) throws(MailboxError) {
        if status.condition == .bye, !pending.contains(where: { $0.command == .logout }) {
            throw Self.farewell(status)
        }
        guard isSynchronized, status.condition == .ok, let code = status.code else { return }
        switch code.name {
        case "UIDVALIDITY": try noteValidity(code.number ?? 0)
        case "UIDNEXT": folder.uidNext = code.number
        case "PERMANENTFLAGS": folder.permanentFlags = code.arguments
        case "READ-ONLY": folder.isReadOnly = true
        case "READ-WRITE": folder.isReadOnly = false
        default: break
        }
    }

    private mutating func noteValidity(_ value: UInt32) throws(MailboxError) {
        let validity = UIDValidity(value)
        guard isSelecting || folder.uidValidity == validity else {
            throw MailboxError(.transient, "the IMAP server renumbered the folder meanwhile; it will be read afresh")
        }
        folder.uidValidity = validity
    }

    private mutating func noteExists(_ count: UInt32, into actions: inout [Action]) {
        defer { folder.exists = count }
        guard count > folder.exists, !isSelecting else { return }
        hasNews = true
        if isIdling { actions.append(.changed) }
    }

    private mutating func noteExpunge(_ number: UInt32, into actions: inout [Action]) {
        guard number > 0, number <= folder.exists else { return }
        folder.exists -= 1
        expunged += 1
        if isIdling { actions.append(.changed) }
    }

    private var isSelecting: Bool {
        pending.contains { if case .select = $0.command { true } else { false } }
    }

    // MARK: - Limits and refusals

    private mutating func countStray(_ byteCount: Int) throws(MailboxError) {
        strayResponses += 1
        strayBytes += byteCount
        guard strayResponses <= IMAPLimits.untaggedResponses, strayBytes <= IMAPLimits.strayBytes else {
            throw .violation("far more than was asked for")
        }
    }

    private mutating func updateLiteralLimit() {
        framer.literalLimit = pending.reduce(IMAPLimits.strayLiteralBytes) { greatest, entry in
            guard case .mails(_, let limit) = entry.command else { return greatest }
            return max(greatest, limit + IMAPLimits.literalSlack)
        }
    }

    private static func refusal(of command: IMAPCommand, _ status: StatusResponse) -> MailboxError {
        let advice = status.code?.advice
        let kind: MailboxError.Kind =
            if case .select = command, status.condition == .no { .configuration } else { .transient }
        return MailboxError(
            advice?.kind ?? kind,
            "the IMAP server refused to \(command.purpose): "
                + (advice?.text
                    ?? (kind == .configuration ? "check its name in the configuration" : "it will be tried again"))
                + quoted(status)
        )
    }

    private static func farewell(_ status: StatusResponse) -> MailboxError {
        let advice = status.code?.advice
        return MailboxError(
            advice?.kind ?? .transient,
            "the IMAP server ended the session: \(advice?.text ?? "it will be tried again")\(quoted(status))"
        )
    }

    private static func quoted(_ status: StatusResponse) -> String {
        let code = status.code.map { "[\($0.name.prefix(40))] " } ?? ""
        let words = code + status.text
        return words.isEmpty ? "" : " (it said: \(words))"
    }
}

extension IMAPCommand {
    fileprivate var isSearch: Bool {
        switch self {
        case .search, .undeleted: true
        default: false
        }
    }
}

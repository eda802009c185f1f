package import Feedback

/// The client's side of IMAP4rev1 (RFC 3501) and of what IMAP4rev2 (RFC 9051) adds to its answers, without any input or
/// output: bytes in, actions out.
///
/// Its first command must be `.capability`: where the stream stands after libcurl's login is unknown, so all before that
/// command's own tagged answer is ignored, save capabilities. FETCH commands may be pipelined; nothing else is.
/// After a thrown error the connection is to be closed.
package struct IMAPStateMachine: Sendable {
    package enum Action: Hashable, Sendable {
        /// The answer to `.sizes`, in bytes.
        case size(UID, Int)
        /// The answer to `.mails` or `.rest`: it has a UID that was asked for, and a body from where it was asked for. A UID is
        /// answered once a command.
        case mail(FetchAnswer, limit: Int)
        /// The server has taken IDLE.
        case idling
        /// Mails came or went while idling.
        case changed
        case finished(Completion)
    }

    /// Upper case; empty until the first command is answered.
    package internal(set) var capabilities: Set<String> = []
    /// The selected folder, kept up to date by what the server says unasked.
    package internal(set) var folder = FolderStatus()
    /// Mails removed from the folder since it was selected: sequence numbers have shifted by so many at most.
    package internal(set) var expunged = 0
    /// The folder has grown since `takeNews`.
    package internal(set) var hasNews = false

    var pending: [Pending] = []
    var isSynchronized = false
    var isIdling = false
    /// Words for the operator, each once; see `takeAlerts`.
    var alerts: [String] = []
    var toldAlerts: Set<String> = []
    /// See `takeSignOfWork`.
    var hasSignOfWork = false

    private let tagPrefix: String
    private var tagNumber = 0
    private var framer = ResponseFramer()
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
        case .sizes(let uids), .identities(let uids), .mails(let uids, _): entry.awaited = Set(uids)
        case .rest(let uid, _, _): entry.awaited = [uid]
        case .select, .unselect, .close:
            folder = FolderStatus()
            expunged = 0
            hasNews = false
        case .idle: isIdling = false
        default: break
        }
        pending.append(entry)
        updateLiteralLimit()
        return Array("\(entry.tag) ".utf8) + command.text(folderNames) + Array("\r\n".utf8)
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

    /// What the server wants people to read (ALERT, RFC 3501 section 7.1) and has not said before in this session.
    mutating func takeAlerts() -> [String] {
        defer { alerts = [] }
        return alerts
    }

    /// Whether the server has said since the last call that it is at work on a command: an untagged OK that tells nothing else.
    mutating func takeSignOfWork() -> Bool {
        defer { hasSignOfWork = false }
        return hasSignOfWork
    }

    /// Whether the server has an extension, by its own name or as a part of IMAP4rev2 (RFC 9051 appendix E). A server with both
    /// revisions speaks the older one until the newer is enabled, which we never do.
    package func offers(_ name: String) -> Bool {
        if capabilities.contains(name) { return true }
        return capabilities.contains("IMAP4REV2") && !capabilities.contains("IMAP4REV1")
            && ["ESEARCH", "IDLE", "LIST-EXTENDED", "MOVE", "SPECIAL-USE", "UIDPLUS", "UNSELECT"].contains(name)
    }

    /// MESSAGELIMIT (RFC 9738): mails that one command may concern; nil where the server sets no such limit.
    var messageLimit: Int? {
        capabilities.lazy.compactMap { name -> Int? in
            guard name.hasPrefix("MESSAGELIMIT=") else { return nil }
            return Int(name.dropFirst("MESSAGELIMIT=".count)).flatMap { $0 > 0 ? $0 : nil }
        }.min()
    }

    var folderNames: FolderNameCoding { FolderNameCoding(capabilities: capabilities) }

    // MARK: - Answers

    package mutating func received(_ bytes: [UInt8]) throws(MailboxError) -> [Action] {
        var actions: [Action] = []
        var position = 0
        while let frame = try framer.next(in: bytes, from: &position) {
            guard let response = try response(of: frame) else {
                try countStray(frame.byteCount)
                continue
            }
            if try take(response, into: &actions) { continue }
            try countStray(frame.byteCount)
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

    /// True when it is what we asked for.
    private mutating func take(_ response: IMAPResponse, into actions: inout [Action]) throws(MailboxError) -> Bool {
        switch response {
        case .tagged(let tag, let status): return try finish(tag, status, into: &actions)
        case .fetch(let answer): return takeAnswer(answer, into: &actions)
        case .list(let answer): return takeListing(answer)
        case .continuation:
            guard !isIdling, pending.contains(where: { $0.command == .idle }) else { break }
            isIdling = true
            actions.append(.idling)
        case .status(let status):
            try note(status)
            let isAnother = status.code.map { $0.name != "INPROGRESS" } ?? false
            if status.condition == .ok, !isAnother, !pending.isEmpty { hasSignOfWork = true }
        case .capability(let names): capabilities = Set(names)
        case .exists(let count): noteExists(count, into: &actions)
        case .expunge(let number): noteExpunge(number, into: &actions)
        case .vanished(let count): noteVanished(count, into: &actions)
        case .search(let numbers): try takeFound(numbers.lazy.filter { $0 > 0 }.map { $0...$0 })
        case .extendedSearch(let answer): try takeFound(answer)
        case .other: break
        }
        return false
    }

    /// False for an answer to somebody else, before our own first one.
    private mutating func finish(
        _ tag: String,
        _ status: StatusResponse,
        into actions: inout [Action]
    ) throws(MailboxError) -> Bool {
        guard let index = pending.firstIndex(where: { $0.tag == tag }) else {
            if isSynchronized { throw .violation("an answer to no command of ours") }
            return false
        }
        isSynchronized = true
        // While it is still pending: the code may belong to it.
        try note(status)
        let done = pending.remove(at: index)
        updateLiteralLimit()
        strayResponses = 0
        strayBytes = 0
        if status.condition == .ok {
            if done.command == .capability, capabilities.isEmpty, status.code?.name == "CAPABILITY" {
                capabilities = Set(status.code?.arguments.map { $0.uppercased() } ?? [])
            }
            if case .select(_, writable: false, _) = done.command { folder.isReadOnly = true }
        }
        actions.append(.finished(Completion(done, status)))
        return true
    }

    // MARK: - Limits

    private mutating func countStray(_ byteCount: Int) throws(MailboxError) {
        strayResponses += 1
        strayBytes += byteCount
        guard strayResponses <= IMAPLimits.untaggedResponses, strayBytes <= IMAPLimits.strayBytes else {
            throw .violation("far more than was asked for")
        }
    }

    private mutating func updateLiteralLimit() {
        framer.literalLimit = pending.reduce(IMAPLimits.strayLiteralBytes) { greatest, entry in
            switch entry.command {
            // Whole mails may come where parts were asked for; see `MailAssembly`.
            case .mails: return max(greatest, RawMessage.maximumBytes + IMAPLimits.literalSlack)
            case .rest(_, _, let limit): return max(greatest, limit + IMAPLimits.literalSlack)
            default: return greatest
            }
        }
    }
}

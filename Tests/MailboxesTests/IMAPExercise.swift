import Feedback

@testable import Mailboxes

/// One run of the IMAP machine by a script that anything may have written, with every rule of the machine watched.
///
/// The script is what the server sends, save for a backtick and the letter after it: a capital starts a command, `` `| `` ends
/// a piece of the stream, `` `t `` is the tag of the oldest command under way, `` `T `` of the newest; `` `d `` ends IDLE,
/// `` `n `` takes the news, `` `x `` stands for 4 KiB of letters, and a doubled backtick for itself. Used by the tests, with
/// scripts from a seed, and by the fuzzer.
struct IMAPExercise {
    /// A rule is broken: a fault of the machine, not of the server.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private struct Asked {
        let command: IMAPCommand
        let tag: String
        var awaited: Set<UID>
    }

    private static let limit = 300
    private static let uids = [5, 7, 9, 4_294_967_295].map { UID($0) }

    private var machine = IMAPStateMachine(tagPrefix: "T")
    /// Fed at once what `machine` is fed in pieces: how the network cuts the stream must not matter.
    private var twin = IMAPStateMachine(tagPrefix: "T")
    private var twinBytes: [UInt8] = []
    private var actions: [IMAPStateMachine.Action] = []
    private var plan = FetchPlan(uids)
    private var asked: [Asked] = []
    private var piece: [UInt8] = []
    /// All that the server has sent so far.
    private var sent: [UInt8] = []
    /// The machine threw: it must not be used again.
    private var hasFailed = false
    private var isOver = false

    static func run(_ script: [UInt8]) throws(Broken) {
        var exercise = IMAPExercise()
        exercise.start(.capability)
        var rest = script[...]
        while let byte = rest.popFirst(), !exercise.isOver {
            guard byte == UInt8(ascii: "`"), let letter = rest.popFirst() else {
                exercise.piece.append(byte)
                continue
            }
            try exercise.perform(letter)
        }
        try exercise.feed()
        try exercise.meetTwin()
    }

    private mutating func perform(_ letter: UInt8) throws(Broken) {
        switch letter {
        case UInt8(ascii: "|"): try feed()
        case UInt8(ascii: "`"): piece.append(letter)
        case UInt8(ascii: "x"): piece += [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
        case UInt8(ascii: "t"): piece += Array((asked.first?.tag ?? "T0").utf8)
        case UInt8(ascii: "T"): piece += Array((asked.last?.tag ?? "T0").utf8)
        case UInt8(ascii: "d"):
            try feed()
            try meetTwin()
            try check(machine.endIdle() == twin.endIdle(), "the end of IDLE differs")
        case UInt8(ascii: "n"):
            try feed()
            try meetTwin()
            try check(machine.takeNews() == twin.takeNews(), "the news differ with the pieces of the stream")
        default:
            guard let command = command(letter) else { return }
            try feed()
            try meetTwin()
            // As the session does, never two equal commands at once: a completion tells only which command has ended.
            guard !isOver, !asked.contains(where: { $0.command == command }) else { return }
            start(command)
        }
    }

    private mutating func command(_ letter: UInt8) -> IMAPCommand? {
        let some = Array(Self.uids.prefix(2))
        return switch letter {
        case UInt8(ascii: "A"): .capability
        case UInt8(ascii: "B"): .noop
        case UInt8(ascii: "C"): .logout
        case UInt8(ascii: "D"): .idle
        case UInt8(ascii: "E"): .select(folder: "INBOX", writable: true)
        case UInt8(ascii: "F"): .select(folder: "Störung \"&\" 🦉", writable: false)
        case UInt8(ascii: "G"): .search(messages: nil, uids: 1...UInt32.max)
        case UInt8(ascii: "H"): .search(messages: 1...9, uids: 5...5)
        case UInt8(ascii: "I"): .undeleted(some)
        case UInt8(ascii: "J"): .sizes(Self.uids)
        case UInt8(ascii: "K"): .mails(some, limit: Self.limit)
        case UInt8(ascii: "L"): .mails(Self.uids, limit: 0)
        case UInt8(ascii: "M"): .store(flag: MailboxSession.keyword, some)
        case UInt8(ascii: "N"): .move(some, to: "Earshot")
        case UInt8(ascii: "O"): .copy(some, to: "Earshot")
        case UInt8(ascii: "P"): .expunge(some)
        case UInt8(ascii: "Q"): .create(folder: "Earshot")
        case UInt8(ascii: "R"): plan.next()
        case UInt8(ascii: "S"): .search(messages: nil, uids: 4...5000, isExtended: true)
        case UInt8(ascii: "U"): .rest(some[0], offset: Self.limit, limit: Self.limit)
        case UInt8(ascii: "V"): .list(pattern: "*", asksUse: true)
        case UInt8(ascii: "W"): .identities(some)
        case UInt8(ascii: "X"): .unselect
        default: nil
        }
    }

    private mutating func start(_ command: IMAPCommand) {
        let line = machine.start(command)
        _ = twin.start(command)
        let tag = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        let awaited: Set<UID> =
            switch command {
            case .sizes(let uids), .identities(let uids), .mails(let uids, _): Set(uids)
            case .rest(let uid, _, _): [uid]
            default: []
            }
        asked.append(Asked(command: command, tag: tag, awaited: awaited))
    }

    // MARK: - The stream

    private mutating func feed() throws(Broken) {
        guard !isOver, !piece.isEmpty else { return }
        sent += piece
        twinBytes += piece
        let bytes = piece
        piece = []
        let new: [IMAPStateMachine.Action]
        do throws(MailboxError) {
            new = try machine.received(bytes)
        } catch {
            hasFailed = true
            isOver = true
            return try check(!error.message.isEmpty, "an error without a word")
        }
        actions += new
        for action in new { try rule(action) }
    }

    /// The same bytes at once give the same actions; where one fails, so does the other.
    private mutating func meetTwin() throws(Broken) {
        guard !twinBytes.isEmpty else { return }
        defer {
            twinBytes = []
            actions = []
        }
        let whole: [IMAPStateMachine.Action]
        do throws(MailboxError) {
            whole = try twin.received(twinBytes)
        } catch {
            return try check(hasFailed, "only the whole stream fails")
        }
        try check(!hasFailed, "only the stream in pieces fails")
        try check(actions == whole, "the actions differ with the pieces of the stream")
    }

    // MARK: - The rules

    private mutating func rule(_ action: IMAPStateMachine.Action) throws(Broken) {
        switch action {
        case .size(let uid, let size):
            try check(take(uid) { if case .sizes = $0 { true } else { false } }, "a size nobody asked for")
            plan.learned(size, of: uid)
        case .mail(let answer, let limit): try rule(answer, limit)
        case .idling: try check(asked.contains { $0.command == .idle }, "idling unasked")
        case .changed: break
        case .finished(let completion): try rule(completion)
        }
    }

    private mutating func rule(_ answer: FetchAnswer, _ limit: Int) throws(Broken) {
        guard let uid = answer.uid, let part = answer.body else {
            throw Broken(description: "a mail without UID or body")
        }
        try check(
            take(uid) { command in
                switch command {
                case .mails(_, limit): (part.origin ?? 0) == 0
                case .rest(uid, let offset, limit): part.origin == offset || part.isNil
                default: false
                }
            },
            "a mail nobody asked for, or twice, or from another place"
        )
        let body = part.bytes
        try check(body.count <= RawMessage.maximumBytes + IMAPLimits.literalSlack, "a mail over any limit")
        try check(isCounted(body), "a mail whose length was not counted")
        guard let mail = plan.take(answer, limit: limit) else { return }
        try check(mail.bytes.suffix(body.count) == body[...] || mail.isCut, "a mail of other bytes than were sent")
        try check(mail.size >= mail.bytes.count, "a mail larger than it says")
    }

    private mutating func rule(_ completion: IMAPStateMachine.Completion) throws(Broken) {
        guard let index = asked.firstIndex(where: { $0.command == completion.command }) else {
            throw Broken(description: "the end of a command that is not under way")
        }
        let ended = asked.remove(at: index)
        try check(
            ended.awaited.subtracting(completion.identities.keys).sorted() == completion.unanswered,
            "unanswered mails other than those without an answer"
        )
        switch completion.command {
        case .search(_, let uids, _):
            try check(completion.found.allSatisfy { uids.contains($0.value) }, "found what was not searched")
        case .undeleted, .deleted: break
        default: try check(completion.found.isEmpty, "found without a search")
        }
        try check(ended.awaited.isSuperset(of: completion.identities.keys), "the identity of another mail")
        do throws(MailboxError) {
            try plan.finished(completion)
        } catch {
            isOver = true
        }
        try check(plan.missing.allSatisfy { Self.uids.contains($0) }, "a mail missing that was not planned")
    }

    private mutating func take(_ uid: UID, where isAsked: (IMAPCommand) -> Bool) -> Bool {
        let index = asked.firstIndex { isAsked($0.command) && $0.awaited.contains(uid) }
        guard let index else { return false }
        asked[index].awaited.remove(uid)
        return true
    }

    /// A body with a line end in it can only have come as a literal: its length stands before it on the wire.
    private func isCounted(_ body: [UInt8]) -> Bool {
        guard body.contains(UInt8(ascii: "\n")) else { return true }
        var position = 0
        while position + body.count <= sent.count {
            if sent[position] == body[0], sent[position..<position + body.count].elementsEqual(body),
                announced(before: position) == body.count
            {
                return true
            }
            position += 1
        }
        return false
    }

    /// The number in the `{n}` or `{n+}` that ends the line before `position`.
    private func announced(before position: Int) -> Int? {
        var head = sent[..<position]
        guard head.popLast() == UInt8(ascii: "\n") else { return nil }
        if head.last == UInt8(ascii: "\r") { head.removeLast() }
        guard head.popLast() == UInt8(ascii: "}") else { return nil }
        if head.last == UInt8(ascii: "+") { head.removeLast() }
        let digits = head.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }

    private func check(_ isKept: Bool, _ rule: String) throws(Broken) {
        guard isKept else { throw Broken(description: rule) }
    }
}

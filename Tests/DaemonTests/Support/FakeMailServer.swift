import Feedback
import Wire

/// An IMAP server that is one folder in memory and speaks what `MailboxSession` asks. Every login is a stream of its own.
actor FakeMailServer {
    struct Mail: Sendable {
        var body: String
        var date = "23-Nov-2026 10:00:00 +0000"
        var flags: Set<String> = []
    }

    private(set) var mails: [UInt32: Mail] = [:]
    private(set) var moved: [UInt32: Mail] = [:]
    private(set) var validity = 7
    /// The connection dies when one of these is asked for.
    private(set) var deadly: Set<UInt32> = []
    /// Listed, but without an answer to FETCH.
    private(set) var silent: Set<UInt32> = []
    /// Answered with no bytes although they have a size.
    private(set) var empty: Set<UInt32> = []
    /// Removed by somebody just before they are fetched.
    private(set) var vanishing: Set<UInt32> = []
    /// UIDs of every FETCH of whole mails, in the order asked.
    private(set) var fetched: [[UInt32]] = []

    init(_ mails: [UInt32: Mail] = [:]) {
        self.mails = mails
    }

    func put(_ uid: UInt32, _ mail: Mail) { mails[uid] = mail }
    func setDeadly(_ uids: Set<UInt32>) { deadly = uids }
    func setSilent(_ uids: Set<UInt32>) { silent = uids }
    func setEmpty(_ uids: Set<UInt32>) { empty = uids }
    func setVanishing(_ uids: Set<UInt32>) { vanishing = uids }

    /// Numbers every mail anew, as a rebuilt folder does.
    func renumber(to validity: Int, from first: UInt32) {
        self.validity = validity
        let old = mails.sorted { $0.key < $1.key }.map(\.value)
        mails = Dictionary(uniqueKeysWithValues: old.enumerated().map { (first + UInt32($0), $1) })
    }

    /// The answer to one command; nil when the connection dies instead.
    func answer(_ tag: String, _ command: String) -> String? {
        let words = command.split(separator: " ").map(String.init)
        switch (words[0], words.count > 1 ? words[1] : "") {
        case ("CAPABILITY", _): return "* CAPABILITY IMAP4rev1 MOVE UIDPLUS\r\n\(tag) OK done\r\n"
        case ("SELECT", _), ("EXAMINE", _): return opened + "\(tag) OK done\r\n"
        case ("UID", "SEARCH"):
            let found = asked(words.last ?? "").filter { mails[$0] != nil }
            return "* SEARCH \(found.map(String.init).joined(separator: " "))\r\n\(tag) OK done\r\n"
        case ("UID", "FETCH"): return fetch(tag, asked(words[2]), isWhole: command.contains("BODY.PEEK[]"))
        case ("UID", "STORE"):
            for uid in asked(words[2]) { mails[uid]?.flags.insert(words[4].filter { !"()".contains($0) }) }
            return "\(tag) OK done\r\n"
        case ("UID", "MOVE"):
            for uid in asked(words[2]) { moved[uid] = mails.removeValue(forKey: uid) }
            return "\(tag) OK done\r\n"
        default: return "\(tag) OK done\r\n"
        }
    }

    private var opened: String {
        "* \(mails.count) EXISTS\r\n* OK [UIDVALIDITY \(validity)] x\r\n* OK [PERMANENTFLAGS (\\Deleted \\*)] x\r\n"
    }

    private func asked(_ set: String) -> [UInt32] {
        let last = mails.keys.max() ?? 0
        return set.split(separator: ",").flatMap { part in
            let ends = part.split(separator: ":").map { UInt32($0) ?? last }
            let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
            return mails.keys.filter { (low...high).contains($0) }
        }.sorted()
    }

    private func fetch(_ tag: String, _ uids: [UInt32], isWhole: Bool) -> String? {
        guard isWhole else {
            let sizes = uids.map { "* \($0) FETCH (UID \($0) RFC822.SIZE \(size(of: $0)))\r\n" }
            for uid in vanishing { mails[uid] = nil }
            return sizes.joined() + "\(tag) OK done\r\n"
        }
        fetched.append(uids)
        guard deadly.isDisjoint(with: uids) else { return nil }
        let answers = uids.filter { !silent.contains($0) }.map { uid in
            let body = empty.contains(uid) ? "" : mails[uid]?.body ?? ""
            let flags = mails[uid]?.flags.sorted().joined(separator: " ") ?? ""
            return "* \(uid) FETCH (UID \(uid) FLAGS (\(flags)) INTERNALDATE \"\(mails[uid]?.date ?? "")\" RFC822.SIZE "
                + "\(size(of: uid)) BODY[]<0> {\(body.utf8.count)}\r\n\(body))\r\n"
        }
        return answers.joined() + "\(tag) OK done\r\n"
    }

    private func size(of uid: UInt32) -> Int { mails[uid]?.body.utf8.count ?? 0 }

    /// A connection on which the login is done.
    nonisolated func connected() -> some ByteStream { FakeMailStream(server: self) }
}

private actor FakeMailStream: ByteStream {
    private let server: FakeMailServer
    private var outgoing: [UInt8] = []
    private var isDead = false

    init(server: FakeMailServer) {
        self.server = server
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        guard !isDead else { throw WireError(.unreachable, "the connection is gone") }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard let answer = await server.answer(words[0], words.count > 1 ? words[1] : "") else {
                isDead = true
                return
            }
            outgoing += Array(answer.utf8)
        }
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        if outgoing.isEmpty { throw WireError(isDead ? .unreachable : .timedOut, "nothing more comes") }
        defer { outgoing = [] }
        return outgoing
    }

    func close() async { isDead = true }
}

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
    /// UIDs of every FETCH of dates and Message-IDs.
    private(set) var identified: [[UInt32]] = []
    /// How often UIDs were searched for.
    private(set) var searches = 0
    /// What UIDNEXT says; nil: nothing.
    private(set) var uidNext: UInt32?
    /// What HIGHESTMODSEQ says, raised by every change of ours; nil: nothing.
    private(set) var modSeq: Int?
    /// Added to every RFC822.SIZE.
    private(set) var sizeError = 0
    /// What EXISTS says, whatever there is.
    private(set) var claimedCount: Int?
    /// Why it cannot be selected.
    private(set) var refusal: String?
    /// The line is cut at so many FETCHes of whole mails, whatever they ask for.
    private(set) var cuts = 0
    /// What every FETCH of whole mails is answered with, after the tag.
    private(set) var fetchRefusal: String?
    /// Why nothing can be marked or moved.
    private(set) var markRefusal: String?
    /// Called after each FETCH of whole mails.
    private var afterFetch: (@Sendable (FakeMailServer) async -> Void)?

    init(_ mails: [UInt32: Mail] = [:]) {
        self.mails = mails
    }

    func put(_ uid: UInt32, _ mail: Mail) { mails[uid] = mail }
    func setDeadly(_ uids: Set<UInt32>) { deadly = uids }
    func setSilent(_ uids: Set<UInt32>) { silent = uids }
    func setEmpty(_ uids: Set<UInt32>) { empty = uids }
    func setVanishing(_ uids: Set<UInt32>) { vanishing = uids }
    func setUIDNext(_ number: UInt32?) { uidNext = number }
    func setModSeq(_ number: Int?) { modSeq = number }
    func setSizeError(_ bytes: Int) { sizeError = bytes }
    func claim(_ count: Int?) { claimedCount = count }
    func setRefusal(_ words: String?) { refusal = words }
    func setCuts(_ number: Int) { cuts = number }
    func setFetchRefusal(_ words: String?) { fetchRefusal = words }
    func setMarkRefusal(_ words: String?) { markRefusal = words }
    func setAfterFetch(_ action: @escaping @Sendable (FakeMailServer) async -> Void) { afterFetch = action }
    func remove(_ uid: UInt32) { mails[uid] = nil }
    func flagAll(_ flag: String) { for uid in mails.keys { mails[uid]?.flags.insert(flag) } }

    /// Numbers every mail anew, as a rebuilt folder does.
    func renumber(to validity: Int, from first: UInt32) {
        self.validity = validity
        let old = mails.sorted { $0.key < $1.key }.map(\.value)
        mails = Dictionary(uniqueKeysWithValues: old.enumerated().map { (first + UInt32($0), $1) })
    }

    /// The answer to one command; nil when the connection dies instead.
    func answer(_ tag: String, _ command: String) async -> String? {
        let answer = answerNow(tag, command)
        if command.contains("BODY.PEEK[]") { await afterFetch?(self) }
        return answer
    }

    private func answerNow(_ tag: String, _ command: String) -> String? {
        let words = command.split(separator: " ").map(String.init)
        switch (words[0], words.count > 1 ? words[1] : "") {
        case ("CAPABILITY", _):
            return "* CAPABILITY IMAP4rev1 MOVE UIDPLUS\(modSeq == nil ? "" : " CONDSTORE")\r\n\(tag) OK done\r\n"
        case ("SELECT", _), ("EXAMINE", _):
            return refusal.map { "\(tag) NO \($0)\r\n" } ?? opened + "\(tag) OK done\r\n"
        case ("UID", "SEARCH"):
            if words.last == "DELETED" { return "* SEARCH\r\n\(tag) OK done\r\n" }
            searches += 1
            let found = asked(words.last ?? "").filter { mails[$0] != nil }
            return "* SEARCH \(found.map(String.init).joined(separator: " "))\r\n\(tag) OK done\r\n"
        case ("UID", "FETCH") where command.contains("HEADER.FIELDS"): return identify(tag, asked(words[2]))
        case ("UID", "FETCH"): return fetch(tag, asked(words[2]), isWhole: command.contains("BODY.PEEK[]"))
        case ("UID", "STORE"), ("UID", "MOVE"):
            if let markRefusal { return "\(tag) \(markRefusal)\r\n" }
            return mark(tag, words)
        default: return "\(tag) OK done\r\n"
        }
    }

    private func mark(_ tag: String, _ words: [String]) -> String {
        modSeq? += 1
        for uid in asked(words[2]) {
            if words[1] == "MOVE" {
                moved[uid] = mails.removeValue(forKey: uid)
            } else {
                mails[uid]?.flags.insert(words[4].filter { !"()".contains($0) })
            }
        }
        return "\(tag) OK done\r\n"
    }

    private var opened: String {
        "* \(claimedCount ?? mails.count) EXISTS\r\n* OK [UIDVALIDITY \(validity)] x\r\n* OK [PERMANENTFLAGS (\\Deleted \\*)] x\r\n"
            + (uidNext.map { "* OK [UIDNEXT \($0)] x\r\n" } ?? "")
            + (modSeq.map { "* OK [HIGHESTMODSEQ \($0)] x\r\n" } ?? "")
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
        if cuts > 0 {
            cuts -= 1
            return nil
        }
        if let fetchRefusal { return "\(tag) \(fetchRefusal)\r\n" }
        guard deadly.isDisjoint(with: uids) else { return nil }
        let answers = uids.filter { !silent.contains($0) }.map { uid in
            let body = empty.contains(uid) ? "" : mails[uid]?.body ?? ""
            let flags = mails[uid]?.flags.sorted().joined(separator: " ") ?? ""
            return "* \(uid) FETCH (UID \(uid) FLAGS (\(flags)) INTERNALDATE \"\(mails[uid]?.date ?? "")\" RFC822.SIZE "
                + "\(size(of: uid)) BODY[]<0> {\(body.utf8.count)}\r\n\(body))\r\n"
        }
        return answers.joined() + "\(tag) OK done\r\n"
    }

    private func identify(_ tag: String, _ uids: [UInt32]) -> String {
        identified.append(uids)
        let answers = uids.map { uid in
            let lines = (mails[uid]?.body ?? "").split(separator: "\r\n").filter { $0.hasPrefix("Message-ID:") }
            let header = lines.map { "\($0)\r\n" }.joined() + "\r\n"
            return "* \(uid) FETCH (UID \(uid) INTERNALDATE \"\(mails[uid]?.date ?? "")\" RFC822.SIZE \(size(of: uid)) "
                + "BODY[HEADER.FIELDS (MESSAGE-ID)]<0> {\(header.utf8.count)}\r\n\(header))\r\n"
        }
        return answers.joined() + "\(tag) OK done\r\n"
    }

    private func size(of uid: UInt32) -> Int { (mails[uid]?.body.utf8.count ?? 0) + sizeError }

    /// A connection on which the login is done, to a server with this one folder.
    nonisolated func connected() -> some ByteStream { FakeMailStream(folders: ["INBOX": self]) }

    /// A connection to a server with several folders.
    static func connected(to folders: [String: FakeMailServer]) -> some ByteStream { FakeMailStream(folders: folders) }
}

private actor FakeMailStream: ByteStream {
    private let folders: [String: FakeMailServer]
    private var selected: FakeMailServer?
    private var outgoing: [UInt8] = []
    private var isDead = false

    init(folders: [String: FakeMailServer]) {
        self.folders = folders
        selected = folders["INBOX"] ?? folders.values.first
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        guard !isDead else { throw WireError(.unreachable, "the connection is gone") }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard let answer = await answer(words[0], words.count > 1 ? words[1] : "") else {
                isDead = true
                return
            }
            outgoing += Array(answer.utf8)
        }
    }

    private func answer(_ tag: String, _ command: String) async -> String? {
        if command.hasPrefix("LIST") {
            let names = folders.keys.sorted().map { "* LIST () \"/\" \"\($0)\"\r\n" }
            return names.joined() + "\(tag) OK done\r\n"
        }
        if command.hasPrefix("SELECT") || command.hasPrefix("EXAMINE") {
            let name = command.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
            guard let folder = folders[name] else { return "\(tag) NO [NONEXISTENT] no such folder\r\n" }
            selected = folder
        }
        return await selected?.answer(tag, command)
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        if outgoing.isEmpty { throw WireError(isDead ? .unreachable : .timedOut, "nothing more comes") }
        defer { outgoing = [] }
        return outgoing
    }

    func close() async { isDead = true }
}

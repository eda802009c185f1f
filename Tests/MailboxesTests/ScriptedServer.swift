import Wire

/// A server that is a function: each line of the client's goes in, and what comes out is the answer. Bytes come in chunks of
/// `chunk`. When there is nothing to say it times out at once, so that no test waits.
actor ScriptedServer: ByteStream {
    typealias Answer = @Sendable (_ tag: String, _ command: String) -> String

    private let answer: Answer
    private let chunk: Int
    private var outgoing: [UInt8]
    private var isAtEnd = false
    private(set) var commands: [String] = []
    private(set) var isClosed = false
    private var idleTag = ""

    /// `greeting`: what is said before any command. A command without an answer of its own gets `OK`; an answer ending
    /// in `<close>` is the last.
    init(greeting: String = "", capabilities: String = "IMAP4rev1", chunk: Int = 4096, _ answer: @escaping Answer) {
        outgoing = Array(greeting.utf8)
        self.chunk = chunk
        self.answer = { tag, command in
            command == "CAPABILITY"
                ? "* CAPABILITY \(capabilities)\r\n\(tag) OK done\r\n" : answer(tag, command)
        }
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        guard !isClosed else { throw WireError(.unreachable, "closed") }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let (tag, command) = words.count == 2 ? (words[0], words[1]) : (idleTag, words[0])
            if command == "IDLE" { idleTag = tag }
            commands.append(command)
            var reply = answer(tag, command)
            if reply.isEmpty { reply = "\(tag) OK done\r\n" }
            if reply.hasSuffix("<close>") {
                isAtEnd = true
                reply.removeLast("<close>".count)
            }
            outgoing += Array(reply.utf8)
        }
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        guard !isClosed else { throw WireError(.unreachable, "closed") }
        guard !outgoing.isEmpty else {
            if isAtEnd { return [] }
            throw WireError(.timedOut, "nothing more to say")
        }
        defer { outgoing.removeFirst(min(chunk, outgoing.count)) }
        return Array(outgoing.prefix(chunk))
    }

    func close() async {
        isClosed = true
    }
}

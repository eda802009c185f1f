import Feedback
import Wire

/// An honest SMTP server in the process: it unstuffs dots, keeps what it accepted in a ledger, and refuses bare CR and LF.
/// It can be told to answer anything to a command, and to lose the connection after any byte.
actor FakeRelay: ByteStream {
    struct Accepted: Equatable, Sendable {
        let sender: String
        let recipients: [String]
        let content: [UInt8]
    }

    /// What it answers instead of the usual, by the start of the command; `.` is the final dot. Without the last CRLF.
    var answers: [String: String]
    let capabilities: [String]
    /// Bytes of a piece of an answer.
    let pieceBytes: Int
    private(set) var ledger: [Accepted] = []
    private(set) var commands: [String] = []
    /// Bytes that passed, both ways.
    private(set) var passed = 0
    private(set) var isClosed = false

    /// Bytes after which the line is dead.
    private let cut: Int
    private var input: [UInt8] = []
    private var output: [UInt8]
    private var sender = ""
    private var recipients: [String] = []
    private var isInData = false

    init(
        answers: [String: String] = [:],
        capabilities: [String] = ["SIZE 100000", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES"],
        cut: Int = .max,
        pieceBytes: Int = 7,
        stale: String = ""
    ) {
        self.answers = answers
        self.capabilities = capabilities
        self.cut = cut
        self.pieceBytes = pieceBytes
        output = Array(stale.utf8)
    }

    func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        let room = min(bytes.count, cut - passed)
        passed += room
        input += bytes.prefix(room)
        serve()
        if room < bytes.count || isClosed { throw WireError(.unreachable, "the line is dead") }
    }

    func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        let room = min(output.count, cut - passed, pieceBytes)
        passed += room
        defer { output.removeFirst(room) }
        return Array(output.prefix(room))
    }

    func close() async {
        isClosed = true
    }

    private func serve() {
        while true {
            if isInData {
                guard let end = endOfData() else { return }
                finishData(Array(input[..<end]))
                input.removeFirst(end + 3)
            } else {
                guard let end = input.firstIndex(of: 0x0A) else { return }
                let line = String(decoding: input[..<end].dropLast(), as: UTF8.self)
                input.removeFirst(end + 1)
                commands.append(line)
                answer(line)
            }
        }
    }

    /// Where `.CRLF` starts, at the start of a line.
    private func endOfData() -> Int? {
        let mark = Array(".\r\n".utf8)
        return input.indices.first {
            ($0 == 0 || ($0 >= 2 && input[$0 - 2] == 0x0D && input[$0 - 1] == 0x0A)) && input[$0...].starts(with: mark)
        }
    }

    private func finishData(_ stuffed: [UInt8]) {
        isInData = false
        var content: [UInt8] = []
        var previous: [UInt8] = [0x0D, 0x0A]
        var isClean = true
        for (index, byte) in stuffed.enumerated() {
            if byte == 0x0A, previous[1] != 0x0D { isClean = false }
            if byte == 0x0D, index + 1 == stuffed.count || stuffed[index + 1] != 0x0A { isClean = false }
            if byte != UInt8(ascii: ".") || previous != [0x0D, 0x0A] { content.append(byte) }
            previous = [previous[1], byte]
        }
        let reply = isClean ? answers["."] ?? "250 2.0.0 queued" : "550 5.6.0 bare line end"
        if reply.hasPrefix("2") {
            ledger.append(Accepted(sender: sender, recipients: recipients, content: content))
        }
        say(reply)
    }

    private func answer(_ line: String) {
        let verb = line.prefix(4).uppercased()
        let reply = answers.first { line.hasPrefix($0.key) }?.value ?? usual(verb)
        if reply.hasPrefix("2") {
            switch verb {
            case "MAIL": (sender, recipients) = (path(line), [])
            case "RCPT": recipients.append(path(line))
            default: break
            }
        }
        isInData = reply.hasPrefix("354")
        say(reply)
    }

    private func usual(_ verb: String) -> String {
        switch verb {
        case "EHLO":
            (["relay.example"] + capabilities).enumerated()
                .map { "250\($0.offset == capabilities.count ? " " : "-")\($0.element)" }.joined(separator: "\r\n")
        case "DATA": "354 go on"
        case "QUIT": "221 bye"
        case "HELO", "MAIL", "RCPT", "RSET": "250 2.1.0 ok"
        default: "500 5.5.1 what?"
        }
    }

    private func say(_ reply: String) {
        output += Array(reply.utf8) + (reply.isEmpty ? [] : [0x0D, 0x0A])
    }

    private func path(_ line: String) -> String {
        String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    }
}

import Feedback

@testable import Postal

/// One run of the SMTP machine by a script that anything may have written, with every rule of the machine watched.
///
/// The script's first byte chooses the mail. The rest is what the server sends, save for a backtick and the letter after it:
/// `` `| `` ends a piece of the stream, `` `m `` hands over another mail, `` `q `` says goodbye, `` `l `` loses the connection,
/// `` `f `` makes the next commit fail, `` `x `` stands for 4 KiB of letters, and a doubled backtick for itself. Used by the
/// tests, with scripts from a seed, and by the fuzzer.
struct SMTPExercise {
    /// A rule is broken: a fault of the machine, not of the server.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// What we know of the mail under way by watching the wire alone.
    private struct Mail {
        let recipients: [EmailAddress]
        /// Those whom a RCPT named that 2xx answered.
        var taken: Set<String> = []
        var asked: String?
        var isContentSent = false
        var isCommitted = false
        var dots = 0
    }

    private static let addresses = ["a@example.org", "b@example.org", "ü@example.org", "c@example.org"].compactMap {
        EmailAddress($0)
    }
    private static let contents = ["x", "", ".\r\n..\n.\r", "é\r\n", String(repeating: "y", count: 3000)].map {
        SMTPContent(Array($0.utf8))
    }

    private var machine = SMTPStateMachine(clientName: "client.example.org")
    private let choice: Int
    private var mail: Mail?
    private var piece: [UInt8] = []
    /// What the server has sent since our last line.
    private var heard: [UInt8] = []
    private var isCommitToFail = false
    private var isClosed = false

    static func run(_ script: [UInt8]) throws(Broken) {
        var rest = script[...]
        var exercise = SMTPExercise(choice: Int(rest.popFirst() ?? 0))
        try exercise.perform(exercise.machine.start())
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "`"), let letter = rest.popFirst() else {
                exercise.piece.append(byte)
                continue
            }
            try exercise.obey(letter)
        }
        try exercise.feed()
        try exercise.lose()
        try exercise.check(exercise.mail == nil, "a mail without a result")
        try SMTPExercise.checkPieces(script)
    }

    private init(choice: Int) {
        self.choice = choice
    }

    private mutating func obey(_ letter: UInt8) throws(Broken) {
        switch letter {
        case UInt8(ascii: "|"): try feed()
        case UInt8(ascii: "`"): piece.append(letter)
        case UInt8(ascii: "x"): piece += [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
        case UInt8(ascii: "f"): isCommitToFail = true
        case UInt8(ascii: "m"):
            try feed()
            try handOver()
        case UInt8(ascii: "q"):
            try feed()
            try perform(machine.quit())
        case UInt8(ascii: "l"):
            try feed()
            try lose()
        default: break
        }
    }

    private mutating func handOver() throws(Broken) {
        guard mail == nil, !isClosed else { return }
        let count = choice % 4 + 1
        let recipients = (0..<count).map { Self.addresses[($0 + choice / 4) % Self.addresses.count] }
        let sender = choice & 64 == 0 ? Self.addresses.first : nil
        mail = Mail(recipients: recipients)
        let envelope = SMTPEnvelope(sender: sender, recipients: recipients, wantsNoNotices: choice & 128 == 0)
        try perform(machine.deliver(envelope, Self.contents[choice % Self.contents.count]))
    }

    private mutating func feed() throws(Broken) {
        guard !piece.isEmpty else { return }
        let bytes = piece
        piece = []
        heard += bytes
        try perform(machine.received(bytes))
    }

    private mutating func lose() throws(Broken) {
        try perform(machine.lost(PostalError(.transient, "lost")))
        try check(machine.isClosed, "a lost session that is not closed")
    }

    // MARK: - The rules

    private mutating func perform(_ actions: [SMTPStateMachine.Action]) throws(Broken) {
        for action in actions {
            switch action {
            case .send(let bytes): try sent(bytes)
            case .commitDot: return try commit()
            case .greeted: try check(machine.isReady, "greeted and not ready")
            case .delivered(let delivery): try rule(delivery)
            case .close:
                try check(!isClosed, "closed twice")
                isClosed = true
            }
        }
    }

    private mutating func commit() throws(Broken) {
        try check(mail?.isContentSent == true, "a commit before the content is sent")
        if isCommitToFail {
            isCommitToFail = false
            return try lose()
        }
        mail?.isCommitted = true
        try perform(machine.dotCommitted())
        try check(machine.dotCommitted().isEmpty, "a second dot")
    }

    private mutating func sent(_ bytes: [UInt8]) throws(Broken) {
        try check(!isClosed, "something is sent after the end")
        let code = lastCode
        if let address = mail?.asked, code / 100 == 2 { mail?.taken.insert(address) }
        mail?.asked = nil
        heard = []
        if bytes == Self.contents[choice % Self.contents.count].wire, code == 354, let mail, !mail.isContentSent {
            try check(!mail.taken.isEmpty, "content for nobody")
            self.mail?.isContentSent = true
            return
        }
        let line = String(decoding: bytes, as: UTF8.self)
        try check(line.utf8.suffix(2).elementsEqual("\r\n".utf8), "a command without its line end")
        let controls = line.utf8.dropLast(2).contains { $0 < 0x20 || $0 == 0x7F }
        try check(!controls, "a control character in a command")
        if line == ".\r\n" { return try dot() }
        try check(mail?.isContentSent != true, "a command in the midst of the content")
        if line.hasPrefix("RCPT TO:<") { mail?.asked = String(line.dropFirst(9).prefix { $0 != ">" }) }
    }

    private mutating func dot() throws(Broken) {
        guard let mail else { throw Broken(description: "a dot without a mail") }
        try check(mail.isContentSent, "a dot without 354 and content")
        try check(mail.isCommitted, "a dot before its commit")
        try check(mail.dots == 0, "two dots for one mail")
        self.mail?.dots = 1
    }

    private mutating func rule(_ delivery: Delivery) throws(Broken) {
        guard let mail else { throw Broken(description: "a result for no mail, or a second one") }
        self.mail = nil
        try check(
            delivery.recipients.map(\.recipient) == mail.recipients,
            "not one result for each recipient, in order"
        )
        for result in delivery.recipients {
            switch result.outcome {
            case .accepted:
                try check(mail.dots == 1 && anyCode { $0 / 100 == 2 }, "accepted without a positive answer to the dot")
                try check(mail.taken.contains(result.recipient.description), "accepted for one refused")
            case .unknown: try check(mail.dots == 1, "unknown, and no dot was sent")
            case .deferred, .refused: break
            }
            let isInert = result.reason.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
            }
            try check(
                isInert && result.reason.utf8.count <= SMTPReply.maximumTextBytes,
                "a reason that can do something"
            )
        }
        // An answer to the dot that did not come leaves nobody sure; one that came leaves nobody unsure.
        let isUnsure = delivery.recipients.contains { $0.outcome == .unknown }
        let isSure = delivery.recipients.contains { $0.outcome == .accepted }
        try check(!(isUnsure && isSure), "sure for one and unsure for another")
    }

    /// The code of the last whole line heard; zero when there is none.
    private var lastCode: Int { Self.codes(heard).last ?? 0 }

    private func anyCode(_ isWanted: (Int) -> Bool) -> Bool { Self.codes(heard).contains(where: isWanted) }

    private static func codes(_ bytes: [UInt8]) -> [Int] {
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        return bytes[..<end].split(separator: UInt8(ascii: "\n")).compactMap {
            Int(String(decoding: $0.prefix(3), as: UTF8.self))
        }
    }

    private func check(_ isKept: Bool, _ rule: String) throws(Broken) {
        guard isKept else { throw Broken(description: rule) }
    }

    // MARK: - The parser by itself

    /// The same replies come out however the bytes are cut, and none breaks its limits.
    private static func checkPieces(_ script: [UInt8]) throws(Broken) {
        let whole = replies([script])
        let pieces = replies(script.map { [$0] })
        guard whole.replies == pieces.replies, whole.hasFailed == pieces.hasFailed else {
            throw Broken(description: "the replies differ with the pieces of the stream")
        }
        guard
            whole.replies.allSatisfy({
                (200...599).contains($0.code) && $0.text.utf8.count <= SMTPReply.maximumTextBytes
            })
        else {
            throw Broken(description: "a reply beyond its limits")
        }
    }

    private static func replies(_ pieces: [[UInt8]]) -> (replies: [SMTPReply], hasFailed: Bool) {
        var parser = SMTPReplyParser()
        var replies: [SMTPReply] = []
        do {
            for piece in pieces {
                parser.append(piece)
                while let reply = try parser.next() { replies.append(reply) }
            }
        } catch {
            return (replies, true)
        }
        return (replies, false)
    }
}

import Feedback
import MIME
import Reading

/// One mail that anything may have written, read with every promise of `MessageReader` watched. Used by the tests, with mails
/// made from a seed, and by the fuzzer.
struct MailExercise {
    /// A promise is broken: a fault of the reading, not of the mail.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private static let reader = MessageReader()
    /// One mail of so many is read twice: the same bytes must give the same message. Another one is read as a text.
    private static let repetition: UInt8 = 16

    private let message: Message

    static func run(_ mail: [UInt8]) throws(Broken) {
        let message = reader.read(mail)
        let exercise = MailExercise(message: message)
        try exercise.checkLimits()
        try exercise.checkInertness()
        try exercise.checkPassages()
        switch mail.reduce(0, &+) % repetition {
        case 0: try exercise.check(reader.read(mail) == message, "the same bytes give another message")
        case 1:
            let plain = reader.read(subject: message.subject, text: String(decoding: mail, as: UTF8.self))
            try MailExercise(message: plain).checkPassages()
        default: break
        }
    }

    /// Every passage that holds nothing but lines of the text; the forwarded one holds attached mails as well.
    private var own: [String] { [message.newText, message.signature, message.boilerplate, message.quoted] }

    // MARK: - Bounded

    private func checkLimits() throws(Broken) {
        try check(
            ([message.text] + own).allSatisfy { $0.utf8.count <= Message.maximumTextBytes },
            "text over its limit"
        )
        // Beside the text's own lines, those that tell whose the attached mails are.
        try check(message.forwarded.utf8.count <= 2 * Message.maximumTextBytes, "forwarded text over its limit")
        try check(message.subject.utf8.count <= Message.maximumSubjectBytes, "a subject over its limit")
        try check(message.recipients.count <= AddressList.maximumMailboxes, "recipients over their limit")
        try check(message.references.count <= MessageIDs.maximumCount, "references over their limit")
        // A text part may hold files of its own.
        try check(message.attachments.count <= 100 * PartTree.maximumParts, "attachments over any limit")
        try check(message.attachments.allSatisfy { $0.name.utf8.count <= 255 && $0.size >= 0 }, "an attachment's name")
        try check(
            message.notes.count <= 100 && message.notes.allSatisfy { $0.utf8.count <= 500 },
            "notes over any limit"
        )
        let bounce = message.bounce
        try check(bounce == nil || message.kind == .bounce, "a bounce report of a mail that is none")
        try check((bounce?.deadAddresses.count ?? 0) <= BounceReport.maximumFailures, "failures over their limit")
        try check(
            (bounce?.returnedIDs.count ?? 0) <= BounceReport.maximumReturnedIDs,
            "returned mails over their limit"
        )
        try check(!message.kindRule.isEmpty, "a kind without a reason")
        try check(message.language.utf8.count == 2 || message.language == "und", "a language without a code")
    }

    // MARK: - Inert

    private func checkInertness() throws(Broken) {
        let lines =
            [message.subject, message.sender.name, message.sender.address, message.returnPath ?? "", message.kindRule]
            + message.recipients + message.notes + message.attachments.flatMap { [$0.name, $0.type] }
        try check(lines.allSatisfy { $0.unicodeScalars.allSatisfy(Self.isInert) }, "a control in a line")
        let identifiers = [message.messageID, message.inReplyTo].compactMap(\.self) + message.references
        try check(
            identifiers.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } },
            "a control in a Message-ID"
        )
        let blocks = [message.text, message.forwarded] + own
        let isInert = blocks.allSatisfy { block in
            block.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || Self.isInert($0) }
        }
        try check(isInert, "a control in the text")
    }

    /// No C0, DEL or C1, no bidirectional override.
    private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }

    // MARK: - Nothing lost, nothing invented

    /// What is visible is in exactly one of the passages; text of attached mails is in none but the forwarded.
    private func checkPassages() throws(Broken) {
        let visible = Self.histogram([message.text])
        let mine = Self.histogram(own)
        let all = Self.histogram(own + [message.forwarded])
        try check(zip(all, visible).allSatisfy { $0 >= $1 }, "words of the text are in no passage")
        try check(zip(mine, visible).allSatisfy { $0 <= $1 }, "a passage has words that are not in the text")
        let holdsMails = message.attachments.contains { $0.type.hasPrefix("message/") } || message.text.isEmpty
        if !holdsMails { try check(all == visible, "the forwarded text has words that are not in the text") }
        let lines = Set(Self.lines(of: message.text))
        for passage in own {
            for line in Self.lines(of: passage) where !lines.contains(line) {
                // A line may be cut where an attribution stands in its middle.
                try check(lines.contains { Self.holds($0, line) }, "a passage has a line that is not in the text")
            }
        }
    }

    /// How often each byte but white space occurs.
    private static func histogram(_ texts: [String]) -> [Int] {
        var counts = [Int](repeating: 0, count: 256)
        for line in texts.flatMap(lines) {
            for byte in line { counts[Int(byte)] += 1 }
        }
        return counts
    }

    /// Without white space and byte order marks, which may go where a passage begins or ends.
    private static func lines(of text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lines.append([])
            } else if !isWhite(scalar) {
                lines[lines.count - 1] += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xFEFF: true
        case ..<0x80: false
        default: scalar.properties.isWhitespace
        }
    }

    private static func holds(_ line: [UInt8], _ piece: [UInt8]) -> Bool {
        guard piece.count <= line.count else { return false }
        return (0...(line.count - piece.count)).contains { line[$0...].starts(with: piece) }
    }

    private func check(_ isKept: Bool, _ promise: String) throws(Broken) {
        guard isKept else { throw Broken(description: promise) }
    }
}

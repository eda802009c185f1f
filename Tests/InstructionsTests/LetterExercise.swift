import Feedback
import Instructions
import Typesetting

/// A letter that anything may have written, read with every promise of `StaffLetter` and `TokenMint` watched. Used by the tests, with
/// letters made from a seed, and by the fuzzer.
struct LetterExercise {
    /// A promise is broken: a fault of the reading, not of the letter.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    private static let mint = TokenMint { message in
        // Stands in for an HMAC: eight bytes that differ where the message does.
        let state = message.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return (0..<8).map { UInt8(truncatingIfNeeded: state >> ($0 * 8)) }
    }
    private static let now = Timestamp(seconds: 1_795_428_000)

    static func run(_ bytes: [UInt8]) throws(Broken) {
        let text = String(decoding: bytes, as: UTF8.self)
        let letter = StaffLetter(text)
        try check(StaffLetter(text) == letter, "the same text gives another letter")
        try check(letter.commands.count <= StaffLetter.maximumCommands, "commands over their limit")
        try check(letter.remarks.count <= StaffLetter.maximumRemarks, "remarks over their limit")
        for command in letter.commands { try check(command) }
        for remark in letter.remarks {
            try check(remark.line.utf8.count <= StaffRemark.maximumLineBytes && isInert(remark.line), "a line shown")
        }
        let verbs = Set(letter.commands.map(\.verb))
        try check(!verbs.isSuperset(of: [.resolve, .falseAlarm]), "an end and no failure at once")
        // What people hear of comes from letters that say nothing else.
        let isHeard = verbs.contains(.resolve) || verbs.contains(.note) || verbs.contains(.falseAlarm)
        let hasOtherText = letter.remarks.contains { $0.reason == .unknown }
        try check(!(isHeard && hasOtherText), "something is told beside other text")
        try checkAnswer(letter)
        try checkDigestLetter(text)
        try checkTokens(text)
        _ = CorrectionLetter.tray(in: text)
    }

    private static func check(_ command: StaffCommand) throws(Broken) {
        switch command {
        case .note(let words, _), .resolve(.some(let words)):
            try check((1...IncidentNote.maximumTextBytes).contains(words.utf8.count), "a text of the wrong length")
            try check(isInert(words), "a text that is not inert")
        case .exclude(let numbers), .split(let numbers):
            try check((1...StaffCommand.maximumNumbers).contains(numbers.count), "too many numbers")
            try check(numbers.allSatisfy { $0 > 0 } && Set(numbers).count == numbers.count, "a number twice, or none")
        case .merge(let number): try check(number > 0, "an incident without a number")
        case .acknowledge, .falseAlarm, .resolve(nil), .undo: break
        }
    }

    private static var material: AnswerMaterial {
        AnswerMaterial(
            .carriedOut,
            incident: 7,
            topic: nil,
            mail: 31,
            organisation: "Example Ltd",
            language: "en",
            timeZone: "UTC",
            now: now
        )
    }

    private static func checkAnswer(_ letter: StaffLetter) throws(Broken) {
        var material = material
        material.results = letter.commands.map { CommandResult($0, .refused(.pointless)) }
        material.remarks = letter.remarks
        material.furtherRemarks = letter.furtherRemarks
        let answer = AnswerText(material)
        try check(answer.text.utf8.count < 32 * 1024, "an answer over any limit")
        try check(isInert(answer.subject), "a subject that is not inert")
        let isPlain = answer.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F }
        try check(isPlain, "an answer with controls in it")
    }

    // MARK: - In answer to a digest

    private static let items: [Int: DigestItem.Subject] = [
        1: .theme(11), 2: .theme(12), 3: .mail(103), 4: .incident(1), 5: .mail(105), 7: .theme(17), 12: .mail(112),
    ]

    private static func checkDigestLetter(_ text: String) throws(Broken) {
        let letter = DigestLetter(text, items: items)
        try check(DigestLetter(text, items: items) == letter, "the same text gives another letter on a digest")
        try check(letter.commands.count <= DigestLetter.maximumCommands, "commands on a digest over their limit")
        try check(letter.remarks.count <= StaffLetter.maximumRemarks, "remarks on a digest over their limit")
        for remark in letter.remarks { try check(isInert(remark.line), "a line shown") }
        for command in letter.commands {
            guard case .item(let item, let act) = command else { continue }
            guard let subject = items[item] else { throw Broken(description: "a line that the digest does not have") }
            try check(act, on: subject)
        }
        let hasOtherText = letter.remarks.contains { [.unknown, .noItem, .unmarked].contains($0.reason) }
        try check(!(hasOtherText && letter.commands.contains { $0.isHeard }), "something is told beside other text")
        try checkAnswer(letter)
    }

    private static func check(_ act: ItemAct, on subject: DigestItem.Subject) throws(Broken) {
        switch (act, subject) {
        case (.incident(let command), .incident): try check(command)
        case (.answer(_, let note), .theme):
            let bytes = note?.utf8.count ?? 1
            try check((1...IncidentNote.maximumTextBytes).contains(bytes), "a note of the wrong length")
            try check(note.map(isInert) ?? true, "a note that is not inert")
        case (.rename(let name), .theme):
            try check((1...Theme.maximumNameBytes).contains(name.utf8.count) && isInert(name), "a name over any limit")
        case (.reply(let text), .mail):
            try check((1...DigestLetter.maximumReplyBytes).contains(text.utf8.count), "a reply of the wrong length")
            try check(text.split(separator: "\n").allSatisfy { isInert(String($0)) }, "a reply that is not inert")
        case (.add(let mails), .theme), (.remove(let mails), .theme), (.split(let mails), .theme):
            try check((1...StaffCommand.maximumNumbers).contains(mails.count), "too many mails")
        case (.same(let other), _): try check(items[other] != nil, "the same as a line that is none")
        case (.owner, .theme), (.file, .mail): break
        default: throw Broken(description: "an act on what it is not for")
        }
    }

    private static func checkAnswer(_ letter: DigestLetter) throws(Broken) {
        var material = material
        material.digest = "weekly"
        material.digestResults = letter.commands.map { DigestResult($0, .refused(.unchanged)) }
        material.askedOfDigest = letter.commands
        material.remarks = letter.remarks
        let answer = AnswerText(material)
        try check(answer.text.utf8.count < 32 * 1024, "an answer over any limit")
        let isPlain = answer.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F }
        try check(isPlain, "an answer with controls in it")
    }

    // MARK: - Answers and tokens

    private static func checkTokens(_ text: String) throws(Broken) {
        for tag in MailTag.all(in: text) {
            try check(MailTag.all(in: tag.text) == [tag], "a tag that is not read as it is written")
        }
        let token = mint.token(of: .incident(7), at: now)
        let isOurs = mint.check(text, of: .incident(7), at: now) != .foreign
        let holdsOurs = text.lowercased().filter { $0 != "-" && $0 != " " }.contains(token)
        try check(!isOurs || holdsOurs || TokenMint.isShapedLikeToken(text), "a token that nobody made")
        _ = mint.holdsCode(text, ofMail: 31, madeAt: now)
    }

    private static func isInert(_ text: String) -> Bool {
        text == text.inert(maximumBytes: 128 * 1024)
    }

    private static func check(_ holds: Bool, _ broken: String) throws(Broken) {
        if !holds { throw Broken(description: broken) }
    }
}

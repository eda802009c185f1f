/// Makes mails that look like those people send to IT, from 1 to 8 kB: the same ones for the same seed, no two alike.
///
/// A third has an HTML alternative, a tenth an attachment, a fifth quotes an earlier mail. None is by a machine, so that
/// every one is judged.
struct MailGenerator: Sendable {
    let seed: Int

    /// A mail's bytes, lines ended by LF.
    func mail(_ index: Int) -> [UInt8] {
        var random = SeededRandom(seed: UInt64(seed) << 32 | UInt64(index))
        // Neighbouring seeds give neighbouring first states: one number apart they are unrelated.
        random = SeededRandom(seed: random.next())
        let book = Phrasebook.all[random.below(Phrasebook.all.count)]
        let sender = "\(random.one(of: Phrasebook.givenNames)) \(random.one(of: Phrasebook.familyNames))"
        let hasHTML = random.below(3) == 0
        let hasAttachment = random.below(10) == 0
        let text = MailText(book, by: sender, length: length(hasHTML, hasAttachment, &random), &random)
        let coding = random.one(of: [TransferCoding.eightBit, .quotedPrintable, .quotedPrintable, .base64])
        var part = MailPart.text(text.plain, coding)
        if hasHTML { part = .alternative([part, .html(text.html)], boundary: boundary(&random)) }
        if hasAttachment { part = .mixed([part, .attachment(&random)], boundary: boundary(&random)) }
        let header = MailHeader(index: index, sender: sender, subject: text.subject, isReply: text.isReply)
        return Array((header.text(&random) + part.header).utf8) + [UInt8(ascii: "\n")] + part.body
    }

    /// Bytes of text wanted: many short mails, few long ones.
    private func length(_ hasHTML: Bool, _ hasAttachment: Bool, _ random: inout SeededRandom) -> Int {
        let share = Double(random.below(1000)) / 1000
        let longest = hasHTML && hasAttachment ? 800.0 : hasHTML ? 2100 : hasAttachment ? 2200 : 4700
        return 150 + Int(share * share * longest)
    }

    private func boundary(_ random: inout SeededRandom) -> String {
        "=_\(String(random.next(), radix: 16))_\(String(random.next(), radix: 16))"
    }
}

/// One program's answers, counted field by field.
struct ScoreSheet: Sendable {
    /// A case that was not met, for a person to look at.
    struct Miss: Sendable, Encodable {
        let field: String
        let set: String
        let id: String
        let wanted: String
        let got: String
    }

    /// Characters kept of what was wanted and what was got.
    static let maximumShown = 800

    private(set) var tallies: [ScoredField: Tally] = [:]
    private(set) var misses: [Miss] = []
    /// Whether this program answers anything about a field at all.
    private let tells: Tells

    /// Fields that a program tells: those of any of its answers.
    struct Tells: Sendable {
        let subject, from, fromName, to, messageID, text, attachments, reply, forwarded, isAuto, isBounce: Bool

        init(_ answers: some Collection<Answer>) {
            func any(_ isTold: (Answer) -> Bool) -> Bool { answers.contains(where: isTold) }
            subject = any { $0.subject != nil }
            from = any { $0.from != nil }
            fromName = any { $0.fromName != nil }
            to = any { $0.to != nil }
            messageID = any { $0.messageID != nil }
            text = any { $0.text != nil }
            attachments = any { $0.attachments != nil }
            reply = any { $0.reply != nil }
            forwarded = any { $0.isForwarded != nil }
            isAuto = any { $0.isAuto != nil }
            isBounce = any { $0.isBounce != nil }
        }
    }

    init(_ tells: Tells) {
        self.tells = tells
    }

    subscript(field: ScoredField) -> Tally { tallies[field] ?? Tally() }

    /// Nil: the program has no answer for the mail, which counts as lost.
    mutating func add(_ answer: Answer?, to mail: ReadingCase) {
        guard let answer else { return tallies[.mails, default: Tally()].add(false) }
        tallies[.mails, default: Tally()].add(answer.isFailed != true)
        addHeader(answer, mail)
        if let consensus = mail.consensus { addConsensus(answer, consensus, mail) }
        if !mail.isReply, !mail.isForward, tells.text { addText(answer, mail) }
        if tells.attachments { addAttachments(answer, mail) }
        if mail.isReply, tells.reply { addReply(answer, mail) }
        if mail.isForward { addForward(answer, mail) }
        addKinds(answer, mail)
    }

    // MARK: - Header

    private mutating func addHeader(_ answer: Answer, _ mail: ReadingCase) {
        let want = mail.expectation
        if tells.subject { compare(.subject, answer.subject, want.subject, mail, FieldComparison.isSame) }
        if tells.from { compare(.from, answer.from, want.from, mail, FieldComparison.isSameAddress) }
        if tells.fromName { compare(.fromName, answer.fromName, want.fromName, mail, FieldComparison.isSameName) }
        if tells.to { compare(.to, answer.to, want.to, mail, FieldComparison.isSameList) }
        if tells.messageID { compare(.messageID, answer.messageID, want.messageID, mail, FieldComparison.isSame) }
    }

    private mutating func addConsensus(_ answer: Answer, _ want: ReadingCase.Consensus, _ mail: ReadingCase) {
        let isSame = FieldComparison.isSameButCase
        if tells.subject { compare(.consensusSubject, answer.subject, want.subject, mail, isSame) }
        if tells.from { compare(.consensusFrom, answer.from, want.from, mail, isSame) }
        if tells.messageID { compare(.consensusMessageID, answer.messageID, want.messageID, mail, isSame) }
        if tells.text {
            // A text that long was cut in the consensus itself.
            compare(.consensusText, answer.text, want.text, mail) { got, want in
                want.unicodeScalars.count >= 200_000 || isSame(got, want)
            }
        }
    }

    private mutating func compare(
        _ field: ScoredField,
        _ got: String?,
        _ want: String?,
        _ mail: ReadingCase,
        _ isSame: (String, String) -> Bool
    ) {
        guard let want, !mail.contested.contains(field.rawValue) else { return }
        record(field, isSame(got ?? "", want), mail, want, got ?? "")
    }

    // MARK: - Body

    private mutating func addText(_ answer: Answer, _ mail: ReadingCase) {
        let candidates = [answer.text ?? "", answer.html.map { "\(answer.text ?? "")\n\($0)" }, answer.html]
            .compactMap { $0.map(LooseText.letters) }
        let (want, got) = (mail.expectation, answer.text ?? "")
        if let text = want.text, !mail.contested.contains("text") {
            record(.text, candidates.contains(LooseText.letters(text)), mail, text, got)
        }
        if let first = want.firstPlain, !mail.contested.contains("first_plain") {
            let letters = LooseText.letters(first)
            let isMet = letters.isEmpty ? candidates[0].isEmpty : candidates[0].starts(with: letters)
            record(.text, isMet, mail, first, got)
        }
        if let pieces = want.textContains, !mail.contested.contains("text_contains") {
            let isMet = pieces.map(LooseText.letters).allSatisfy { piece in
                candidates.contains { LooseText.holds($0, piece) }
            }
            record(.text, isMet, mail, "\(pieces)", got)
        }
    }

    private mutating func addAttachments(_ answer: Answer, _ mail: ReadingCase) {
        guard let want = mail.expectation.attachments, !mail.contested.contains("attachments") else { return }
        let got = answer.attachments ?? []
        record(.attachmentCount, got.count == want.count, mail, "\(want)", "\(got)")
        if case .names(let names) = want {
            // Bytes: the same letters composed in another way are another name.
            let isSame =
                names.map { Array($0.utf8) }.sorted(by: FieldComparison.precedes)
                == got.map { Array($0.utf8) }.sorted(by: FieldComparison.precedes)
            record(.attachmentNames, isSame, mail, "\(names)", "\(got)")
        }
    }

    // MARK: - Replies and forwards

    private mutating func addReply(_ answer: Answer, _ mail: ReadingCase) {
        let want = mail.expectation
        let got = (want.strip == "quotes" ? answer.replyWithSignature ?? answer.reply : answer.reply) ?? ""
        if let text = want.text {
            let (wanted, given) = (LooseText.letters(text), LooseText.letters(got))
            record(.reply, wanted == given, mail, text, got)
            record(.replyLost, FieldComparison.hasLine(of: text, missingIn: given), mail, text, got)
            record(.replyLeft, FieldComparison.hasLine(of: got, missingIn: wanted), mail, text, got)
        } else if want.textContains != nil || want.textNotContains != nil {
            let words = LooseText.words(got)
            let holds = { (piece: String) in LooseText.holds(words, LooseText.words(piece)) }
            let isMet =
                (want.textContains ?? []).allSatisfy(holds) && !(want.textNotContains ?? []).contains(where: holds)
            record(.reply, isMet, mail, "\(want.textContains ?? []), not \(want.textNotContains ?? [])", got)
        }
    }

    private mutating func addForward(_ answer: Answer, _ mail: ReadingCase) {
        let isForwarded = mail.expectation.forwarded ?? false
        if tells.forwarded, mail.expectation.forwarded != nil {
            let got = answer.isForwarded ?? false
            record(.forwarded, got == isForwarded, mail, "\(isForwarded)", "\(got)")
        }
        if tells.reply, isForwarded {
            let (want, got) = (mail.expectation.text ?? "", answer.reply ?? "")
            record(.forwardAbove, LooseText.letters(want) == LooseText.letters(got), mail, want, got)
        }
    }

    private mutating func addKinds(_ answer: Answer, _ mail: ReadingCase) {
        if tells.isAuto, let want = mail.expectation.isAuto {
            let got = answer.isAuto ?? false
            record(want ? .autoFound : .autoFalse, got, mail, "\(want)", "\(got)")
        }
        if tells.isBounce, let want = mail.expectation.isBounce {
            let got = answer.isBounce ?? false
            record(want ? .bounceFound : .bounceFalse, got, mail, "\(want)", "\(got)")
        }
    }

    private mutating func record(
        _ field: ScoredField,
        _ isHit: Bool,
        _ mail: ReadingCase,
        _ wanted: String,
        _ got: String
    ) {
        tallies[field, default: Tally()].add(isHit)
        guard isHit == field.countsFaults else { return }
        misses.append(
            Miss(
                field: field.rawValue,
                set: mail.set,
                id: mail.id,
                wanted: String(wanted.prefix(Self.maximumShown)),
                got: String(got.prefix(Self.maximumShown))
            )
        )
    }
}

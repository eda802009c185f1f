/// What phrases say, by which the kind of a mail is told. All that is asked of one text is looked for at once.
enum PhraseTopic: Int, CaseIterable {
    case answer
    case bounceSubject, delaySubject, finalSubject, bounceOpening, bounceText, retryText, delayText, bounceHint,
        sentMail
    case firmAutoReply, notes, notesReturn, notesOpening, looseAutoReply, awayWord, absence, automatic, received
    case challenge, ticket
    case receiptSubject, receiptOpening, receiptClosing
    case calendarSubject
    case firmNotice, noticeSubject, noticeText
    case unsubscribe, listFooter, browser

    /// Which text is looked through for it.
    enum Place {
        case subject, text
        /// Where a subject or a text begins.
        case beginning
    }

    /// Sets have their topic's number.
    static let inSubjects = PhraseIndex(allCases.map { $0.isIn(.subject) ? $0.phrases : [] })
    static let inTexts = PhraseIndex(allCases.map { $0.isIn(.text) ? $0.phrases : [] })
    static let atBeginnings = PhraseIndex(allCases.map { $0.isIn(.beginning) ? $0.phrases : [] })

    private func isIn(_ place: Place) -> Bool {
        switch self {
        case .answer, .firmAutoReply, .notes, .notesOpening, .looseAutoReply, .receiptSubject, .receiptOpening,
            .calendarSubject, .firmNotice:
            place == .beginning
        case .bounceSubject, .delaySubject, .finalSubject, .notesReturn, .awayWord, .ticket, .noticeSubject:
            place == .subject
        case .bounceHint, .received, .challenge: place != .beginning
        case .bounceOpening: place != .subject
        case .bounceText, .retryText, .delayText, .sentMail, .absence, .automatic, .receiptClosing, .noticeText,
            .unsubscribe, .listFooter, .browser:
            place == .text
        }
    }

    private var phrases: [String] {
        switch self {
        case .answer: MailClues.replies
        case .bounceSubject: BouncePhrases.subjects
        case .delaySubject: BouncePhrases.delaySubjects
        case .finalSubject: BouncePhrases.finalSubjects
        case .bounceOpening: BouncePhrases.openings
        case .bounceText: BouncePhrases.texts
        case .retryText: BouncePhrases.retryTexts
        case .delayText: BouncePhrases.delayTexts
        case .bounceHint: BouncePhrases.hints
        case .sentMail: BouncePhrases.mails
        case .firmAutoReply: AutoReplyPhrases.firmSubjects
        case .notes: AutoReplyPhrases.notes
        case .notesReturn: AutoReplyPhrases.notesReturns
        case .notesOpening: AutoReplyPhrases.notesOpenings
        case .looseAutoReply: AutoReplyPhrases.looseSubjects
        case .awayWord: AutoReplyPhrases.awayWords
        case .absence: AutoReplyPhrases.absences
        case .automatic: AutoReplyPhrases.automatic
        case .received: AutoReplyPhrases.received
        case .challenge: AutoReplyPhrases.challenges
        case .ticket: AutoReplyPhrases.tickets
        case .receiptSubject: ReceiptSigns.subjects
        case .receiptOpening: ReceiptSigns.openings
        case .receiptClosing: ReceiptSigns.closings
        case .calendarSubject: CalendarSigns.subjects
        case .firmNotice: NoticePhrases.firmSubjects
        case .noticeSubject: NoticePhrases.subjects
        case .noticeText: NoticePhrases.texts
        case .unsubscribe: ListPhrases.unsubscribe
        case .listFooter: ListPhrases.footers
        case .browser: ListPhrases.browser
        }
    }
}

/// What phrases say, by which the kind of a mail is told. All are looked for at once.
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

    /// Built once.
    static let index = PhraseIndex(allCases.map(\.phrases))

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

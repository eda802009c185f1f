/// How the tests' server misbehaves. Each is played in answer to FETCHes of bodies unless it says otherwise; the rest of the
/// session is honest. The numbers are those of the faults that the project lists.
package enum Act: String, Sendable, CaseIterable {
    case honest
    /// 40: says in the middle of a session that all mails have new numbers.
    case renumbers
    /// 42: UIDVALIDITY is missing, and UIDNEXT far too small.
    case liesAboutNumbers
    /// 43: a mail is gone between listing and FETCH.
    case forgetsOneMail
    /// 44: literals that are not as long as they say.
    case literalTooShort, literalTooLong, literalEndless, literalNegative
    /// 44: `{5+}`, which only clients may send.
    case literalPlus
    /// 46: answers without the UID that tells whose they are.
    case withoutUID
    /// 46: untagged answers of all kinds before each answer.
    case chatters
    /// 47: a mail of another UID, and each mail twice.
    case otherUID, everythingTwice
    /// 48: other forms of a body.
    case bodyNil, bodyEmpty, bodyLiteral8
    /// 49: no end of a line, of lines, of parentheses.
    case endlessLine, millionLines, deepLists
    /// 51: refuses; in the words of RFC 5530 and of Exchange.
    case refuses, refusesAsUnavailable, refusesAsFull, throttles, saysBad, saysBye, hangsUp
    /// Hangs up in the middle of one mail, that with the UID 2, and gives the others.
    case hangsUpAtOne
    /// No flag may be set.
    case refusesFlags
    /// Partial fetch is not known: the whole mail comes.
    case wholeInsteadOfPart
    /// Fewer bytes than asked for, though there are more.
    case shortParts
    /// Each part says that the mail has another size.
    case changingParts
    /// NIL from the second part on.
    case nilParts
    /// RFC822.SIZE is an estimate, too large or too small.
    case sizeTooLarge, sizeTooSmall
    /// RFC822.SIZE is NIL, for every mail.
    case withoutSizes
    /// INTERNALDATE without its quotes, or NIL.
    case datesUnquoted, withoutDates
    /// Two answers for one mail: the body apart from the rest.
    case splitsAnswers
    /// FETCH and SEARCH answer only the first mails of a list.
    case answersFew

    /// Bytes of a part of `shortParts`.
    package static let shortPartBytes = 100_000

    var sizeError: Int {
        switch self {
        case .sizeTooLarge: 1000
        case .sizeTooSmall: -3
        default: 0
        }
    }

    /// Mails that `answersFew` answers with.
    package static let fewMails = 60

    func size(of mail: ServedMail) -> String {
        self == .withoutSizes ? "NIL" : "\(mail.bytes.count + sizeError)"
    }

    func date(of mail: ServedMail) -> String {
        switch self {
        case .datesUnquoted: mail.date
        case .withoutDates: "NIL"
        default: "\"\(mail.date)\""
        }
    }

    var knowsParts: Bool { self != .wholeInsteadOfPart }

    func part(of mail: [UInt8], from offset: Int, length: Int) -> [UInt8] {
        guard knowsParts else { return mail }
        let length = self == .shortParts ? min(length, Self.shortPartBytes) : length
        return Array(mail.dropFirst(offset).prefix(length))
    }
}

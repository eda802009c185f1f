internal import Feedback
internal import MIME

/// Invitations and their answers (iTIP in mail, RFC 6047): what a calendar sends, not an .ics file that a person attaches to what
/// they write about it.
struct CalendarSigns {
    /// Bytes read of a calendar.
    private static let maximumBytes = 64 * 1024

    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    func decide() -> KindRules.Decision? {
        let parts = clues.tree.parts.prefix(20).filter { part in
            guard part.type == "text/calendar", let method = part.typeParameters["method"]?.lowercased() else {
                return false
            }
            return method != "publish" && method != ""
        }
        if !parts.isEmpty, !isForwarded {
            if parts.contains(where: isBody) {
                return KindRules.Decision(kind: .calendar, rule: "text/calendar with a method (RFC 6047)")
            }
            if clues.opening.bytes.isEmpty || isCalendarSender || parts.contains(where: isAboutSubject) {
                return KindRules.Decision(
                    kind: .calendar,
                    rule: "a calendar with a method attached, and no other words"
                )
            }
        }
        if clues.value("content-class").hasSuffix("calendarmessage") {
            return KindRules.Decision(kind: .calendar, rule: "Content-Class: calendarmessage")
        }
        return worded()
    }

    /// An invitation that a person passes on with their words is theirs.
    private var isForwarded: Bool { clues.isForward && !clues.message.newText.isEmpty }

    private func isBody(_ part: Part) -> Bool {
        guard part.disposition != "attachment" else { return false }
        guard let parent = part.parent.map({ clues.tree.parts[$0] }) else { return true }
        return parent.type != "multipart/mixed" || part.fileName == nil
    }

    /// An invitation's subject is the event's summary; a person's is what they have to say.
    private func isAboutSubject(_ part: Part) -> Bool {
        let bytes = clues.tree.content(of: part, limit: Self.maximumBytes)
        for line in bytes.split(separator: ASCII.lineFeed) where line.starts(withLowercase: "summary") {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let text = String(decoding: line[(colon + 1)...].trimmed, as: UTF8.self)
            let summary = FoldedText.fold(text, maximumScalars: 60)
            if summary.count >= 3, PhraseSet([String(decoding: summary, as: UTF8.self)]).isIn(clues.subject.bytes) {
                return true
            }
        }
        return false
    }

    private var isCalendarSender: Bool {
        let local = clues.message.sender.address.lowercased().prefix { $0 != "@" }
        return local == "calendar-notification" || local == "calendar-noreply" || local == "calendar"
    }

    /// Where the calendar itself was lost: a calendar service's address, and the subject it writes.
    private func worded() -> KindRules.Decision? {
        guard clues.subject.begins(.calendarSubject) else { return nil }
        var evidence = Evidence()
        let sender = clues.value("sender")
        evidence.add(
            3,
            "a calendar service's address",
            if: isCalendarSender || sender.contains("calendar-notification@")
                || sender.contains("calendar-server.bounces")
        )
        evidence.add(2, "subject of an invitation or its answer", if: true)
        evidence.add(
            2,
            "no words",
            if: clues.opening.bytes.isEmpty && clues.message.attachments.isEmpty && !clues.isForward
        )
        return evidence.isEnough ? KindRules.Decision(kind: .calendar, rule: "calendar: \(evidence.words)") : nil
    }

    /// Outlook's and Google's, in their languages.
    static let subjects: [String] = [
        "accepted:", "declined:", "tentative:", "tentatively accepted:", "invitation:", "updated invitation:",
        "canceled:", "cancelled:", "canceled event", "new time proposed:", "meeting forward notification:",
        "zugesagt:", "abgelehnt:", "abgesagt:", "mit vorbehalt:", "vorläufig:", "einladung:",
        "aktualisierte einladung:", "abgesagter termin:", "akzeptiert:", "neue zeit vorgeschlagen:", "accepté:",
        "accepté :", "refusé:", "refusé :", "provisoire:", "provisoire :", "annulé:", "annulé :", "invitation :",
        "invitation mise à jour", "événement annulé", "aceptada:", "aceptado:", "rechazada:", "rechazado:",
        "provisional:", "cancelada:", "cancelado:", "invitación:", "invitación actualizada:", "evento cancelado",
        "accettato:", "accettata:", "rifiutato:", "provvisorio:", "annullato:", "annullata:", "invito:",
        "invito aggiornato", "aceite:", "aceito:", "recusado:", "recusada:", "provisório:", "convite:",
        "convite atualizado", "geaccepteerd:", "geweigerd:", "afgewezen:", "voorlopig:", "geannuleerd:",
        "uitnodiging:", "bijgewerkte uitnodiging", "zaakceptowano:", "zaakceptowane:", "odrzucono:", "wstępnie:",
        "odwołano:", "odwołane:", "zaproszenie:", "přijato:", "odmítnuto:", "nezávazně:", "zrušeno:", "pozvánka:",
        "accepterat:", "accepterad:", "avböjt:", "preliminärt:", "avbokat:", "inställt:", "inbjudan:", "accepteret:",
        "afvist:", "godtatt:", "avslått:", "hyväksytty:", "hylätty:", "elfogadva:", "kabul edildi:",
    ]
}

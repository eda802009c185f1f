internal import Feedback
internal import MIME

/// Mail that says a mail of ours was read, or arrived.
struct ReceiptSigns {
    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    /// A disposition notification (RFC 8098); one that a filter sent with the words of a refusal is a bounce (RFC 5429 section 2.1).
    func structured() -> KindRules.Decision? {
        let isNotification =
            clues.reportType == "disposition-notification"
            || clues.outerPart("message/disposition-notification") != nil
        guard isNotification else { return certified() }
        let refusal = BounceEvidence(clues).evidence()
        if refusal.isEnough, clues.isAutoSubmitted {
            return KindRules.Decision(kind: .bounce, rule: "bounce: a refusal as a disposition notification (RFC 5429)")
        }
        return KindRules.Decision(kind: .receipt, rule: "disposition notification (RFC 8098)")
    }

    /// Receipts of certified mail: the server of the sender or of the recipient says what became of it (Italy's PEC).
    private func certified() -> KindRules.Decision? {
        let value = clues.value("x-ricevuta")
        guard !value.isEmpty, clues.role.isMailSystem || clues.value("x-tiporicevuta") != "" else { return nil }
        let isFailure = value.contains("errore") || value.hasPrefix("non-") || value.contains("virus")
        if value == "preavviso-errore-consegna" {
            return KindRules.Decision(kind: .delay, rule: "delivery delay: certified mail's receipt (X-Ricevuta)")
        }
        return KindRules.Decision(
            kind: isFailure ? .bounce : .receipt,
            rule: "\(isFailure ? "bounce" : "receipt"): certified mail's receipt (X-Ricevuta)"
        )
    }

    /// Receipts whose structure was lost on the way, and the ones that are words from the start.
    func worded() -> KindRules.Decision? {
        guard !clues.isForward, !clues.subject.says(.bounceSubject) else { return nil }
        let wasRead = clues.opening.says(.receiptClosing, within: 1500)
        var evidence = Evidence()
        evidence.add(2, "subject of a receipt", if: clues.subject.begins(.receiptSubject))
        evidence.add(2, "\"your message\"", if: clues.opening.begins(.receiptOpening))
        evidence.add(2, "\"was read\"", if: wasRead)
        evidence.add(2, "a mail system's address", if: clues.role.isMailSystem)
        evidence.add(1, "null return path", if: clues.isNullPath)
        evidence.add(1, "Auto-Submitted", if: clues.isAutoSubmitted)
        evidence.subtract(4, if: !wasRead)
        evidence.subtract(2, if: clues.isReply || clues.hasQuestion)
        return evidence.isEnough ? KindRules.Decision(kind: .receipt, rule: "receipt: \(evidence.words)") : nil
    }

    /// Outlook's, Notes', Thunderbird's, in their languages.
    static let subjects: [String] = [
        "read:", "not read:", "delivered:", "relayed:", "expanded:", "return receipt", "read receipt",
        "delivery receipt", "gelesen:", "nicht gelesen:", "ungelesen:", "zugestellt:", "übermittelt:",
        "weitergeleitet:", "lesebestätigung", "empfangsbestätigung", "lu:", "lu :", "non lu:", "non lu :", "remis:",
        "remis :", "relayé", "accusé de lecture", "confirmation de lecture", "accusé de réception", "leído:",
        "no leído:", "entregado:", "confirmación de lectura", "letto:", "non letto:", "recapitato:", "consegnato:",
        "conferma di lettura", "ricevuta di ritorno", "lida:", "lido:", "não lida:", "entregue:",
        "confirmação de leitura", "recibo de leitura", "gelezen:", "niet gelezen:", "bezorgd:", "afgeleverd:",
        "leesbevestiging", "przeczytano:", "nie przeczytano:", "dostarczono:", "dostarczone:",
        "potwierdzenie przeczytania", "přečteno:", "přečtené:", "nepřečteno:", "doručeno:", "potvrzení o přečtení",
        "läst:", "ej läst:", "olästa:", "levererat:", "levererad:", "läskvitto", "læst:", "lest:", "luettu:",
        "olvasva:", "citit:", "okundu:", "прочтено:", "прочитано:", "開封済み:",
    ]

    static let openings: [String] = [
        "your message", "your document:", "ihr dokument:", "votre document", "su documento:", "il documento:",
        "this is a return receipt", "ihre nachricht", "votre message", "el mensaje", "su mensaje", "tu mensaje",
        "il messaggio", "a sua mensagem", "sua mensagem", "a mensagem", "uw bericht", "je bericht", "wiadomość",
        "twoja wiadomość", "vaše zpráva", "zpráva", "ditt meddelande", "din besked", "din meddelelse", "meldingen",
        "dies ist eine empfangsbestätigung", "viestisi", "az üzenet", "mesajul",
    ]

    static let closings: [String] = [
        "was read on", "was received by:", "wurde empfangen von", "a été reçu par", "fue recibido por",
        "è stato ricevuto da", "was deleted without being read", "has been delivered to the following",
        "was delivered to the following", "the message was displayed on", "has been successfully relayed",
        "has been relayed to the following", "uhr gelesen", "wien gelesen", "gelesen.", "wurde gelesen",
        "wurde ungelesen gelöscht", "ungelesen gelöscht", "folgenden empfänger übermittelt",
        "folgende empfänger übermittelt", "folgenden empfänger zugestellt", "folgende empfänger zugestellt",
        "an die folgenden empfänger weitergeleitet", "a été lu le", "a été lu", "a été supprimé sans être lu",
        "a été remis aux destinataires", "a été remis à", "fue leído el", "se leyó el", "se ha leído",
        "se eliminó sin leer", "se ha eliminado sin leer", "se entregó a los siguientes",
        "se ha entregado a los siguientes", "è stato letto", "è stato eliminato senza essere letto",
        "è stato recapitato ai seguenti", "è stato consegnato", "foi lida em", "foi lida", "foi lido",
        "foi eliminada sem ser lida", "foi excluída sem ser lida", "foi entregue aos seguintes", "is gelezen op",
        "is verwijderd zonder te zijn gelezen", "is ongelezen verwijderd", "is bezorgd bij de volgende",
        "została przeczytana", "została usunięta bez przeczytania", "została dostarczona do następujących",
        "byla přečtena", "byla odstraněna bez přečtení", "byla doručena následujícím", "lästes den", "lästes",
        "har lästs", "togs bort utan att läsas", "har levererats till följande", "blev læst", "ble lest", "luettiin",
        "elolvasva", "a fost citit", "okundu", "было прочитано",
    ]
}

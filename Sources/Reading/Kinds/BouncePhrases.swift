/// How daemons say that a mail was not delivered, in the wording and the languages of their products.
enum BouncePhrases {
    /// Anywhere in a subject.
    static let subjects: [String] = [
        // qmail, Postfix, sendmail, Exim, Courier, Google, Yahoo, AOL, MDaemon, IMail, CommuniGate.
        "undeliverable", "undelivered", "delivery status notification", "delivery failure", "delivery failed",
        "delivery has failed", "delivery report", "delivery problem", "delivery error", "mail delivery",
        "returned mail", "returned to sender", "returning message to sender", "returning to sender",
        "return to sender", "failure notice", "failure notification", "failed mail", "failed delivery",
        "failure delivery", "mail failure", "message failure", "non delivery", "non-delivery", "nondeliverable",
        "non deliverable", "not delivered", "could not send", "could not be delivered", "couldn't be delivered",
        "cannot be delivered", "message status", "mail status report", "mail system error", "delivery notification",
        "delivery status", "message not delivered", "no such user", "user unknown", "unknown user",
        "unable to deliver", "error sending your mail", "mail error", "bounced mail", "bounce notification",
        "message you sent blocked", "you sent was blocked", "banned contents", "automatically rejected mail",
        "message rejected", "mail rejected", "rejected mail", "mailbox is full", "mailbox full", "over quota",
        "exceeded quota", "processing error", "message undeliverable", "not listed in domino directory",
        "not listed in public name", "invalid recipient", "email not delivered",
        // Exchange and Outlook, then others, by language.
        "unzustellbar", "nicht zugestellt", "nicht zustellbar", "konnte nicht zugestellt", "unzustellbarkeit",
        "fehler bei der zustellung", "zustellung fehlgeschlagen", "übermittlungsfehler", "zustellfehler",
        "rückläufer", "non remis", "non distribu", "échec de la remise", "échec de remise", "échec d'envoi",
        "non délivré", "notification d'échec", "avis de non-remise", "retour à l'expéditeur", "message non remis",
        "no se puede entregar", "no se pudo entregar", "no entregado", "no entregable", "mensaje no entregado",
        "fallo en la entrega", "error de entrega", "correo devuelto", "devuelto al remitente", "non recapitabile",
        "non recapitato", "mancato recapito", "mancata consegna", "recapito non riuscito", "impossibile recapitare",
        "mancato inoltro", "messaggio non recapitabile", "errore di consegna", "non consegnato", "não entregue",
        "não é possível entregar", "não foi possível entregar", "falha na entrega", "erro de entrega",
        "não entregável", "mensagem devolvida", "notificação de falha", "niet bezorgd", "onbestelbaar",
        "niet afgeleverd", "kan niet worden bezorgd", "niet bezorgbaar", "onbezorgbaar", "nie dostarczono",
        "niedostarczon", "nie można dostarczyć", "nie mozna dostarczyc", "niedoręczon", "zwrot wiadomości",
        "zwrot poczty", "wurde abgelehnt", "echec de distribution", "devolución de correo", "correo rechazado",
        "mensaje rechazado", "message rejeté", "messaggio rifiutato", "mensagem rejeitada", "bericht geweigerd",
        "returnerat", "doručení zprávy selhalo", "błąd dostarczania", "nedoručiteln", "nedoručen", "nelze doručit",
        "zprávu nelze doručit", "chyba doručení", "kan inte levereras", "går inte att leverera",
        "kunde inte levereras", "ej levererat", "olevererat", "oleverbart", "kan ikke leveres", "kunne ikke leveres",
        "ikke levert", "ikke leveret", "ei voi toimittaa", "toimittamaton", "kézbesíthetetlen", "nem kézbesíthető",
        "nelivrabil", "nu a putut fi livrat", "teslim edilemedi", "nedoručiteľn", "недостав", "не доставлено",
        "ошибка доставки", "ваше сообщение не доставлено", "сообщение не доставлено", "配信不能", "配信できません", "未配信",
        "送信エラー", "メールエラー", "エラーメール", "配信エラー", "無法傳遞", "無法投遞", "系统退信", "退信", "未送达", "반송", "αδύνατη η παράδοση",
    ]

    /// Anywhere in a subject: late, and still tried.
    static let delaySubjects: [String] = [
        "delayed", "(delay)", "delay)", "delivery delay", "still being retried", "warning: could not send",
        "warning--could not send", "warning: message", "warning - delayed", "not yet been delivered", "postponed",
        "delivery warning", "mail warning", "queued for", "warning: delivery", "delivery incomplete",
        "transient failure", "verzögert", "zustellung verzögert", "verspätete zustellung", "retardé",
        "remise retardée", "retrasad", "ritardat", "consegna ritardata", "in ritardo", "atrasad", "entrega adiada",
        "vertraagd", "opóźni", "zpožděn", "odložen", "fördröj", "försena", "forsinket", "viivästy", "késleltetve",
        "întârzi", "geciken", "задерж", "配信遅延",
    ]

    /// In a subject these say that it is over, whatever else is said.
    static let finalSubjects: [String] = [
        "undeliver", "failure", "failed", "returned", "unzustellbar", "could not be delivered", "returning",
        "permanent", "user unknown", "non remis", "no such user",
    ]

    /// In the first lines: no person begins so.
    static let openings: [String] = [
        "this is the qmail-send program", "created automatically by mail delivery software",
        "this is the mail system at host", "this is an automatically generated delivery status notification",
        "this is an automatically generated delivery failure", "a message that you sent could not be delivered",
        "a message (from <", "this is the mailer-daemon", "this is the postfix program",
        "this is the mail delivery agent at", "this is a delivery failure notification message",
        "this is the courier mail server", "this is a delivery status notification from",
        "your message did not reach some or all of the intended recipients", "did not reach the following recipient",
        "delivery has failed to these recipients", "your message to the following recipients cannot be delivered",
        "the following addresses had permanent", "the following addresses had delivery problems",
        "could not deliver message to the following recipient", "message from interscan", "error: invalid user",
        "failed recipients", "failed to deliver to", "we are sorry to inform you that your message",
        "i'm sorry to have to inform you that", "i'm afraid i wasn't able to deliver",
        "sorry, we were unable to deliver your message", "sorry, unable to deliver your message",
        "unable to deliver message to the following recipients", "the original message was received at",
        "delivery to the following recipient", "the message you sent to",
        "your message was not delivered to the following", "your mail could not be delivered",
        "the following message to <", "your message could not be delivered to", "your message cannot be delivered",
        "message could not be delivered to", "the following recipients could not be reached",
        "this email server could not deliver", "email to the following recipient", "** address not found **",
        "** message not delivered **", "** recipient inbox full **", "** message blocked **",
        "** delivery incomplete **", "there was a temporary problem delivering your message",
        "mail delivery to the following", "your message was automatically rejected", "the mail system at",
        "invalid final delivery userid", "error: invalid user address", "non-delivery report",
        "the email below could not be delivered", "the following mail could not be delivered", "error message below:",
        "----- the following addresses", "intended recipient could not be",
        "you are not allowed to post to this mailing list", "you are not a member of this mailing list",
        "this message was undeliverable due to the following reason", "your email message was not delivered",
        "fehler bei der nachrichtenzustellung an", "ihre nachricht hat einige oder alle empfänger nicht erreicht",
        "ihre nachricht konnte nicht an", "folgende empfänger konnten nicht erreicht",
        "die adresse wurde nicht gefunden", "bei der zustellung ihrer nachricht",
        "ihre e-mail konnte nicht zugestellt", "échec de la remise à ces destinataires",
        "échec de la remise pour les destinataires", "votre message n'a pas pu être délivré",
        "votre message n'a pas pu être remis", "votre message n'est pas parvenu", "error de entrega a los siguientes",
        "no se pudo entregar el mensaje a", "su mensaje no llegó a", "no se ha podido entregar su mensaje",
        "tu mensaje no se ha entregado", "recapito non riuscito per i seguenti",
        "il messaggio non è stato recapitato ad alcuni", "el mensaje no se entregó a", "a mensagem não chegou a",
        "not all recipients could be reached", "impossibile recapitare il messaggio a",
        "il messaggio non è arrivato a", "il tuo messaggio non è stato recapitato",
        "falha na entrega para os seguintes", "falha na entrega a estes", "a sua mensagem não chegou a",
        "sua mensagem não foi entregue", "bezorgen bij de volgende geadresseerden", "het bezorgen bij de volgende",
        "uw bericht heeft een of meer geadresseerden niet bereikt", "je bericht is niet bezorgd",
        "dostarczenie do następujących adresatów", "dostarczanie do następujących",
        "twoja wiadomość nie została dostarczona", "nie można dostarczyć wiadomości do",
        "doručení následujícím příjemcům", "doručení těmto příjemcům", "vaši zprávu pro",
        "vaše zpráva nebyla doručena", "leverans till följande mottagare", "det gick inte att leverera",
        "ditt meddelande levererades inte", "levering til følgende modtagere", "levering til disse mottakerne",
        "доставка следующим получателям", "это письмо создано автоматически сервером", "次の宛先にメッセージを配信できませんでした",
        "次の受信者またはグループへの配信に失敗", "次のあて先へのメッセージ",
    ]

    /// Anywhere in what was written: a program speaks of a mail that somebody sent.
    static let texts: [String] = [
        "your message could not be delivered", "your message couldn't be delivered", "your message wasn't delivered",
        "your message was not delivered", "your mail was not delivered", "message that you sent",
        "unable to deliver your", "permanent fatal errors", "this is a permanent error", "has been returned to you",
        "is being returned to you", "returned to you", "unsent message follows", "returned message follows",
        "your message has been rejected", "message was automatically rejected", "message was rejected and discarded",
        "was undeliverable", "has not been delivered", "not been delivered. the", "delivery of the email was stopped",
        "was not delivered to:", "did not reach the following", "could not be delivered to",
        "couldn't be delivered to", "not listed in domino directory", "not listed in public name",
        "the recipient name is not recognized", "the following recipient", "the following address",
        "the following user", "for the following reason", "reporting-mta:", "final-recipient:", "diagnostic-code:",
        "transcript of session follows", "remote host said", "smtp error from remote", "said: 550", "said: 554",
        "rcpt to:", "mail delivery failed", "the e-mail account does not exist at the organization",
        "this user doesn't have", "email account that you tried to reach", "recipient address rejected",
        "wasn't found at", "unknown to address", "giving up on", "i've given up", "recipient's mailbox is full",
        "recipient's inbox is full", "the user's mailbox is full", "ihre nachricht konnte nicht zugestellt",
        "ihre e-mail konnte nicht", "konnte nicht zugestellt werden.",
        "die eingegebene e-mail-adresse konnte nicht gefunden werden", "das postfach des empfängers",
        "empfänger nicht erreicht", "l'adresse de messagerie que vous avez entrée", "n'a pas pu être remis",
        "n'a pas pu etre delivre", "la boîte aux lettres du destinataire", "el buzón del destinatario",
        "la dirección de correo electrónico que especificó", "no pudo ser entregado", "no se ha podido entregar",
        "l'indirizzo di posta elettronica immesso", "la casella del destinatario", "nella consegna: nel messaggio",
        "não pôde ser entregue", "o endereço de e-mail digitado", "a caixa de correio do destinatário",
        "kan niet worden bezorgd", "het e-mailadres dat u hebt ingevoerd", "kon niet worden bezorgd",
        "postvak van de geadresseerde", "nie mogła zostać dostarczona", "skrzynka odbiorcy", "se nepodařilo doručit",
        "nebylo možné doručit", "schránka příjemce", "kunde inte levereras", "mottagarens postlåda",
        "kunne ikke leveres", "не может быть доставлено", "не было доставлено", "не удалось доставить", "送信できませんでした",
        "配信できませんでした", "届きませんでした", "お届けできません", "無法傳遞您的郵件", "无法投递", "배달하지 못했습니다",
    ]

    /// That it is still tried, whatever the subject says.
    static let retryTexts: [String] = [
        "this is a warning message only", "do not need to resend", "will continue to be attempted",
        "still be retried", "delivery attempts will continue", "message will be retried", "will keep trying",
        "will continue trying", "this is a warning only", "will retry for", "will be retried until",
        "it will be retried", "will attempt to deliver", "attempts to deliver the message will continue",
        "still trying to deliver", "wird weiterhin versucht", "weitere zustellversuche", "les tentatives de remise",
        "se seguirá intentando", "i tentativi di recapito", "as tentativas de entrega", "nog steeds geprobeerd",
        "próby dostarczenia będą", "pokusy o doručení budou", "leveransförsöken fortsätter",
    ]

    static let delayTexts: [String] = [
        "has been delayed", "has not yet been delivered", "has not been delivered yet", "only a temporary failure",
        "is delayed", "delivery is delayed to these recipients", "noch nicht zugestellt", "verzögert sich",
        "n'a pas encore été remis", "est retardée", "todavía no se ha entregado", "aún no se ha entregado",
        "se ha retrasado", "non è stato ancora recapitato", "è in ritardo", "ainda não foi entregue", "está atrasada",
        "nog niet bezorgd", "is vertraagd", "nie została jeszcze dostarczona", "jest opóźnione",
        "zatím nebyla doručena", "je zpožděno", "ännu inte levererats", "är fördröjd", "再送", "доставка задерж",
    ]

    /// Words that people use as well.
    static let hints: [String] = [
        "could not be delivered", "couldn't be delivered", "was not delivered", "wasn't delivered",
        "not be delivered", "unable to deliver", "undeliverable", "delivery has failed", "delivery failed",
        "permanent error", "mailbox is full", "mailbox full", "over quota", "quota exceeded", "exceeded storage",
        "unknown user", "user unknown", "no such user", "recipient rejected", "invalid recipient",
        "unknown recipient", "unknown address", "host unknown", "unrouteable", "unroutable", "failed recipient",
        "delivery error", "returned mail", "have been rejected", "address is no longer", "address rejected",
        "relay access denied", "relaying denied", "not listed in", "unable to relay", "address not found", "550 ",
        "551 ", "552 ", "553 ", "554 ", "5.1.1", "5.0.0", "5.1.2", "5.2.1", "5.2.2", "5.7.1", "4.4.7", "5.4.1",
        "5.4.4", "5.5.0", "will be retried", "delayed", "nicht zugestellt", "n'a pas pu être", "no se ha podido",
        "não pôde", "kon niet worden", "nie można", "nelze doručit", "speichergrenze", "superado su cuota",
        "quota superata", "почтовый ящик", "error message", "bounce", "wurde nicht zugestellt", "gescheitert",
        "wurde abgelehnt", "nicht ausgeliefert", "pas été distribué", "pas pu être distribué", "pas été remis",
        "non è stato consegnato", "non può essere recapitato", "no ha sido entregado", "no fue entregado",
        "fue rechazado", "a été rejeté", "è stato rifiutato", "foi rejeitada", "is geweigerd", "została odrzucona",
        "byla odmítnuta", "avvisades", "was rejected", "has been rejected", "mailbox unavailable",
        "unknown to the system", "no account", "did not receive your mail", "no pudo ser entregado",
        "não foi entregue", "niet worden afgeleverd", "niet afgeleverd", "nie została dostarczona",
        "nie mogła zostać", "nebyla doručena", "nebylo možné doručit", "levererades inte", "kunde inte levereras",
        "ikke leveres", "does not exist", "doesn't exist",
    ]

    /// A mail that somebody sent to an address, of which something is then said.
    static let mails: [String] = [
        "your message to", "your mail to", "email you sent to", "mail you sent to", "e-mail you sent to",
        "your message:", "your email to", "your e-mail to", "message you sent to", "ihre nachricht an",
        "ihre e-mail an", "ihre mail an", "zustellung ihrer nachricht", "votre message à", "votre message n'a pas",
        "votre courriel à", "su mensaje a", "su correo a", "el mensaje enviado a", "el mensaje a",
        "il messaggio inviato a", "il suo messaggio a", "il tuo messaggio a", "sua mensagem para",
        "a sua mensagem para", "sua mensagem a", "uw bericht aan", "uw e-mail aan", "je bericht aan",
        "wiadomość wysłana na", "wiadomość do", "twoja wiadomość do", "vaši zprávu", "vaše zpráva",
        "ditt meddelande till", "ditt brev till", "ditt mejl till", "din mail til", "din meddelelse til",
        "meldingen din til", "viestisi", "üzenet", "mesajul",
    ]

    /// Where the mail itself follows.
    static let copies = PhraseSet([
        "below this line is a copy", "this is a copy of the message", "original message follows",
        "unsent message follows", "returned message follows", "original message headers", "message header follows",
        "the header of the original", "received: from", "received: by", "return-path: <", "original message -----",
        "bounced e-mail:", "message-id: <", "copie du message", "kopie der nachricht",
        "kopfzeilen der ursprünglichen nachricht",
    ])
}

/// What companies, scanners and lists add to a mail. Lower case.
enum BoilerplatePhrases {
    /// How a legal notice begins.
    static let noticeOpeners: PrefixSet = [
        "this e-mail", "this email", "this message", "this mail", "this communication", "this transmission",
        "this electronic",
        "the information in this", "the information contained", "the information transmitted", "the contents of this",
        "the content of this", "confidentiality notice", "confidentiality:", "confidential:", "disclaimer",
        "legal notice", "legal disclaimer", "notice:", "important notice", "important:", "privileged", "privacy notice",
        "private and confidential", "note: this", "if you are not the intended", "if you have received this",
        "e-mail disclaimer",
        "email disclaimer", "any views or opinions", "the views expressed", "internet e-mail",
        "internet communications",
        "information in this", "e-mail is covered by", "unless otherwise stated", "unless expressly stated",
        "we accept no",
        "please note that this e-mail", "please note that this email", "all e-mails", "e-mail communication",
        "data protection:", "gdpr", "privacy:",
        "diese e-mail", "diese email", "diese mail", "diese nachricht", "dieses e-mail", "der inhalt dieser",
        "die information",
        "die in dieser", "vertraulichkeitshinweis", "vertraulich", "rechtlicher hinweis", "haftungsausschluss",
        "wichtiger hinweis",
        "hinweis: diese", "hinweis:", "sollten sie nicht der", "wenn sie nicht der", "falls sie nicht der",
        "datenschutzhinweis",
        "informationen zum datenschutz", "hinweise zum datenschutz", "unsere datenschutz", "datenschutz:",
        "achtung: diese",
        "ce message", "ce courriel", "ce mail", "cet e-mail", "cet email", "le présent message", "le présent courriel",
        "l'information contenue", "les informations contenues", "si vous n'êtes pas", "si vous avez reçu",
        "avis de confidentialité",
        "avertissement", "confidentialité", "este correo", "este mensaje", "este e-mail", "este email",
        "la información contenida",
        "la información incluida", "aviso legal", "aviso de confidencialidad", "confidencialidad", "si usted no es",
        "si no es usted",
        "advertencia legal", "en cumplimiento", "de acuerdo con", "conforme a lo", "le informamos que",
        "questa e-mail", "questa email", "questo messaggio", "il presente messaggio", "la presente e-mail",
        "le informazioni contenute",
        "ai sensi del", "avviso di riservatezza", "nota di riservatezza", "riservatezza", "esta mensagem",
        "este e-mail",
        "esta comunicação", "as informações contidas", "a informação contida", "aviso de confidencialidade",
        "se você não é",
        "dit e-mailbericht", "deze e-mail", "dit bericht", "de informatie", "de inhoud van", "disclaimer",
        "aan dit bericht",
        "vertrouwelijk", "ta wiadomość", "niniejsza wiadomość", "wiadomość ta", "treść tej wiadomości",
        "informacje zawarte",
        "informacja zawarta", "klauzula", "administratorem", "tato zpráva", "tento e-mail", "tento email",
        "obsah tohoto",
        "informace obsažené", "upozornění", "detta e-postmeddelande", "detta meddelande", "denna e-post",
        "denne e-mail",
        "denne e-post", "denne mail", "denne meddelelse", "tämä viesti", "tämä sähköposti", "данное сообщение",
        "это сообщение",
        "настоящее сообщение", "данное письмо", "bu e-posta", "bu mesaj", "bu ileti", "ez az e-mail", "ez az üzenet",
        "acest mesaj", "acest e-mail", "acest email", "the sender of this", "emails sent to", "email transmission",
    ]

    /// What only legal notices say.
    static let strongNotices: SubstringSet = [
        "intended recipient", "intended solely", "intended only", "intended for the", "solely for the use", "unauthori",
        "privileged",
        "strictly prohibited", "notify the sender", "advise the sender", "inform the sender", "contact the sender",
        "addressee",
        "dissemination", "disclos", "liability", "liable", "not necessarily", "confidential", "have received this",
        "received it in error",
        "legally binding", "error-free", "error free", "accept no", "views or opinions", "opinions expressed",
        "views expressed",
        "vertraulich", "rechtlich geschützt", "bestimmungsgemäß", "richtige adressat", "richtiger adressat",
        "richtigen adressat",
        "irrtümlich erhalten", "irrtümlich", "irrtuemlich", "unbefugt", "nicht gestattet", "weitergabe", "haftung",
        "vernichten",
        "unerlaubte", "rechtsverbindlich", "personenbezogene", "beabsichtigte empfänger", "vorgesehene empfänger",
        "absender und",
        "confidentiel", "par erreur", "strictement interdit", "à l'usage exclusif", "à l’usage exclusif",
        "destinataire", "détruire",
        "non autorisée", "la responsabilité", "exclusivement", "confidencial", "por error", "exclusivamente",
        "prohibid",
        "destinatario", "privilegiad", "protección de datos", "no autorizad", "rgpd", "riservat", "per errore",
        "destinatari",
        "è vietat", "d.lgs", "regolamento ue", "confidenciais", "por engano", "destinatário", "proibid", "sigilo",
        "vertrouwelijk", "geadresseerde", "uitsluitend bestemd", "ten onrechte", "niet toegestaan", "aansprakelijk",
        "openbaarmaking",
        "per abuis", "poufn", "adresat", "omyłk", "zabronion", "niedozwolon", "wyłącznie", "danych osobowych",
        "rozpowszechn",
        "důvěrn", "adresát", "omylem", "zakázán", "určen pouze", "osobních údajů", "konfidentiel", "fortrolig",
        "rette modtager", "rätte mottagaren", "rette mottaker", "fejlagtigt", "oikea vastaanottaja", "felaktigt",
        "av misstag",
        "ved en fejl", "ved en feil", "avsedd", "tiltænkt", "luottamuksel", "erehdyksessä", "tarkoitettu",
        "конфиденциальн",
        "по ошибке", "адресат", "gizli", "yanlışlıkla", "bizalmas", "tévedésből", "címzett", "confidențial",
        "din greșeală",
        "destinatarul",
    ]

    /// What people say as well.
    static let weakNotices: SubstringSet = [
        "delete", "destroy", "in error", "virus", "distribution", "copying", "attachments", "personal data",
        "privacy policy", "monitor",
        "responsib", "binding", "legal", "copy", "notify us", "immediately", "prohibited",
        "löschen", "loeschen", "informieren sie", "absender", "empfänger", "ausschließlich", "datenschutz",
        "weiterleitung", "viren",
        "anhänge", "anlagen", "kopier", "interdit", "supprimer", "pièces jointes", "expéditeur", "responsabilité",
        "données personnelles",
        "eliminar", "elimin", "remitente", "autorizad", "datos personales", "responsabilidad", "adjunto", "vietat",
        "cancellar",
        "mittente", "allegati", "privacy", "apague", "apagar", "remetente", "anexos", "verwijder", "afzender",
        "verboden", "bijlage",
        "usun", "usuń", "nadawc", "przeznaczon", "załącznik", "smaž", "vymaž", "odesílatel", "příloh", "určen",
        "mottagare",
        "modtager", "mottaker", "radera", "slet", "vastaanottaj", "poista", "получател", "удал", "alıcı", "silin",
        "törö", "destinatar",
    ]

    /// Whoever asks for something does not state a company's facts.
    static let requests: SubstringSet = [
        "please", "bitte", "merci de", "s'il vous", "por favor", "per favore", "per cortesia", "proszę", "prosím",
        "alstublieft", "graag",
    ]

    /// A person speaks: machines have no "I" and no "we need".
    static let ownVoice: SubstringSet = [
        " i am ", " i'm ", " i've ", " i have ", " i think ", " i need", " i cannot", " i can't", " can you",
        " could you", " my ", " we need",
        " ich ", " mein ", " meine ", " können sie", " könnt ihr", " wir brauchen", " je ne ", " j'ai ", " pouvez-vous",
        " mon ", " yo ",
        " puede ", " mi ordenador", " não consigo", " não posso", " ik ", " mijn ", " nie mogę", " nemohu ", " i get ",
        " i got ",
    ]

    /// Headings of legal notices.
    static let noticeTitles: PrefixSet = [
        "disclaimer:", "confidentiality notice", "legal notice", "legal disclaimer", "rechtlicher hinweis",
        "vertraulichkeitshinweis", "haftungsausschluss:", "avis de confidentialité", "mention légale",
        "aviso legal", "aviso de confidencialidad", "aviso de confidencialidade", "avviso di riservatezza",
        "klauzula poufności", "zastrzeżenie:",
    ]

    /// How a note on printing begins.
    static let printing: PrefixSet = [
        "please consider the environment", "please consider our environment", "consider the environment",
        "think before you print",
        "think before printing", "think green", "before printing, think", "before printing this e-mail",
        "before printing this email",
        "before you print", "do you really need to print", "please don't print this e", "please do not print this e",
        "save a tree",
        "please think about the environment", "please think of the environment", "go green", "p please consider",
        "p think",
        "bevor sie diese e-mail ausdrucken", "bevor sie diese mail ausdrucken", "bevor sie diese e-mail drucken",
        "denken sie an die umwelt",
        "bitte denken sie an die umwelt", "denk an die umwelt", "der umwelt zuliebe",
        "bitte prüfen sie, ob diese mail wirklich",
        "bitte prüfen sie, ob diese e-mail", "schonen sie die umwelt", "muss diese e-mail wirklich",
        "müssen sie diese e-mail",
        "pensez à l'environnement", "pensez à l’environnement", "pensez environnement", "avant d'imprimer",
        "avant d’imprimer",
        "n'imprimez ce", "n’imprimez ce", "n'imprimez cet", "merci de penser à l'environnement", "merci de n'imprimer",
        "afin de contribuer au respect de l'environnement", "antes de imprimir este", "piense en el medio ambiente",
        "por favor, piense en el medio", "prima di stampare", "rispetta l'ambiente", "pensa all'ambiente",
        "pense no meio ambiente",
        "pense no ambiente", "antes de imprimir", "denk aan het milieu", "voordat u deze e-mail", "zanim wydrukujesz",
        "pomyśl o środowisku", "než vytisknete", "před vytištěním", "tänk på miljön", "tænk på miljøet",
        "tenk på miljøet",
        "ajattele ympäristöä",
    ]

    static let scanned: SubstringSet = [
        "virus-free. www.", "virus-free.www.", "virenfrei. www.", "virenfrei.www.", "sans virus. www", "sans virus.www",
        "libre de virus. www", "libre de virus.www", "privo di virus.www", "virusvrij.www", "bez wirusów. www",
        "bez wirusów.www",
        "this email has been checked for viruses", "this e-mail has been checked for viruses",
        "this message has been scanned",
        "this email has been scanned", "this e-mail has been scanned", "this message was scanned", "checked by avg",
        "scanned by mailscanner",
        "diese e-mail wurde von avast", "diese e-mail wurde auf viren", "cet email a été vérifié",
        "l'absence de virus dans ce courrier",
        "el software de antivirus avast", "este correo electrónico ha sido comprobado",
        "questa e-mail è stata controllata",
        "no virus found in this", "__________ information from eset", "eset endpoint antivirus", "eset nod32",
        "este email foi escaneado", "este e-mail foi verificado",
    ]

    /// Company registration; two of them make a block.
    static let registration: SubstringSet = [
        "sitz der gesellschaft", "registergericht", "amtsgericht", "handelsregister", "hrb ", "hrb:", "hra ",
        "geschäftsführer",
        "geschäftsführung:", "vorsitzender des aufsichtsrat", "aufsichtsrat", "ust-id", "ust.-id", "umsatzsteuer",
        "vorstand:", "steuernummer",
        "sitz:", "firmenbuch", "registered office", "registered in england", "registered in", "company number",
        "company registration",
        "company no", "vat no", "vat number", "vat reg", "authorised and regulated", "siège social", "rcs ", "siret",
        "siren", "tva ",
        "capital de", "domicilio social", "registro mercantil", "nif ", "c.i.f", "cif ", "sede legale", "p.iva",
        "p. iva", "partita iva",
        "codice fiscale", "registro imprese", "cap. soc", "sede social", "nipc", "cnpj", "kvk", "btw", "krs", "nip:",
        "nip ", "regon",
        "kapitał zakładowy", "ičo", "dič", "obchodní", "zapsaná", "org.nr", "org nr", "orgnr", "organisationsnummer",
        "cvr", "y-tunnus",
    ]

    /// How a list's footer begins.
    static let listOpeners: PrefixSet = [
        "you received this message because you are subscribed", "you received this email because you are subscribed",
        "you are receiving this because", "you are receiving this message because",
        "you are receiving this email because",
        "to unsubscribe from this", "to unsubscribe, ", "to unsubscribe send", "to unsubscribe: ", "unsubscribe:",
        "list archive",
        "to post to this group", "for more options, visit", "sie erhalten diese nachricht, weil sie",
        "sie haben diese nachricht erhalten, weil",
        "um sich von dieser gruppe", "wenn sie sich von dieser gruppe abmelden",
        "vous avez reçu ce message, car vous êtes abonné",
        "vous recevez ce message, car", "pour vous désabonner", "has recibido este mensaje porque estás suscrito",
        "has recibido este mensaje porque", "para anular la suscripción", "hai ricevuto questo messaggio perché",
        "per annullare l'iscrizione", "você recebeu essa mensagem porque", "recebeu esta mensagem porque",
        "para cancelar inscrição",
        "je ontvangt dit bericht omdat", "u hebt dit bericht ontvangen omdat", "otrzymujesz tę wiadomość, ponieważ",
        "tuto zprávu jste obdrželi, protože", "reply to this email directly or view it on",
        "reply to this email directly, view it on",
        "view this on github", "mute the thread", "this is an email from the mailing list", "powered by groups.io",
        "groups.io links:",
    ]

    /// How a list's name ends.
    static let listNames: SuffixSet = [
        "mailing list", "mailingliste", "mailing-list", "mailinglist", "mailinglijst", "lista de correo",
        "liste de diffusion",
        "lista de distribuição", "lista dyskusyjna", "mailing lists",
    ]

    /// How anything of it begins.
    static let openers = PrefixSet(joining: noticeOpeners, printing, listOpeners, PrefixSet(registration))
}

/// What newsletters say of themselves, in their languages; what sends them.
enum ListPhrases {
    static let mailers = PhraseSet([
        "mailchimp", "sendinblue", "brevo", "mailjet", "mailup", "acumbamail", "e-goi", "laposta", "freshmail",
        "ecomail", "rule", "cleverreach", "rapidmail", "inxmail", "optivo", "episerver", "campaign monitor",
        "createsend", "constant contact", "getresponse", "activecampaign", "aweber", "hubspot", "klaviyo", "phplist",
        "acymailing", "mailpoet", "sendy", "listmonk", "newsletter", "sailthru", "responsys", "exacttarget",
        "silverpop", "dotmailer", "mailerlite", "sarbacane", "smartemailing", "getanewsletter", "paloma", "spotler",
        "copernica", "apsis", "mass mailer", "bulk mailer", "emarsys",
    ])

    static let unsubscribe: [String] = [
        "unsubscribe", "update subscription preferences", "no longer wish to receive", "to stop receiving",
        "manage your preferences", "email preferences", "newsletter abbestellen", "newsletter abmelden",
        "hier abmelden", "abmelden können sie sich", "vom newsletter", "diesen newsletter nicht mehr",
        "keine weiteren e-mails", "désabonn", "se désinscrire", "désinscri", "ne plus recevoir", "darse de baja",
        "dese de baja", "dejar de recibir", "cancelar la suscripción", "cancelar suscripción", "annulla l'iscrizione",
        "cancella l'iscrizione", "cancellarti", "disiscri", "non desideri più ricevere", "cancele a subscrição",
        "cancelar a subscrição", "cancelar inscrição", "cancelar a inscrição", "não deseja receber mais",
        "descadastr", "schrijf je hier uit", "uitschrijven", "afmelden voor", "geen e-mails meer", "wypisz się",
        "zrezygnować z otrzymywania", "rezygnacja z subskrypcji", "odhlaste se", "odhlásit", "nepřejete dostávat",
        "nepřejete-li si", "avregistrera", "avsluta prenumeration", "inte längre få", "afmeld", "avmeld",
        "peruuta tilaus", "leiratkozás", "dezabon", "отписаться", "abonelikten çık", "配信停止",
    ]

    /// Sentences at the end of newsletters, and of nothing else.
    static let footers: [String] = [
        "if you no longer wish to receive", "to unsubscribe from this list", "you are receiving this email because",
        "you received this email because", "you're receiving this email because", "this email was sent to",
        "wenn sie diesen newsletter nicht mehr", "sie erhalten diese e-mail, weil", "diese e-mail wurde an",
        "vous recevez cet e-mail", "vous recevez ce message", "pour ne plus recevoir", "si vous ne souhaitez plus",
        "para dejar de recibir", "recibe este correo porque", "si no desea recibir", "se non desideri più ricevere",
        "ricevi questa email perché", "hai ricevuto questa", "se não deseja receber mais",
        "recebeu este e-mail porque", "wil je geen e-mails meer", "u ontvangt deze e-mail omdat", "je ontvangt deze",
        "aby zrezygnować z otrzymywania", "otrzymujesz tę wiadomość", "pokud si nepřejete dostávat",
        "tento e-mail jste obdrželi", "vill du inte längre få", "du får det här", "du har fått detta",
    ]

    static let browser: [String] = [
        "view this email in your browser", "view in browser", "view this email online", "view online",
        "having trouble viewing", "can't see this email", "web version", "nicht richtig dargestellt",
        "nicht korrekt angezeigt", "im browser ansehen", "online-version", "onlineversion", "im browser anzeigen",
        "ne s'affiche pas correctement", "version en ligne", "voir dans le navigateur", "no puede ver este mensaje",
        "ver en el navegador", "si no ves correctamente", "versión online", "non visualizzi correttamente",
        "visualizza nel browser", "versione online", "não consegue visualizar", "ver no navegador", "versão online",
        "bekijk deze e-mail", "bekijk in browser", "webversie", "online versie", "nie wyświetla się",
        "wyświetl w przeglądarce", "wersja online", "nezobrazuje se", "zobrazit v prohlížeči", "online verze",
        "visas inte mejlet", "visa i webbläsare", "webbversion", "se i browser", "vis i nettleser",
    ]
}

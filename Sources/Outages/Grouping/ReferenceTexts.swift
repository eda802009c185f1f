/// Texts of ours that are turned into vectors to learn how a language model marks languages and manners: `VectorSpace`.
package enum ReferenceTexts {
    /// The same failures in nine languages, said in a word and said politely: a group for each language and manner.
    package static let groups: [[String]] = [false, true].flatMap { isPolite in
        languages.map { language in
            language.subjects.split(separator: "|").map { subject in
                let sentence = "\(subject) \(language.verb)"
                return isPolite ? language.opening + sentence + language.ending : sentence
            }
        }
    }

    private struct Language {
        let verb: String
        let opening: String
        let ending: String
        let subjects: String
    }

    private static let languages = [
        Language(
            verb: "does not work",
            opening: "Good morning, since today ",
            ending: " for me and my colleagues. Can you please have a look?",
            subjects: """
                The printer|E-mail|The login|The Wi-Fi|The VPN|The internet|The telephone|The projector|The network drive|The website|\
                The calendar|The video conference|The scanner|The database|The door card|The computer|The screen|The power supply|\
                The keyboard|The invoice software
                """
        ),
        Language(
            verb: "geht nicht",
            opening: "Guten Morgen, seit heute: ",
            ending: ", bei mir und den Kollegen. Können Sie bitte nachsehen?",
            subjects: """
                Der Drucker|Die E-Mail|Die Anmeldung|Das WLAN|Das VPN|Das Internet|Das Telefon|Der Beamer|Das Netzlaufwerk|Die Webseite|\
                Der Kalender|Die Videokonferenz|Der Scanner|Die Datenbank|Die Türkarte|Der Computer|Der Bildschirm|Der Strom|\
                Die Tastatur|Das Rechnungsprogramm
                """
        ),
        Language(
            verb: "ne fonctionne pas",
            opening: "Bonjour, depuis ce matin ",
            ending: " pour moi et mes collègues. Pouvez-vous regarder ?",
            subjects: """
                L'imprimante|La messagerie|La connexion au compte|Le Wi-Fi|Le VPN|L'internet|Le téléphone|Le vidéoprojecteur|\
                Le lecteur réseau|Le site web|Le calendrier|La visioconférence|Le scanner|La base de données|Le badge de la porte|\
                L'ordinateur|L'écran|Le courant|Le clavier|Le logiciel de facturation
                """
        ),
        Language(
            verb: "no funciona",
            opening: "Buenos días, desde esta mañana ",
            ending: " y a mis compañeros tampoco. ¿Pueden mirarlo?",
            subjects: """
                La impresora|El correo|El inicio de sesión|El wifi|La VPN|Internet|El teléfono|El proyector|La unidad de red|\
                La página web|El calendario|La videoconferencia|El escáner|La base de datos|La tarjeta de la puerta|El ordenador|\
                La pantalla|La electricidad|El teclado|El programa de facturación
                """
        ),
        Language(
            verb: "nie działa",
            opening: "Dzień dobry, od rana ",
            ending: " u mnie i u kolegów. Proszę o pomoc.",
            subjects: """
                Drukarka|Poczta|Logowanie|Wi-Fi|VPN|Internet|Telefon|Projektor|Dysk sieciowy|Strona internetowa|Kalendarz|\
                Wideokonferencja|Skaner|Baza danych|Karta do drzwi|Komputer|Ekran|Prąd|Klawiatura|Program do faktur
                """
        ),
        Language(
            verb: "non funziona",
            opening: "Buongiorno, da stamattina ",
            ending: " né a me né ai colleghi. Potete controllare?",
            subjects: """
                La stampante|La posta|L'accesso all'account|Il Wi-Fi|La VPN|Internet|Il telefono|Il proiettore|Il disco di rete|\
                Il sito web|Il calendario|La videoconferenza|Lo scanner|La base dati|La tessera della porta|Il computer|Lo schermo|\
                La corrente|La tastiera|Il programma di fatturazione
                """
        ),
        Language(
            verb: "não funciona",
            opening: "Bom dia, desde hoje de manhã ",
            ending: " para mim e para os colegas. Podem verificar?",
            subjects: """
                A impressora|O correio|O início de sessão|O Wi-Fi|A VPN|A internet|O telefone|O projetor|A unidade de rede|O site|\
                O calendário|A videoconferência|O scanner|A base de dados|O cartão da porta|O computador|O ecrã|A eletricidade|\
                O teclado|O programa de faturação
                """
        ),
        Language(
            verb: "werkt niet",
            opening: "Goedemorgen, sinds vanochtend: ",
            ending: ", bij mij en mijn collega's. Kunnen jullie kijken?",
            subjects: """
                De printer|De mail|Het inloggen|De wifi|De VPN|Het internet|De telefoon|De beamer|De netwerkschijf|De website|De agenda|\
                De videovergadering|De scanner|De databank|De toegangspas|De computer|Het scherm|De stroom|Het toetsenbord|\
                Het factuurprogramma
                """
        ),
        Language(
            verb: "nefunguje",
            opening: "Dobrý den, od rána ",
            ending: " mně ani kolegům. Můžete se na to podívat?",
            subjects: """
                Tiskárna|Pošta|Přihlášení|Wi-Fi|VPN|Internet|Telefon|Projektor|Síťový disk|Webová stránka|Kalendář|Videokonference|\
                Skener|Databáze|Karta ke dveřím|Počítač|Obrazovka|Elektřina|Klávesnice|Fakturační program
                """
        ),
    ]
}

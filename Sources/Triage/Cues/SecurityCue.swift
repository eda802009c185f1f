/// Suspected phishing, malware, theft or a leak: such a mail goes to the security team by rule, whatever else it is.
///
/// A false alarm costs a look, a missed one much more: in doubt it fires. Nine languages at once, since these words
/// cross borders.
enum SecurityCue {
    private enum Tag: UInt8 {
        case alarm
        /// Words of trade and schooling that hold an alarming one: "phishing training", "antivirus licence".
        case harmless
    }

    /// The words that fired, as written, or nil.
    static func find(in text: TokenizedText) -> String? {
        let matches = phrases.matches(in: text)
        let harmless = matches.filter { $0.tag == Tag.harmless.rawValue }
        for match in matches where match.tag == Tag.alarm.rawValue {
            let isHarmless = harmless.contains { $0.first <= match.last && match.first <= $0.last }
            if !isHarmless { return text.phrase(from: match.first, through: match.last) }
        }
        return nil
    }

    private static let phrases: PhraseSet = {
        var phrases = PhraseSet()
        for list in [universal, english, german, french, spanish, italian, portuguese, dutch, polish, czech] {
            phrases.insert(list, tag: Tag.alarm.rawValue)
        }
        phrases.insert(harmless, tag: Tag.harmless.rawValue)
        return phrases
    }()

    private static let universal = """
        phishing*, phising*, pishing*, phish, phished, smishing, vishing, spearphishing, ransomware*, malware*,
        spyware*, keylogger*, trojan, trojaner*, trojanisches pferd, cryptolocker*, ddos, botnet*, deepfake*, sim swap*,
        virus found, virus detected, virus alert, virus warning, virus ~ computer, virus ~ laptop, virus ~ pc,
        computer ~ virus, laptop ~ virus, pc ~ virus
        """
    private static let english = """
        data leak*, data breach*, security breach*, security incident*, security hole*, vulnerability, hacked,
        got hacked, hacker*, been compromised, account ~ compromised, mailbox ~ compromised, password ~ compromised,
        identity theft, stolen laptop, stolen phone, stolen ipad, stolen tablet, stolen device*, stolen notebook,
        laptop ~ stolen, phone ~ stolen, notebook ~ stolen, tablet ~ stolen, ipad ~ stolen, bag ~ stolen,
        stole ~ laptop, stole ~ phone, lost ~ company laptop, lost ~ work phone, lost ~ company phone,
        lost ~ work laptop, lost ~ usb stick, laptop ~ lost on the train, suspicious mail*, suspicious email*,
        suspicious e mail*, suspicious link*, suspicious message*, suspicious attachment*, suspicious login*,
        suspicious sign in*, suspicious activity, dodgy link*, dodgy email*, dodgy mail*, strange link, fake email*,
        fake e mail*, fake mail*, fake login*, fake invoice*, fake website*, scam email*, scam mail*, is this a scam,
        looks like a scam, ceo fraud, clicked ~ link, clicked on ~ attachment, opened ~ suspicious,
        entered my password ~ page, entered my password ~ site, gave ~ my password, someone logged in,
        somebody logged in, someone else logged in, logged into my account, unauthorised access, unauthorized access,
        unknown login*, login from ~ country, sent ~ to the wrong recipient*, sent ~ personal data ~ wrong,
        files ~ encrypted ~ ransom, bitcoin ~ pay, pay ~ bitcoin
        """
    private static let german = """
        datenleck*, datenpanne*, datendiebstahl*, sicherheitsvorfall*, sicherheitslucke*, gehackt*, hackerangriff*,
        cyberangriff*, kompromittiert*, schadsoftware*, virenfund*, virenwarnung*, virus gefunden, virus eingefangen,
        virenalarm*, virusmeldung*, verdachtige mail*, verdachtige email*, verdachtige e mail*, verdachtige nachricht*,
        verdachtiger anhang, verdachtigen anhang, verdachtiger link, verdachtigen link, verdachtige anmeldung*,
        komische mail, komischen link, dubiose mail*, gefalschte mail*, gefalschte e mail*, gefalschte rechnung*,
        betrugsmail*, betrugsversuch*, fakemail*, auf ~ link geklickt, link ~ angeklickt, anhang geoffnet,
        laptop ~ gestohlen, notebook ~ gestohlen, handy ~ gestohlen, diensthandy ~ gestohlen, diensthandy ~ verloren,
        laptop ~ geklaut, handy ~ geklaut, notebook ~ geklaut, tablet ~ gestohlen, gestohlener laptop,
        gestohlenes handy, gestohlenes notebook, laptop ~ verloren, usb stick ~ verloren, passwort ~ eingegeben ~ seite,
        fremder zugriff, fremde anmeldung*, unbefugter zugriff, unbefugten zugriff, identitatsdiebstahl*, losegeld*,
        an den falschen empfanger
        """
    private static let french = """
        hameconnage*, fuite de donnees, fuites de donnees, vol de donnees, violation de donnees, faille de securite,
        incident de securite, piratage*, pirate*, rancongiciel*, logiciel malveillant, logiciels malveillants,
        cheval de troie, virus detecte, virus trouve, mail suspect, mails suspects, courriel suspect,
        courriels suspects, message suspect, email suspect, e mail suspect, lien suspect, piece jointe suspecte,
        connexion suspecte, faux mail*, faux courriel*, fausse facture*, mail frauduleux, courriel frauduleux,
        message frauduleux, arnaque*, clique sur ~ lien, ouvert ~ piece jointe, ordinateur vole,
        ordinateur portable vole, portable vole, telephone vole, tablette volee, vole mon ordinateur, vole mon portable,
        vole mon telephone, vol de mon ordinateur, vol d ordinateur, compte compromis, usurpation d identite,
        acces non autorise, perdu ~ cle usb, donne mon mot de passe
        """
    private static let spanish = """
        suplantacion de identidad, fuga de datos, filtracion de datos, robo de datos, brecha de seguridad,
        incidente de seguridad, hackead*, hackearon, pirateado*, correo sospechoso, correos sospechosos,
        mensaje sospechoso, enlace sospechoso, archivo sospechoso, adjunto sospechoso, acceso sospechoso,
        correo fraudulento, correo falso, factura falsa, estafa*, virus detectado, programa malicioso,
        pinche en ~ enlace, he pinchado ~ enlace, pinchado en ~ enlace, hice clic ~ enlace, clic en ~ enlace,
        cuenta comprometida, robaron ~ portatil, robado ~ portatil, robaron ~ movil, robado ~ movil, robado ~ ordenador,
        robaron ~ ordenador, robaron ~ celular, portatil robado, movil robado, acceso no autorizado, secuestro de datos,
        perdido ~ memoria usb
        """
    private static let italian = """
        fuga di dati, furto di dati, violazione dei dati, violazione di dati, incidente di sicurezza,
        falla di sicurezza, hackerat*, mail sospetta, email sospetta, e mail sospetta, mail sospette,
        messaggio sospetto, link sospetto, allegato sospetto, accesso sospetto, mail fraudolenta, mail truffa, truffa*,
        falsa fattura, fattura falsa, virus rilevato, preso un virus, cliccato ~ link, aperto ~ allegato sospetto,
        account compromesso, rubato ~ portatile, rubato ~ telefono, rubato ~ computer, rubato ~ cellulare,
        portatile rubato, telefono rubato, accesso non autorizzato, furto ~ identita, furto del portatile,
        persa ~ chiavetta
        """
    private static let portuguese = """
        fuga de dados, vazamento de dados, roubo de dados, violacao de dados, incidente de seguranca,
        falha de seguranca, hackead*, pirateada, email suspeito, e mail suspeito, mensagem suspeita, link suspeito,
        anexo suspeito, acesso suspeito, email fraudulento, email falso, fatura falsa, burla*, golpe por email,
        virus detetado, virus detectado, programa malicioso, cliquei ~ link, cliquei ~ ligacao, abri ~ anexo suspeito,
        conta comprometida, conta invadida, roubaram ~ portatil, roubaram ~ telemovel, roubaram ~ celular,
        roubaram ~ notebook, portatil roubado, notebook roubado, telemovel roubado, celular roubado,
        acesso nao autorizado
        """
    private static let dutch = """
        datalek*, gegevenslek*, beveiligingslek*, beveiligingsincident*, gehackt*, verdachte mail*, verdachte e mail*,
        verdacht bericht, verdachte link*, verdachte bijlage*, verdachte login*, valse mail*, valse e mail*, nepmail*,
        nep mail*, valse factuur, neppe factuur, oplichting*, virus gevonden, op ~ link geklikt, link geklikt,
        geklikt op ~ link, bijlage geopend, laptop ~ gestolen, telefoon ~ gestolen, tablet ~ gestolen, gestolen laptop,
        gestolen telefoon, account ~ gehackt, identiteitsfraude, onbevoegde toegang, gijzelsoftware*,
        verloren ~ usb stick, usb stick ~ verloren, wachtwoord ingevuld op
        """
    private static let polish = """
        wyciek danych, wyciekly dane, kradziez danych, naruszenie danych, naruszenie ochrony danych,
        incydent bezpieczenstwa, luka bezpieczenstwa, wlamanie na ~ konto, wlamal* na, zhakowan*, podejrzany mail*,
        podejrzana wiadomosc, podejrzany e mail*, podejrzany link*, podejrzany zalacznik*, podejrzane logowanie*,
        podejrzanego maila, podejrzana wiadomosc, falszywy mail*, falszywa wiadomosc, falszywa faktura, oszustw*,
        wirus na ~ komputerze, wykryto wirusa, zlosliwe oprogramowanie, kliknal* ~ link, kliknel* ~ link,
        otworzyl* ~ zalacznik, skradzion* ~ laptop*, skradzion* ~ telefon*, ukrad* ~ laptop*, ukrad* ~ telefon*,
        laptop ~ skradzion*, konto ~ przejet*, nieautoryzowany dostep, zgubil* ~ pendrive*
        """
    private static let czech = """
        unik dat, uniku dat, unikla data, kradez dat, bezpecnostni incident*, bezpecnostni dira, hacknut*,
        napaden* ~ ucet, napadeny ucet, podezrely mail*, podezrely e mail*, podezrely email*, podezrela zprava,
        podezrelou zpravu, podezrely odkaz*, podezrela priloha, podezrele prihlaseni, podvodny mail*, podvodny e mail*,
        podvodny email*, podvodna zprava, falesna faktura, falesny mail*, nalezen virus, virus v pocitaci,
        skodlivy software, klikl* ~ odkaz, kliknul* ~ odkaz, otevrel* ~ prilohu, ukraden* ~ notebook*,
        ukradl* ~ notebook*, ukradl* ~ telefon*, ukradl* ~ mobil*, ukraden* ~ mobil*, ukraden* ~ telefon*,
        odcizen* ~ notebook*, neopravneny pristup, ztratil* ~ flash*
        """
    private static let harmless = """
        phishing training*, phishing course*, phishing awareness, phishing simulation*, phishing test*,
        phishing schulung*, phishing webinar*, phishing kurs*, formation ~ phishing, formation ~ hameconnage,
        formacion ~ phishing, szkolenie ~ phishing*, skoleni ~ phishing*, training ~ phishing, corso ~ phishing,
        schulung ~ phishing, course ~ phishing, malware protection, malware scanner*, ransomware insurance,
        vulnerability scan*, vulnerability management, hacker news, piratage informatique ~ formation, hackerspace,
        virus scanner license*, clicked ~ link in the portal, clicked ~ link in the newsletter
        """
}

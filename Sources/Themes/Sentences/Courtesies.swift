internal import Words

/// How letters begin and end, in nine languages.
enum Courtesies {
    /// Words of a greeting, at most: "Dear Sir or Madam, good morning,".
    private static let maximumGreetingWords = 6
    /// Words of a line that ends a mail, at most.
    private static let maximumFarewellWords = 8

    /// - Returns: what stands after a greeting: all of it where there is none, nil where there is nothing more.
    static func withoutGreeting(_ sentence: Substring) -> Substring? {
        var rest = trimmed(sentence)
        // "Hi! Good morning, …": one greeting may follow another.
        for _ in 0..<2 {
            guard let length = greetingWords(rest) else { break }
            let after = afterGreeting(rest, words: length)
            // "Madame Tellier n'a plus de toner": somebody is spoken of.
            if isOfTitle(rest), after.isSpokenOf { break }
            rest = after.rest
        }
        return rest.contains(where: { $0.isLetter || $0.isNumber }) ? rest : nil
    }

    /// The line or sentence only takes leave, or thanks in advance.
    static func isFarewell(_ line: some StringProtocol) -> Bool {
        let words = folded(Substring(line), limit: maximumFarewellWords + 1)
        guard words.count <= maximumFarewellWords else { return false }
        return starts(words, with: farewells) != nil
    }

    private static func greetingWords(_ sentence: Substring) -> Int? {
        starts(folded(sentence, limit: maximumGreetingWords), with: greetings)
    }

    /// Whom it greets goes with it, up to the comma; without a comma, the words of the greeting alone: `isSpokenOf`.
    private static func afterGreeting(_ sentence: Substring, words: Int) -> (rest: Substring, isSpokenOf: Bool) {
        let head = sentence.split(separator: " ", maxSplits: maximumGreetingWords, omittingEmptySubsequences: true)
        for (position, word) in head.prefix(maximumGreetingWords).enumerated() where position + 1 >= words {
            if let last = word.last, ",!:;–.".contains(last) { return (trimmed(sentence[word.endIndex...]), false) }
        }
        guard head.count > words else { return (sentence[sentence.endIndex...], false) }
        // "Hallo zusammen" alone, or "hi when does …".
        return (trimmed(sentence[head[words].startIndex...]), true)
    }

    private static func isOfTitle(_ sentence: Substring) -> Bool {
        folded(sentence, limit: 1).first.map(titles.contains) ?? false
    }

    private static let titles: Set<String> = ["madame", "mesdames", "monsieur"]

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace || ",;:-–*•".contains($0) }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    private static func folded(_ text: Substring, limit: Int) -> [String] {
        text.split(separator: " ").lazy.map { String(decoding: PlainText.folded(String($0)), as: UTF8.self) }
            .filter { !$0.isEmpty }.prefix(limit).map { $0 }
    }

    private static func starts(_ words: [String], with phrases: [[String]]) -> Int? {
        phrases.first { $0.count <= words.count && zip($0, words).allSatisfy(==) }?.count
    }

    /// The longest first.
    private static func phrases(_ list: String) -> [[String]] {
        list.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "_").map(String.init) }
            .sorted { $0.count > $1.count }
    }

    private static let greetings = phrases(
        """
        hi hello hey hiya dear good_morning good_afternoon good_evening good_day morning greetings hi_there hello_there hi_all hi_everyone hi_team
        hallo hallo_zusammen hallo_liebes liebe lieber liebes guten_morgen guten_tag guten_abend moin moin_moin servus gruss_gott gruezi
        sehr_geehrte sehr_geehrter tag
        bonjour bonjour_a_tous bonsoir salut cher chere chers madame mesdames monsieur
        hola buenas buenos_dias buenas_tardes buenas_noches estimado estimada estimados estimadas querido queridos muy_buenas
        buongiorno buonasera buon_giorno ciao salve gentile gentili egregi egregio cari caro
        ola bom_dia boa_tarde boa_noite caros cara prezado prezados exmos
        goedemorgen goedemiddag goedenavond goedendag beste geachte dag
        dzien_dobry witam witajcie czesc hej szanowni_panstwo szanowny_panie szanowna_pani drodzy dobry_wieczor
        dobry_den dobre_rano dobry_vecer ahoj zdravim vazeni vazena vazeny mili
        """
    )

    private static let farewells = phrases(
        """
        thanks thank_you many_thanks thx cheers regards kind_regards best_regards best_wishes best warm_regards with_kind_regards with_best
        sincerely yours_sincerely yours_faithfully yours thanks_in_advance sent_from
        danke vielen_dank besten_dank herzlichen_dank lieben_dank dank mit_freundlichen mit_freundlichem mit_besten freundliche_grusse freundliche_gruesse
        viele_grusse viele_gruesse beste_grusse beste_gruesse liebe_grusse liebe_gruesse schone_grusse schone_gruesse gruss gruesse grusse gruss_aus mfg lg vg bg danke_und
        merci merci_d_avance merci_beaucoup cordialement bien_cordialement bien_a_vous salutations bonne_journee cdlt d_avance_merci
        je_vous_remercie avec_mes
        gracias muchas_gracias mil_gracias un_saludo saludos atentamente un_cordial cordialmente gracias_de_antemano
        grazie grazie_mille cordiali_saluti saluti distinti_saluti un_saluto buona_giornata grazie_in_anticipo
        obrigado obrigada muito_obrigado muito_obrigada cumprimentos com_os_melhores atenciosamente melhores_cumprimentos
        bedankt dank_je alvast_bedankt met_vriendelijke vriendelijke_groet vriendelijke_groeten groet groeten mvg hartelijk_dank
        dziekuje dzieki z_gory_dziekuje pozdrawiam pozdrowienia z_powazaniem z_gory z_wyrazami
        dekuji dekujeme diky s_pozdravem predem_dekuji zdravi hezky_den s_pranim
        """
    )
}

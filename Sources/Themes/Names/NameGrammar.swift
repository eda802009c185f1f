internal import Words

/// Small words of one language by which the parts of a clause are known; folded.
struct NameGrammar: Sendable {
    private enum Kind: String {
        /// What stands before the first noun of a name and is left out of it.
        case articles
        /// Words before a clause that say how somebody feels about it, or that it is so again.
        case fillers
        /// A clause begins with them that hangs on another.
        case conjunctions
        /// They join clauses where one of `subjects` stands behind them, and else words.
        case links
        /// Who does something, as a word of its own.
        case subjects
        /// A part of a clause may end before them.
        case prepositions
        case negations
        /// With them somebody asks, or says that they do; what is asked for stands behind them.
        case asks
    }

    private let words: [Kind: Set<Substring>]
    /// A noun looks the same without the preposition before it: "bei der Hotline nimmt niemand ab".
    let cutsPrepositions: Bool

    func isLead(_ word: String) -> Bool { has(word, .articles) || has(word, .fillers) || has(word, .links) }
    func isArticle(_ word: String) -> Bool { has(word, .articles) }
    func isConjunction(_ word: String) -> Bool { has(word, .conjunctions) }
    func isLink(_ word: String) -> Bool { has(word, .links) }
    func isSubject(_ word: String) -> Bool { has(word, .subjects) }
    func isPreposition(_ word: String) -> Bool { has(word, .prepositions) }
    func isAsk(_ word: String) -> Bool { has(word, .asks) }

    func isNegation(_ word: String) -> Bool { has(word, .negations) }

    private func has(_ word: String, _ kind: Kind) -> Bool { words[kind]?.contains(word[...]) ?? false }

    /// - Parameter language: ISO 639-1; of one that is not known, all words are.
    static func of(_ language: String) -> NameGrammar { known[language] ?? unknown }

    private static let known: [String: NameGrammar] = Dictionary(
        uniqueKeysWithValues: WrittenLanguage.allCases.map { ($0.rawValue, NameGrammar([$0.rawValue])) }
    )
    private static let unknown = NameGrammar(WrittenLanguage.allCases.map(\.rawValue))

    /// A row has a language, a kind, and words.
    private init(_ languages: [String]) {
        var words: [Kind: Set<Substring>] = [:]
        for row in Self.rows.split(separator: "\n") {
            let parts = row.split(separator: " ")
            guard parts.count > 2, languages.contains(String(parts[0])), let kind = Kind(rawValue: String(parts[1]))
            else {
                continue
            }
            words[kind, default: []].formUnion(parts.dropFirst(2))
        }
        self.words = words
        cutsPrepositions = languages == ["de"] || languages == ["nl"]
    }

    private static let rows = """
        en articles the a an our my mine their his her its your
        en fillers unfortunately sadly again also still always now often then please however but so
        en conjunctions when whenever because so although though while until unless since if whether which who that but as once
        en links and or
        en subjects i we you he she it they this that there nobody everybody no
        en prepositions at in on from to for with without during after before by of into under over about per and or
        en negations no not never without doesnt dont cannot cant isnt wont nobody nothing
        en asks idea suggestion question feedback thing things complaint
        en asks just only need needs want wants wish would could can may should get have request like love please prepare give make offer
        de articles der die das den dem des ein eine einen einem einer unser unsere unseren mein meine meinen meinem
        de fillers dazu dafur mir uns dringend leider wieder auch immer jetzt oft bitte aber meist meistens erneut inzwischen
        de conjunctions wenn weil dass obwohl wahrend bis sobald damit sodass sondern aber denn ob als falls da
        de links und oder
        de subjects ich wir er sie es man das dann niemand jeder
        de prepositions am im in an auf von zu zum zur fur mit ohne wahrend nach vor bei beim seit uber unter aus gegen pro und oder
        de negations nicht kein keine keinen keiner nie ohne niemand nichts
        de asks frage idee vorschlag anregung wunsch problem anliegen
        de asks brauche brauchen brauchte brauchten mochte mochten wunsche wunschen konnte konnten kann bekommen haben hatte hatten gern
        de asks richten geben gebt machen installieren
        fr articles le la les l un une mon ma mes notre nos
        fr fillers malheureusement encore aussi toujours maintenant mais souvent
        fr conjunctions quand lorsque parce car mais donc puisque que qu qui alors des si comme
        fr links et ou
        fr subjects je j nous il elle on ils elles ca ce c personne
        fr prepositions a au aux dans sur de d du des pour avec sans pendant apres avant chez depuis par vers et ou
        fr negations ne n pas plus sans aucun aucune jamais
        fr asks question idee suggestion demande
        fr asks faudrait voudrais voudrions souhaite souhaitons pourrait pourriez pouvez avoir merci vouloir bien
        es articles el los la las un una unos unas mi mis nuestro nuestra nuestros nuestras
        es fillers desgraciadamente lamentablemente tambien siempre ahora pero
        es conjunctions cuando porque pero aunque mientras si que asi
        es links y e o u
        es subjects yo nosotros tengo tenemos hay nadie eso esto
        es prepositions en de del al a desde para con sin durante despues antes por hasta y o
        es negations no sin nunca ningun ninguna nadie nada
        es asks idea pregunta sugerencia consulta solicitud
        es asks necesito necesitamos necesitaria querria querriamos podria podriais podrian pueden poder quisiera quisieramos
        it articles il lo la gli i le l un una uno mio mia nostro nostra miei nostri
        it fillers purtroppo ancora anche sempre ora
        it conjunctions quando perche ma mentre se che quindi
        it links e o
        it subjects io noi si nessuno questo
        it prepositions nel nella nei a al alla da dal dalla per con senza dopo prima su sul sulla di del della in e o
        it negations non senza mai nessun nessuna nessuno
        it asks domanda idea suggerimento richiesta
        it asks vorrei vorremmo potrebbe potreste avere bisogno servirebbe serve
        pt articles o os a as um uma meu minha nosso nossa
        pt fillers infelizmente tambem sempre agora
        pt conjunctions quando porque mas embora enquanto se que
        pt links e ou
        pt subjects eu nos ninguem isto isso
        pt prepositions no na nos nas em de do da para com sem depois antes por ate e ou
        pt negations nao sem nunca nenhum nenhuma ninguem
        pt asks pergunta ideia sugestao pedido
        pt asks gostaria gostariamos poderia poderiam preciso precisamos
        nl articles de het een mijn ons onze
        nl fillers helaas weer ook altijd nu
        nl conjunctions wanneer omdat maar terwijl zodat dat als toen
        nl links en of
        nl subjects ik wij we hij zij ze het men niemand
        nl prepositions op in aan van voor met zonder tijdens na bij sinds uit en of
        nl negations niet geen nooit zonder niemand niets
        nl asks vraag idee suggestie verzoek
        nl asks graag willen kunnen hebben krijgen zou zouden
        pl articles moj moja moje nasz nasza nasze
        pl fillers niestety znowu znow takze zawsze teraz ale
        pl conjunctions gdy kiedy bo ale wiec choc ze zeby aby ktory ktora ktore
        pl links i oraz lub a
        pl subjects ja my nikt jest to
        pl prepositions w we z ze na do od dla bez po przed przy przez nad pod i oraz
        pl negations nie bez nigdy brak nikt nic niczego
        pl asks pytanie prosba pomysl uwaga
        pl asks prosze prosimy moglibysmy moglabym moglbym czy mozna dostac chcialbym chcialabym chcielibysmy
        cs articles muj nas nase moje
        cs fillers bohuzel zase take vzdy ted
        cs conjunctions kdyz protoze ale aby ze pokud ktery ktera ktere
        cs links a i nebo
        cs subjects ja my nikdo to
        cs prepositions v ve s se na do od pro bez po pred pri nad pod a nebo
        cs negations bez nikdy neni nelze nikdo nic
        cs asks dotaz napad prosba namet
        cs asks prosim prosime potrebuji potrebujeme chtel chtela mohl mohla
        """
}

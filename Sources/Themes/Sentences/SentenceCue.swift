internal import Words

/// What a sentence does, by the words it has for it.
enum SentenceCue: UInt16, CaseIterable {
    /// Asks for something.
    case wish
    /// Says what is wrong, or what annoys.
    case trouble
    /// Thanks, apologises, takes leave.
    case courtesy
    /// Tells who writes and how it came about.
    case story
    /// Speaks of the mail itself, or of the answer it wants.
    case remark

    static let finder: PhraseFinder = {
        var finder = PhraseFinder()
        for cue in allCases {
            for row in cue.rows.split(separator: "\n") {
                let words = row.split(separator: " ")
                guard let language = words.first.flatMap({ WrittenLanguage(rawValue: String($0)) }) else { continue }
                for phrase in words.dropFirst() {
                    finder.add(phrase, meaning: cue.rawValue, languages: language.phrases)
                }
            }
        }
        return finder
    }()

    private var rows: String {
        switch self {
        case .wish: Self.wishes
        case .trouble: Self.troubles
        case .courtesy: Self.courtesies
        case .story: Self.stories
        case .remark: Self.remarksRows
        }
    }

    private static let wishes = """
        en could_we could_you could_i can_we can_i can_you may_i may_we would_it would_be would_like id_like i_need we_need need_a please want wanted wish
        en is_there_a is_it_possible is_there_any any_chance would_save would_help help_me_most help_us_most offer allow give_us suggest request requesting proposal couldnt_there cant_this why_not how_about
        de konnte konnten konnten_wir kann_man konnt_ihr ware_es waere_es ware_toll bitte brauche brauchen brauchten brauchte benotig- hatte_gern hatten_gern
        de hatte_gerne hatten_gerne wunsch- wurde_gern wurde_gerne mochte mochten ich_bitte wir_bitten gibt_es gibts ware_schon ware_gut vorschlag- beantrag-
        fr pourrait_on pourriez pourrait pourrions pouvez serait_il serait_ce est_il_possible possible_de souhait- aimer- voudr- besoin merci_de demande demandons veuillez
        fr y_a_t_il peut_on faudrait suggest- propose
        es podria podrian podriais podriamos podeis podemos_tener seria_posible es_posible se_puede se_podria necesit- quisier- gustaria querria querriamos solicit- pido pedimos
        es hay_alguna propongo agradeceria por_favor
        it potreste potrebbe potremmo si_potrebbe e_possibile sarebbe_possibile sarebbe vorrei vorremmo avrei_bisogno abbiamo_bisogno serve servirebbe chiedo chiediamo
        it mi_piacerebbe propongo per_favore si_puo
        pt poderia poderiam podiam podia seria_possivel e_possivel gostaria gostariamos preciso precisamos precisava pedia peco pedimos solicito por_favor sugiro sera_possivel
        nl zou zouden kunnen_we kunt_u kan_ik kunnen_jullie graag nodig wil_graag willen_graag is_het_mogelijk mogelijk verzoek voorstel
        pl czy_mozna czy_moglib- czy_moglab- czy_moglb- czy_moz- prosze prosimy prosz- prosba chcial- potrzeb- przydal- mozliwosc da_sie wnios- proponuj- chcemy moglaby mogloby
        cs prosim slo_by bylo_by_mozne mohli_bychom mohli_byste mohla_bych mohl_bych potrebuj- chtel- rad_bych radi_bychom navrhuj- je_mozne lze
        """

    private static let troubles = """
        en doesnt does_not dont cannot cant not_working stopped broken fails slow annoying annoyed unusable useless every_time again constantly always keeps
        en nobody no_one impossible lose lost wait waiting takes too_slow too_long too_often too_small never freezes crashes drops disconnect- error frustrat- ridiculous unacceptable
        de geht_nicht funktioniert_nicht nicht kein keine keinen nervt nervig langsam standig immer_wieder schon_wieder dauernd jedes_mal verlier- abbrich- bricht
        de sturzt unbrauchbar dauert zu_lange zu_langsam zu_oft zu_klein niemand kaputt fehler arger- katastroph- unmoglich nirgends wartet warten friert hangt gesperrt
        fr ne_marche ne_fonctionne pas plus impossible lent lente toujours encore sans_cesse chaque_fois personne perd perdu penible coupe bloque trop_lent trop_long trop_petit
        fr attend- rame plante fige enerv- inadmissible aucun aucune jamais
        es no_funciona no_va imposible lent- siempre otra_vez cada_vez nadie pierd- se_cae se_corta se_queda se_bloquea tarda demasiado nunca harto molest- error no_hay no_puedo no_podemos
        it non_funziona non_va impossibile lent- sempre ogni_volta nessuno perd- cade blocca troppo mai fastidi- errore non_riesco non_si_puo non_posso
        pt nao_funciona impossivel lent- sempre cada_vez ninguem perd- cai bloqueia demora demasiado nunca irrita- erro nao_consigo nao_conseguimos nao_da
        nl werkt_niet doet_het_niet niet geen traag langzaam steeds altijd telkens weer niemand valt_weg vastloop- duurt te_lang te_klein onmogelijk irrita- ergerlijk fout
        pl nie_dziala nie_mozna nie_da_sie nie_moge wolno powoli ciagle znowu znow za_kazdym nikt traci zrywa zawiesza za_dlugo za_maly za_mala niemozliw- blad wkurza irytu- nigdy brak
        cs nefunguje nejde nelze pomal- porad neustale zase pokazde nikdo ztrac- pada zamrz- trva prilis nemozn- chyb- stve nikdy
        """

    private static let courtesies = """
        en thank_you thanks sorry_for apolog- looking_forward hope_you forgive kind_regards much_appreciated
        de vielen_dank danke entschuldig- freue_mich besten_dank hoffe_es_geht
        fr merci_d_avance merci_pour merci_beaucoup excusez desole remerci- bonne_journee
        es gracias perdon disculp- agradezco un_saludo
        it grazie scus- ringrazi- cordiali
        pt obrigad- desculp- agradeco cumprimentos
        nl bedankt dank_u dank_je excuses alvast
        pl dziekuj- dzieki przepraszam pozdrawiam z_gory
        cs dekuj- diky omlouv- predem
        """

    private static let stories = """
        en my_name_is i_work_in i_work_as i_am_a im_a when_i_was yesterday last_week last_month this_morning once by_the_way
        de mein_name ich_arbeite_in ich_arbeite_als ich_bin als_ich gestern letzte_woche letzten heute_morgen ubrigens neulich
        fr je_m_appelle je_travaille je_suis hier la_semaine_derniere ce_matin au_fait
        es me_llamo trabajo_en soy_de ayer la_semana_pasada esta_manana por_cierto
        it mi_chiamo lavoro_in sono_un sono_una ieri la_settimana_scorsa stamattina a_proposito
        pt chamo_me trabalho_em sou_o sou_a ontem na_semana_passada esta_manha a_proposito
        nl mijn_naam ik_werk_bij ik_ben gisteren vorige_week vanmorgen trouwens
        pl nazywam_sie pracuje_w jestem wczoraj w_zeszlym dzis_rano przy_okazji
        cs jmenuji_se pracuji_v jsem_z vcera minuly_tyden dnes_rano mimochodem
        """
}

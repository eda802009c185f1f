/// Words of haste and of anger. What merely says that something is bad is not here: a calm complaint is calm.
enum TonePhrases {
    static let urgency: UInt8 = 0
    static let anger: UInt8 = 1
    /// Holds such a word and means the opposite: "not urgent".
    static let calm: UInt8 = 2

    static let all = LanguagePhrases([
        "en": [
            (
                urgency,
                """
                urgent, urgently, asap, immediately, at once, right now, right away, emergency, as soon as possible,
                straight away, hurry, top priority, critical, need this now, today please, without delay, time is running
                """
            ),
            (
                anger,
                """
                ridiculous, outrageous, unacceptable, disgrace*, disgust*, furious, angry, fed up, sick of, sick and tired,
                had enough, joke, pathetic, incompetent, incompetence, useless, idiot*, stupid, shame, ashamed, scandal*,
                for god s sake, for heaven s sake, what the hell, wtf, damn, bloody, crap, shit*, fuck*, hell, insane,
                nobody cares, does anybody care, does anyone care, are you kidding, seriously, unbelievable, appalling,
                infuriat*, enraged, a farce, circus, last straw, how dare, beyond belief, waste of time
                """
            ),
            (
                calm,
                "not urgent, no urgency, isn't urgent, no hurry, no rush, less urgent, not critical, not a joke, whenever"
            ),
        ],
        "de": [
            (
                urgency,
                """
                dringend*, sofort, umgehend, schnellstmöglich, schnellstens, asap, eilt, eilig, unverzüglich, notfall,
                so schnell wie möglich, augenblicklich, heute noch, noch heute, höchste priorität, sofortig*, pronto
                """
            ),
            (
                anger,
                """
                frechheit, unverschämt*, lächerlich, inakzeptabel, unfassbar, skandal*, zumutung, stinksauer, sauer, wütend,
                wut, saftladen, sauhaufen, unfähig*, idiot*, blödsinn, schwachsinn, verdammt*, scheiß*, scheiss*, mist,
                zum kotzen, kotzt, reicht mir, mir reicht, reicht es, reichts, satt, nase voll, schnauze voll, peinlich,
                unerhört, armutszeugnis, witz, verarscht, verarschen, drecks*, wahnsinn, zum verrücktwerden, himmel,
                gottes willen, herrgott, nicht euer ernst, nicht ihr ernst, nervt, nervig*, genervt, unmöglich sowas, hölle
                """
            ),
            (calm, "nicht dringend, nicht eilig, eilt nicht, keine eile, nicht so dringend, hat zeit, kein notfall"),
        ],
        "fr": [
            (
                urgency,
                """
                urgent, urgente, urgents, urgence, immédiatement, tout de suite, au plus vite, dès que possible, sans délai,
                le plus vite possible, le plus rapidement possible, sur le champ, d'urgence
                """
            ),
            (
                anger,
                """
                inadmissible, inacceptable, scandaleux, scandaleuse, honte*, ridicule, ras le bol, marre, furieux, furieuse,
                en colère, n'importe quoi, incompétent*, incompétence, merde, putain, bordel, foutu*, insupportable,
                c'est un scandale, se moque, moquez, fichez, foutez, excédé*, énervé*, énerve, agace*, lamentable,
                pitoyable, intolérable, révoltant*
                """
            ),
            (calm, "pas urgent, pas d'urgence, rien d'urgent, aucune urgence, sans urgence, non urgent, pas pressé"),
        ],
        "es": [
            (
                urgency,
                """
                urgente*, urgentemente, urgencia, inmediatamente, de inmediato, cuanto antes, ya mismo, ahora mismo,
                lo antes posible, enseguida, emergencia, sin demora, a la mayor brevedad
                """
            ),
            (
                anger,
                """
                vergüenza, vergonzoso, vergonzosa, inaceptable, inadmisible, indignante, indignad*, ridículo, ridícula, harto,
                harta, hartos, furios*, enfadad*, cabread*, enojad*, incompetent*, mierda, joder, coño, maldit*, escándalo,
                hasta las narices, tomadura de pelo, burla, idiota*, estúpid*, ya está bien, colmo, inútil*, intolerable,
                lamentable, de locos
                """
            ),
            (calm, "no es urgente, no urge, sin urgencia, no corre prisa, sin prisa, nada urgente"),
        ],
        "it": [
            (
                urgency,
                """
                urgente, urgenti, urgentemente, urgenza, subito, immediatamente, al più presto, prima possibile, emergenza,
                quanto prima, con la massima urgenza, adesso, senza indugio
                """
            ),
            (
                anger,
                """
                vergogna, vergognoso, vergognosa, inaccettabile, inammissibile, ridicolo, ridicola, stufo, stufa, stufi,
                furios*, arrabbiat*, incazzat*, incompetent*, merda, cazzo, maledett*, schifo, scandalos*, scandalo,
                non se ne può più, basta così, ne ho abbastanza, presa in giro, indecente, assurdo, assurda, pazzesco,
                pietoso, idiot*, stupid*, intollerabile
                """
            ),
            (
                calm,
                "non urgente, non è urgente, nessuna urgenza, senza urgenza, senza fretta, nessuna fretta, non c'è fretta"
            ),
        ],
        "pt": [
            (
                urgency,
                """
                urgente, urgentes, urgentemente, urgência, imediatamente, de imediato, já, o mais rápido possível,
                quanto antes, o quanto antes, emergência, com a máxima urgência, sem demora, o mais depressa possível
                """
            ),
            (
                anger,
                """
                vergonha, vergonhoso, vergonhosa, inaceitável, inadmissível, ridículo, ridícula, farto, farta, fartos, furios*,
                zangad*, irritad*, incompetent*, incompetência, merda, porra, caralho, maldit*, escândalo, palhaçada, absurdo,
                absurda, uma piada, indecente, lamentável, idiota*, estúpid*, já chega, cansado disto, cansada disto,
                intolerável, gozar connosco
                """
            ),
            (calm, "não é urgente, não urgente, sem urgência, nada urgente, sem pressa, não há pressa"),
        ],
        "nl": [
            (
                urgency,
                """
                dringend*, spoed, spoedig, onmiddellijk, direct, meteen, zo snel mogelijk, zsm, urgent, noodgeval, asap,
                per direct, haast, nu meteen, met spoed
                """
            ),
            (
                anger,
                """
                belachelijk*, schandalig*, schandalen, schande, onacceptabel, onaanvaardbaar, woedend, boos, kwaad, pislink,
                zat, spuugzat, verdomme, godverdomme, klote*, kut*, shit, incompetent*, waardeloos, idioot, idioten, debiel,
                aanfluiting, genoeg van, schaam*, niet normaal, van de zotte, irritant, ongelofelijk, ongehoord, bagger
                """
            ),
            (calm, "niet dringend, geen haast, geen spoed, niet urgent, heeft geen haast, niet spoedeisend"),
        ],
        "pl": [
            (
                urgency,
                """
                pilne, pilny, pilna, pilnie, natychmiast, jak najszybciej, niezwłocznie, od razu, asap, awaryjn*, bardzo pilne,
                natychmiastow*, szybko proszę, na już, na wczoraj
                """
            ),
            (
                anger,
                """
                skandal*, żenad*, żenując*, wstyd, hańba, niedopuszczaln*, nie do przyjęcia, śmieszne, kpina, kpiny, wściekł*,
                zdenerwowan*, wkurz*, cholera, cholern*, szlag, kurw*, gówn*, idiot*, debil*, mam dość, dość tego, dosyć,
                nieudoln*, niekompetent*, bezczeln*, absurd, tragedia, żarty, ręce opadają, nie do pomyślenia
                """
            ),
            (calm, "nie pilne, niepilne, nie jest pilne, nie jest to pilne, bez pośpiechu, nie ma pośpiechu"),
        ],
        "cs": [
            (
                urgency,
                """
                urgentní, urgentně, naléhavé, naléhavě, spěchá, okamžitě, ihned, hned, co nejdříve, co nejrychleji, neprodleně,
                akutní, akutně, asap, nutně, obratem, spěšné, hoří
                """
            ),
            (
                anger,
                """
                ostuda, skandál, nehorázn*, nepřijatelné, nepřijatelný, směšné, k smíchu, zuřím, vztek, vzteky, naštvan*,
                nasran*, sakra, kurva, hovno, debil*, idiot*, blbost, neschopn*, výsměch, mám dost, už toho mám, dost bylo,
                hrůza, děs, trapné, trapný, fraška, neuvěřitelné, do háje, do prdele, k vzteku, štve, štvou, otrávený
                """
            ),
            (calm, "není urgentní, není to urgentní, nespěchá, není to naléhavé, není nutné hned, bez spěchu"),
        ],
    ])
}

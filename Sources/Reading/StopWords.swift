/// Small, frequent words of nine languages, and the letters that tell some of them apart.
enum StopWords {
    static let languages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs"]

    /// A word's languages, a bit for each in the order of `languages`.
    static let table: [String: UInt16] = {
        var table: [String: UInt16] = [:]
        for (index, words) in lists.enumerated() {
            for word in words.split(separator: " ") { table[String(word), default: 0] |= 1 << UInt16(index) }
        }
        return table
    }()

    static let letters: [Unicode.Scalar: UInt16] = {
        var table: [Unicode.Scalar: UInt16] = [:]
        for (letters, names) in letterLists {
            var set: UInt16 = 0
            for name in names.split(separator: " ") {
                if let index = languages.firstIndex(of: String(name)) { set |= 1 << UInt16(index) }
            }
            for scalar in letters.unicodeScalars { table[scalar] = set }
        }
        return table
    }()

    private static let letterLists = [
        ("ß", "de"), ("äöü", "de"), ("œêûîëï", "fr"), ("ñ¿¡", "es"), ("ãõ", "pt"), ("ìò", "it"), ("łąęśźżćń", "pl"),
        ("ěřůšžčťďň", "cs"), ("ý", "cs"), ("ç", "fr pt"), ("è", "fr it"), ("é", "fr es it pt cs"), ("à", "fr it pt"),
        ("ù", "fr it"), ("ô", "fr pt"), ("â", "fr pt"), ("á", "es pt cs"), ("í", "es pt cs"), ("ú", "es pt cs"), ("ó", "es pt pl"),
    ]

    private static let lists = [
        // English
        "the and is are was were be been have has had not no it its this that these those with for from of to in on at by as "
            + "we you they he she i my your our their me us them can cannot can't could would should will won't don't doesn't "
            + "didn't isn't i'm i've it's there here when what which who how why where if but or so because since after before "
            + "again still please thanks thank hello hi dear anymore any some all more very just also does do did since today "
            + "yesterday tomorrow need get got out up down working works work broken nobody everyone someone anyone into than "
            + "then about only every always never been being am an",
        // German
        "der die das den dem des ein eine einen einem einer und ist sind war waren sein haben hat hatte nicht kein keine "
            + "keinen es ich du er sie wir ihr mich mir uns euch ihnen mein meine meinen meinem meiner unser unsere dein ihre "
            + "mit für von zu zum zur im am an auf aus bei nach seit über unter vor durch gegen ohne um wenn dass ob weil aber "
            + "oder auch noch nur schon sehr mehr wieder immer nie hier dort heute gestern morgen bitte danke vielen dank hallo "
            + "liebe lieber guten tag geht kann können könnte muss soll wird werden wurde worden was wie wo wer warum welche alle "
            + "alles nichts etwas man sich so als dann funktioniert gibt habe kommt seine einmal mal kaputt leider gar beim",
        // French
        "le la les un une des du de et est sont était être avoir ai a ont pas ne plus ce cette ces cet il elle on nous vous "
            + "ils elles je tu me mon ma mes notre nos votre vos leur leurs qui que quoi dont où quand comment pourquoi avec "
            + "pour dans sur sous par sans chez au aux en mais ou donc si bien très aussi encore toujours jamais depuis merci "
            + "bonjour bonsoir svp cordialement peut peux pouvez fonctionne marche rien tout tous toute toutes ça c'est y fait "
            + "faire aujourd hier demain plaît impossible même comme quelque plusieurs été suis avez avons j'ai n'est d'un sait",
        // Spanish
        "el la los las un una unos unas de del y e es son era ser estar está están estoy hay no ni lo le les se me te nos mi "
            + "mis tu su sus nuestro nuestra que qué quien cuando cómo donde porque con por para en sobre sin desde hasta pero "
            + "o si muy más también todavía siempre nunca hoy ayer mañana gracias hola buenos buenas días tardes favor puede "
            + "puedo pueden funciona nada todo todos toda todas algo esto esta este ese esa eso al ya ha he han tengo tiene "
            + "necesito quiero hace como nadie otra otro vez saludos usted ustedes fue",
        // Italian
        "il lo la i gli le un uno una di del della dei delle dello degli e ed è sono era essere avere ho ha hanno non né si mi "
            + "ti ci vi mio mia miei nostro nostra vostro loro che chi cosa quando come dove perché con per in su sul sulla da "
            + "dal dalla nel nella senza ma o se molto più anche ancora sempre mai oggi ieri domani grazie ciao buongiorno "
            + "salve favore cortesia può posso possiamo funziona niente nulla tutto tutti questa questo questi quello quella "
            + "al alla ai alle già abbiamo stato stata vorrei bisogno fa sta stampante saluti cordiali dopo qui",
        // Portuguese
        "o a os as um uma uns umas de do da dos das e é são era ser estar está estão estou há não nem se me te nos meu minha "
            + "meus minhas seu sua nosso nossa que quem quando como onde porque com por para pelo pela em no na nos nas sobre sem "
            + "desde até mas ou muito mais também ainda sempre nunca hoje ontem amanhã obrigado obrigada olá bom boa dia tarde "
            + "favor pode posso podem funciona nada tudo todos toda todas isto este esta isso esse essa ao à já foi tem tenho "
            + "temos preciso quero fazer você vocês eu ele ela eles consigo estamos aqui depois cumprimentos",
        // Dutch
        "de het een en is zijn was waren ben heb heeft hebben had niet geen ik je jij u hij zij ze we wij jullie mij me ons "
            + "mijn onze uw hun dit dat deze die met voor van naar in op aan uit bij na sinds over onder door zonder om te als "
            + "of maar ook nog alleen al zeer meer weer altijd nooit hier daar vandaag gisteren morgen graag alsjeblieft bedankt "
            + "dank hallo beste goedemorgen goedendag kan kunnen kunt moet wordt worden werd wat hoe waar wie waarom welke alle "
            + "alles niets iets er werkt doet gaat zou wil willen kapot groet groeten vriendelijke toch geeft krijg",
        // Polish
        "i w we z ze na do od dla po przez przy za nie jest są był była było być mam ma mamy mają to ten ta te tego tej tym "
            + "się mi mnie nam nas ci cię ja ty on ona my wy oni mój moja moje nasz nasza co kto kiedy jak gdzie dlaczego który "
            + "która które że czy ale lub oraz też także jeszcze tylko już bardzo więcej znowu zawsze nigdy dzisiaj dziś wczoraj "
            + "jutro proszę dziękuję dzień dobry cześć witam pozdrawiam działa może mogę można nic wszystko wszyscy coś tu tam "
            + "bo o u od jakiś problem została został by",
        // Czech
        "a v ve s se z ze na do od pro po při za ne není je jsou byl byla bylo být mám má máme mají to ten ta ty toho té tím si "
            + "mi mě nám nás vám vás já on ona my oni můj moje naše náš co kdo kdy jak kde proč který která které že zda ale nebo "
            + "také ještě jen už velmi více zase vždy nikdy dnes včera zítra prosím děkuji děkujeme dobrý den ahoj zdravím "
            + "nefunguje funguje může mohu můžete lze nic vše všechno všichni něco tady tam protože o u jsem jsme jste by bych "
            + "pozdravem hezký nejde mohli někdo tiskárna",
    ]
}

extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let italianRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        schermo blu, schermo bianco, schermata bianca, pagina bianca, lampeggia, spia rossa, in tilt, spaccat*,
        non c'è linea, non c'è rete, non c'è segnale, non c'è internet, niente wifi, niente linea, senza segnale,
        cade la connessione, butta fuori, si scollega, perde la connessione, segni di vita, sono senza, siamo senza,
        rimasti senza, resta ner*, rimane ner*, resta spent*, rimane spent*
        """,
        .notWorking: """
        nn funziona, nn va, non prende, non si sente, non si sentono, non scarica, non viene inviat*,
        non si visualizza*, non esce, vuole saperne, nulla funziona, niente funziona, non ho ricevuto,
        funziona a tratti, non funzionante, nn si apre, non reagisce, non suona, vuole sapere
        """,
        .unable: """
        nn riesco, nn posso, non fa entrare, non c'è modo di, non c'è verso, chiuso fuori, tagliat* fuori, respint*
        """,
        .errorMessage: """
        esce un messaggio, esce la scritta, compare un messaggio, appare un messaggio, mi appare, mi compare, mi esce,
        popup, pop up, non consentit*
        """,
        .stopped: "si incanta, freeza*, arresto anomalo, riavvia da sol*, impalla, impallano",
        .stuck: """
        clessidra, continua a girare, continua a caricare, resta lì, fermo al, incastrat*, non finisce mai,
        rimane in attesa, sta caricando
        """,
        .slow: "a rilento, lumaca, lagga, lag, a scatti, a singhiozzo, poco segnale, ci mette, ci mettono, impiega",
        .missing: "svanit*, sparisce, scompare, dov'è finit*, nessuna traccia, mai ricevut*, spariscono, scompaiono",
        .since: """
        stanotte, stamani, da sabato, da due giorni, da qualche giorno, da giorni, da un'ora, da ore, da poco,
        da quando, di punto in bianco, fino a poco fa, sempre funzionato, in questo momento
        """,
        .everyone: """
        più postazioni, chiunque, stessa cosa per, stesso problema, anche agli altri, solo io, dappertutto, in tutta la
        """,
        .trouble: """
        problemino, guaio, guai, intopp*, disguid*, fa i capricci, impazzit*, dà i numeri, cose strane, cosa succede,
        sballat*, non coincid*
        """,
        .repair: """
        controlliate, una mano, come risolvo, come si risolve, cosa fare, un tecnico, venire a vedere, può passare,
        soluzione
        """,
        .please: "vi pregherei, la pregherei, per cortesia, appena potete, se potete, se possibile",
        .need: "mi occorr*, voglio, vogliamo, farebbe comodo, bisognerebbe, sono a chieder*",
        .couldYou: """
        mi mandate, mi date, mi fate, datemi, vi chiedo, le chiedo, vi chiederei, posso chiedervi, potremmo
        """,
        .access: "nuove credenziali, credenziali per, rinnovo, rinnovare, whitelist",
        .provide: """
        un cavo, un adattatore, una webcam, nuova postazione, allestire, predisporre, di ricambio, procurare
        """,
        .change: """
        aggiungi, cancellazione, spostamento, ampliare, ampliamento, ripristino, recupero, trasferimento, archiviare
        """,
        .newcomer: """
        nuovo docente, nuova docente, apprendista, specializzand*, entra in servizio, va in pensione, lascerà
        """,
        .wish: """
        sarebbe carino, sarebbe stato, avrei voluto, avrei preferito, preferirei, vorrei che, poter scegliere,
        poter avere, ci vorrebbe, ci vorrebbero, manca solo, manca l'opzione, più spazio, più tempo, più esempi,
        più scelta, più posti, maggiore, migliorabil*, migliorate, aggiungerei, si potrebbe aggiungere, mettete,
        ridateci, fate in modo, se ci fosse
        """,
        .howTo: """
        come dobbiamo, in che modo, cosa succede se, cosa serve, che differenza, dove dobbiamo, ogni quanto,
        entro quando, per quando, a che ora, a che punto, chi devo, istruzioni
        """,
        .ask: """
        curiosità, chiedevo se, chiedere se, volevo chiedervi, sapreste, sapete come, sai se, avete notizie, è vero che,
        è obbligatori*, devo per forza, delucidazion*, capire come, a chi mi rivolgo
        """,
        .annoyed: """
        uffa, roba da, che rabbia, rottura, siamo alle solite, ci risiamo, non se ne può più, stufat*, stancat*,
        scocciat*, seccatura, furios*, incazzat*, indignat*, inconcepibil*, pazzesc*, presi in giro, prendere in giro,
        mancanza di rispetto, maleducat*, maleducazione, scortes*, peccato, insoddisfatt*, scontent*, che senso ha,
        non ha senso, vi sembra, non è normale, non è possibile che, a cosa serve, un casino, follia, poca serietà,
        intollerabil*, ahimè, molti disagi, grande disagio, ma è possibile che
        """,
        .repeated: """
        più volte, tante volte, volte al giorno, una volta su due, ogni due per tre, ogni due minuti,
        ogni cinque minuti, ogni ora, ogni settimana, spesso, ripetut*, in continuazione, di continuo, continua a,
        continuano a, da un mese, da una settimana, da un anno, da tempo, ancora niente, ancora in attesa, ad oggi,
        tuttora, nessun riscontro, già segnalat*, già scritto, sollecit*, stessa storia, non è cambiato,
        nessuna notizia, senza riscontro, ancora nulla, non cambia, mille volte, ogni lunedì, nessuno fa
        """,
        .bad: """
        lascia a desiderare, non mi piace, non piace, poco chiar*, poco intuitiv*, poco affidabil*, poco professional*,
        non è chiar*, per niente, contort*, incomprensibil*, inefficient*, incompetent*, disorganizz*, caos, obsolet*,
        mediocr*, insufficient*, scars*, noios*, rumoros*, freddo, fredda, sporc*, mal organizzat*, mal fatt*, schifos*,
        incubo, fregatura, truff*, non vale, non serve a, consuma la batteria, stressant*, pesante, inaffidabil*,
        così così, snervant*, porcheria, non è il massimo, approssimativ*, lasciano a desiderare, poco preparat*
        """,
        .worse: """
        prima andava, prima potevo, prima c'era, di male in, da quando avete, da quando hanno, con la nuova, preferivo,
        meno pratic*, meno chiar*, rovinat*, perché avete cambiato, non è più quell*
        """,
        .tooMuch: """
        lunghe code, lunga attesa, tempi di attesa, mezz'ora, tempi biblici, burocrazi*, costrett*, costringe,
        ci obblig*, prezzo, soldi, si paga
        """,
        .leaving: "evitate, da evitare, zero stelle, lascio perdere",
        .thanks: "grazie davvero, vi sono grat*, apprezzat*, un grazie",
        .praise: """
        niente male, non male, funziona bene, va benissimo, alla grande, fa il suo dovere, nulla da dire,
        niente da dire, ben organizzat*, molto chiar*, semplice e, intuitiv*, pratico, super, top, geniale,
        interessant*, piacevol*, buon servizio, gran lavoro, mi sono trovat* bene, 5 stelle, continuate così, piaciut*,
        rapido, mi trovo bene, buona app, ben fatt*, rapida, molto pulit*, molto preparat*, siete grandi, mitic*,
        il migliore, la migliore, i migliori, numero uno
        """,
        .solved: "è tornato tutto, ora va bene, adesso va bene, ora va tutto",
        .notice: """
        si segnala che, si rende noto, sarà effettuat*, sarà sospes*, non sarà disponibile, inoltro quanto, vi ricordo
        """,
        .closing: """
        nessun commento, niente da segnalare, nulla da aggiungere, nessun suggerimento, mi sono sbagliat*,
        nessuna osservazione, niente da aggiungere, nulla da segnalare
        """,
        .advertising: "iscriviti, i nostri servizi, newsletter, congratulazioni",
        .social: "auguri, buone feste, pasqua, vacanze",
        .inAdvance: "anticipatamente, in attesa di riscontro, resto a disposizione, rimango a disposizione, a presto",
        .urgent: "appena possibile, il prima, entro stasera, entro le, bloccante, scade oggi, emergenza",
    ]
}

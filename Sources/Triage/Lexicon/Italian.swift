extension Lexicon {
    static let italian = Lexicon(
        language: "it",
        stopWords: """
            il lo la gli le un una e è non che di in per con mio mia si mi ci del della dei delle al alla nel da sono
            ho ha buongiorno grazie salve questo questa come più anche ma se quando dal abbiamo
            """,
        cues: [
            .broken: """
            rotto, rotta, rotti, rotte, guast*, difettos*, fuori servizio, fuori uso, morto, morta, morti, in panne,
            danneggiat*, cadut*, offline, giù, bug, schermo nero, schermata nera, schermata blu, niente internet,
            niente rete, senza rete, senza connessione, senza internet, assenza di rete, assenza di segnale,
            assenza di linea, cade la linea, si disconnette, si disconnettono, disconness*, bloccat*, ko,
            malfunzionament*, disservizi*, irraggiungibil*, non raggiungibil*, non disponibile, non disponibili,
            non è disponibile, non sono disponibili
            """,
            .notWorking: """
            né ~ né ~ funziona*, né ~ né ~ va, né ~ né ~ vanno, non funziona, non funzionano, non mi funziona,
            non funzionava, non va, non vanno, non parte, non partono, non si apre, non apre, non si aprono,
            non mi si apre, non mi apre, non carica, non caricano, non si carica, non si caricano, non mi carica,
            non si accende, non si accendono, non stampa, non stampano, non si collega, non si collegano,
            non si connette, non si connettono, non mi si connette, non risponde, non rispondono, non si avvia,
            non si avviano, non arriva*, non mi arriva*, non sincronizza, non si sincronizza*, non appare, non appaiono,
            non compare, non compaiono, non salva, non si salva, non invia, non inviano, non riceve, non ricevo,
            non ricevono, non riconosce, non legge, non si aggiorna, non si installa, non viene riconosciut*,
            non viene accettat*, smesso di funzionare, smette di funzionare, ha smesso di, non fa nulla, non fa niente,
            non succede niente, non succede nulla, non più, non funzioni, non vada, non parta
            """,
            .unable: """
            non riesco, non riusciamo, non riesce, non riescono, non si riesce, non ci riesco, non sono riuscit*,
            non siamo riusciti, non posso, non possiamo, non possono, non si può, non potevo, non ho potuto,
            impossibile, impossibilitat*, non è possibile, non mi è possibile, non ho accesso, non ho più accesso,
            non abbiamo accesso, senza accesso, non mi lascia, non mi fa, non ci fa, non permette, non mi permette,
            non mi consente, non consente, nessuno riesce, nessuno può, rifiuta
            """,
            .errorMessage: """
            errore, errori, mi dice, negato, negata, scadut*, timeout, non trovat*, non valid*, eccezione, esce scritto,
            si è verificat*, qualcosa è andato storto, messaggio di avviso, non autorizzat*, fallit*, fallisce
            """,
            .stopped: """
            si chiude, si chiudono, si spegne, si spengono, si riavvia, si riavviano, si blocca, si bloccano,
            si è bloccat*, si è chius*, si è spent*, si è ferma*, si pianta, si piantano, piantat*, crasha*, crash,
            congelat*, si ferma, si fermano, fermo, fermi, è ferma, si interrompe, interrott*, si arresta, saltato,
            saltata, interruzioni
            """,
            .stuck: """
            resta bloccat*, rimane bloccat*, bloccato su, bloccata su, bloccato al, bloccata al, resta fermo,
            rimane fermo, gira a vuoto, rotella, rotellina, caricamento infinito, in loop, in coda, coda di stampa,
            impallat*
            """,
            .slow: """
            lento, lenta, lentissim*, lentezza, rallenta*, lenti, lente, lentamente, segnale debole, wifi debole
            """,
            .missing: """
            sparit*, scompars*, perso, persa, persi, perse, manca, mancano, mancante, mancanti, vuoto, vuota, vuote,
            vuoti, non vedo, non vediamo, non vedono, non trovo, non troviamo, non trova, non trovano, non si trova,
            non si trovano, cancellat*, non c'è più, non ci sono più, non si vede, non si vedono
            """,
            .since: """
            da ieri, da stamattina, questa mattina, da oggi, da lunedì, da martedì, da mercoledì, da giovedì,
            da venerdì, dall'aggiornamento, dopo l'aggiornamento, stamattina, improvvisamente, all'improvviso, di colpo,
            fino a ieri, ieri funzionava, funzionava, funzionavano, attualmente, al momento, ultimo aggiornamento,
            adesso
            """,
            .everyone: """
            tutti, tutte, nessuno, diversi, tutto l'ufficio, tutto il reparto, tutto il piano, tutto il team,
            tutta la sede, tutta la scuola, tutta l'azienda, colleghi, nessun, nessuna, ovunque, generale, più utenti,
            altri utenti, molti utenti, l'intero, l'intera, solo a me, sono l'unico, sono l'unica, qualcun altro,
            anche a voi, anche da voi, succede anche
            """,
            .trouble: """
            problema, problemi, difficoltà, inconveniente, inconvenienti, anomali*, anomalo, anomala, segnalo,
            segnaliamo, segnalare, segnalazione, strano, strana, sbagliat*, errat*, qualcosa non, qualcosa che non,
            non corretto
            """,
            .repair: """
            controllare, controllate, controlli, verificare, verificate, verifichi, una verifica, dare un'occhiata,
            date un'occhiata, guardare, riparare, riparazione, aggiustare, aggiustate, sistemare, sistemate, sistemarlo,
            sistemarla, risolvere, risolvete, risolverlo, risoluzione, correggere, aiuto, aiutarmi, aiutarci, aiutate,
            aiutatemi, mi aiuti, chiedo assistenza, richiesta di assistenza, serve assistenza, bisogno di assistenza,
            intervenire, intervento, mandare qualcuno, mandate qualcuno, ripristinare il servizio, cosa faccio,
            cosa posso fare
            """,
            .please: """
            cortesemente, gentilmente, si prega di, vi prego, la prego, cortese, per gentilezza, grati se, sarei grat*,
            saremmo grati, vogliate, per favore aggiung*, per favore invi*, per favore mand*, per favore cre*,
            per favore install*, si chiede
            """,
            .need: """
            ho bisogno, abbiamo bisogno, ha bisogno, hanno bisogno, avrei bisogno, avremmo bisogno, serve, servono,
            servirebbe*, vorrei, vorremmo, desidero, desideriamo, desidererei, richiedo, richiediamo, richiede,
            richiesta, chiedo, chiediamo, chiederei, necessito, necessitiamo, necessita, necessitano, necessario,
            necessaria, necessari, occorre, occorrono, occorrerebbe*
            """,
            .couldYou: """
            potreste, potete, potrebbe, potresti, puoi, mi può, ci può, può inviarmi, può mandarmi, può darmi,
            è possibile avere, è possibile ricevere, sarebbe possibile, si può avere, posso avere, potrei avere,
            qualcuno può, riuscite a, riusciresti, riuscireste, possiamo avere
            """,
            .access: """
            accesso a, accesso al, accesso alla, accesso alle, accesso ai, accesso agli, accesso all, abilita*,
            autorizza*, permess*, diritti, sblocc*, reimposta*, resettare, reset, ripristino password, ruolo, attivare,
            attivarmi, attivate, attivazione, riattiva*, disattivare, disattivazione, disabilita*, profilo, utenza,
            condividere, condivisione, delega, lettura, scrittura
            """,
            .provide: """
            installare, installate, installarmi, installazione, ordinare, un ordine, acquisto, acquistare, comprare,
            licenza, licenze, nuovo portatile, nuovo pc, nuovo computer, nuovo monitor, nuova tastiera, nuovo mouse,
            nuove cuffie, nuovo telefono, nuova stampante, secondo monitor, secondo schermo, un altro monitor,
            preventivo, sostituire, sostituzione, prestito, fornire, fornirmi, fornirci, fornitura, dotazione, dotare,
            configurare, consegnare, toner, cartucc*, tastiera nuova, monitor nuovo
            """,
            .change: """
            aggiungere, aggiungermi, aggiunta, creare, creazione, eliminare, cancellare, rimuovere, rimozione,
            modificare, modifica, cambiare, cambio, rinominare, spostare, prorogare, proroga, prolungare, aumentare,
            ripristinare, recuperare, trasferire, inoltrare, assegnare, registrare, aggiornare, inserire, inserirmi,
            estendere, estensione, deviare, deviazione, annullare, bloccare, togliere, pubblicare, rettificare,
            prenotare
            """,
            .newcomer: """
            nuovo assunto, nuova assunta, nuovi assunti, neoassunt*, nuovo collega, nuova collega, nuovo dipendente,
            nuova dipendente, nuovi colleghi, stagist*, tirocinant*, prende servizio, prenderà servizio, inizia il,
            inizierà, comincia il, comincerà, ultimo giorno, lascia l'azienda, cessazione, nuovo utente, supplente,
            supplenti
            """,
            .wish: """
            sarebbe bello, sarebbe utile, sarebbe comodo, sarebbe meglio, sarebbe ideale, mi piacerebbe, ci piacerebbe,
            suggeriment*, suggerisco, suggerirei, proposta, propongo, idea, migliorare, miglioramento, dovreste,
            dovrebbero, dovrebbe, aggiungete, rimettete, un'opzione, la possibilità, perché non aggiung*,
            perché non mett*, perché non far*, magari, speriamo, spero, manca una, manca un
            """,
            .howTo: """
            come si, come posso, come possiamo, come faccio, come facciamo, come fare, come devo, come funziona,
            come mai, dove trovo, dove posso, dove possiamo, dove si, dove devo, dove sono, dov'è, quale, quali, qual è,
            quando sarà, quando verrà, quando posso, quando arriva, quanto costa, quanto tempo, quanto dura, quanti,
            quante, a chi, fino a quando, cosa devo, cosa dobbiamo, che cosa, cos'è, perché devo, perché dobbiamo,
            chi è, chi si occupa, quando si potrà, quando si tiene, quando inizia
            """,
            .ask: """
            domanda, mi chiedo, mi chiedevo, ci chiedevamo, è possibile, si può sapere, si può usare, se posso,
            se possiamo, se devo, bisogna, c'è un modo, c'è modo, c'è una guida, c'è un corso, c'è la possibilità,
            c'è un limite, sapere se, sapere quando, sapere come, vorrei sapere, volevo sapere, vorremmo sapere,
            volevo chiedere, vorrei chiedere, mi sapete dire, sapete se, sapete dirmi, qualcuno sa, sa dirmi,
            fatemi sapere, informazion*, chiarimento, chiarimenti, dubbio, conferma, confermare, è previsto, è normale,
            spiegare, esiste un, esiste una, esistono
            """,
            .annoyed: """
            stufo, stufa, stufi, stanco, stanca, stanchi, fastidios*, irritant*, ridicol*, assurd*, inaccettabil*,
            vergogn*, scandalos*, indecent*, delus*, deludent*, lamentel*, lamentarmi, reclamo, reclami, frustrant*,
            frustrat*, presa in giro, perdita di tempo, perdere tempo, pazienza, esasperat*, esasperant*, incredibile,
            non ne posso più, adesso basta, ora basta, basta con, odio, arrabbiat*
            """,
            .repeated: """
            di nuovo, ancora una volta, un'altra volta, terza volta, seconda volta, quarta volta, quinta volta,
            ogni volta, sempre, continuamente, costantemente, ogni giorno, tutti i giorni, ogni mattina, da settimane,
            da mesi, da anni, ancora non, non ancora, mai, nessuna risposta, nessuno risponde, senza risposta, ennesim*,
            solita, solite, il solito, i soliti, al solito
            """,
            .bad: """
            pessim*, orribil*, terribil*, inutile, inutili, inutilizzabil*, schifo, schifezza, scadent*, male, brutto,
            brutta, brutti, brutte, complicat*, macchinos*, illeggibil*, scomod*, poco pratic*, confus*, disastro,
            disastros*, spazzatura, peggior, peggiore, peggiori, penos*
            """,
            .worse: """
            peggio, peggiora*, prima era, prima si, prima funzionava, prima bastava, versione precedente, la vecchia,
            il vecchio, era meglio, meglio prima, passo indietro, nuova versione, nuova grafica, tolto
            """,
            .tooMuch: """
            troppo, troppa, troppi, troppe, pubblicità, a pagamento, pagare, abbonamento, minuti per, per ore, ore per,
            due ore, tre ore, ore di attesa, un'eternità, clic, passaggi, costos*, un po' caro, molto caro, è caro,
            è cara, così tanti, così tante, code infinite, attese infinite, tempi infiniti, lunghissim*
            """,
            .leaving: """
            disinstall*, passo a, rinuncio, abbandono, disdetta, disdico, rimborso, sconsigli*, non consiglio,
            non lo consiglio, non la consiglio, una stella, mai più, torno a, smetto
            """,
            .thanks: """
            grazie per, grazie mille, grazie a, grazie di, mille grazie, infinite grazie, grazie infinite,
            grazie ancora, ringrazi*, complimenti, bravi, bravo, brava, bravissim*, encomio, un applauso, chapeau
            """,
            .praise: """
            ottim*, eccellent*, perfett*, fantastic*, meraviglios*, stupend*, bellissim*, utilissim*, utile, utili,
            comod*, veloce, veloci, velocissim*, molto gentil*, sempre gentil*, stato gentil*, stata gentil*,
            stati gentil*, personale gentil*, gentile e, gentili e, molto disponibil*, sempre disponibil*,
            grande disponibilità, disponibilissim*, professional*, soddisfatt*, content*, adoro, mi piace, mi piacciono,
            bella, bello, belle, molto bene, facile da, semplice da, lo consiglio, la consiglio, consiglio vivamente,
            consiglio a tutti, consigliat*, mi ha salvat*, mi avete salvat*, ci avete salvat*, efficient*, competent*,
            finalmente, puntuale, puntuali, puntualità, impeccabil*, cinque stelle, salvato la vita, salvato la giornata
            """,
            .solved: """
            funziona di nuovo, ora funziona, adesso funziona, tornato a funzionare, tornata a funzionare,
            funziona nuovamente, funziona tutto, tutto funziona, risolto, risolta, risolti, sistemato, sistemata,
            tutto ok, tutto a posto, potete chiudere, chiudere il ticket, non serve più, non è più necessario,
            ripristinat*, riparat*
            """,
            .notice: """
            si comunica, vi comunichiamo, vi informiamo, si informa, si avvisa, si avvisano, per conoscenza,
            per informazione, promemoria, manutenzione, in allegato, si allega, si trasmette, verbale,
            ordine del giorno, resterà chius*, avrà luogo, si terrà, cari colleghi, gentili colleghi,
            tutto il personale, circolare, non rispondere, messaggio automatico, fattura allegata, nostra fattura,
            ricordiamo, si ricorda, avviso
            """,
            .closing: """
            ignorate, ignorare, ignori, non tenere conto, non tenete conto, per errore, errore mio,
            destinatario sbagliato, falso allarme, annullo, solo una prova, mail di prova, messaggio di prova,
            prova prova, test, come non detto, non era per, scusate il disturbo, indirizzo sbagliato
            """,
            .advertising: """
            offerta, offerte, promozione, sconto, sconti, gratis, gratuit*, clicca qui, cliccate qui, disiscriv*,
            webinar, hai vinto, concorso, esclusiv*, i nostri prodotti, approfitta*, catalogo, fiera
            """,
            .social: """
            compleanno, pranzo, torta, caffè, festa, ferie, malattia, malato, malata, assente, riunione, invito, natale,
            cena, weekend, parcheggio, chiavi ritrovate, ombrello, pensione, mensa, aperitivo
            """,
            .inAdvance: """
            grazie in anticipo, saluti, un saluto, buona giornata, buon lavoro
            """,
            .urgent: """
            urgente, urgenti, urgenza, urgentemente, urgentissim*, al più presto, prima possibile, quanto prima, subito,
            immediat*, priorità, critico, entro oggi, entro domani, importante, pazienti, produzione ferma, scadenza
            """,
        ],
        remarks: italianRemarks
    )
}

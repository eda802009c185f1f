extension Lexicon {
    static let italian = Lexicon(
        language: "it",
        stopWords: """
            il lo la gli le un una e è non che di in per con mio mia si mi ci del della dei delle al alla nel da sono
            ho ha buongiorno grazie salve questo questa come più anche ma se quando dal abbiamo
            """,
        cues: [
            .broken: """
            rotto, rotta, rotti, guast*, difettos*, fuori servizio, fuori uso, non risponde, morto, morta, in panne,
            danneggiat*, cadut*, offline, giù, è giù, bug, schermo nero, schermata blu, niente internet, niente rete,
            senza rete, senza connessione, assenza di, cade la linea, si disconnette, disconness*, bloccat*, ko,
            malfunzionament*, disservizio, irraggiungibil*
            """,
            .notWorking: """
            né ~ né ~ funziona*, né ~ né ~ va, né ~ né ~ vanno,
            non funziona, non funzionano, non va, non vanno, non parte, non si apre, non apre, non si aprono,
            non carica, non si carica, non si accende, non stampa, non si collega, non si connette, non risponde,
            non si avvia, non arriva*, non sincronizza, non appare, non compare, non salva, non invia, non riceve,
            non riconosce, non legge, smesso di funzionare, ha smesso di, non fa nulla, non succede niente, non più
            """,
            .unable: """
            non riesco, non riusciamo, non riesce, non si riesce, non posso, non possiamo, non si può, impossibile,
            impossibilitat*, non ho accesso, senza accesso, non mi lascia, non mi fa, non permette, nessuno riesce,
            nessuno può, rifiuta
            """,
            .errorMessage: """
            errore, errori, messaggio di errore, codice errore, mi dice, compare, accesso negato, negato, scadut*,
            timeout, non trovat*, non valid*, eccezione, dà errore, esce scritto, 500, 503, 404, avviso
            """,
            .stopped: """
            si chiude, si chiude da sol*, si spegne, si riavvia, si blocca, si pianta, piantat*, crasha*, crash,
            congelat*, si ferma, fermo, fermi, si interrompe, saltato, è saltata, va in crash
            """,
            .stuck: """
            bloccato su, resta bloccat*, rimane bloccat*, gira a vuoto, rotella, caricamento infinito,
            in loop, in coda, coda di stampa, impallat*
            """,
            .slow: """
            lento, lenta, lentissim*, lentezza, rallenta*, lenti, lente, lentamente, segnale debole,
            wifi debole
            """,
            .missing: """
            sparit*, scompars*, pers*, manca, mancano, mancante, vuoto, vuota, vuote, vuoti, non vedo, non vedo più,
            non trovo, non trovo più, cancellat*, non c'è più, non ci sono più, non si vede
            """,
            .since: """
            da ieri, da stamattina, da questa mattina, da oggi, da lunedì, dall'aggiornamento, dopo l'aggiornamento,
            stamattina, improvvisamente, all'improvviso, di colpo, fino a ieri, ieri funzionava, funzionava,
            attualmente, al momento, ultimo aggiornamento, adesso
            """,
            .everyone: """
            tutti, tutte, nessuno, diversi, tutto l'ufficio, tutto il reparto, tutto il piano, tutta la sede,
            anche i colleghi, colleghi, nessun, nessuna, ovunque, generale, più utenti, l'intero, a tutti, solo a me,
            sono l'unico, sono l'unica, qualcun altro, anche a voi, anche da voi, succede anche
            """,
            .trouble: """
            problema, problemi, difficoltà, inconveniente, anomalia, segnalo, segnalare, segnalazione, strano, strana,
            sbagliat*, errat*, qualcosa non, non corretto
            """,
            .repair: """
            controllare, verificare, verifica, controllate, dare un'occhiata, guardare, riparare, riparazione,
            aggiustare, aggiustate, sistemare, sistemate, risolvere, risolvete, correggere, aiuto, aiutarmi, aiutate,
            aiutatemi, assistenza, intervenire, intervento, mandare qualcuno, ripristinare il servizio, cosa faccio,
            cosa posso fare, mi aiutate
            """,
            .please: """
            cortesemente, gentilmente, si prega di, si richiede, vi prego, la prego, cortese, grati se, sarei grat*
            """,
            .need: """
            ho bisogno, abbiamo bisogno, avrei bisogno, avremmo bisogno, serve, servono, servirebbe*, mi serve,
            ci serve, vorrei, vorremmo, desidero, richiedo, richiesta, si richiede, chiedo, chiediamo, necessito,
            necessario, necessaria, occorre, occorrono
            """,
            .couldYou: """
            potreste, potete, potrebbe, potresti, puoi, può, è possibile avere, sarebbe possibile, si potrebbe,
            si può avere, posso avere, qualcuno può, qualcuno potrebbe, riuscite a, possiamo avere
            """,
            .access: """
            accesso a, accesso al, accesso alla, abilita*, abilitazione, autorizza*, permess*, diritti, sblocc*,
            reimposta*, resettare, reset, ripristino password, ruolo, attivare, attivazione, disattivare, profilo,
            condividere, delega, lettura, scrittura
            """,
            .provide: """
            installare, installazione, ordinare, ordine, acquisto, acquistare, licenza, licenze, nuovo portatile,
            nuovo pc, monitor, tastiera, mouse, cuffie, preventivo, sostituire, sostituzione, prestito, fornire,
            fornitura, dotazione, configurare, consegna
            """,
            .change: """
            aggiungere, creare, creazione, eliminare, cancellare, rimuovere, modificare, modifica, cambiare, cambio,
            rinominare, spostare, prorogare, proroga, aumentare, ripristinare, recuperare, trasferire, inoltrare,
            assegnare, registrare, aggiornare, inserire, estendere, deviare, aggiornarla
            """,
            .newcomer: """
            nuovo assunto, nuova assunta, nuovo collega, nuova collega, nuovo dipendente, stagista, tirocinante,
            prende servizio, inizia il, comincia il, arriva il, ultimo giorno, lascia l'azienda, cessazione,
            nuovo utente, supplente
            """,
            .wish: """
            sarebbe bello, sarebbe utile, sarebbe comodo, sarebbe meglio, sarebbe ideale, mi piacerebbe, ci piacerebbe,
            suggerimento, suggerisco, proposta, propongo, idea, migliorare, miglioramento, dovreste, aggiungete,
            rimettete, un'opzione, la possibilità, perché non, magari, speriamo, spero, manca una, manca un
            """,
            .howTo: """
            come si, come posso, come faccio, come mai, dove trovo, dove posso, dove si, dov'è, quale, quali, quando,
            quanto, quanti, a chi, fino a quando, cosa devo, che cosa, perché, chi è
            """,
            .ask: """
            domanda, una domanda, mi chiedo, è possibile, si può, posso, possiamo, devo, bisogna, esiste, c'è un,
            c'è una, sapere se, vorrei sapere, volevo sapere, mi sapete dire, sapete se, qualcuno sa, informazion*,
            chiarimento, dubbio, conferma, confermare, è previsto, è normale, spiegare
            """,
            .annoyed: """
            stufo, stufa, stufi, stanco, stanca, fastidios*, irritant*, ridicol*, assurdo, assurda, inaccettabil*,
            vergogn*, scandalos*, indecent*, delus*, deludent*, lamentel*, lamentarmi, reclamo, frustrant*,
            presa in giro, perdita di tempo, perdere tempo, pazienza, esasperat*, incredibile, non ne posso più, basta,
            odio, arrabbiat*
            """,
            .repeated: """
            di nuovo, ancora una volta, un'altra volta, terza volta, seconda volta, ogni volta, sempre, continuamente,
            costantemente, ogni giorno, tutti i giorni, ogni mattina, da settimane, da mesi, da anni, ancora non,
            non ancora, mai, nessuna risposta, nessuno risponde, senza risposta, per l'ennesima volta, ennesim*, solita,
            solito
            """,
            .bad: """
            pessim*, orribil*, terribil*, inutil*, inutilizzabil*, schifo, schifezza, scadent*, male, brutto, brutta,
            complicat*, macchinos*, illeggibil*, scomod*, poco pratic*, confus*, disastro, disastros*, spazzatura,
            peggior*, penos*
            """,
            .worse: """
            peggio, peggiora*, peggiorat*, prima era, prima si, prima funzionava, prima bastava, versione precedente,
            la vecchia, il vecchio, era meglio, meglio prima, passo indietro, nuova versione, nuova grafica, tolto,
            hanno tolto
            """,
            .tooMuch: """
            troppo, troppa, troppi, troppe, pubblicità, a pagamento, pagare, abbonamento, minuti per, ore, un'eternità,
            clic, passaggi, costos*, caro, così tanti, infinit*, lunghissim*
            """,
            .leaving: """
            disinstall*, passo a, rinuncio, ci rinuncio, abbandono, disdetta, disdico, rimborso, sconsigli*,
            non consiglio, una stella, mai più, torno a, smetto
            """,
            .thanks: """
            grazie per, grazie mille, grazie a, grazie di, mille grazie, ringrazi*, ringraziamento, ringraziare,
            complimenti, bravi, bravo, brava, bravissim*, encomio, un applauso, chapeau, grazie di cuore
            """,
            .praise: """
            ottim*, eccellent*, perfett*, fantastic*, meraviglios*, stupend*, bellissim*, utilissim*, utile, comod*,
            veloc*, velocissim*, gentil*, gentilissim*, disponibil*, cortesi, professional*, soddisfatt*, content*,
            adoro, mi piace, bella, bello, molto bene, facile da, semplice da, consiglio, consigliat*, salvat*,
            efficient*, competent*, finalmente, puntual*, impeccabil*, cinque stelle
            """,
            .solved: """
            funziona di nuovo, ora funziona, adesso funziona, tornato a funzionare, risolto, risolta, sistemato,
            sistemata, tutto ok, tutto a posto, potete chiudere, chiudere il ticket, non serve più,
            non è più necessario, ripristinat*, riparat*
            """,
            .notice: """
            si comunica, vi informiamo, si informa, per conoscenza, per informazione, promemoria, manutenzione,
            in allegato, si allega, allegat*, verbale, ordine del giorno, resterà chius*, avrà luogo, si terrà,
            cari colleghi, a tutti, circolare, non rispondere, messaggio automatico, fattura, ricordiamo, avviso
            """,
            .closing: """
            ignorate, ignorare, non tenere conto, per errore, errore mio, destinatario sbagliato, falso allarme,
            annullo, annullare, prova, test, come non detto, non era per, scusate il disturbo, indirizzo sbagliato
            """,
            .advertising: """
            offerta, offerte, promozione, sconto, gratis, gratuit*, clicca qui, disiscriv*, webinar, hai vinto,
            concorso, esclusiv*, i nostri prodotti, approfitta, catalogo, fiera
            """,
            .social: """
            compleanno, pranzo, torta, caffè, festa, ferie, malattia, malat*, assente, riunione, invito, natale, cena,
            weekend, parcheggio, chiavi ritrovate, ombrello, pensione, mensa, aperitivo
            """,
            .inAdvance: """
            grazie in anticipo, ringrazio anticipatamente, ringraziando anticipatamente, cordiali saluti, saluti,
            distinti saluti, un saluto, buona giornata, buon lavoro
            """,
            .urgent: """
            urgente, urgenza, urgentissim*, al più presto, prima possibile, quanto prima, subito, immediatamente,
            immediat*, priorità, critico, entro oggi, entro domani, importante, pazienti, produzione ferma, scadenza
            """,
        ]
    )
}

extension Idioms {
    /// By language, those that as a whole are a phrase of a cue: "I'm down for it" is a wish, "can't fault it" is praise,
    /// "without any problems" tells that all is well.
    static let telling: [String: KeyValuePairs<Cue, String>] = [
        "en": [
            .wish: """
            i'm down for, i am down for, im down for, we're down for, we are down for, i'd be down for,
            i would be down for, i'm down to, i am down to, i'm totally down for, totally down for
            """,
            .please: """
            any help ~ appreciated, help would be ~ appreciated, would be appreciated, would be ~ appreciated
            """,
            .praise: """
            can't fault, cannot fault, couldn't fault, can't complain, cannot complain, no complaints, no complaint,
            nothing to complain, not disappointed, never disappoints, never disappointed, didn't disappoint,
            did not disappoint, doesn't disappoint, does not disappoint, won't be disappointed,
            will not be disappointed, couldn't be better, could not be better, couldn't be happier,
            could not be happier, couldn't be easier, could not be easier, couldn't ask for, could not ask for,
            couldn't have asked, couldn't have been better, couldn't have been nicer, couldn't have been easier,
            couldn't have been ~ helpful, could not have been ~ helpful, can't recommend ~ enough,
            cannot recommend ~ enough, can't thank ~ enough, cannot thank ~ enough, can't praise ~ enough,
            hassle free, no hassle, without hassle, trouble free, nothing but praise, not bad, not bad at all,
            never had a problem, never had any problem*, never had an issue, never had any issue*, never let me down,
            never lets me down, never crashes, never crashed, never fails, never failed, error free,
            went through without, went through fine, went through smoothly, went smoothly, ran smoothly, runs smoothly,
            without a hitch, without problems, without any problems, without a problem, without issues,
            without any issues, without trouble, without errors, without any trouble, without a glitch
            """,
            .solved: """
            no longer an issue, no longer a problem, not an issue anymore, not a problem anymore
            """,
            .closing: """
            no action required, no action needed, no action is required, no action necessary
            """,
            .notice: """
            thank you for your understanding, thanks for your understanding, thank you for your patience,
            thanks for your patience, thank you for your cooperation, thanks for your cooperation,
            apologise for the inconvenience, apologise for any inconvenience, apologize for the inconvenience,
            apologize for any inconvenience, sorry for the inconvenience, sorry for any inconvenience,
            regret to inform, regret any inconvenience
            """,
            .inAdvance: """
            best regards, warm regards, warmest regards, best wishes, all the best, have a nice day, have a great day,
            have a good day, have a lovely day, have a wonderful day, have a good one, have a great one,
            have a nice evening, have a nice weekend, have a good weekend, have a great weekend,
            have a lovely weekend, enjoy your day, enjoy your weekend, enjoy the weekend, hope you are well,
            hope you're well, hope you are doing well, hope you're doing well, hope all is well, hope this finds you,
            hope this email finds you, hope this mail finds you, hope this message finds you, hope you had a,
            if you have any questions, should you have any questions, any further questions,
            if you need more information, if you need any more, need any further information, let me know if you need,
            let me know if you have, don't hesitate to, do not hesitate to, look forward to, looking forward to,
            thank you for your time, thanks for your time, thank you for your attention, thank you for your prompt
            """,
        ],
        "fr": [
            .praise: """
            s'est passé sans, s'est passée sans, s'est bien passé*, s'est très bien passé*, s'est déroulé* sans,
            s'est bien déroulé*, se passe sans, marche sans problème, fonctionne sans problème, tourne sans problème,
            sans problème, sans problèmes, sans souci, sans soucis, sans erreur, sans erreurs, sans bug, sans bugs,
            sans aucun problème, sans aucun souci, sans le moindre problème, sans le moindre souci, sans coupure,
            sans accroc, sans encombre, sans difficulté, sans difficultés, sans aucune difficulté, sans incident
            """,
            .praise: """
            c'est pas mal, est pas mal, plutôt pas mal, vraiment pas mal, pas mal du tout, rien à redire,
            rien à reprocher, aucun reproche, jamais eu de problème, jamais eu de problèmes, jamais eu de souci,
            jamais eu de soucis, jamais de problème, jamais de souci, jamais eu aucun problème, jamais en panne,
            ne plante jamais, jamais déçu, jamais déçue, pas déçu, pas déçue, pas été déçu, pas été déçue,
            ne regrette pas, aucun regret, on ne peut mieux, ne peux que recommander, ne peut que recommander,
            ne peux que conseiller, ne peux que féliciter, ne peux pas m'en passer, ne peux plus m'en passer
            """,
            .closing: """
            envoyé par erreur, ouvert par erreur, créé par erreur, reçu par erreur, fausse alerte
            """,
            .notice: """
            merci de votre compréhension, merci pour votre compréhension, merci de votre patience,
            merci pour votre patience, merci de patienter, nous excuser, gêne occasionnée, toutes nos excuses,
            désagrément occasionné, désagréments occasionnés
            """,
            .inAdvance: """
            bonne journée, bonne soirée, bonne fin de journée, bon week end, bonne semaine, bonne fin de semaine,
            excellente journée, excellente soirée, excellente fin de journée, excellente semaine, excellent week end,
            très bonne journée, très bonne soirée, très bonne semaine, très bon week end, agréable journée,
            agréable soirée, bon après midi, bonne après midi, bien cordialement, bien à vous, bien à toi,
            meilleures salutations, meilleurs sentiments, sentiments les meilleurs, bonne réception, bonnes vacances,
            au plaisir de, veuillez agréer, prie d'agréer, veuillez croire, prie de croire, veuillez recevoir,
            vous remercie d'avance, vous remercie par avance, vous remercier par avance, espère que vous allez bien,
            espère que tu vas bien, espérant que vous allez bien, espère que tout va bien, à votre disposition,
            n'hésitez pas, en cas de besoin, si vous avez besoin, pour toute question, si vous avez des questions,
            merci de votre attention, merci pour votre attention
            """,
        ],
        "es": [
            .praise: """
            sin problema, sin problemas, sin ningún problema, sin mayor problema, sin errores, sin fallos, sin fallas,
            sin un fallo, sin incidencias, sin inconvenientes, sin inconveniente, sin ningún inconveniente,
            sin cortes, sin interrupciones, sin contratiempos, sin dificultad, sin dificultades
            """,
            .praise: """
            nunca he tenido problemas, nunca he tenido ningún problema, nunca he tenido un problema,
            nunca tuve problemas, nunca tuve un problema, nunca falla, nunca me falla, nunca me ha fallado,
            no falla nunca, no me puedo quejar, no puedo quejarme, no tengo queja, no tengo quejas, ninguna queja,
            sin quejas, ninguna pega, no se puede pedir más, no puedo pedir más, no se puede mejorar,
            no podría estar más, no podría ser mejor, no puede ser mejor, no está mal, no está nada mal, nada mal,
            no decepciona, no defrauda, no me arrepiento, no puedo dejar de, no puedo más que, no cambiaría nada,
            no le falta nada, no falta nada, ningún pero
            """,
            .closing: """
            enviado por error, mandado por error, abierto por error, creado por error
            """,
            .notice: """
            gracias por su comprensión, gracias por la comprensión, gracias por vuestra comprensión,
            gracias por su paciencia, gracias por vuestra paciencia, disculpen las molestias, disculpe las molestias,
            disculpad las molestias, lamentamos las molestias, sentimos las molestias, molestias ocasionadas,
            molestias causadas, disculpen los inconvenientes, lamentamos los inconvenientes
            """,
            .inAdvance: """
            que tenga ~ día, que tengan ~ día, que tengas ~ día, buen fin de semana, feliz fin de semana, feliz día,
            feliz tarde, buena tarde, buena jornada, excelente día, excelente tarde, lindo día, bonito día,
            bonita tarde, espero que estés bien, espero que esté bien, espero que estén bien,
            espero que se encuentre bien, espero que se encuentren bien, espero que te encuentres bien,
            espero que todo vaya bien, quedo a la espera, a la espera de su, a la espera de vuestra,
            a la espera de tu, en espera de su, agradezco de antemano, agradezco su pronta, agradeciendo de antemano,
            agradeciendo su, cualquier duda, cualquier consulta, si tienen dudas, si tiene alguna duda,
            si necesitan más información, no dude en, no duden en, no dudes en, no dudéis en, gracias por su atención,
            gracias por vuestra atención, gracias por la atención, gracias por su tiempo, gracias por su colaboración,
            a su disposición, sin otro particular
            """,
        ],
        "de": [
            .praise: """
            lief problemlos, läuft problemlos, problemlos durch, lief ohne probleme, läuft ohne probleme, lief glatt,
            lief reibungslos, läuft reibungslos, reibungslos, ging problemlos, ging reibungslos,
            hat problemlos geklappt, hat einwandfrei geklappt, ohne probleme, ohne problem, problemlos, problemlose,
            problemloser, fehlerfrei, ohne fehler, störungsfrei, ohne jedes problem, ohne größere probleme,
            ohne weitere probleme, ohne irgendwelche probleme, ohne schwierigkeiten, ohne störung, ohne störungen,
            ohne ausfälle, ohne abstürze, ohne ruckeln, ohne abbruch, ohne abbrüche
            """
        ],
        "it": [
            .praise: """
            senza problemi, senza problema, senza errori, senza alcun problema, senza nessun problema,
            senza il minimo problema, senza alcun errore, senza un errore, senza intoppi, senza difficoltà,
            senza interruzioni, senza blocchi, senza bug, senza crash, senza inconvenienti
            """
        ],
        "pt": [
            .praise: """
            sem problema, sem problemas, sem erros, sem qualquer problema, sem nenhum problema, sem problema nenhum,
            sem erro, sem qualquer erro, sem falhas, sem bugs, sem travar, sem dificuldade, sem dificuldades,
            sem interrupções, sem percalços
            """
        ],
        "nl": [
            .praise: """
            zonder problemen, zonder probleem, probleemloos, foutloos, zonder fouten, zonder enig probleem,
            zonder enkel probleem, zonder noemenswaardige problemen, zonder storing, zonder storingen, storingsvrij,
            storingvrij, zonder haperen, zonder haperingen, zonder crashes, zonder moeite, zonder bugs,
            zonder onderbreking, vlekkeloos verlopen, goed verlopen, vlot verlopen, prima verlopen
            """
        ],
        "pl": [
            .praise: """
            bez problemu, bez problemów, bez żadnych problemów, bez żadnego problemu, bez najmniejszego problemu,
            bez większych problemów, bezproblemow*, bez błędu, bez błędów, bez żadnych błędów, bez awarii,
            bez usterek, bez zakłóceń, bez kłopotu, bez trudności
            """
        ],
        "cs": [
            .praise: """
            bez problému, bez problémů, bez jediného problému, bez nejmenšího problému, bez nejmenších problémů,
            bez sebemenších problémů, bez větších problémů, bez jakýchkoli problémů, bez jakýchkoliv problémů,
            bezproblémov*, bez potíží, bez obtíží, bez komplikací, bez chyb, bez chyby, bez jediné chyby, bez závad,
            bez závady, bez poruch, bez výpadku, bez výpadků
            """
        ],
    ]
}

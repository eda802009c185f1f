extension DigestPhrases {
    static let french: [DigestKey: DigestText] = [
        .allTeams: "toutes les équipes",
        .team: "équipe {team}",
        .outages: ["{n} panne", "{n} pannes"],
        .outageOf: "panne de {service} ({people})",
        .outageReports: ["{n} signalement de panne", "{n} signalements de panne"],
        .annoysMost: "{service} agace le plus ({people})",
        .themeAnnoysMost: "« {theme} » agace le plus ({people})",
        .themeWantedMost: "« {theme} » est le plus demandé ({people})",
        .complaints: ["{n} plainte", "{n} plaintes"],
        .requests: ["{n} demande", "{n} demandes"],
        .questions: ["{n} question", "{n} questions"],
        .thanks: ["{n} remerciement", "{n} remerciements"],
        .others: ["{n} autre message", "{n} autres messages"],
        .allQuiet: "rien à signaler",
        .covers: "du {start} au {end}",
        .late: "Cette synthèse est en retard. Elle couvre sa propre période ; le calendrier ne change pas.",
        .people: ["{n} personne", "{n} personnes"],
        .mails: ["{n} message", "{n} messages"],
        .glance: "En un coup d’œil",
        .labelOutage: "Pannes",
        .labelComplaint: "Plaintes",
        .labelRequest: "Demandes",
        .labelQuestion: "Questions",
        .labelPraise: "Compliments",
        .labelOther: "Autres",
        .more: ["{n} de plus", "{n} de plus"],
        .fewer: ["{n} de moins", "{n} de moins"],
        .same: "comme avant",
        .noComparison: "Il n’y a pas encore de période précédente à laquelle comparer.",
        .barsByDay: "Personnes par jour ; à droite, les messages.",
        .barsBySpan: "Personnes par {span} ; à droite, les messages.",
        .barsBefore: "Barres vides : la période précédente.",
        .barsPeak: "Un chiffre par ligne : celui de la barre la plus haute.",
        .titleOutage: "Ce qui est tombé en panne",
        .timeline: "Quand les pannes ont eu lieu",
        .incidentSpan: "signalé de {first} à {last} ({span})",
        .incidentOpen: "depuis {first}, toujours en cours",
        .incidentResolved: "terminé, selon l’informatique",
        .incidentQuiet: "plus aucun signalement ; personne n’a confirmé que cela fonctionne",
        .singleReports: "Signalé isolément",
        .noService: "Aucun service nommé",
        .titleComplaint: "Ce qui agace",
        .titleRequest: "Ce qui est demandé",
        .peopleBefore: "{people} (avant : {n})",
        .course: "Personnes au fil du temps : {values}",
        .trendNew: "nouveau",
        .trendRising: "en hausse",
        .trendSteady: "sans changement net",
        .trendFalling: "en baisse",
        .trendQuiet: "on n’en parle plus",
        .firstHeard: "première mention : {day}",
        .lastHeard: "dernière mention : {day}",
        .stressed: "écrit sous tension",
        .statusOpen: "ouvert",
        .statusPlanned: "prévu",
        .statusStarted: "commencé",
        .statusDone: "fait",
        .statusDeclined: "refusé",
        .owner: "suivi par {owner}",
        .noOwner: "pas encore de responsable",
        .answered: "Réponse de l’informatique : {text}",
        .opinions: "Cela a-t-il aidé ? Oui : {yes}, non : {no}.",
        .titleQuestion: "Ce que l’on veut savoir",
        .titlePraise: "Compliments à transmettre",
        .praiseIntro: .line(
            "Quelqu’un a pris le temps d’écrire ces mots. Merci de les transmettre à celles et ceux qui les ont"
                + " mérités."
        ),
        .titleUnsure: "À vérifier : nous avons un doute",
        .unsureIntro: .line(
            "Le programme n’a pas su dire avec assez de certitude ce que c’est. C’est à un humain d’en juger."
        ),
        .perhaps: "peut-être {category} ({percent} %)",
        .guessOutage: "une panne",
        .guessComplaint: "une plainte",
        .guessRequest: "une demande",
        .guessQuestion: "une question",
        .guessPraise: "un compliment",
        .guessOther: "rien de tout cela",
        .doubtfulSender: "expéditeur douteux",
        .unknownSender: "expéditeur inconnu",
        .andMore: ["et {n} de plus", "et {n} de plus"],
        .hiddenAddress: "[adresse]",
        .hiddenPhone: "[téléphone]",
        .hiddenNumber: "[numéro]",
        .titleHeard: "Qui s’est exprimé",
        .quietTime: "Ont écrit en dehors des pannes : {percent} % des personnes ({n} sur {all}).",
        .quietTimeBefore: "Période précédente : {percent} %.",
        .quietTimeMeans: .line(
            "Plus les gens écrivent sans qu’il y ait de panne, mieux l’informatique connaît les besoins de tous"
                + " les jours."
        ),
        .goneQuiet: "On ne les entend plus",
        .silence: "{group} : d’habitude {people}, dernier message le {day}",
        .titleLoop: "Les réponses transmises",
        .told: ["{n} personne a été informée d’une réponse.", "{n} personnes ont été informées d’une réponse."],
        .toldNobody: "Aucune réponse n’a été transmise pendant cette période.",
        .actDone: "fait",
        .actPlanned: "prévu",
        .actDeclined: "refusé",
        .actOwner: "je m’en occupe",
        .actSame: "identique à …",
        .actResolved: "résolu",
        .actFalseAlarm: "fausse alerte",
        .actKind: "C’est :",
        .actNotOutage: "Pas une panne, mais :",
        .actReply: "répondre",
        .actRhythm: "Cette synthèse, pour moi :",
        .actDaily: "chaque jour",
        .actWeekly: "chaque semaine",
        .actPause: "pause de deux semaines",
        .actStop: "ne plus la recevoir",
        .actLinks: .line(
            "Chaque lien ouvre un message : complétez-le et envoyez-le. Ou répondez à ce message avec, pour"
                + " chaque point, une ligne qui commence par son numéro."
        ),
        .actWriting: "Pour agir, répondez à ce message avec une ligne par point :",
        .meansAnswer: .line(
            "(ou planned, declined) ce qu’il faut dire à ceux qui l’ont demandé ; vous voyez d’abord qui ils sont"
        ),
        .meansOwner: "vous vous en occupez",
        .meansSame: "les deux sont identiques",
        .meansResolved: "(ou false alarm) c’est terminé",
        .meansKind: "ce que c’est (ou outage, complaint, question, praise, other)",
        .meansReply: "une simple réponse à la personne qui a écrit",
        .meansPause: "pas de synthèse pendant deux semaines (ou daily, weekly, stop)",
        .nothingNew: .line(
            "Personne n’a écrit pendant cette période. Cette synthèse arrive quand même : si elle n’arrive plus,"
                + " vérifiez."
        ),
        .lastLook: "Dernière consultation de toutes les boîtes : {moment}.",
        .window: "Période couverte : du {start} au {end}.",
        .machineMail: [
            "{n} message automatique a été lu et mis de côté.", "{n} messages automatiques ont été lus et mis de côté.",
        ],
        .backlog: [
            "{n} message antérieur au premier démarrage est compté.",
            "{n} messages antérieurs au premier démarrage sont comptés.",
        ],
        .security: [
            "{n} cas de sécurité est arrivé ; il est compté ici, jamais cité.",
            "{n} cas de sécurité sont arrivés ; ils sont comptés ici, jamais cités.",
        ],
        .quarantined: [
            "{n} message illisible est en quarantaine : merci de vérifier.",
            "{n} messages illisibles sont en quarantaine : merci de vérifier.",
        ],
        .noneQuarantined: "Aucun message n’est en quarantaine.",
        .account: .line(
            "Sur le serveur : {server} messages = {stored} enregistrés + {quarantined} en quarantaine + {waiting}"
                + " en attente."
        ),
        .accountOld: .line(
            "Sur le serveur : {server} messages = {stored} enregistrés + {quarantined} en quarantaine + {waiting}"
                + " en attente + {old} laissés de côté, trop anciens."
        ),
        .accountWrong: .line(
            "Le compte des messages n’est pas juste : {server} sur le serveur, mais {stored} enregistrés,"
                + " {quarantined} en quarantaine, {waiting} en attente et {old} laissés de côté, trop anciens. Merci de"
                + " vérifier."
        ),
        .gone: [
            "{n} message avait disparu avant d’être lu.", "{n} messages avaient disparu avant d’être lus.",
        ],
        .passedOver: [
            "Le serveur a sauté {n} numéro : au plus {n} message est passé sans être vu. Certains serveurs sautent des numéros.",
            "Le serveur a sauté {n} numéros : au plus {n} messages sont passés sans être vus. Certains serveurs sautent des numéros.",
        ],
        .model: "Les messages sont classés par le modèle {model}.",
        .triageUnknown: .line(
            "{mails} au total, dont {unsure} incertains. Rien n’a été confirmé ni corrigé : on ne sait donc pas"
                + " combien sont bien classés."
        ),
        .triage: .line(
            "{mails} au total, dont {unsure} incertains. Confirmés : {confirmed}, corrigés : {corrected} ; pour"
                + " les autres, on ne sait pas."
        ),
        .decided: .line(
            "Un programme classe les messages d’après leurs mots ; il peut se tromper. L’ordre suit le nombre de"
                + " personnes, non la force du ton."
        ),
        .namesNobody: .line(
            "Les expéditeurs ne sont pas nommés ici ; les adresses, téléphones et numéros personnels reconnus"
                + " sont retirés des citations."
        ),
        .ask: "Questions sur cette synthèse : {contact}.",
        .next: "Prochaine synthèse : {moment}.",
    ]
}

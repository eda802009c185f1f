internal import Typesetting

extension ManagementPhrases {
    static let french = ManagementPhrases(
        allTeams: "toutes les équipes",
        team: "équipe {team}",
        heard: CountedPhrase(
            "{n} besoin entendu",
            "{n} besoins entendus"
        ),
        answered: CountedPhrase(
            "{n} avec réponse",
            "{n} avec réponse"
        ),
        met: CountedPhrase(
            "{n} satisfait",
            "{n} satisfaits"
        ),
        outages: CountedPhrase(
            "{n} panne signalée par les utilisateurs",
            "{n} pannes signalées par les utilisateurs"
        ),
        nobodyWrote: "personne n’a écrit",
        covers: "du {start} au {end}",
        fromPeople: "{mails} de {people}",
        mails: CountedPhrase(
            "{n} message",
            "{n} messages"
        ),
        people: CountedPhrase(
            "{n} personne",
            "{n} personnes"
        ),
        late: "Ce rapport est en retard. Il couvre sa propre période ; le calendrier ne change pas.",
        andMore: CountedPhrase(
            "et {n} de plus",
            "et {n} de plus"
        ),
        needsTitle: "Besoins : entendus, suivis d’une réponse, satisfaits",
        noNeeds: "Pendant cette période, aucune plainte ni demande exprimant un besoin n’a été entendue.",
        heardFigure: CountedPhrase(
            "besoin a été entendu",
            "besoins ont été entendus"
        ),
        heardRemark: "de {people} ; pour la première fois : {new}",
        answeredFigure: CountedPhrase(
            "besoin a reçu une réponse de l’informatique",
            "besoins ont reçu une réponse de l’informatique"
        ),
        answeredRemark: "prévus : {planned}, refusés : {declined}, faits : {met}",
        metFigure: CountedPhrase(
            "besoin a été satisfait",
            "besoins ont été satisfaits"
        ),
        metRemark: "à la demande de {people}",
        waitFigure: "attente médiane en jours, de la demande à la réponse",
        waitRemark: "la moitié des réponses ont pris plus de temps",
        metTitle: "Satisfaits",
        waitingTitle: "En attente d’une réponse",
        askedSince: "première mention : {day}",
        outagesTitle: "Pannes signalées par les utilisateurs",
        outagesIntro:
            "Earshot n’apprend une panne que par ce que les gens écrivent. Il ne sait pas si la supervision"
            + " l’avait déjà vue.",
        noOutages: "Aucune panne n’a été signalée par de nombreuses personnes pendant cette période.",
        noService: "Aucun service nommé",
        alerted: "L’alerte est partie {span} après le premier signalement.",
        notAlerted: "Aucune alerte n’est partie.",
        firstWord: "La première réaction de l’informatique est venue {span} après le premier signalement.",
        noWord: "L’informatique n’en a rien dit à Earshot.",
        announced: CountedPhrase(
            "{n} autre a commencé pendant une maintenance annoncée.",
            "{n} autres ont commencé pendant une maintenance annoncée."
        ),
        praiseTitle: "Compliments",
        praise: CountedPhrase(
            "{n} message de remerciement.",
            "{n} messages de remerciement."
        ),
        toneTitle: "Le ton, semaine par semaine",
        toneIntro:
            "0 est calme, 100 est furieux : la moyenne de tous les messages de personnes, pour autant qu’un"
            + " programme perçoive un ton.",
        quietTitle: "Entendus en dehors des pannes",
        quietIntro:
            "Parmi les personnes qui ont écrit : la part de celles qui ont parlé d’autre chose que d’une panne"
            + " générale. Plus elle est élevée, plus l’informatique apprend quand il n’y a pas le feu.",
        ofPeople: "sur {people}",
        worthTitle: "Ce que vaut l’écoute",
        worthMet: CountedPhrase(
            "{n} besoin a été satisfait, exprimé par {people}.",
            "{n} besoins ont été satisfaits, exprimés par {people}."
        ),
        worthLead: CountedPhrase(
            "Pour {n} panne, l’alerte est venue {span} avant la première réaction de l’informatique.",
            "Pour {n} pannes, l’alerte est venue avant la première réaction de l’informatique : {span} plus"
                + " tôt, au total."
        ),
        worthQuiet: CountedPhrase(
            "{n} personne a écrit sur autre chose qu’une panne générale : ce que l’informatique, sinon, apprend"
                + " tard ou jamais.",
            "{n} personnes ont écrit sur autre chose qu’une panne générale : ce que l’informatique, sinon,"
                + " apprend tard ou jamais."
        ),
        worthWaiting: CountedPhrase(
            "{n} besoin entendu n’a pas encore de réponse. Une réponse, même un non, montre aux gens qu’ils ont"
                + " été entendus.",
            "{n} besoins entendus n’ont pas encore de réponse. Une réponse, même un non, montre aux gens qu’ils"
                + " ont été entendus."
        ),
        worthLittle: "Trop peu a été entendu pendant cette période pour le dire.",
        worthNoMoney:
            "Aucune somme d’argent ne figure ici : Earshot sait qui a écrit et ce qu’il en est advenu, pas ce que"
            + " coûte une heure.",
        window: "Période couverte : du {start} au {end}.",
        decided:
            "Un programme trie les messages d’après leurs mots et compte les personnes, non les messages ; il"
            + " peut se tromper.",
        namesNobody: "Ce rapport ne nomme personne.",
        ask: "Questions sur ce rapport : {contact}.",
        next: "Prochain rapport : {moment}."
    )
}

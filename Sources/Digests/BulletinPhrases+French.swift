internal import Typesetting

extension BulletinPhrases {
    static let french = BulletinPhrases(
        title: "Vous l’avez dit, nous l’avons fait",
        titleWithoutDone: "Ce que vous avez dit à l’informatique, et ce qu’il en advient",
        lead:
            "Du {start} au {end}, vous nous avez dit ce qui agace et ce qui manque ({people}). Voici ce qu’il en"
            + " advient.",
        leadQuiet: "Du {start} au {end} : ce qu’il advient de ce que vous nous avez dit.",
        people: CountedPhrase(
            "{n} personne",
            "{n} personnes"
        ),
        done: "Ce qui est fait",
        planned: "Ce qui est prévu",
        declined: "Ce qui n’est pas possible, et pourquoi",
        heard: "Ce que nous avons entendu et à quoi nous n’avons pas encore répondu",
        wrote: CountedPhrase(
            "{n} personne en a parlé",
            "{n} personnes en ont parlé"
        ),
        write:
            "Quelque chose vous agace, ou vous manque ? Écrivez à {address}. Un message suffit ; il n’y a pas de"
            + " formulaire.",
        counted:
            "Un programme compte qui écrit sur la même chose ; il peut se tromper. Personne n’est nommé ici, et"
            + " rien n’y figure dont moins de {n} personnes ont parlé.",
        draftSubject: "Merci d’approuver le bulletin {n} : {title}",
        draftIntro:
            "Ceci est un projet. Il sera envoyé à {recipients} dès que l’un de vous répond à ce message par l’un"
            + " de ces mots :",
        draftCaption: "Réponses",
        draftCommands: [
            ("approve", "l’envoyer tel quel"),
            ("without 3", "omettre le point 3"),
            ("title: …", "lui donner un autre titre"),
            ("drop", "ne pas l’envoyer"),
        ],
        draftLapses: "Sans réponse, il expire le {moment}.",
        sent: "Le bulletin {n} est en route vers {count} adresses.",
        dropped: "Le bulletin {n} est abandonné. Il ne sera envoyé à personne.",
        changed: "Le bulletin {n} est modifié. Un nouveau projet suit ; merci d’approuver celui-là.",
        notUnderstood:
            "Rien n’a été fait pour le bulletin {n} : la réponse n’a pas été comprise. Écrivez un mot seul sur"
            + " une ligne, et rien d’autre :",
        stale:
            "Rien n’a été fait pour le bulletin {n} : il a été modifié depuis ce projet. Merci de répondre au"
            + " plus récent.",
        settled: "Rien n’a été fait pour le bulletin {n} : il {state}.",
        nothingLeft: "Rien n’a été fait pour le bulletin {n} : il n’y resterait rien. Pour l’arrêter, répondez : drop",
        unknownItem: "Rien n’a été fait pour le bulletin {n} : il n’a pas ce point.",
        codeSubject: "Merci de confirmer : bulletin {n}",
        codeAsks:
            "Un message en votre nom (numéro {mail}) répond au projet du bulletin {n} : {commands}. Rien n’y"
            + " prouve que vous l’avez écrit ; il attend donc.",
        codeReturn:
            "Si vous l’avez écrit, répondez à ce message avant le {moment}, avec ce code dans la première ligne :",
        codeLink: "Ou suivez ce lien, et envoyez le message qu’il ouvre :",
        codeElse: "Sinon, ne faites rien : il ne se passera rien.",
        states: [
            .draft: "attend l’approbation",
            .sent: "a déjà été envoyé",
            .dropped: "a été abandonné",
            .lapsed: "a expiré",
            .empty: "n’avait rien à annoncer",
        ]
    )
}

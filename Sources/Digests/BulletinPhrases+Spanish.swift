internal import Typesetting

extension BulletinPhrases {
    static let spanish = BulletinPhrases(
        title: "Ustedes lo dijeron, nosotros lo hicimos",
        titleWithoutDone: "Lo que dijeron a Informática y lo que resulta de ello",
        lead: "Del {start} al {end}, ustedes nos dijeron qué molesta y qué falta ({people}). Esto es lo que resulta.",
        leadQuiet: "Del {start} al {end}: lo que resulta de lo que nos dijeron.",
        people: CountedPhrase(
            "{n} persona",
            "{n} personas"
        ),
        done: "Lo que está hecho",
        planned: "Lo que está previsto",
        declined: "Lo que no es posible, y por qué",
        heard: "Lo que escuchamos y aún no hemos respondido",
        wrote: CountedPhrase(
            "{n} persona escribió sobre ello",
            "{n} personas escribieron sobre ello"
        ),
        write: "¿Algo le molesta o le falta? Escriba a {address}. Basta un correo; no hay formulario.",
        counted:
            "Un programa cuenta quién escribe sobre lo mismo; puede equivocarse. Aquí no se nombra a nadie, ni se"
            + " cuenta nada de lo que escribieran menos de {n} personas.",
        draftSubject: "Pendiente de su aprobación, boletín {n}: {title}",
        draftIntro:
            "Esto es un borrador. Se enviará a {recipients} en cuanto uno de ustedes responda a este correo con"
            + " una de estas palabras:",
        draftCaption: "Respuestas",
        draftCommands: [
            ("approve", "enviarlo tal cual"),
            ("without 3", "omitir el punto 3"),
            ("title: …", "darle otro título"),
            ("drop", "no enviarlo"),
        ],
        draftLapses: "Sin respuesta, caduca el {moment}.",
        sent: "El boletín {n} va en camino a {count} direcciones.",
        dropped: "El boletín {n} queda descartado. No se enviará a nadie.",
        changed: "El boletín {n} ha cambiado. Recibirá un nuevo borrador; por favor, apruebe ese.",
        notUnderstood:
            "No se hizo nada con el boletín {n}: no se entendió la respuesta. Escriba una palabra sola en una"
            + " línea, y nada más:",
        stale: "No se hizo nada con el boletín {n}: ha cambiado desde ese borrador. Responda al más reciente.",
        settled: "No se hizo nada con el boletín {n}: {state}.",
        nothingLeft: "No se hizo nada con el boletín {n}: no quedaría nada en él. Para detenerlo, responda: drop",
        unknownItem: "No se hizo nada con el boletín {n}: no tiene ese punto.",
        codeSubject: "Pendiente de su confirmación: boletín {n}",
        codeAsks:
            "Un correo en su nombre (número {mail}) responde al borrador del boletín {n}: {commands}. Nada en él"
            + " prueba que usted lo escribió; por eso espera.",
        codeReturn:
            "Si lo escribió usted, responda a este correo antes del {moment}, con este código en la primera"
            + " línea:",
        codeLink: "O siga este enlace y envíe el correo que abre:",
        codeElse: "Si no, no haga nada: no ocurrirá nada.",
        states: [
            .draft: "espera aprobación",
            .sent: "ya se envió",
            .dropped: "fue descartado",
            .lapsed: "ha caducado",
            .empty: "no tenía nada que contar",
        ]
    )
}

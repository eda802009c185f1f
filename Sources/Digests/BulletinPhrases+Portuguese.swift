internal import Typesetting

extension BulletinPhrases {
    static let portuguese = BulletinPhrases(
        title: "Disseram, fizemos",
        titleWithoutDone: "O que disseram à informática, e o que daí resulta",
        lead: "De {start} a {end}, {people} disseram-nos o que incomoda e o que falta. Eis o que daí resulta.",
        leadQuiet: "De {start} a {end}: o que resulta do que nos disseram.",
        people: CountedPhrase(
            "{n} pessoa",
            "{n} pessoas"
        ),
        done: "O que está feito",
        planned: "O que está previsto",
        declined: "O que não é possível, e porquê",
        heard: "O que ouvimos e ainda não respondemos",
        wrote: CountedPhrase(
            "{n} pessoa escreveu sobre isso",
            "{n} pessoas escreveram sobre isso"
        ),
        write: "Algo o incomoda ou lhe falta? Escreva para {address}. Basta uma mensagem; não há formulário.",
        counted: "Um programa conta quem escreve sobre o mesmo; pode enganar-se. Aqui ninguém é nomeado, e nada se"
            + " conta de que tenham escrito menos de {n} pessoas.",
        draftSubject: "Por favor, aprovar o boletim {n}: {title}",
        draftIntro: "Isto é um rascunho. Segue para {recipients} assim que um de vós responda a esta mensagem com"
            + " uma destas palavras:",
        draftCaption: "Respostas",
        draftCommands: [
            ("approve", "enviar tal como está"),
            ("without 3", "omitir o ponto 3"),
            ("title: …", "dar-lhe outro título"),
            ("drop", "não enviar"),
        ],
        draftLapses: "Sem resposta, caduca {moment}.",
        sent: "O boletim {n} vai a caminho: para {count} endereços.",
        dropped: "O boletim {n} foi abandonado. Não vai para ninguém.",
        changed: "O boletim {n} foi alterado. Segue-se um novo rascunho; por favor, aprove esse.",
        notUnderstood: "Nada se fez do boletim {n}: a resposta não foi entendida. Escreva uma palavra sozinha numa"
            + " linha, e mais nada:",
        stale: "Nada se fez do boletim {n}: foi alterado desde esse rascunho. Responda ao mais recente.",
        settled: "Nada se fez do boletim {n}: {state}.",
        nothingLeft: "Nada se fez do boletim {n}: nada restaria nele. Para o parar, responda: drop",
        unknownItem: "Nada se fez do boletim {n}: não tem esse ponto.",
        codeSubject: "Por favor, confirmar: boletim {n}",
        codeAsks: "Uma mensagem em seu nome (número {mail}) responde ao rascunho do boletim {n}: {commands}. Nada"
            + " nela prova que a escreveu; por isso espera.",
        codeReturn: "Se a escreveu, responda a esta mensagem até {moment}, com este código na primeira linha:",
        codeLink: "Ou siga esta ligação e envie a mensagem que ela abre:",
        codeElse: "Se não, nada faça: então nada acontece.",
        states: [
            .draft: "espera aprovação",
            .sent: "já foi enviado",
            .dropped: "foi abandonado",
            .lapsed: "caducou",
            .empty: "não tinha nada a dizer",
        ]
    )
}

internal import Typesetting

extension BulletinPhrases {
    static let portuguese = BulletinPhrases(
        title: "Dito e feito",
        titleWithoutDone: "O que disseram à informática e o que daí resulta",
        lead: "De {start} a {end}, disseram-nos o que incomoda e o que falta ({people}). Eis o que daí resulta.",
        leadQuiet: "De {start} a {end}: o que resulta do que nos disseram.",
        people: CountedPhrase(
            "{n} pessoa",
            "{n} pessoas"
        ),
        done: "O que já está feito",
        planned: "O que está previsto",
        declined: "O que não é possível e porquê",
        heard: "O que ouvimos e ainda não tem resposta",
        wrote: CountedPhrase(
            "{n} pessoa escreveu sobre isso",
            "{n} pessoas escreveram sobre isso"
        ),
        write: "Algo o incomoda ou lhe falta? Escreva para {address}. Basta uma mensagem; não há formulário.",
        counted:
            "Um programa conta quem escreve sobre o mesmo; pode enganar-se. Aqui ninguém é nomeado, e não se"
            + " refere nada sobre que tenham escrito menos de {n} pessoas.",
        draftSubject: "A aguardar a sua aprovação, boletim {n}: {title}",
        draftIntro:
            "Este é um rascunho. Será enviado para {recipients} assim que um dos destinatários responder a esta"
            + " mensagem com uma destas palavras:",
        draftCaption: "Respostas",
        draftCommands: [
            ("approve", "enviar tal como está"),
            ("without 3", "omitir o ponto 3"),
            ("title: …", "dar-lhe outro título"),
            ("drop", "não enviar"),
        ],
        draftLapses: "Sem resposta, caduca: {moment}.",
        sent: "O boletim {n} vai a caminho de {count} endereços.",
        dropped: "O boletim {n} foi posto de lado. Não será enviado a ninguém.",
        changed: "O boletim {n} foi alterado. Segue-se um novo rascunho; por favor, aprove esse.",
        notUnderstood:
            "Nada foi feito com o boletim {n}: a resposta não foi entendida. Escreva uma palavra sozinha numa"
            + " linha, e mais nada:",
        stale: "Nada foi feito com o boletim {n}: foi alterado desde esse rascunho. Responda ao mais recente.",
        settled: "Nada foi feito com o boletim {n}: {state}.",
        nothingLeft: "Nada foi feito com o boletim {n}: nada restaria nele. Para o parar, responda: drop",
        unknownItem: "Nada foi feito com o boletim {n}: não tem esse ponto.",
        codeSubject: "A aguardar a sua confirmação: boletim {n}",
        codeAsks:
            "Uma mensagem em seu nome (número {mail}) responde ao rascunho do boletim {n}: {commands}. Nada nela"
            + " prova que a escreveu; por isso fica à espera.",
        codeReturn: "Se a escreveu, responda a esta mensagem até {moment}, com este código na primeira linha:",
        codeLink: "Ou siga esta ligação e envie a mensagem que se abre:",
        codeElse: "Se não, não faça nada: nada acontecerá.",
        states: [
            .draft: "aguarda aprovação",
            .sent: "já foi enviado",
            .dropped: "foi posto de lado",
            .lapsed: "caducou",
            .empty: "não tinha nada a dizer",
        ]
    )
}

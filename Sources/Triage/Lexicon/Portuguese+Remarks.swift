extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let portugueseRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        ecrã branco, tela branca, página em branco, a piscar, rachad*, trincad*, deu pau, bugou, bugad*, avariou,
        sem sistema, sem som, oscila, oscilando, instabilidade, joga para fora, expulsa, desconecta, perde a conexão,
        perde a ligação, instável, queimou, piscando, estou sem, estamos sem, tô sem, caindo, a cair, pisca, fica pret*,
        fica em branco
        """,
        .notWorking: """
        n funciona, não pega, não roda, não descarrega, não se ouve, não lê, não está a dar, não passa, não sai,
        funciona mal, mal funciona, nem abre, nem liga, não aceita, não baixa, não toca, não acende, não está indo,
        não tá, num funciona
        """,
        .unable: """
        n consigo, não há forma de, não tem como, não dá pra, não dá para, fiquei sem, ficámos sem, não há maneira de,
        não tem jeito, ninguém pode
        """,
        .errorMessage: """
        dá uma mensagem, aparece um, aparece me, a dizer que, não foi possível, senha incorreta, popup, pop up,
        tente novamente, surge a mensagem, dizendo que
        """,
        .stopped: """
        cai sozinh*, apaga sozinh*, para do nada, interrompe*, apaga se, vai se abaixo, foi se abaixo, para a meio
        """,
        .stuck: """
        girando, a rodar, rodinha, ampulheta, fica parad*, não passa do, não sai da, pendente, não termina, a carregar
        """,
        .slow: """
        lerdo, lentamente, arrasta se, tartaruga, lag, lagando, leva muito, net fraca, internet fraca, pouca rede,
        se arrasta
        """,
        .missing: "não existe mais, cadê, ficou sem, nunca recebi, não consta, somem, onde foi parar",
        .since: """
        desde cedo, desde sábado, há pouco, há uma hora, há horas, sempre funcionou, estava a funcionar,
        estava funcionando, hoje não, há dois dias, depois que
        """,
        .everyone: """
        todo o escritório, toda a empresa, outras pessoas, outros utilizadores, muita gente, também acontece,
        mesmo problema, só eu, outros usuários, a malta
        """,
        .trouble: """
        contratempo*, esquisit*, o que está acontecendo, o que está a acontecer, desformatad*, o que aconteceu
        """,
        .repair: "dar um jeito, como resolvo, um técnico, vir ver, restabelec*, solução, analisar",
        .please: """
        fico grat*, venho por este, venho solicitar, por favor adicion*, por favor envi*, quando puderem, se puderem,
        se possível, ficaria grat*
        """,
        .need: "estou a precisar, estamos a precisar, pretendo, pretendia, dava jeito, daria jeito",
        .couldYou: "consegues, dá para me, daria para, há possibilidade, me manda, mandem me, arranjam me",
        .access: "conceder, novas credenciais, trocar a senha, nova senha, renovar, caixa partilhada",
        .provide: "um cabo, um carregador, posto de trabalho, nova impressora, aquisição, entregar, cartucho*",
        .change: "acrescentem, removam, mudem, aumento, recuperação, inscrição, arquivar",
        .newcomer: "novo professor, nova professora, entra ao serviço, vai começar, maternidade",
        .wish: """
        seria fixe, seria melhor, podiam colocar, podia ter, podia haver, poderia ter, devia, falta a opção, só falta,
        faltava, quem dera, se houvesse, gostaria de ver, preferia, mais opções, mais tempo, mais exemplos, mais espaço,
        mais horários, maior, podia ser melhor, ponham, faltou, poder escolher, oxalá, podiam pôr, permitam, incluam
        """,
        .howTo: """
        como usar, como acesso, como acedo, onde consigo, onde estão, para quando, quando começa, o que fazer,
        que diferença, quanto demora, que horas, instruções, como instalar, passo a passo, com quem
        """,
        .ask: """
        questão, curiosidade, será que, pode dizer, me informar, fazem ideia, ponto de situação, previsão,
        é verdade que, é obrigatório, é permitido, perceber se, saber onde, quer dizer, podem dizer, há novidades,
        é preciso ter
        """,
        .annoyed: """
        aff, sinceramente, pelo amor, uma seca, que raiva, que pena, revolt*, indignad*, furios*, zangad*, chatead*,
        stressad*, estress*, descontent*, insatisf*, desagrad*, deceção, descaso, desleixo, grosseir*, gozar,
        brincadeira, piada, bagunça, não faz sentido, para que serve, não é normal, não pode ser, já chega, não aguento,
        ninguém quer saber, pelos cabelos, fala sério, falta de consideração, mal educad*, sem sentido, ninguém merece,
        desapont*, é pena
        """,
        .repeated: """
        volta e meia, dia sim, de vez em, metade das vezes, toda hora, toda semana, todas as semanas, a cada cinco,
        várias vezes, muitas vezes, vezes por dia, frequentemente, repetid*, recorrente*, constante, continua a,
        continuam a, continua igual, à espera, aguardando, até hoje, há um ano, há uma semana, faz meses, há muito,
        nada muda, ninguém resolve, sem solução, sem retorno, já liguei, já reclamei, já pedi, reiter*, a mesma coisa,
        todas as vezes, com frequência, há um mês, mil vezes, nada foi feito, nada mudou, faz semanas, de dez em dez,
        nenhuma resposta
        """,
        .bad: """
        deixa a desejar, deixa muito, não gosto, não gostei, não presta, não vale, não serve, nada intuitiv*,
        pouco intuitiv*, pouco clar*, pouco fiáve*, mal organizad*, mal explicad*, mal traduzid*, desorganiz*, caos,
        medíocre, insuficient*, ineficient*, incompetent*, incompetência, obsolet*, desatualizad*, sujo, suja, frio,
        apertad*, cansativ*, pesadelo, bosta, tosco, fraquinh*, roubo, enganos*, gasta bateria, consome bateria,
        mais ou menos, barulh*, ultrapassad*, mal atendid*, ineficaz, nojent*, treta, deixam a desejar, caótic*,
        entediant*
        """,
        .worse: """
        antes podia, antes tinha, antes conseguia, já foi melhor, estragaram, acabaram com, desde que mudaram,
        com a nova, preferia o, preferia a, ponham como, menos prátic*, porque mudaram, removeram, estragou, já foi bom,
        desde que mudou, com o novo, menos intuitiv*, saudades
        """,
        .tooMuch: """
        muito tempo, filas, tempo de espera, meia hora, duas horas, papelada, burocracia, obriga a, obrigam, preço,
        abusiv*, exagerad*, dinheiro, três horas, muita espera, preços, sou obrigad*, somos obrigad*
        """,
        .leaving: """
        vou apagar, vou cancelar, vou trocar, evitem, não comprem, zero estrelas, deixei de usar, fujam, não baixem
        """,
        .thanks: "grat* pel*, mil obrigad*, um obrigado, obrigado a todos",
        .praise: """
        funciona bem, funciona muito bem, cumpre, nada a apontar, sem reclamações, bem organizad*, bem explicad*,
        bem feit*, muito clar*, intuitiv*, fácil, interessant*, educad*, bacana, legal, fixe, 5 estrelas, nota dez,
        agradáve*, adorámos, gostámos, o melhor, a melhor, continuem, vale a pena, correu tudo bem, simples e,
        acolhedor*, correu bem, show, muito complet*, os melhores, são os maiores, salvaram o dia
        """,
        .solved: "já voltou, deu certo, restabelecido, tudo certo, podem encerrar, já consigo",
        .notice: """
        vimos por este, será efetuad*, será interrompid*, estará indisponível, segue abaixo, encaminho, informo que
        """,
        .closing: """
        nada a acrescentar, sem comentários, sem sugestões, nenhum comentário, me enganei, foi engano, engano meu,
        nenhuma sugestão, erro meu
        """,
        .advertising: "saiba mais, nossos serviços, newsletter, cupão, cupom",
        .social: "boas festas, páscoa, feriado",
        .inAdvance: "fico a aguardar, aguardo resposta, obg, abs, grato, grata",
        .urgent: "logo que possível, assim que possível, para ontem, emergência, hoje mesmo",
    ]
}

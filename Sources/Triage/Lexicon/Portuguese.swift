extension Lexicon {
    static let portuguese = Lexicon(
        language: "pt",
        stopWords: """
            o a os as um uma e é não que de em para por com meu minha meus se me no na nos nas do da dos das ao está
            estão mas muito olá bom dia obrigado obrigada desde quando já mais também tem têm eu você
            """,
        cues: [
            .broken: """
            avariad*, avaria, avarias, partido, partida, partidos, estragad*, quebrad*, quebrou, danificad*, caiu,
            caíram, caído, caídos, caída, fora do ar, fora de serviço, inoperacional, inoperante, inoperantes, morto,
            morta, defeito, defeituos*, falha, falhas, falhou, falhar, falhando, bug, bugs, sem rede, sem internet,
            sem ligação, sem conexão, sem sinal, sem wifi, ecrã preto, tela preta, tela azul, ecrã azul, cai, queda,
            quedas, pifou, pifad*, indisponíve*, não está disponível, está em baixo, estão em baixo
            """,
            .notWorking: """
            nem ~ nem ~ funciona*, nada funciona, não funciona, não funcionam, não me funciona, não funcionava,
            não está a funcionar, não estão a funcionar, não está funcionando, não estão funcionando, não está a abrir,
            não está abrindo, não está a carregar, não está carregando, não abre, não abrem, não liga, não ligam,
            não carrega, não carregam, não arranca, não inicia, não imprime, não imprimem, não conecta, não se conecta,
            não responde, não respondem, não sincroniza, não aparece*, não me aparece*, não chega*, não grava,
            não guarda, não salva, não envia, não são enviados, não recebe, não recebo, não recebemos, não mostra,
            não reconhece, não deteta, não detecta, não entra, não dá, não atualiza, não instala, parou de funcionar,
            pararam de funcionar, deixou de, deixaram de, não vai, nada acontece, não acontece nada, não faz nada,
            já não, não mais, não funcione, não funcionem
            """,
            .unable: """
            não consigo, não conseguimos, não consegue*, não se consegue, não consegui, não estou a conseguir,
            não estou conseguindo, não estamos a conseguir, não estamos conseguindo, não posso, não podemos, não podem,
            não pude, impossível, impossibilitad*, sem poder, sem acesso, não tenho acesso, não temos acesso,
            não me deixa, não nos deixa, não deixa, não permite, não me permite, não é possível, ninguém consegue,
            incapaz, bloquead*, sem conseguir
            """,
            .errorMessage: """
            erro, erros, aparece a mensagem, aparece uma mensagem, diz que, negado, negada, expirad*, expirou,
            tempo esgotado, não encontrad*, inválid*, exceção, mensagem de aviso, algo deu errado, não autorizad*,
            recusad*
            """,
            .stopped: """
            fecha sozinh*, fecha se, se fecha, fecha logo, fecha do nada, fecham sozinh*, desliga se, se desliga,
            desliga sozinh*, reinicia, reiniciando, trava, travam, travou, travado, travada, travados, travando,
            travamento, travamentos, bloqueia, bloqueou, crasha, crash, crashou, congela, congelou, congelad*, parou,
            pararam, parado, parados, parada, paradas, pára de, vai abaixo, foi abaixo, foram abaixo
            """,
            .stuck: """
            preso, presa, presos, fica carregando, em loop, às voltas, encravad*, encrava, encravou, na fila,
            fila de impressão, não avança, não sai do
            """,
            .slow: """
            lento, lenta, lentidão, lentíssim*, demora, demoram, demorando, lentos, lentas, devagar, demorad*, pesado,
            pesada, sinal fraco
            """,
            .missing: """
            desaparec*, sumiu, sumiram, sumid*, perdi, perdid*, perdeu, perdemos, falta, faltam, vazio, vazia, vazios,
            vazias, não vejo, não vemos, não encontro, não encontramos, não encontra, apagad*, apagou, apagaram,
            já não está, não está mais
            """,
            .since: """
            desde que, desde o, desde a, desde as, desde há, desde ontem, desde hoje, desde esta, desde segunda,
            desde terça, desde quarta, desde quinta, desde sexta, hoje de manhã, esta manhã, hoje cedo, de repente,
            do nada, depois da atualização, após a atualização, até ontem, funcionava, funcionavam, atualmente,
            neste momento, no momento, agora, última atualização
            """,
            .everyone: """
            todos, todas, ninguém, vários, várias, todo o departamento, toda a equipa, toda a equipe, todo o piso,
            toda a escola, colegas, toda a gente, todo mundo, nenhum, nenhuma, falha geral, queda geral, avaria geral,
            só comigo, o setor todo, inteiro, inteira, só a mim, só para mim, sou o único, sou a única, mais alguém,
            alguém mais
            """,
            .trouble: """
            problema, problemas, dificuldade*, anomalia, anomalias, incidente, incidentes, incorret*, errad*, estranho,
            estranha, algo se passa, o que se passa, transtorno, transtornos
            """,
            .repair: """
            verificar, verifiquem, verifique, verificação, verificarem, ver o que se passa, dar uma olhada, reparar,
            reparação, consertar, consertem, conserto, arranjar, arranjem, arranjo, arrumem, arrumar, corrigir,
            corrijam, correção, resolver, resolvam, resolva, resolverem, resolução, preciso de ajuda,
            precisamos de ajuda, peço ajuda, alguma ajuda, ajuda com, uma ajuda, me ajuda, ajuda por favor, ajudar,
            ajudem, ajude, ajudarem, preciso de assistência, pedido de assistência, preciso de suporte,
            solicito suporte, pedido de intervenção, enviar alguém, enviem alguém, mandar alguém, mandem alguém,
            o que faço, o que posso fazer, socorro, normalizar
            """,
            .please: """
            agradeço, agradecia, agradecemos, agradecíamos, solicito, solicita se, solicitamos, peço, pedimos, pede se,
            pedia, gentileza, queira, queiram, façam o favor, faça o favor
            """,
            .need: """
            preciso, precisamos, precisava, precisávamos, precisa, precisam, precisaria, precisando, necessito,
            necessitamos, necessita, necessári*, queria, queríamos, quero, queremos, gostaria, gostava, gostávamos,
            gostaríamos, solicitação, pedido, requisição, requer*, faz falta, fazia falta
            """,
            .couldYou: """
            podem, podiam, podia, podes, pode, podias, poderia*, será possível, seria possível, é possível ter,
            dava para, será que dá, posso ter, conseguem, consegue me, conseguiam
            """,
            .access: """
            acesso a, acesso ao, acesso aos, acesso às, dar acesso, permiss*, autoriza*, desbloque*, redefin*, repor,
            reposição, resetar, reset, perfil, ativar, ativação, desativar, desativação, reativ*, habilitar, liberar,
            liberação, liberem, partilhar, partilha, compartilhar, compartilhamento, leitura, escrita, direitos
            """,
            .provide: """
            instalar, instalação, instalem, encomendar, encomenda, comprar, compra, licença*, novo portátil,
            novo computador, novo notebook, novo monitor, novo teclado, novo rato, novo mouse, novos auscultadores,
            novo fone, novo telefone, novo telemóvel, segundo monitor, outro monitor, orçamento, substituir,
            substituição, trocar, troca, empréstimo, emprestar, fornecer, fornecimento, disponibilizar, disponibilizem,
            configurar, toner, tinteiro*
            """,
            .change: """
            adicionar, acrescentar, criar, criação, criem, eliminar, apagar, excluir, exclusão, remover, remoção,
            retirar, alterar, alteração, mudar, mudança, renomear, mover, prolongar, prorrogar, aumentar, restaurar,
            recuperar, transferir, transferência, reencaminhar, encaminhar, atribuir, registar, registrar, cadastrar,
            cadastro, atualizar, incluir, estender, redirecionar, anular, cancelar, reservar, agendar, publicar
            """,
            .newcomer: """
            novo colaborador, nova colaboradora, novos colaboradores, novo funcionário, nova funcionária, novo colega,
            nova colega, novos colegas, estagiári*, começa no, começa dia, começa a trabalhar, inicia funções, iniciará,
            início de funções, admissão, desligamento, último dia, sai da empresa, novo utilizador, novo usuário,
            bolseir*, bolsista
            """,
            .wish: """
            seria bom, seria ótimo, seria útil, seria interessante, seria legal, era bom, era ótimo, gostava que,
            gostaria que, sugestão, sugestões, sugiro, sugeria, proposta, proponho, ideia, melhorar, melhoria,
            melhorias, melhorem, deviam, deveria, deveriam, adicionem, coloquem, voltem, uma opção, opção de,
            possibilidade, porque não põem, porque não colocam, porque não fazem, por que não colocam,
            por que não fazem, tomara, espero que, esperamos que, falta uma, poderiam colocar
            """,
            .howTo: """
            como faço, como fazer, como posso, como podemos, como se, como é que, como devo, como funciona,
            onde encontro, onde posso, onde está, onde fica, onde é que, onde se, qual, quais, quando é, quando será,
            quando vai, quando posso, quando vão, quanto custa, quanto tempo, quanto é, quantos, quantas, a quem,
            até quando, o que devo, o que é, o que significa, por que é que, porque é que, por que razão,
            por que motivo, quem é, quem devo
            """,
            .ask: """
            pergunta, dúvida, dúvidas, pergunto, perguntar, é possível, pode se, se posso, se podemos, se devo,
            há algum, há alguma, há forma de, tem como, saber se, saber quando, saber como, gostaria de saber,
            queria saber, gostava de saber, sabem se, sabem dizer, sabe se, sabe dizer, me dizer, alguém sabe,
            informaç*, esclarec*, confirmar, está previsto, é normal, explicar, existe algum, existe alguma, existe um,
            existe uma
            """,
            .annoyed: """
            farto, farta, fartos, cansad*, irritant*, irritad*, chato, chata, ridícul*, absurd*, inaceitável,
            inadmissível, vergonha, vergonhos*, dececion*, decepcion*, desiludid*, desilusão, frustrant*, frustrad*,
            queixa, queixas, reclamação, reclamações, reclamar, palhaçada, perda de tempo, perder tempo, paciência,
            ódio, odeio, aborrec*, desrespeitos*, falta de respeito, lamentável, incrível como, insuportável
            """,
            .repeated: """
            outra vez, de novo, novamente, mais uma vez, terceira vez, segunda vez, quarta vez, quinta vez, enésima vez,
            sempre, cada vez, toda vez, constantemente, todos os dias, todo dia, todas as manhãs, há semanas, há meses,
            há anos, há dias, ainda não, continua sem, continuamos sem, continuo sem, nunca, sem resposta,
            ninguém responde, ninguém atende
            """,
            .bad: """
            mau, má, péssim*, horrível, horríveis, terrível, inútil, lixo, porcaria, merda, ruim, ruins, fraco, fraca,
            complicad*, confus*, incómod*, desconfortável, pouco prático, feio, feia, mal feito, mal feita, desastre,
            o pior, pior app, pior aplicativo, pior serviço, burocrátic*, maus, ilegíve*
            """,
            .worse: """
            pior, piorou, pioraram, piorar, piorando, antes era, antes dava, antes bastava, antes funcionava,
            antigamente, versão anterior, a antiga, o antigo, a anterior, era melhor, retrocesso, passo atrás,
            nova versão, novo layout, tiraram, voltem atrás
            """,
            .tooMuch: """
            demasiad*, tantos, tantas, propaganda, propagandas, anúncios, publicidade, pagar, pago, assinatura,
            minutos para, horas para, durante horas, uma eternidade, cliques, muito caro, muito cara, caríssim*,
            demora muito, demora demais, caro demais, complicado demais, lento demais, cheio de, cheia de
            """,
            .leaving: """
            desinstal*, apaguei a app, apaguei o app, desisto, desisti, mudo para, vou mudar, cancelei,
            cancelar a assinatura, reembolso, não recomendo, uma estrela, nunca mais, abandonei
            """,
            .thanks: """
            obrigado por, obrigada por, obrigado pel*, obrigada pel*, muito obrigado, muito obrigada, agradecer,
            agradecimento, agradecimentos, agradecid*, agradeço a, agradeço o, parabéns, bem haja, bem hajam,
            felicitaç*, elogio, louvor, obrigadão, valeu, o meu reconhecimento
            """,
            .praise: """
            excelent*, ótim*, perfeit*, fantástic*, maravilh*, espetacular, espetáculo, bom, boa, bons, incrível, adoro,
            adorei, amei, amo, gosto muito, gostei, útil, prático, muito rápid*, rápido e, rápida e, rápidos e,
            super rápid*, rapidez, resposta rápida, eficient*, eficaz, eficazes, simpátic*, simpatia, atencioso,
            atenciosa, atenciosos, atenciosas, prestáve*, profissionais, profissionalismo, profissional, satisfeit*,
            content*, recomendo, melhor app, impecável, impecáveis, top, salvou me, me salvou, salvou o, salvaram me,
            me salvaram, competent*, cinco estrelas, finalmente
            """,
            .solved: """
            já funciona, voltou a funcionar, voltaram a funcionar, voltou ao normal, funcionando novamente, resolvid*,
            resolveu, solucionad*, arranjad*, está tudo bem, tudo ok, pode fechar, podem fechar, fechar o ticket,
            encerrar o chamado, já não é preciso, não é mais necessário, reparad*, está tudo a funcionar,
            já está a funcionar
            """,
            .notice: """
            informamos, informa se, para conhecimento, para informação, lembrete, lembramos, relembramos, aviso,
            comunicamos, comunica se, comunicado, manutenção, em anexo, ata, ordem de trabalhos, estará encerrad*,
            estará fechad*, terá lugar, será realizad*, caros colegas, boletim, não responda, mensagem automática,
            convocatória
            """,
            .closing: """
            ignorem, ignorar, ignore, desconsidere*, desconsiderar, por engano, por lapso, enganei me,
            destinatário errado, falso alarme, anulo, teste, sem efeito, não era para, desculpem o incómodo, esqueçam,
            esqueça, endereço errado
            """,
            .advertising: """
            oferta, ofertas, promoção, promoções, desconto, descontos, grátis, gratuit*, clique aqui,
            cancelar subscrição, webinar, vencedor, sorteio, exclusiv*, nossos produtos, aproveite, aproveitem,
            catálogo, feira
            """,
            .social: """
            aniversário, almoço, bolo, café, festa, férias, baixa médica, doente, atestado, ausente, reunião, convite,
            natal, jantar, fim de semana, estacionamento, chaves, guarda-chuva, reforma, aposentadoria, cantina,
            confraternização
            """,
            .inAdvance: """
            antecipadamente, cumprimentos, atenciosamente, att, abraço, abraços, saudações, desde já
            """,
            .urgent: """
            urgente*, urgência, o mais rápido, quanto antes, imediatamente, de imediato, prioridade, crítico,
            ainda hoje, até amanhã, prazo, importante, doentes, pacientes, produção parada, rapidamente
            """,
        ],
        remarks: portugueseRemarks
    )
}

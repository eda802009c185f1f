extension Lexicon {
    static let portuguese = Lexicon(
        language: "pt",
        stopWords: """
            o a os as um uma e é não que de em para por com meu minha meus se me no na nos nas do da dos das ao está
            estão mas muito olá bom dia obrigado obrigada desde quando já mais também tem têm eu você
            """,
        cues: [
            .broken: """
            avariad*, avaria, partid*, estragad*, quebrad*, danificad*, caiu, caído, em baixo, fora do ar,
            fora de serviço, inoperacional, inoperante, morto, morta, defeito, defeituos*, com defeito, falha, falhas,
            falhou, bug, bugs, sem rede, sem internet, sem ligação, sem conexão, sem sinal, ecrã preto, tela preta,
            tela azul, ecrã azul, desliga*, cai, queda, pifou, indisponível, indisponíve*
            """,
            .notWorking: """
            nem ~ nem ~ funciona*, nada funciona,
            não funciona, não funcionam, não está a funcionar, não está funcionando, não abre, não abrem, não liga,
            não carrega, não carregam, não arranca, não inicia, não imprime, não conecta, não responde, não sincroniza,
            não aparece*, não chega*, não grava, não salva, não envia, não recebe, não recebo, não mostra,
            não reconhece, não entra, não dá, parou de funcionar, deixou de, não vai, nada acontece, já não, não mais
            """,
            .unable: """
            não consigo, não conseguimos, não consegue*, não posso, não podemos, não se consegue, não dá para,
            impossível, sem conseguir, sem acesso, não tenho acesso, não temos acesso, não me deixa, não deixa,
            não permite, ninguém consegue, incapaz, bloquead*
            """,
            .errorMessage: """
            erro, erros, mensagem de erro, código de erro, dá erro, aparece a mensagem, diz que, acesso negado, negado,
            expirad*, expirou, tempo esgotado, não encontrad*, inválid*, exceção, 500, 503, 404, aviso
            """,
            .stopped: """
            fecha sozinh*, fecha-se, fecha, desliga-se, reinicia, reinicia sozinh*, trava, travou, travado, travando,
            bloqueia, crasha, crash, congela, congelou, parou, parado, parados, parada, pára, vai abaixo, foi abaixo
            """,
            .stuck: """
            preso, presa, fica preso, fica a carregar, fica carregando, em loop, às voltas, pesado, pesada,
            encravad*, encrava, na fila, fila de impressão, não avança
            """,
            .slow: """
            lento, lenta, lentidão, lentíssim*, muito lent*, demora, lentos, lentas, devagar, demorad*,
            sinal fraco
            """,
            .missing: """
            desaparec*, desapareceu, desapareceram, sumiu, sumiram, perdi, perdid*, falta, faltam, em falta, vazio,
            vazia, vazios, não vejo, não encontro, apagad*, apagou, já não está
            """,
            .since: """
            desde, desde ontem, desde hoje, desde esta manhã, desde a atualização, desde segunda, hoje de manhã,
            esta manhã, de repente, depois da atualização, após a atualização, até ontem, ontem funcionava, funcionava,
            atualmente, neste momento, agora, última atualização
            """,
            .everyone: """
            todos, todas, ninguém, vários, várias, todo o departamento, toda a equipa, toda a equipe, todo o piso,
            colegas, também os colegas, toda a gente, nenhum, nenhuma, geral, ou é só comigo, só comigo, o setor todo,
            inteiro, inteira, só a mim, só para mim, sou o único, sou a única, mais alguém, alguém mais
            """,
            .trouble: """
            problema, problemas, dificuldade*, anomalia, incidente, incorret*, errad*, estranho, algo se passa,
            o que se passa, transtorno
            """,
            .repair: """
            verificar, verifiquem, ver o que se passa, dar uma olhada, reparar, reparação, consertar, conserto,
            arranjar, arranjem, arrumem, arrumar, corrigir, corrijam, resolver, resolvam, resolução, ajuda, ajudar,
            ajudem, ajudem me, assistência, suporte, intervenção, enviar alguém, mandar alguém, o que faço, socorro,
            normalizar
            """,
            .please: """
            agradeço, agradecia, agradecemos, agradecíamos, solicito, solicita-se, peço, pedimos, pede-se, gentileza,
            por gentileza, queira, queiram
            """,
            .need: """
            preciso, precisamos, precisava, precisávamos, precisa, precisa-se, necessito, necessitamos, é necessário,
            necessári*, queria, quero, gostaria, gostava, gostávamos, gostaríamos, solicitação, pedido, pedido de,
            requisição, requer*, faz falta
            """,
            .couldYou: """
            podem, podiam, podia, podes, pode, poderia*, poderiam, será possível, seria possível, é possível ter,
            dava para, dá para, posso ter, alguém pode, alguém poderia, conseguem, consegue me
            """,
            .access: """
            acesso a, acesso ao, acesso à, dar acesso, permiss*, autoriza*, desbloque*, redefin*, repor a palavra,
            repor, resetar, reset, perfil, ativar, ativação, desativar, habilitar, liberar, liberação, partilh*,
            compartilh*, leitura, escrita, direitos
            """,
            .provide: """
            instalar, instalação, encomendar, encomenda, comprar, compra, licença*, novo portátil, novo computador,
            novo notebook, monitor, teclado, rato, auscultadores, fone, orçamento, substituir, substituição, trocar,
            troca, empréstimo, emprestar, fornecer, disponibilizar, configurar
            """,
            .change: """
            adicionar, acrescentar, criar, criação, eliminar, apagar, remover, retirar, alterar, alteração, mudar,
            mudança, renomear, mover, prolongar, prorrogar, aumentar, restaurar, recuperar, transferir, reencaminhar,
            encaminhar, atribuir, registar, cadastrar, atualizar, incluir, estender, redirecionar
            """,
            .newcomer: """
            novo colaborador, nova colaboradora, novo funcionário, nova funcionária, novo colega, nova colega,
            estagiári*, começa no, começa dia, inicia funções, início, admissão, desligamento, último dia,
            sai da empresa, novo utilizador, novo usuário, bolseir*
            """,
            .wish: """
            seria bom, seria ótimo, seria útil, seria interessante, era bom, gostava que, gostaria que, sugestão,
            sugestões, sugiro, proposta, proponho, ideia, melhorar, melhoria, melhorem, deviam, deveriam, adicionem,
            coloquem, voltem, uma opção, opção de, possibilidade, por que não, porque não, tomara, espero que,
            falta uma, poderiam colocar
            """,
            .howTo: """
            como faço, como posso, como se, como é que, onde encontro, onde posso, onde está, onde fica, qual, quais,
            quando, quanto, quantos, a quem, até quando, o que devo, o que é, porquê, por que, quem é
            """,
            .ask: """
            pergunta, dúvida, uma dúvida, pergunto, é possível, pode-se, posso, podemos, devo, é preciso, existe,
            há algum, há alguma, tem como, saber se, gostaria de saber, queria saber, sabem se, sabem dizer,
            alguém sabe, informaç*, esclarec*, confirmar, está previsto, é normal, explicar
            """,
            .annoyed: """
            farto, farta, fartos, cansad*, irritant*, irritad*, chato, chata, ridícul*, absurdo, inaceitável,
            inadmissível, vergonha, vergonhos*, dececion*, decepcion*, desiludid*, frustrant*, queixa, reclamação,
            reclamar, palhaçada, perda de tempo, perder tempo, paciência, ódio, odeio, aborrec*, desrespeito,
            falta de respeito, lamentável, incrível como, insuportável
            """,
            .repeated: """
            outra vez, de novo, novamente, mais uma vez, terceira vez, segunda vez, sempre, sempre que, cada vez,
            toda vez, constantemente, todos os dias, todo dia, todas as manhãs, há semanas, há meses, há anos,
            ainda não, continua sem, continuamos sem, nunca, sem resposta, ninguém responde, ninguém atende, como sempre
            """,
            .bad: """
            mau, má, péssim*, horrível, terrível, inútil, lixo, porcaria, merda, ruim, fraco, fraca, complicad*,
            confus*, ilegível, incómod*, desconfortável, pouco prático, feio, feia, mal feito, mal feita, desastre,
            pior, burocrátic*, caro
            """,
            .worse: """
            pior, piorou, pioraram, antes era, antes dava, antes bastava, antigamente, versão anterior, a antiga,
            o antigo, a anterior, era melhor, retrocesso, passo atrás, nova versão, novo layout, tiraram, voltem atrás,
            antiga
            """,
            .tooMuch: """
            demasiad*, demais, tantos, tantas, muita propaganda, propaganda, anúncios, publicidade, pagar, pago,
            assinatura, minutos para, horas, uma eternidade, cliques, caro, demora muito, cheio de, cheia de
            """,
            .leaving: """
            desinstal*, vou desinstalar, apaguei, desisto, desisti, mudo para, vou mudar, cancelar, cancelei, reembolso,
            não recomendo, uma estrela, nunca mais, abandonei
            """,
            .thanks: """
            obrigado por, obrigada por, obrigado pel*, obrigada pel*, muito obrigado, muito obrigada, agradecer,
            agradecimento, agradeço a, agradeço o, parabéns, bem haja, bem hajam, felicitaç*, elogio, louvor, obrigadão,
            valeu, reconhecimento
            """,
            .praise: """
            excelent*, ótim*, perfeit*, fantástic*, maravilhos*, espetacular, espetáculo, muito bom, muito boa, bom,
            boa, bons, incrível, adoro, adorei, amei, gosto muito, útil, prático, rápid*, eficient*, eficaz, simpátic*,
            atencios*, prestáve*, profissional*, satisfeit*, content*, recomendo, melhor app, fácil de, impecável,
            cinco estrelas, top, salvou*, competent*, cinco estrelas, finalmente
            """,
            .solved: """
            já funciona, voltou a funcionar, voltou ao normal, está a funcionar, funcionando novamente, resolvid*,
            resolveu, solucionad*, arranjad*, tudo bem, tudo ok, pode fechar, podem fechar, fechar o ticket,
            já não é preciso, não é mais necessário, reparad*
            """,
            .notice: """
            informamos, informa-se, para conhecimento, para informação, lembrete, lembramos, aviso, comunicamos,
            comunica-se, manutenção, em anexo, segue em anexo, anexo, ata, ordem de trabalhos, estará encerrad*,
            estará fechad*, terá lugar, caros colegas, a todos, boletim, não responda, mensagem automática, fatura,
            convocatória, prezados
            """,
            .closing: """
            ignorem, ignorar, ignore, desconsidere*, por engano, por lapso, enganei-me, destinatário errado,
            falso alarme, anular, anulo, teste, sem efeito, não era para, desculpem o incómodo, esqueçam,
            endereço errado
            """,
            .advertising: """
            oferta, ofertas, promoção, desconto, grátis, gratuit*, clique aqui, cancelar subscrição, webinar, vencedor,
            sorteio, exclusiv*, os nossos produtos, nossos produtos, aproveite, catálogo, feira
            """,
            .social: """
            aniversário, almoço, bolo, café, festa, férias, baixa médica, doente, atestado, ausente, reunião, convite,
            natal, jantar, fim de semana, estacionamento, chaves, guarda-chuva, reforma, aposentadoria, cantina,
            confraternização
            """,
            .inAdvance: """
            obrigado desde já, obrigada desde já, desde já agradeço, desde já obrigado, antecipadamente, cumprimentos,
            melhores cumprimentos, com os melhores cumprimentos, atenciosamente, att, abraço, saudações
            """,
            .urgent: """
            urgente*, urgência, com urgência, o mais rápido possível, o quanto antes, quanto antes, imediatamente,
            de imediato, já, prioridade, crítico, ainda hoje, até amanhã, prazo, importante, doentes, pacientes,
            produção parada, rapidamente
            """,
        ]
    )
}

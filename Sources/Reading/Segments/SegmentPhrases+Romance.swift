extension SegmentPhrases {
    static let french = SegmentPhrases(
        announcing:
            "concernant, quant a, quant au, quant aux, en ce qui concerne, au sujet, dernier point, et dernier point, ah et, "
            + "petite question, et une derniere, j aurais aussi, j aurais egalement, et autre chose, "
            + "une petite chose, un petit point, une seule chose, un seul point, autre chose, autre question, "
            + "autre point, autre sujet, une autre chose, une autre question, un autre point, au fait, a propos, "
            + "par ailleurs, d autre part, sinon, j en profite, tant que j y suis, rien a voir, sans rapport, "
            + "encore une question, encore une chose, derniere chose, une derniere question, au passage",
        adding:
            "et merci de, de plus, en outre, aussi, egalement, enfin, pour finir, ensuite, et pourriez, et pouvez, "
            + "et serait, en plus",
        joining: "et",
        inserted: "aussi, egalement, en plus",
        first: "premierement, d abord, tout d abord, d une part",
        later: "deuxiemement, troisiemement, ensuite, d autre part",
        requests:
            "merci de, pouvez, pourriez, pourrions, pourrait, peut on, puis je, serait il, est il possible, "
            + "est ce possible, voudrai*, voudrions, aimerai*, souhait*, besoin, il nous faut, il me faut, "
            + "il faudrait, demand*, install*, command*, svp, s il vous plait, avez vous, quand, comment, qui peut, "
            + "suggest*, propos*",
        negations: "pas, plus, ne, jamais, personne",
        failures:
            "panne, erreur*, plante, fige, bloqu*, lent*, coupe, deconnect*, perdu, vide, plein*, faux, probleme*, "
            + "clignot*, noir*, coince*, impossible, manque, defectueu*, casse*, bruyant*, hors service",
        praises: "merci beaucoup, merci pour, bravo, super, genial, parfait",
        details:
            "essaye, etape*, fait, tente, message*, erreur*, poste, postes, machines, concernes, concernees, "
            + "utilisateurs, noms, quand je, version*, procedure",
        matters:
            "soucis, ennuis, pannes, questions, demandes, choses, points, problemes, sujets, remarques, souhaits, "
            + "suggestions",
        pointers:
            "mais, et, ou, puis, si, cela, ca, ce, c est, cette, ces, il, elle, ils, elles, l erreur, le message, "
            + "le probleme, les deux, tous, toutes, rien, j ai essaye, j ai aussi",
        general:
            "merci, aide*, verifi*, regard*, occup*, probleme*, erreur*, quand, encore, aujourd*, hier, semaine*, "
            + "lundi, mardi, mercredi, jeudi, vendredi, depuis, pouv*, pour*, voud*, aimer*, savoir, sera*, soit, "
            + "etre, avoir, bonjour, cordial*, bien, equipe, collegue*, plus, aussi, dans, avec, pour, mais, comme, "
            + "chaque, toujours, vite, possible, repar*, faire, fait, autre*, chose*, question*, point*, deux*, "
            + "premier*, nouve*, personne, quelqu*, fonction*, notre, votre, leur*, cette, sont, tout*, ouvr*, "
            + "besoin, nous, vous"
    )

    static let spanish = SegmentPhrases(
        announcing:
            "en cuanto a, en cuanto al, respecto al, respecto a, con respecto a, ya de paso, y ya de paso, de paso, aparte de eso, ah y, "
            + "y una cosa mas, y otra cosa, ultima pregunta, ultimo punto, una cosita, solo una cosa, "
            + "una pequena cosa, y otra, otra cosa, otra pregunta, otro tema, otro asunto, otra consulta, "
            + "una cosa mas, una pregunta mas, por cierto, por otro lado, por otra parte, aparte, cambiando de tema, "
            + "aprovecho, ya que estoy, p d, pd, a proposito, una ultima cosa",
        adding: "y por favor, ademas, tambien, asimismo, por ultimo, finalmente, y podrian, y pueden, igualmente",
        joining: "y",
        inserted: "tambien, ademas",
        first: "primero, en primer lugar, por un lado",
        later: "segundo, tercero, en segundo lugar, en tercer lugar",
        requests:
            "por favor, pueden, podrian, podriamos, podemos, puedo, podria*, quisiera, quiero, queria, queremos, "
            + "queriamos, necesit*, me gustaria, nos gustaria, instal*, solicit*, pedir, hay novedades, hay alguna, "
            + "es posible, se puede, cuando, como puedo, a quien, sugier*, ruego",
        negations: "no, nunca, nadie, tampoco",
        failures:
            "error*, falla*, fallo*, cae, cuelga, congela, lent*, bloquea*, atasc*, negro, vacio*, llen*, perdi*, "
            + "mal, problema*, parpade*, desconect*, averia*, roto, rota, incorrect*, caido, caida",
        praises: "gracias por, genial, enhorabuena, estupendo, excelente",
        details:
            "probado, intentado, pasos, paso, hecho, mensaje*, error*, equipos, maquinas, afectad*, usuarios, "
            + "nombres, al iniciar, sale este, version*",
        matters:
            "incidencias, fallos, preguntas, peticiones, cosas, temas, puntos, problemas, asuntos, solicitudes, "
            + "sugerencias",
        pointers:
            "pero, y, o, si, entonces, esto, eso, este, esta, estos, lo, el error, el mensaje, el problema, "
            + "las dos, los dos, todos, todas, nada, ya he, la contrasena la",
        general:
            "ayud*, mirar*, revis*, arregl*, solucion*, problema*, error*, cuando, cuanto, antes, otra, vez, hoy, "
            + "ayer, semana*, lunes, martes, desde, pued*, podr*, quisi*, gustar*, saber, estar*, sera, hola, "
            + "buenos, buenas, dias, tardes, saludos, gracias, favor, equipo, compan*, tambien, ademas, para, pero, "
            + "como, cada, siempre, pronto, posible, hacer, hecho, otro*, cosa*, pregunta*, tema*, punto*, primer*, "
            + "segundo, nuev*, alguien, nadie, funcion*, nuestr*, todo*, necesit*, abr*"
    )

    static let italian = SegmentPhrases(
        announcing:
            "per quanto riguarda, riguardo a, quanto a, quanto al, quanto ai, quanto alla, quanto alle, riguardo al, riguardo ai, riguardo alla, altra questione, un altra questione, ah e, "
            + "ah un altra cosa, ultima domanda, ultimo punto, e un altra cosa, una piccola cosa, solo una cosa, "
            + "un appunto, un altra cosa, altra cosa, un altra domanda, altra domanda, un altra richiesta, "
            + "a proposito, tra l altro, per inciso, cambiando argomento, d altra parte, colgo l occasione, "
            + "approfitto, ancora una cosa, una cosa ancora, gia che ci sono, ultima cosa",
        adding: "e per favore, inoltre, anche, infine, in piu, per finire, e potreste, e potete",
        joining: "e, ed",
        inserted: "anche, inoltre",
        first: "primo, prima cosa, in primo luogo, anzitutto",
        later: "secondo, terzo, in secondo luogo, seconda cosa",
        requests:
            "per favore, per cortesia, potete, potreste, potremmo, potrei, posso, possiamo, vorrei, vorremmo, "
            + "serve, servono, ci serve, mi serve, bisogno, install*, richied*, chied*, ci sono novita, e possibile, "
            + "si puo, quando, come posso, a chi, suger*, ordin*",
        negations: "non, mai, nessuno, niente",
        failures:
            "errore, errori, blocca*, cade, lent*, guast*, rott*, nero, neri, vuot*, pien*, perso, sbagliat*, "
            + "problema, problemi, sfarfall*, disconnett*, incepp*, fermo, fermano",
        praises: "grazie per, grazie mille, ottimo, complimenti, bravissimi, perfetto",
        details:
            "provato, tentato, passi, passo, fatto, messaggio, messaggi, errore, postazioni, macchine, "
            + "interessat*, utenti, nomi, version*, procedura",
        matters: "guasti, domande, richieste, cose, punti, problemi, temi, questioni, argomenti, suggerimenti",
        pointers:
            "ma, e, o, se, poi, questo, questa, cio, quello, l errore, il messaggio, il problema, entrambi, tutti, "
            + "tutte, niente, nulla, succede, ho gia, ho anche, l ho, si accende",
        general:
            "aiut*, controll*, guard*, risolv*, risolt*, interven*, problem*, error*, quando, presto, ancora, "
            + "oggi, ieri, settiman*, lunedi, martedi, dalle, potr*, potet*, vorr*, sapere, essere, sara, ciao, "
            + "buongiorno, salve, saluti, grazie, favore, colleg*, anche, inoltre, per, come, ogni, sempre, "
            + "possibile, fare, fatto, altr*, cosa, cose, domand*, punt*, prim*, second*, nuov*, qualcun*, nessun*, "
            + "funzion*, nostr*, tutt*, serv*, apr*"
    )

    static let portuguese = SegmentPhrases(
        announcing:
            "quanto a, quanto ao, quanto aos, quanto as, em relacao a, relativamente a, a respeito de, ah e, e mais uma coisa, ultima pergunta, "
            + "ultimo ponto, de caminho, e outra coisa, uma pequena coisa, so uma coisa, um pequeno, outra coisa, "
            + "outra questao, outra pergunta, outro assunto, uma outra coisa, mais uma coisa, mais uma pergunta, "
            + "ja agora, por outro lado, a proposito, alias, mudando de assunto, aproveito, ja que estou, "
            + "uma ultima coisa",
        adding:
            "e por favor, alem disso, alem do mais, tambem, por fim, por ultimo, finalmente, e podiam, e podem, "
            + "adicionalmente",
        joining: "e",
        inserted: "tambem",
        first: "primeiro, em primeiro lugar, por um lado",
        later: "segundo, terceiro, em segundo lugar",
        requests:
            "por favor, podem, podiam, podiamos, poderiam, podemos, posso, pode, gostaria*, queria*, quero, "
            + "precis*, instal*, pedir, solicit*, ha novidades, ha alguma, e possivel, da para, quando, como posso, "
            + "a quem, suger*, agradec*",
        negations: "nao, nunca, ninguem, nada",
        failures:
            "erro, erros, falha*, cai, bloquei*, lent*, encrav*, avari*, preto, pretos, vazi*, chei*, perd*, "
            + "errad*, problema*, pisca, desliga*, pres*, trava*, param, em baixo",
        praises: "obrigad*, parabens, otimo, excelente",
        details:
            "tentei, tentamos, passos, passo, feito, mensagem, mensagens, erro, maquinas, computadores, afetad*, "
            + "utilizadores, nomes, versao",
        matters: "avarias, duvidas, perguntas, pedidos, coisas, pontos, problemas, assuntos, questoes, sugestoes",
        pointers:
            "mas, e, ou, se, isto, isso, este, esta, estes, ele, ela, o erro, a mensagem, o problema, os dois, "
            + "as duas, todos, todas, nada, ja mudei, ja tentei, mudei",
        general:
            "ajud*, ver, verific*, resolv*, arranj*, problema*, erro*, quando, depressa, novo, novamente, hoje, "
            + "ontem, semana*, segunda, terca, desde, pod*, gost*, saber, estar, fica, ola, bom, boa, dia, tarde, "
            + "cumpriment*, obrigad*, favor, equipa, coleg*, tambem, alem, para, mas, como, cada, sempre, possivel, "
            + "fazer, feito, outr*, cois*, pergunt*, pont*, primeir*, nova*, alguem, ninguem, funcion*, noss*, tod*, "
            + "precis*, abr*"
    )
}

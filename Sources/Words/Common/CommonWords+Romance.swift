extension CommonWords {
    static let french = """
        a ai aimerait aimerais ainsi alors an annee apres as au aucun aucune aujourd aujourdhui auquel aura aurait aussi autre autres aux
        avait avant avec avez avoir avons beaucoup besoin bien bonjour bonsoir bon bonne c ca car ce ceci cela celle celui cependant certains
        ces cet cette chaque chef cher chere chez chose collegue collegues comme comment contre cordialement cordiales d dans de debut deja depuis
        dernier derniere derriere des deux devant devoir doit doivent donc dont du elle elles en encore enfin ensuite entre envoyer equipe
        est et etaient etait etant ete etes etre eu faire fais fait faites faut fois font grand grande heure heures hier ici il ils j jamais je
        jour journee jours jusqu jusque juste l la le les leur leurs lors lorsque lui lundi m ma madame maintenant mais malgre matin me meme
        memes merci mes messieurs mieux minutes moi moins mois mon monde monsieur n ne ni non nos notre nous nouveau nouvelle nuit on ont
        ou oui par parce parfois pas passe pendant personne peu peut peuvent plus plusieurs plutot point possible pour pourquoi pourrait
        pourrais pourrez pourriez pouvez pouvoir pouvons premier premiere pres presque probleme puis qu quand que quel quelle quelles
        quelqu quelque quelques quels qui quoi rien s sa sais salut sans sauf se selon semaine semaines sera serait serais seulement
        serieusement ses si sinon soir soit sommes son sont souhaite souhaitons souvent sous suis suite sur sympathie ta tel tellement temps tes toi ton toujours
        tous tout toute toutes tres trop trois tu un une va vais vers veux veut veuillez vient voici voila vois voit voir vos votre vous vraiment y
        mardi mercredi jeudi vendredi salutations sentiments bien collaborateurs remercie avance
        """

    static let spanish = """
        a acabo ademas ahi ahora al algo alguien algun alguna algunas algunos alli antes ano anos aquel aqui asi atentamente aun aunque
        ayer bastante bien buen buena buenas bueno buenos cada casi caso cierto como companera companero companeros con contra cosa cosas
        cual cuales cuando cuanto cuenta da dado dan de debe deben decir del demasiado dentro desde despues dia dias dice donde dos durante e el
        ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estan estar estaria
        este esto estoy estos fue fuera fueron gente gracias gran ha habeis haber habia hablar hace hacen hacer hacia han has hasta hay
        he hemos hizo hola hora horas hoy igual ir jefe la las le les lo los luego lunes mal manana manera mas me mejor menos mes mi
        mientras minutos mis misma mismo momento mucha muchas mucho muchos muy nada nadie necesita necesitamos necesito ni ningun ninguna no nos nosotros
        nuestra nuestras nuestro nuestros nueva nuevo nunca o os otra otras otro otros para parece parte pasa pasado pena pero persona
        personas poco podeis podemos poder podria podriamos podrian poner por porque posible posibilidad primera primero problema
        pude puede pueden puedo pues que quien quiero quisiera sabe se sea segun seria ser si siempre siguen sigue sin sino sobre solo son
        somos soy su sus saludo saludos cordial tal tambien tampoco tan tanto tarde te tenemos tener tengo tenia tiempo tiene tienen
        toda todas todavia todo todos trabajar trabajo tras tres tu un una unas uno unos usted ustedes va vamos van varias varios veces
        ver vez viernes voy vuelve y ya yo martes miercoles jueves semana semanas noches tardes favor
        """

    static let italian = """
        a abbiamo ad adesso ai al alcuni all alla alle allo allora altra altre altri altro anche ancora anni anno appena avere avete avrei
        basta bene bisogno buon buona buonasera buongiorno c cari caro casa caso che chi ci cioe circa ciao collega colleghi come comunque con contro cordiali
        cosa cose cosi cui da dai dal dalla dalle dall d de degli dei del dell della delle dello dentro di dice dopo dove dovrebbe due
        durante e ecco ed era erano esempio essere est fa fare fatto fin fino fra fuori gia giorni giorno gli gran grazie ha hai hanno ho i ieri il
        in infatti io l la le lei li lo loro lui lunedi ma mai mattina me meglio meno mentre mese mesi mi mia mie miei minuti mio molta
        molte molti molto momento ne negli nei nel nell nella nelle nessun nessuna nessuno niente no noi non nostra nostre nostri
        nostro nuova nuovo o oggi ogni ora ore oppure per perche persona persone piu po poco poi possiamo possibile posso potete
        potrebbe potremmo prego prima primo problema puo qual qualche qualcosa qualcuno quale quando quanto quasi quel quella quelle quelli quello
        questa queste questi questo qui quindi sa sai saluti salve sara sarebbe se sei sempre senza serve si sia siamo sono solo sopra
        sotto spesso sta stata stati stato stesso su sua sue sui sul sull sulla suo tanto te team tempo ti tra tre troppo tutta tutte tutti tutto
        un una uno va vi viene voi volta volte vorrei vorremmo martedi mercoledi giovedi venerdi settimana settimane gentili distinti lavoro lavorare
        """

    static let portuguese = """
        a acho agora ai ainda alem algo alguem algum alguma alguns algumas ali alguem ano anos antes ao aos apenas aquela aquele aqui as assim
        ate bem boa boas bom bons cada caso cada certo coisa colega colegas com como contra cordiais cumprimentos da dai dar das de dela dele
        demais dentro depois desde dessa desse desta deste dia dias disse do dois dos duas durante e ela elas ele eles em embora entao
        entre era eram essa essas esse esses esta estamos estao estar estas estava este estes estou eu exemplo facto favor faz fazer fica
        foi fora foram gente gostaria grande ha hoje hora horas isso isto ja la lado lhe lo logo mais mal manha mas me melhor menos mes
        meses mesma mesmo meu meus minha minhas minutos momento muita muitas muito muitos na nada nao nas nem nenhum nenhuma ninguem no
        nos nossa nossas nosso nossos nova novo num numa nunca o obrigada obrigado ola onde ontem os ou outra outras outro outros
        para parece parte pela pelas pelo pelos pessoa pessoas pode podemos poder poderia poderiam podia pois por porque porem possivel
        posso pouco precisa precisamos preciso primeira primeiro problema qual quando quanto quase que quem quer quero se segunda seja
        sem sempre sendo ser seria seu seus si sido sim so sobre sou sua suas tal talvez tambem tao tarde te tem temos tempo tenho ter terca
        quarta quinta sexta teria ti tinha toda todas todo todos trabalhar trabalho tres tu tudo um uma umas uns vai vao varias varios
        vem ver vez vezes voce voces vos semana semanas atenciosamente caros caro
        """
}

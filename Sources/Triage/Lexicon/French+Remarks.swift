extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey: short, spoken, often misspelt.
    static let frenchRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        beug*, beugue*, bugge*, noir complet, voyant rouge, voyant orange, ne réagit, sans tonalité, ça coupe, ça bug,
        ça beugue, coupe sans, coupe tout, bloque au, inutilisable depuis, ne tient plus la charge, ne charge plus,
        ne tourne plus, ne synchronise plus, ne reçois plus, déconne, déconnent, page blanche, a lâché, m'a lâché,
        nous a lâché, lâche, a rendu l'âme, a cramé, cramé, plus aucun signe, plus aucun signal, ne capte plus,
        ne capte pas, capte plus, plus de wifi, pas de wifi, plus de tonalité, plus de téléphone, plus de mail,
        plus rien ne, tout est bloqué, tout est planté, tout est tombé, ça a sauté, a sauté, disjoncté, fuit, fume,
        sent le brûlé, grésille, clignote, scintille, crachote, tout noir, toute noire, reste noir, reste noire,
        reste blanc, reste gris, reste allumé, reste muet, muet, muette, fait un bruit, bruit bizarre, comme un avion,
        souffle fort, chauffe, surchauffe, n'en fait qu'à sa tête, tout seul dans, ça siffle, bipe, écran vert,
        écran rose, image figée, lettres en double
        """,
        .notWorking: """
        marche po, marche pa, march pas, fonctionne pa, ça marche pas, ça marche plus, sa marche pas, sa marche plus,
        marche mm pas, charge plus, s'ouvre pa, ne sonne, sonnent pas, sonne pas, ne lit pas, lit plus, ne trouve pas,
        trouve pas, n'affiche, n'affiche plus, ne veut rien savoir, veut rien savoir, ne se charge, n'ouvre pas,
        n'ouvre plus, ouvre pas, ouvre plus, se lance pas, se lance plus, rien ne charge, affiche rien,
        rien ne s'affiche, ne s'installe, s'installe pas, ne télécharge, télécharge pas, n'envoie, envoie pas,
        envoie plus, ne se met, ne s'active, ne sert plus, rien ne marche, rien ne fonctionne, rien ne va,
        rien ne va plus, plus rien ne marche, n'enregistre, enregistre pas, ne réponds, aucune réaction, aucun effet,
        sans effet, pas d'effet, j'ai beau cliquer, j'appuie, je clique et rien, quand je clique, marche une fois sur,
        marchote, ne tient pas, ne scanne, scanne pas, ne sauvegarde, ne vibre, ne projette, ne monte,
        ne fait que tourner, ni ~ ni ~ ne, rien ne passe, rien n'arrive, rien ne sort, plus rien n'arrive,
        on ne m'entend, on ne m'entend pas, n'entends rien, n'entends plus, n'entend rien, entend rien, je ne capte,
        ne mène nulle part, n'affiche que, n'a plus que, me renvoie à la page, me renvoie toujours, revient à la page,
        retourne à la page
        """,
        .unable: """
        plus moyen de, plus moyen d, pas moyen de, pas moyen d, moyen d'ouvrir, on ne peut pas, on peut plus,
        on peut pas, peu pas, peu plus, peut plus, j'arrive pas, j'arrive plus, jarrive pas, jarrive plus, arrive pas,
        arrive plus, on arrive pas, on arrive plus, on n'arrive, n'arrive plus, impossible d, ne me laisse pas,
        me laisse pas, me laisse plus, ne permet pas d'ouvrir, me bloque, je suis coincé*, je suis bloqué*,
        mes élèves ne, sans pouvoir, ne m'a pas laissé
        """,
        .stopped: """
        plante tout le temps, s'arrête tout, se ferme toute seule, ferme toute seule, ferme tout seul, se déconnecte,
        se déconnectent, me déconnecte, déconnecte toutes, coupe au milieu, coupe toutes les, coupe régulièrement,
        saute sans, saute toutes, lâche au milieu, bugge dès, plante dès, plante quand, plante à chaque, quitte sans,
        ferme sans
        """,
        .missing: """
        j'ai perdu, a perdu, ai tout perdu, plus rien, ne retrouve pas, plus aucun*, jamais reçu, pas reçu,
        toujours pas reçu, n'ai rien reçu, rien reçu, n'ai pas reçu, aucune trace, s'est perdu*, où est donc, passé où,
        il est où, elle est où, remis à zéro, tout effacé, m'a tout effacé
        """,
        .wish: """
        il manque juste, manque juste, il manquerait, manquerait, serait un plus, ce serait top, serait top,
        serait cool, serait parfait, serait apprécié*, serait bienvenu*, j'aurais aimé, j'aurais souhaité,
        j'aurais préféré, aurait été, il aurait fallu, aurait mérité, mériterait, gagnerait à, à améliorer,
        peut mieux faire, pourrait mieux, pouvoir choisir, pouvoir mettre, pouvoir faire, pouvoir modifier,
        laisser nous, laissez nous, laissez le choix, mettez un, mettez une, mettez nous, un mode, prévoir, prévoyez,
        à prévoir, penser à, pensez à, proposez, pourrait être, pourraient être, davantage de, davantage d'exemples,
        plus de temps, plus de choix, plus d'exemples, plus d'exercices, plus de pratique, plus de places,
        plus d'options, plus de souplesse, plus de clarté, un peu plus de, des horaires plus, élargir, simplifier,
        clarifier, à développer, à approfondir, on voudrait bien, me plairait
        """,
        .annoyed: """
        bof, mouais, pff, pfff, pffff, grrr, wtf, n'importe nawak, se fout, s'en fout, s'en foutent, foutent, la honte,
        du grand n'importe quoi, ras le, saoule, me gonfle, gonflant*, prend la tête, prise de tête, casse tête,
        dommage, quel dommage, dommage que, dommage qu, hélas, en ai assez, en ai plein, y en a marre, en a marre,
        ça commence à, ça devient, ça suffit, trop c'est trop, pour la énième, foutu*, j'hallucine, hallucinant*,
        on croit rêver, c'est le pompon, le comble, un comble, scandale, sans gêne, déception totale, pas content*,
        pas contente, pas satisfait*, insatisfait*, insatisfaction, furieu*, désolant*, navrant*, consternant*,
        affligeant*, indigne de, irrespect*, manque de respect, mépris, méprisant*, hautain*, désinvolture, désinvolte*,
        aucun respect, aucune considération, aucune écoute, pris pour des, prend pour des, prendre pour des,
        du bricolage, amateurisme, amateurs, vous vous fichez, merci pour rien, bonjour l'angoisse, quelle galère,
        quelle honte, quelle déception, quel bazar, le bazar, bordel, c'est le bordel, une blague, la blague,
        une plaisanterie, du délire, le cirque, nous gonfle
        """,
        .repeated: """
        une fois sur deux, une fois sur trois, un jour sur deux, toutes les deux minutes, toutes les cinq minutes,
        toutes les dix minutes, toutes les heures, à chaque fois, chaque fois que, à longueur de, à tout bout de champ,
        la plupart du temps, toujours autant, x fois, dix fois, mille fois, cent fois, trente six fois, combien de fois,
        plusieurs fois par, plusieurs fois par jour, depuis un an, depuis deux ans, pas de réponse, pas de nouvelles,
        attends toujours, attend toujours, attendons toujours, j'attends encore, toujours en attente, toujours en cours,
        rien n'a changé, rien ne change, rien n'avance, rien n'est fait, rien n'a été fait, reste sans, lettre morte,
        sans suite, sans explication, me renvoie vers, se renvoient la balle, renvoyé de, balade*, fois ce mois,
        fois cette semaine, ça continue, et rebelote, rebelote, ça fait des, ça fait trois, ça fait deux, voilà trois,
        voilà deux, obligé de redémarrer, obligée de redémarrer, de manière récurrente, par intermittence, aléatoire*,
        la même chose, toujours pareil, c'est reparti pour, comme d'habitude, comme d'hab, au bout de la troisième,
        jamais rappelée, on m'a promis, on nous a promis, me demande mon code, me redemande, redemande
        """,
        .bad: """
        laisse à désirer, laissent à désirer, bouffe la batterie, bouffe tout, vide la batterie, consomme trop,
        mal traduit*, mal expliqué*, mal organisé*, mal indiqué*, mal adapté*, mal renseigné*, mal informé*, mal isolé*,
        mal entretenu*, mal géré*, mal reçu*, mal rangé*, pas terrible, pas top, pas ouf, pas fou, pas génial,
        pas super, pas clair*, pas claire, pas fiable*, pas adapté*, pas bien, pas bon, pas bonne, pas agréable,
        pas aimable*, pas assez, pas à jour, pas pro, pas professionnel*, peu clair*, peu lisible*, peu aimable*,
        peu utile*, peu intuitif, peu intuitive, pas intuitif, pas intuitive, pas ergonomique, inadapté*, insuffisant*,
        vieillot*, vieillissant*, vétuste*, sale, sales, saleté, bruyant*, froide, trop froid*, inconfort*, escroc*,
        escroquerie, du vol, injoignable*, inefficace*, aucun suivi, aucun effort, usant*, épuisant*, incompréhensible*,
        confus, confuse, trop brouillon, assez brouillon, désorganis*, désordre, impoli*, incompétent*, incompétence,
        arnaqu*, aucun intérêt, aucune utilité, aucune communication, manque de communication, ne sert à rien,
        sert à rien, zéro pointé, à revoir, à la ramasse, à la rue, à chier, naze, nase, pourrave, galère, une plaie,
        un calvaire, un enfer, un cauchemar, l'enfer, pas grand chose, pas à la hauteur, manque de,
        manque d'informations, manque d'organisation, moyenne, très moyen, passable, sans plus, mitigé*, ennuyeu*,
        monotone*, rébarbatif, rébarbative, soporifique, imbuvable*, infâme*, immangeable*, répétitif, trop théorique,
        tiède, rigide*, anxiogène*, pas folichon, du n'importe quoi, ni fait ni à faire, assez moyen, plutôt moyen,
        très limité*, trop limité*, peut mieux, sans doute utile mais, mouais bof, ni bon ni mauvais, correct sans,
        correct mais, bien mais, il faut s'habituer, faut s'y faire, on s'y perd, je m'y perds, s'y retrouve pas
        """,
        .worse: """
        depuis la nouvelle version, depuis la dernière mise, depuis le changement de, depuis la refonte,
        depuis la migration, de pire en pire, en pire, de moins en moins, de mal en pis, c'était avant,
        avant on pouvait, on pouvait avant, ne vaut plus, moins pratique, moins lisible, moins clair, moins intuitif,
        moins bon, moins bonne, a baissé, en baisse, se dégrade, se détériore, rendez nous, remettez l, remettez nous,
        on préférait, je préférais, préférait l'ancien*, pourquoi avoir changé, pourquoi changer,
        pourquoi avoir supprimé, pourquoi avoir enlevé, a tout cassé, tout cassé, gâché, ça a bien changé
        """,
        .tooMuch: """
        trop petit*, trop cher*, trop chère, trop court*, trop bruyant*, trop compliqué*, trop de temps, trop de monde,
        trop de bruit, trop de clics, trop de mails, trop strict*, trop vite, trop rapide, trop chaud, trop serré*,
        un peu trop, hors de prix, pas donné, beaucoup d'attente, trop d'attente, longue attente, attente trop,
        attente interminable, temps d'attente, délai d'attente trop, délais trop, délai trop, des plombes, des lustres,
        des heures au, faut payer, tout est payant, rien de gratuit, devenu payant, passer à la caisse, obligé de,
        obligée de, obligés de, oblige à, forcé de, contraint de, contraints de, imposé*, notifications sans,
        sans compter, tant de, autant de mots de passe, énième mot de passe, obligé de créer
        """,
        .leaving: """
        poubelle, à la poubelle, direct poubelle, je change de, change d'opérateur, passe à la concurrence,
        chez la concurrence, fuyez, fuir, adieu, je m'en vais, je vais partir, je ne reviendrai pas, ne reviendrai plus,
        n'y retournerai, pas prêt d'y, ne conseille pas, je ne conseille, je déconseille, cherche une alternative,
        retour au papier
        """,
        .praise: """
        au poil, nickel chrome, trop bien, trop cool, trop fort, hyper bien, carrément bien, très agréable, très clair*,
        très claire, très sympa*, très accueillant*, très réactif*, très efficace*, très intéressant*, très compétent*,
        très disponible*, bien fait*, bien conçu*, bien pensé*, bien expliqué*, bien organisé*, bien accueilli*,
        bien structuré*, bien mené*, bien rodé*, bien joué, beau travail, joli travail, du bon boulot, belle appli,
        belle équipe, belle initiative, belle expérience, belle formation, rien à dire, fait le job, fait son boulot,
        fait son job, fait ce qu'on, fait le boulot, simple et efficace, simple et, clair et, claire et,
        facile d'utilisation, facile d'accès, facile à utiliser, j'apprécie, j'ai apprécié, apprécions, appréciable,
        m'a beaucoup aidé, beaucoup appris, un vrai plaisir, que du plaisir, m'a sauvé*, accueillant*, chaleureu*,
        à l'écoute, compétent*, compétence et, intéressant*, enrichissant*, passionnant*, instructif*, captivant*,
        pédagogue*, convivial*, propre et, très propre, toujours propre, ponctuel*, ponctualité, impec, ça marche bien,
        marche bien, marche très bien, marche nickel, marche parfaitement, fonctionne bien, fonctionne très bien,
        fonctionne parfaitement, fonctionne impec*, tourne bien, ça roule, continuez comme ça, continuez ainsi,
        ne changez rien, cinq étoiles, j'aime bien, j'aime beaucoup, j'aime cette, on aime, parfé, géniale, topissime,
        au delà de mes, conforme à mes attentes, toujours aimable*, toujours disponible*, toujours souriant*, souriant*,
        le sourire, gain de temps, gagne du temps, fait gagner, vaut le coup, vaut le détour, incontournable*,
        grand fan, chapeau à, vous êtes géniaux, vous êtes au top, vous assurez, champion*, une perle, des perles,
        des anges, très apprécié*, appréciés, fait l'affaire, fait bien son travail, connaît bien son,
        maîtrise son sujet, maîtrise bien, prend le temps, prennent le temps, prend son temps pour, aux petits soins,
        super équipe
        """,
        .solved: """
        ça remarche, c'est réglé, c'est rentré, tout refonctionne, tout remarche, tout est revenu, internet est revenu,
        la connexion est revenue, j'ai pu me connecter, j'ai pu me reconnecter, plus de souci depuis, problème était,
        venait de, un redémarrage a suffi, a suffi
        """,
        .closing: """
        rien à signaler, r a s, sans avis, pas d'avis, avis plus tard, néant, aucun commentaire, aucune remarque,
        pas de remarque, pas de commentaire, pas de commentaires, aucune suggestion, pas de suggestion, rien à ajouter,
        rien de particulier, rien de spécial, ne se prononce pas, nsp, non concerné*, sans opinion, pas encore utilisé,
        pas testé, pas concerné*, je ne sais pas quoi, voir plus haut, cf plus haut
        """,
    ]
}

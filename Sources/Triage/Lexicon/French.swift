extension Lexicon {
    static let french = Lexicon(
        language: "fr",
        stopWords: """
            le la les des un une et est je nous vous pas ne que qui dans pour sur avec mon ma mes au aux du ce cette
            il elle on plus bonjour merci votre notre sont ont depuis mais ou où très être fait peut j l d c qu été
            """,
        cues: [
            .broken: """
            en panne, panne, pannes, hs, hors service, hors d'usage, cassé, cassée, cassés, cassées, défectueu*,
            ne répond plus, mort, morte, morts, mortes, plantage, plantages, bug, bugs, bugué*, bogue, bogues,
            défaillan*, coupé, coupée, coupés, coupure, coupures, hors ligne, écran noir, écran bleu, écran blanc,
            endommagé*, abîmé, abîmée, fêlé, fissuré*, déconnect*, pas de connexion, plus de connexion, plus de réseau,
            plus d'internet, pas d'internet, pas de réseau, plus de courant, plus de son, pas de son, plus d'image,
            pas d'image, dysfonction*, inaccessible*, indisponible*, injoignable depuis, bourrage, bourrage papier,
            grillé, grillée, kaput, kaputt, foutu, foutue, en rade, en carafe, down, à plat, déglingué*, en vrac,
            en erreur
            """,
            .notWorking: """
            ne marche pas, ne marche plus, ne marchent pas, ne marchent plus, marche pas, marche plus,
            ne fonctionne pas, ne fonctionne plus, ne fonctionnent pas, ne fonctionnent plus, fonctionne pas,
            fonctionne plus, ne fonctionnait, ne marchait, n'a pas fonctionné, n'a pas marché, ne s'ouvre, ne s'ouvrent,
            s'ouvre pas, s'ouvre plus, ne démarre, ne démarrent, démarre pas, démarre plus, ne charge, ne chargent,
            charge pas, ne se connecte, ne s'affiche, ne s'affichent, s'affiche pas, s'affiche plus, n'apparai*,
            n'imprime, n'impriment, imprime pas, imprime plus, ne s'allume, ne s'allument, s'allume pas, s'allume plus,
            ne répond pas, ne répondent pas, ne passe pas, ne passe plus, ne passent, n'arrivent pas, n'arrivent plus,
            ne part pas, ne partent pas, ne synchronise, ne se synchronise, ne se lance, ne se lancent, ne veut pas,
            ne veut plus, ne veulent pas, ne reconna*, n'est pas reconnu*, n'est plus reconnu*, n'est pas accepté*,
            ne prend pas, ne prend plus, rien ne se passe, rien ne s'est passé, il ne se passe rien, rien n'y fait,
            ne détecte, ne reçoi*, ne recevons, ne s'enregistre, ne s'éteint, ne bouge pas, ne donne rien, ne fait rien,
            ne fait plus rien, ça ne donne rien
            """,
            .unable: """
            impossible de, impossible, impossibilité, dans l'incapacité, incapable de, n'arrive pas à, n'arrive plus à,
            arrive pas à, arrive plus à, n'arrive pas, n'arrivons, je ne peux pas, je ne peux plus, ne peux pas,
            ne peux plus, peux plus, peux pas, ne peut pas, ne peut plus, ne peuvent pas, ne peuvent plus,
            ne pouvons pas, ne pouvons plus, n'ai pas pu, n'avons pas pu, n'a pas pu, ne parviens, ne parvient,
            ne parvenons, ne parviennent, n'ai plus accès, plus accès, pas accès, n'ai pas accès, n'avons plus accès,
            accès impossible, connexion impossible, envoi impossible, ouverture impossible, on ne peut plus,
            personne ne peut, personne n'arrive, refuse de, refuse mon, refuse ma, bloqué, bloquée, bloqués, bloquées,
            m'empêche, nous empêche, empêche de, pas possible de, plus possible de, ne réussis pas, je galère à,
            j'ai beau, en vain, sans succès, rien à faire, ne répond à rien
            """,
            .errorMessage: """
            erreur, erreurs, message d'erreur, messages d'erreur, code erreur, me dit que, un message s'affiche,
            s'affiche un message, me met un message, j'ai un message, j'ai le message, affiche un message,
            message suivant, message disant, accès refusé, refusé, refusée, refusés, rejeté, rejetée, a expiré,
            est expiré*, ont expiré, délai dépassé, délai d'attente, introuvable*, invalide, invalides, non valide,
            exception non gérée, une exception, échec, échecs, échoue*, échoué, message indiquant, message d'alerte,
            fenêtre qui, page d'erreur, non autorisé*, non reconnu*, incorrect*, identifiants incorrects, ça me met,
            il me met, ça m'affiche, ça me dit, il me dit, certificat expiré, certificat de sécurité, certificat ssl,
            erreur 0
            """,
            .stopped: """
            plante, plantent, plantée, se ferme, se ferment, se ferme tout, se referme, s'éteint, s'éteignent, s'arrête,
            s'arrêtent, s'est arrêté*, crash*, redémarre tout, redémarre sans, redémarre en boucle, freeze*, fige,
            figent, figée, figés, se fige, se coupe, se coupent, s'interrompt, quitte tout seul, quitte toute seule,
            est tombé, est tombée, sont tombés, tombe en panne, tombe en rade, me jette, m'éjecte, me sort de,
            me met dehors, coupe en pleine, s'est coupé*, s'est fermé*, s'est bloqué*, se bloque, se bloquent,
            s'est éteint*
            """,
            .stuck: """
            bloqué sur, bloquée sur, bloqué à, reste bloqué*, restent bloqués, reste figé*, reste coincé*, coincé,
            coincée, tourne en boucle, tourne dans le vide, tourne en rond, ça tourne, en boucle, mouline,
            chargement infini, chargement sans fin, en file d'attente, file d'attente d'impression, sablier, n'avance,
            n'avance pas, n'avance plus, patine, pédale dans, roue qui tourne, petit rond, reste sur la page,
            ne se termine pas, ne finit jamais, revient toujours sur
            """,
            .slow: """
            lent, lente, lenteur*, très lent, rame, rament, ramer, ramait, ralenti, ralentie, ralentit, ralentissement*,
            lents, lentes, très lente, lentement, à la traîne, une éternité, met trois plombes, met des plombes,
            met une plombe, met du temps, met un temps, mettent du temps, met longtemps, long à, longue à,
            longs à charger, wifi faible, mauvaise connexion, mauvais réseau, débit faible, faible débit, se traîne,
            se traînent, saccade*, ça saccade, ça lag, lague, latence, à deux à l'heure, comme un escargot, un escargot,
            poussif, poussive
            """,
            .missing: """
            disparu*, a disparu, ont disparu, disparai*, perdu, perdue, perdus, perdues, manquant*, il manque, manquent,
            est vide, sont vides, vides, page vide, dossier vide, boîte vide, ne vois plus, ne vois pas, ne voit plus,
            ne voit pas, ne voyons plus, ne trouve plus, ne retrouve, ne retrouve plus, ne trouvons plus, s'est effacé*,
            se sont effacés, a été effacé*, effacé, effacés, a été supprimé*, ont été supprimé*, s'est supprimé*,
            n'y est plus, n'y sont plus, n'est plus là, ne sont plus là, n'existe plus, n'est plus visible,
            s'est envolé*, volatilisé*, évaporé*, où est passé*, où sont passé*, plus aucune trace, écrasé
            """,
            .since: """
            depuis, depuis ce matin, depuis hier, depuis la mise à jour, depuis lundi, depuis la dernière, depuis cette,
            depuis le changement, ce matin, tout à coup, soudain, soudainement, subitement, d'un coup,
            du jour au lendemain, d'un seul coup, après la mise à jour, suite à la mise à jour, suite à la coupure,
            suite au changement, suite au redémarrage, après le redémarrage, hier encore, hier soir, jusqu'à hier,
            jusque là, jusqu'à présent ça, marchait, fonctionnait, marchaient, fonctionnaient, actuellement impossible,
            actuellement en panne, en ce moment, à l'instant, il y a une heure, il y a dix minutes, tout à l'heure,
            nouvelle version, dernière mise à jour, cet après midi, cette nuit
            """,
            .everyone: """
            tout le monde, tous les utilisateurs, tous les collègues, tous les postes, tous les ordinateurs,
            tous les pc, tous les sites, tous les services, tous les bureaux, tous mes collègues,
            toutes les imprimantes, toutes les salles, toutes les agences, toutes les machines, personne n'a accès,
            personne chez nous, personne dans, plusieurs utilisateurs, plusieurs collègues, plusieurs personnes,
            plusieurs postes, plusieurs agents, plusieurs clients, plusieurs services, plusieurs ordinateurs,
            certains utilisateurs, l'ensemble du service, l'ensemble des postes, l'ensemble des utilisateurs,
            l'ensemble de l'équipe, l'ensemble du site, tout le service, tout l'étage, tout le bureau, toute l'équipe,
            toute l'école, toute la boîte, toute l'agence, tout le bâtiment, panne générale, généralisé*,
            mes collègues aussi, mes collègues, les collègues aussi, des collègues, d'autres collègues,
            ma collègue aussi, mon collègue aussi, chez nous tous, aucun utilisateur, aucun poste, aucun collègue,
            aucun de nous, partout, que chez moi, juste chez moi, seulement chez moi, c'est moi ou, c'est juste moi,
            c'est que moi, suis je le seul, suis je la seule, je suis le seul, je suis la seule, chez vous aussi,
            quelqu'un d'autre, d'autres ont, d'autres personnes, pareil pour, pareil chez, même chose pour, idem pour,
            idem chez, sur tous les
            """,
            .trouble: """
            problème*, prob, pb, souci, soucis, difficulté*, incident, incidents, anomalie*, dérangement, inconvénient*,
            fonctionne mal, marche mal, s'affiche mal, faux, fausse, fausses, erroné*, bizarre*, étrange*, anormal*,
            ne va pas, ne va plus, cloche, qui cloche, je rencontre un, je rencontre des, je rencontre une, rencontrons,
            rencontre un problème, rencontre des, rencontrent, quelque chose ne, n'importe comment, fait n'importe quoi,
            font n'importe quoi, fait des siennes, part en vrille, part en sucette, c'est quoi ce, mal affiché*,
            pas normal, inhabituel*, en double
            """,
            .repair: """
            vérifier, merci de vérifier, pouvez vous vérifier, vérifiez, regarder ce, regarder si, y regarder,
            pouvez vous regarder, peux tu regarder, jeter un œil, jeter un oeil, jeter un coup d'œil,
            jeter un coup d'oeil, réparer, réparation, réparations, dépanner, dépannage, corriger, corrigez, résoudre,
            résolvez, aidez moi, aidez nous, aide moi, m'aider, nous aider, besoin d'aide, demande d'aide, de l'aide,
            au secours, intervenir, intervenez, demande d'intervention, une intervention, intervention sur,
            besoin d'assistance, demande d'assistance, remettre en marche, remettre en route, remettre en service,
            rétablir, envoyer quelqu'un, quelqu'un peut passer, quelqu'un pourrait passer, passer voir, venir voir,
            que faire, quoi faire, que dois je faire, faire le nécessaire, remédier, faites quelque chose,
            j'ai redémarré, redémarré, j'ai tout essayé, débloquer la situation, ce qui se passe, que se passe t il,
            qu'est ce qui se passe, d'où vient, d'où ça vient, un technicien, une solution, trouver une solution,
            pas de solution
            """,
            .please: """
            merci de bien vouloir, veuillez, prière de, bien vouloir, je vous prie de, auriez vous l'amabilité,
            auriez vous la gentillesse, ayez l'amabilité, je vous saurais gré, vous serais reconnaissant*,
            vous serait possible, merci de me, merci de nous, merci de faire, merci de créer, merci d'ajouter,
            merci d'installer, merci de prévoir, merci de procéder, merci de supprimer, merci de modifier,
            merci de donner, merci d'envoyer, merci d'ouvrir, merci d'activer, prière d, svp ajoutez, vous demande de
            """,
            .need: """
            j'ai besoin, ai besoin, avons besoin, aurais besoin, aurait besoin, aurions besoin, a besoin d, ont besoin,
            on a besoin, besoin d'un, besoin d'une, il me faut, il me faudrait, il nous faut, il nous faudrait,
            il faudrait, il lui faut, je voudrais, nous voudrions, on voudrait, je souhaite*, souhaiterai*, souhaitons,
            souhaiterions, j'aimerais, nous aimerions, nous voulons, demande d'un, je demande, nous demandons,
            je fais une demande, ma demande concerne, est nécessaire, serait nécessaire, nécessaires, nécessite, requis,
            requise, je désire, désirons, désirerais, je cherche, nous cherchons, je recherche, à la recherche,
            me manque un, plus de toner, plus de papier, plus de cartouche*, demande d'accès, demande de création,
            demande d'ajout, demande de modification, demande de mise, demande de matériel, demande de changement,
            demande de licence, demande de droits, demande concernant, une demande de, une demande d
            """,
            .couldYou: """
            pourriez vous, pouvez vous, pourrais tu, peux tu, tu peux, tu pourrais, vous pourriez,
            est ce que vous pouvez, est ce que vous pourriez, est ce que tu peux, serait ce possible, peut on avoir,
            puis je avoir, pourrais je avoir, pourrait on, pourrais je, est il possible d, serait il possible,
            y a t il moyen, il y aurait moyen, y aurait il moyen, moyen d'avoir, possible d'avoir, quelqu'un peut,
            quelqu'un pourrait, auriez vous, avez vous un, ça serait possible, c'est possible d, m'envoyer, me fournir,
            me donner, me faire parvenir, nous fournir, nous envoyer, voudriez vous
            """,
            .access: """
            accès à, accès au, accès aux, un accès, des accès, ses accès, accès pour, donner accès, accorder, droits,
            droit d'accès, droit de, autorisation*, autoriser, habilitation*, débloquer mon, débloquer le, déblocage,
            déverrouill*, réinitialis*, mot de passe oublié, oublié mon mot, nouveau mot de passe, rôle, activer,
            activation, réactiver, désactiver, désactivation, ouverture de compte, ouverture de droits,
            ouverture d'un compte, ouverture de port, compte pour, compte utilisateur, création de compte,
            lecture seule, en écriture, en lecture, délégation, partager avec, partager le, partager un, partage avec,
            boîte partagée, liste de diffusion, accès vpn, accès distant, accès invité, liste blanche, droits admin,
            permission*, en quarantaine
            """,
            .provide: """
            installer, installation d, demande d'installation, commander, passer commande, passer une commande,
            commande d'un, commande d'une, commande de, fournir, fourniture, fournitures, licence*, nouvel ordinateur,
            nouveau poste, nouveau pc, nouveau portable, nouvel écran, nouveau téléphone, nouveau clavier,
            nouvelle souris, nouveau casque, nouvelle batterie, nouveau chargeur, un clavier, une souris, un casque,
            un chargeur, un écran supplémentaire, deuxième écran, second écran, double écran, une station d'accueil,
            un adaptateur, un câble, une webcam, un vidéoprojecteur, devis, acheter, achat d, remplacer, remplacement,
            en remplacement, un prêt, en prêt, prêt de, prêter, emprunter, du matériel, nouveau matériel,
            commande de matériel, équiper, mettre à disposition, mise à disposition, mettre en place, déménagement,
            déménager, réserver, réservation, me procurer, toner, cartouches, ramette*
            """,
            .change: """
            ajouter, ajout, créer, création, supprimer, suppression, modifier, modification, changer, changement de,
            changement d'adresse, renommer, déplacer, prolonger, prolongation, augmenter, restaurer, restauration,
            récupérer, transférer, transfert de, rediriger, redirection, configurer, paramétrer, mettre à jour le,
            mettre à jour mon, mettre à jour les, actualiser le, affecter, inscrire, étendre, extension de, remettre,
            retirer, enlever, basculer, migrer, fusionner, archiver, publier, mettre en ligne, programmer, planifier,
            renouveler, renouvellement, annuler mon, annuler ma, décaler, rattacher, renvoyer, exporter, corriger mon,
            corriger l'adresse, changer mon, mon nom de jeune fille, mon nouveau nom
            """,
            .newcomer: """
            nouvel arrivant, nouveaux arrivants, nouvelle arrivante, nouveau collègue, nouvelle collègue,
            nouveau collaborateur, nouvelle collaboratrice, nouveaux collaborateurs, nouvel agent, nouvelle recrue,
            nouvel employé, nouvelle employée, nouveau salarié, nouvelle salariée, nouvel utilisateur,
            nouvel enseignant, nouvel étudiant, stagiaire*, alternant*, apprenti, apprentie, apprentis, doctorant*,
            vacataire*, intérimaire*, prend ses fonctions, prise de poste, prise de fonction*, arrive le, arrive lundi,
            nous rejoint, rejoint l'équipe, rejoindra, va nous rejoindre, commence le, débute le, arrivée de,
            arrivée d'un, arrivée d'une, départ de, départ d'un, départ en retraite, départ à la retraite, son départ,
            mon départ, quitte l'entreprise, quitte la société, quitte le service, quitte notre, nous quitte, a quitté,
            quittera, dernier jour, recrutement, embauche, embauché*, congé maternité, mutation, muté, mutée,
            remplaçant*, nouveau prestataire
            """,
            .wish: """
            ce serait bien, serait bien, serait sympa, serait utile, serait pratique, serait intéressant, serait super,
            serait génial, serait mieux, serait idéal, il serait bien, il serait bon, il serait souhaitable,
            il serait utile, souhaitable, j'aimerais bien, aimerait bien, suggestion*, suggère, suggérer, je propose,
            proposition, une idée, l'idée serait, améliorer, amélioration*, pourquoi ne pas, ajoutez, rajouter,
            rajoutez, remettez, une option, l'option pour, la possibilité, permettre de, permettez, faudrait pouvoir,
            faudrait ajouter, faudrait plus, on aimerait, à quand, manque une, manque un, j'espère que, espère qu,
            espérons que, proposer, vivement, mode sombre, si seulement, si on pouvait, si l'on pouvait, ça aiderait,
            m'arrangerait, nous arrangerait
            """,
            .howTo: """
            comment, comment faire, comment puis je, comment on fait, comment fait on, comment peut on, comment dois je,
            où trouver, où puis je, où peut on, où est le, où est la, où sont les, où se trouve, où se trouvent,
            où dois je, où faut il, quel est, quelle est, quels sont, quelles sont, quel type, quel délai,
            quelle adresse, quelle version, quelle procédure, quel formulaire, quel numéro, quelle heure,
            quels documents, quand est ce, quand sera, quand aura, quand seront, quand pourr*, quand commence,
            c'est quand, dans combien de temps, combien coûte, combien de temps faut, combien de temps dure,
            combien y a, combien ça coûte, combien de jours, combien de places, à combien, à qui m'adresser,
            à qui dois je, à qui faut il, à qui demander, à qui s'adresser, jusqu'à quand, à partir de quand,
            que faut il, qu'est ce que je dois, qu'est ce qu'il faut, qu'est ce que c'est, qui peut me dire, qui est le,
            qui contacter, procédure pour, la procédure à, la marche à suivre, démarche*, mode d'emploi, tuto, tutoriel
            """,
            .ask: """
            question, questions, est ce que, est il possible, peut on, puis je, a t on le droit, ai je le droit,
            dois je, doit on, faut il, savoir si, savoir comment, savoir quand, savoir où, savoir quel, savoir ce qu,
            je voudrais savoir, j'aimerais savoir, souhaite savoir, souhaiterais savoir, voulais savoir,
            pouvez vous me dire, pourriez vous me dire, sauriez vous, me dire, me renseigner, renseignement*,
            plus d'informations, plus d'infos, des informations sur, informations sur, information sur,
            informations concernant, des infos sur, je me demande, je me demandais, on se demandait, sait on,
            savez vous, sais tu, tu sais si, quelqu'un sait, c'est normal, est ce normal, est il prévu, est ce prévu,
            a t on, y a t il un moyen, y a t il une possibilité, y a t il des, y a t il encore, y a t il une limite,
            existe t il, existe il, merci de me dire, me confirmer, confirmez moi, m'expliquer, m'indiquer, m'éclairer,
            m'informer, précisions, une précision, éclaircissement*, un doute, j'ai un doute, avez vous des,
            avez vous une idée, avez vous prévu, est ce sûr, est ce fiable, est ce un, est ce une, est ce obligatoire,
            obligatoire ou, gratuit ou, autorisé à, où en est, où en sont, où en êtes, des nouvelles de,
            des nouvelles concernant, l'état d'avancement, petite question
            """,
            .annoyed: """
            marre, ras le bol, agaçant*, agace, énerv*, insupportable*, inadmissible*, inacceptable*, scandaleu*,
            honte*, ridicule*, n'importe quoi, déçu*, décev*, déception, mécontent*, plainte, plaintes, me plains,
            réclamation, pénible*, exaspér*, lassant, lassante, fatigant*, abus*, foutage, se moque, se moquent,
            se moquer, vous moquez, absurde*, frustrant*, frustré*, frustration, colère, minable*, c'est nul, est nul,
            trop nul, vraiment nul, nuls, est nulle, trop nulle, vraiment nulle, appli nulle, perte de temps,
            perds mon temps, perd du temps, perdre du temps, perdre mon temps, aberrant*, regrettable, intolérable*,
            révoltant*, indigné*, outré*, c'est pas sérieux, pas sérieux, peu sérieux, hors de question, la patience a,
            perds patience, à bout, m'énerve, me saoule, nous saoule, c'est lourd, casse pieds, cassent les, me soûle,
            on se moque, on se fiche, se fiche de, ulcéré*, gavé, gavant, chiant*, fait chier, c'est abusé, du foutage,
            il serait temps
            """,
            .repeated: """
            encore une fois, encore en panne, encore et toujours, encore et encore, encore aujourd'hui, encore ce matin,
            encore le même, encore la même, voilà encore, ça recommence, recommence, une fois de plus,
            à nouveau en panne, de nouveau en panne, à nouveau le même, de nouveau le même, à nouveau bloqué*,
            de nouveau bloqué*, toujours pas, toujours rien, toujours aucun*, toujours le même, toujours la même,
            toujours les mêmes, troisième fois, deuxième fois, quatrième fois, énième fois, énième, chaque fois,
            à chaque, chaque matin, chaque semaine, tous les matins, tous les lundis, sans arrêt, sans cesse,
            constamment, continuellement, régulièrement, en permanence, depuis des semaines, depuis des mois,
            depuis des années, depuis des jours, sans réponse, aucune réponse, aucun retour, pas de retour,
            sans nouvelles, personne ne répond, personne ne décroche, personne ne rappelle, personne ne fait,
            ne répond jamais, ne répondent jamais, ne marche jamais, ne fonctionne jamais, jamais de réponse,
            jamais eu de réponse, jamais à l'heure, jamais disponible*, jamais rappelé, relance, relances,
            je vous relance, récurrent*, à répétition, le même problème, encore un problème, encore une panne,
            encore un bug
            """,
            .bad: """
            mauvais*, horrible*, affreux, affreuse, catastroph*, inutile*, inutilisable*, médiocre*, pourri*, merde,
            merdique, compliqué*, illisible*, usine à gaz, mal fait*, mal conçu*, mal pensé*, mal foutu*, mal fichu*,
            moche*, peu pratique, pas pratique, peu fiable*, lourd*, désagréable*, bidon, daube, sans intérêt,
            incompatible*, non compatible, exécrable*, nullissime, désastreu*, déplorable*, lamentable*, calamiteu*,
            laborieu*, fastidieu*, contraignant*, archaïque*, obsolète*, instable*, capricieu*, bancal*, foireu*,
            tordu*, alambiqué*, indigeste*, farfelu*
            """,
            .worse: """
            pire, pires, moins bien, avant c'était, c'était mieux, c'était mieux avant, mieux avant, était mieux,
            comme avant, qu'avant, avant ça, ancienne version, l'ancienne version, l'ancienne appli,
            l'ancienne interface, l'ancien site, l'ancien système, l'ancien logiciel, naguère, autrefois, jadis,
            régression, régresse*, un recul, dégrad*, plus comme avant, auparavant, fut un temps, nouvelle interface,
            nouvelle mouture, retour en arrière, revenez à, revenir à l'ancien*, on a perdu, on y perd, je regrette l,
            regrette l'ancien*, n'est plus ce, plus ce que c'était, moins fiable, moins rapide, moins fluide,
            ça s'empire, empire, a été retiré*, vous avez retiré, vous avez enlevé, ont enlevé, ont supprimé
            """,
            .tooMuch: """
            trop de, trop lent, trop lente, trop long, trop longue, trop longs, trop cher, trop souvent, trop peu,
            trop tard, beaucoup trop, bien trop, largement trop, pubs, pub, publicité*, payant*, payer,
            abonnement obligatoire, abonnement payant, sans abonnement, prendre un abonnement, minutes pour, des heures,
            une heure pour, interminable*, clics, très cher, plus cher, assez cher, c'est cher, un peu cher,
            vraiment cher, cher pour, arnaque, perte d'argent, jeter l'argent, de l'argent, mon argent, pompe à fric,
            fric, exorbitant*, excessif*, excessive*, abusif, premium, spammé, harcèlement, harcelé*, sans fin,
            à rallonge, paperasse, lourdeur*, usant
            """,
            .leaving: """
            désinstallé, désinstallée, je désinstalle, désinstallation immédiate, je vais désinstaller,
            j'ai désinstallé, je supprime, supprime l'appli, j'abandonne, abandonné, laisse tomber, résili*, rembours*,
            à éviter, à fuir, passez votre chemin, je passe à, je suis passé à, aller voir ailleurs, voir ailleurs,
            une étoile, zéro étoile, aucune étoile, déconseill*, plus jamais, on ne m'y reprendra, ne recommande pas,
            ne recommande absolument, renonce, je me désabonne, je me désinscris, n'installez pas, n'achetez pas,
            client perdu
            """,
            .thanks: """
            merci pour, merci beaucoup, merci à, un grand merci, grand merci, mille mercis, mille merci,
            merci mille fois, merci infiniment, merci bien, merci du fond, encore merci, encore un grand merci,
            remercie, remercier, remercions, remerciement*, bravo, chapeau, félicitation*, félicite*, compliments,
            reconnaissant, reconnaissante, toute ma reconnaissance, toute ma gratitude, gratitude, merci encore,
            tous mes remerciements, coup de chapeau, tip top merci, super merci, top merci, génial merci, parfait merci,
            chapeau bas, merci les gars, merci à vous, merci à toi, merci à toute
            """,
            .praise: """
            super, génial*, excellent*, parfait*, formidable*, au top, est top, c'est top, trop top, vraiment top,
            très bien, très bonne, très bon, très bons, vraiment bien, bon service, bonne appli, bonne application,
            bonne formation, bonne équipe, bonne ambiance, bonne organisation, bonne expérience, bon accueil,
            bon travail, bon produit, bon boulot, bon rapport, bon logiciel, bon site, bons conseils, efficace*,
            très pratique, c'est pratique, bien pratique, pratique et, hyper pratique, j'adore, adore, magnifique*,
            très rapide*, rapide et, réponse rapide, service rapide, réactif*, réactive*, réactivité, aimable*,
            amabilité, sympathique*, très satisfait*, suis satisfait*, sommes satisfait*, entièrement satisfait*,
            pleinement satisfait*, satisfait du, satisfaite du, très content*, suis content*, bien content*,
            trop content*, ravi, ravie, ravis, enchanté*, impeccable*, nickel, c'est extra, très utile*, est utile,
            super utile, vraiment utile, utile et, facile à, simple d'utilisation, très professionnel*,
            vraiment professionnel*, professionnalisme, très gentil*, gentillesse, très patient*, patience et,
            sa patience, grande patience, je recommande, recommande vivement, recommande fortement, à recommander,
            m'a sauvé, m'avez sauvé, nous a sauvé, sauvé la vie, sauvé la mise, sauvé ma, agréable*, merveill*,
            devenu indispensable, appli indispensable, très complet, très complète, assez complet, complet et,
            bonne qualité, de qualité, excellente qualité, grande qualité, le meilleur, la meilleure, meilleure appli,
            bien meilleur*, nettement meilleur*, beaucoup mieux, nettement mieux, rapidité, sérieux et, exceptionnel*,
            épatant*, bluffé*, bluffant*, irréprochable*, remarquable*, extraordinaire*, fantastique*, sublime*,
            adorable*, tip top, chouette, du tonnerre, que du bonheur, un régal, un bonheur, un plaisir, très fluide,
            fluide et, si gentil*, très sympa, sympa et, appli sympa, équipe sympa
            """,
            .solved: """
            fonctionne à nouveau, fonctionne de nouveau, refonctionne, remarche, fonctionne maintenant,
            marche maintenant, marche à nouveau, marche de nouveau, maintenant ça marche, ça fonctionne maintenant,
            ça marche maintenant, ça marche enfin, est résolu, est résolue, problème résolu, a été résolu*,
            ont été résolu*, résolu mon, résolu le, résolu rapidement, bien résolu, maintenant résolu, incident résolu,
            résolu merci, est réglé, a été réglé*, problème réglé, tout est réglé, réglé le problème, réglé mon,
            réglé en, a été réparé*, est réparé*, réparé rapidement, réparé en, rentré dans l'ordre,
            rentrée dans l'ordre, est revenu à la normale, revenu à la normale, retour à la normale, est revenu,
            est revenue, sont revenus, c'est bon, c'est ok, tout est ok, tout est bon, tout est rentré, tout va bien,
            plus besoin de, m'a dépanné, dépannée, dépannés, tout est reparti, c'est reparti, ça refonctionne,
            a été rétabli*, est rétabli*, de nouveau opérationnel*, à nouveau opérationnel*, j'ai trouvé la solution,
            j'ai réussi, a réussi à, s'est réglé, s'est résolu*, avec succès
            """,
            .notice: """
            pour information, à titre d'information, à titre informatif, pour info, fyi, pour mémoire,
            nous vous informons, je vous informe que, vous informe que, nous tenions à, veuillez noter, à noter, rappel,
            petit rappel, maintenance prévue, maintenance programmée, opération de maintenance,
            opérations de maintenance, travaux de maintenance, intervention prévue, intervention programmée,
            interruption prévue, interruption de service prévue, coupure prévue, coupure programmée,
            ci joint la facture, facture ci jointe, facture n, ci joint le compte, compte rendu, procès verbal,
            ordre du jour, sera fermé*, seront fermé*, sera indisponible, sera interrompu*, sera coupé*, sera effectué*,
            sera remplacé*, aura lieu, auront lieu, se tiendra, chers collègues, chères collègues, chers tous,
            bonjour à tous, bonjour à toutes, newsletter, ne pas répondre, ne répondez pas, message automatique,
            réponse automatique, envoyé automatiquement, note de service, communiqué, bulletin d'information,
            transmis pour, à toutes fins utiles, votre demande a, votre ticket, votre commande a, accusé de réception,
            à compter du, comme convenu, en complément de, complément d'information, pas d'action, aucune action,
            rien à faire de votre, suite à notre échange, votre facture
            """,
            .closing: """
            ne pas tenir compte, ne tenez pas compte, ne pas prendre en compte, ignorer, ignorez,
            erreur de destinataire, mauvais destinataire, mauvais service, mauvaise adresse, fausse manip, j'annule,
            annule ma demande, annulez ma demande, demande annulée, annulation de ma demande, vous pouvez annuler,
            ceci est un test, c'est un test, mail de test, message de test, simple test, test test, juste un test,
            simple essai, ma faute, mon erreur, au temps pour moi, autant pour moi, sans objet, oubliez, laissez tomber,
            désolé pour le dérangement, désolée pour le dérangement, pas pour moi, pas pour vous, ne me concerne pas,
            ne vous concerne pas, vous pouvez clore, vous pouvez clôturer, vous pouvez fermer, peut être clos,
            peut être clôturé*, peut être fermé, clore le ticket, clôturer, clôturez, clôture, fermer le ticket,
            fermer la demande, doublon, en doublon, demande caduque, n'est plus d'actualité, plus d'actualité,
            n'est plus nécessaire, plus nécessaire, problème disparu, tout seul revenu, résolu tout seul,
            réglé tout seul
            """,
            .advertising: """
            offre spéciale, offre exceptionnelle, offre exclusive, offre limitée, nos offres, notre offre, promotion,
            promo, remise exceptionnelle, remises, essai gratuit, gratuit pendant, profitez, cliquez ici,
            cliquez sur le lien, se désabonner, désinscription, désabonnement, webinaire, webinar, vous avez gagné,
            gagnez, gagnant, jeu concours, tirage au sort, exclusif, exclusive, nos produits, nos services,
            notre solution, nos experts, les soldes, nouveau message de, découvrez, rendez vous sur notre,
            demandez votre, demande de démo, prospects, référencement, leads, partenariat, investissement, héritage,
            vos coordonnées bancaires, votre compte sera, sera suspendu, mettez à jour vos, vérifiez votre compte,
            colis en attente, carte cadeau, a partagé un
            """,
            .social: """
            gâteau, anniversaire, déjeuner, déjeuner d'équipe, cantine, pot de départ, pot de fin, apéro, café,
            vacances, congés, en congé, malade, absent, absente, je serai absent*, arrêt maladie, réunion d'équipe,
            réunion de service, vous êtes invité*, vous invite, vous invitons, cordialement invité*, fête, parking,
            noël, galette, galette des rois, bonne année, meilleurs vœux, objet trouvé, objets trouvés, clés trouvées,
            clés perdues, covoiturage, barbecue, cagnotte, naissance, mariage, condoléances, crèche, chorale, tournoi,
            brocante, à vendre, frigo, micro ondes, parapluie, exercice incendie, bon rétablissement, joyeuses fêtes
            """,
            .inAdvance: """
            merci d'avance, merci par avance, d'avance merci, vous remerciant par avance, par avance, cordialement,
            sincères salutations, salutations, respectueusement, cdlt, cdt, merci de votre retour, dans l'attente,
            en vous remerciant, vous en remerciant
            """,
            .urgent: """
            urgent*, urgence, urgences, au plus vite, le plus vite, dès que possible, asap, le plus tôt,
            rapidement possible, le plus rapidement, dans les plus brefs, plus brefs délais, dans les meilleurs délais,
            meilleurs délais, immédiatement, tout de suite, sur le champ, sans délai, prioritaire*, priorité, critique,
            critiques, échéance, avant ce soir, avant midi, avant demain, pour demain, d'ici ce soir, d'ici demain,
            au plus tôt, important, importante, importants, patients, production, prod, à l'arrêt, bloquant, bloquante,
            pressé, pressée, ça urge, ne peut attendre, client attend, clients attendent, examen, ça presse
            """,
        ],
        remarks: frenchRemarks
    )
}

extension Lexicon {
    static let french = Lexicon(
        language: "fr",
        stopWords: """
            le la les des un une et est je nous vous pas ne que qui dans pour sur avec mon ma mes au aux du ce cette
            il elle on plus bonjour merci votre notre sont ont depuis mais ou où très être fait peut j l d c qu été
            """,
        cues: [
            .broken: """
            en panne, panne*, hs, hors service, cassé*, défectueu*, ne répond plus, mort*, planté*, plante, plantage*,
            bug, bugs, bugué*, buggé*, bogue*, défaillan*, coupé*, coupure*, hors ligne, écran noir, écran bleu,
            endommagé*, déconnect*, pas de connexion, plus de connexion, plus de réseau, plus d'internet, pas de réseau,
            plus de son, dysfonction*, inaccessible*, indisponible*, bourrage
            """,
            .notWorking: """
            ne marche pas, ne marche plus, marche pas, marche plus, ne fonctionne pas, ne fonctionne plus,
            fonctionne pas, fonctionne plus, ne fonctionnent, ne s'ouvre, ne s'ouvre pas, s'ouvre pas, s'ouvre plus,
            ne démarre, démarre pas, démarre plus, ne charge, charge pas, ne se connecte, ne s'affiche, s'affiche pas,
            s'affiche plus, n'apparai*, n'imprime, imprime pas, ne s'allume, ne répond, ne répond pas, ne passe pas,
            ne passe plus, n'arrive pas, n'arrivent pas, ne part pas, ne synchronise, ne se lance, ne veut pas,
            ne veut plus, ne reconna*, rien ne se passe, rien n'y fait, ne détecte, ne reçoi*, ne s'enregistre
            """,
            .unable: """
            impossible de, impossible, impossibilité, n'arrive pas à, n'arrive plus à, arrive pas à, arrive plus à,
            je ne peux pas, je ne peux plus, ne peux pas, ne peux plus, peux plus, peux pas, ne pouvons pas,
            ne pouvons plus, ne parviens, ne parvient, ne parvenons, n'ai plus accès, plus accès, pas accès,
            n'ai pas accès, on ne peut plus, personne ne peut, refuse de, bloqué*, n'arrivons
            """,
            .errorMessage: """
            erreur*, message d'erreur, code erreur, me dit que, s'affiche, accès refusé, refusé*, expiré*,
            délai dépassé, introuvable*, invalide, exception, échec, échoue*, 500, 503, 404, message indiquant, alerte
            """,
            .stopped: """
            plante, plantée, planté, se ferme, se ferme tout, s'éteint, s'arrête, s'est arrêté*, crash*, redémarre tout,
            redémarre sans, freeze*, fige*, figé*, se coupe, quitte tout seul, tombé*, est tombé
            """,
            .stuck: """
            bloqué sur, bloquée, reste bloqué*, tourne en boucle, tourne dans le vide, en boucle, mouline,
            chargement infini, file d'attente, sablier, n'avance
            """,
            .slow: """
            lent, lente, lenteur*, très lent, rame*, ralenti*, lents, lentes, très lente, lentement,
            à la traîne, une éternité, met trois plombes, wifi faible, mauvaise connexion, rame, rament
            """,
            .missing: """
            disparu*, a disparu, ont disparu, perdu*, manquant*, manque, vide, vides, introuvable*, ne vois plus,
            ne voit plus, ne trouve plus, ne retrouve, effacé*, supprimé*, n'y est plus, envolé*
            """,
            .since: """
            depuis, depuis ce matin, depuis hier, depuis la mise à jour, depuis lundi, depuis la dernière, ce matin,
            tout à coup, soudain*, d'un coup, après la mise à jour, hier encore, jusqu'à hier, marchait, fonctionnait,
            actuellement, en ce moment, nouvelle version, dernière mise à jour
            """,
            .everyone: """
            tout le monde, tous les, toutes les, personne, plusieurs, l'ensemble, tout le service, tout l'étage,
            général, généralisé, mes collègues aussi, collègues, chez nous tous, aucun, aucune, partout,
            tous les postes, tout le bâtiment, que chez moi, juste chez moi, seulement chez moi, c'est moi ou,
            c'est juste moi, suis je le seul, suis je la seule, je suis le seul, je suis la seule, chez vous aussi,
            quelqu'un d'autre, d'autres ont
            """,
            .trouble: """
            problème*, probleme*, souci*, soucis, difficulté*, incident*, anomalie*, dérangement, mal, incorrect*, faux,
            fausse, bizarre*, ne va pas, rencontre, rencontrons, quelque chose ne
            """,
            .repair: """
            vérifier, merci de vérifier, pouvez vous vérifier, regarder, jeter un œil, réparer, dépanner, dépannage,
            corriger, corrigez, résoudre, résolution, aidez moi, aide, m'aider, nous aider, besoin d'aide, à l'aide,
            intervenir, intervention, assistance, remettre en marche, rétablir, envoyer quelqu'un, passer voir,
            que faire, faire le nécessaire, remédier, faites quelque chose
            """,
            .please: """
            merci de bien vouloir, veuillez, prière de, bien vouloir, je vous prie de, auriez vous l'amabilité,
            je vous saurais gré, serait il possible
            """,
            .need: """
            besoin, j'ai besoin, avons besoin, aurais besoin, il me faut, il me faudrait, il nous faut, il faudrait,
            je voudrais, je souhaite*, souhaiterai*, souhaitons, j'aimerais, nous aimerions, demande, demande de,
            je demande, nécessaire, requis*, désire*
            """,
            .couldYou: """
            pourriez vous, pouvez vous, pourrais tu, peux tu, pouvez, pourriez, est ce que vous pouvez, peut on avoir,
            puis je avoir, pourrait on, pourrais je, est il possible d, serait il possible, y a t il moyen,
            quelqu'un peut, quelqu'un pourrait
            """,
            .access: """
            accès à, accès au, accès aux, un accès, droit*, droits, autorisation*, autoriser, habilitation*, débloqu*,
            déverrouill*, réinitialis*, mot de passe oublié, rôle, activer, activation, désactiver, ouverture de,
            lecture seule, en écriture, délégation, partage
            """,
            .provide: """
            installer, installation, commande, commander, fournir, fourniture, licence*, nouvel ordinateur,
            nouveau poste, nouvel écran, nouveau téléphone, clavier, souris, casque, devis, remplacer, remplacement,
            prêt, prêter, matériel, équiper, livraison, mettre à disposition
            """,
            .change: """
            ajouter, ajout, créer, création, supprimer, suppression, modifier, modification, changer, renommer,
            déplacer, prolonger, prolongation, augmenter, restaurer, restauration, récupérer, transférer, rediriger,
            configurer, paramétrer, mettre à jour le, affecter, inscrire, étendre, rétablir, remettre, retirer
            """,
            .newcomer: """
            nouvel arrivant, nouvelle arrivante, nouveau collègue, nouvelle collègue, nouveau collaborateur,
            nouvelle collaboratrice, stagiaire*, alternant*, apprenti*, intérimaire*, prend ses fonctions, arrive le,
            arrivée de, départ, départ de, quitte, recrutement, embauche, remplaçante*, remplaçant*
            """,
            .wish: """
            ce serait bien, serait bien, serait sympa, serait utile, serait pratique, il serait, j'aimerais bien,
            dommage qu, suggestion*, suggère, proposition, idée, améliorer, amélioration*, pourquoi ne pas, ajoutez,
            rajouter, rajoutez, remettez, une option, la possibilité, permettre de, faudrait pouvoir, on aimerait,
            à quand, manque une, manque un, espère, proposer
            """,
            .howTo: """
            comment, comment faire, comment puis je, où trouver, où puis je, où est, quel, quelle, quels, quelles,
            quand, combien, à qui, jusqu'à quand, que faire, que faut il, qu'est ce, pourquoi, où se trouve,
            qui peut me dire
            """,
            .ask: """
            question, est ce que, est il possible, peut on, puis je, a t on le droit, dois je, faut il, y a t il,
            savoir si, je voudrais savoir, j'aimerais savoir, pouvez vous me dire, me dire, renseignement*,
            information*, me demande, sait on, savez vous, c'est normal, est il prévu, a t on, merci de me dire,
            me confirmer, m'expliquer
            """,
            .annoyed: """
            marre, ras le bol, agaçant*, agace, énerv*, insupportable*, inadmissible*, inacceptable*, scandaleu*,
            honte*, honteux, ridicule*, n'importe quoi, déçu*, décev*, déception, mécontent*, plainte, me plains,
            pénible*, exaspér*, lassant, fatigant*, abus*, foutage, se moque, se moquer, absurde*, frustrant*, colère,
            minable, nul, nulle, nuls, perte de temps, perds mon temps, aberrant*, regrettable
            """,
            .repeated: """
            encore, encore une fois, une fois de plus, à nouveau, de nouveau, toujours pas, toujours, troisième fois,
            deuxième fois, chaque fois, à chaque, tous les jours, chaque jour, chaque matin, sans arrêt, sans cesse,
            constamment, depuis des semaines, depuis des mois, depuis des années, sans réponse, aucune réponse,
            personne ne répond, jamais, relance
            """,
            .bad: """
            mauvais*, horrible*, affreux, catastroph*, inutile*, inutilisable*, médiocre*, pourri*, merde, merdique,
            compliqué*, illisible*, usine à gaz, mal fait*, mal conçu*, mal pensé*, moche*, peu pratique, pas pratique,
            lourd*, désagréable*, pire, bidon, daube, sans intérêt, incompatible*, non compatible
            """,
            .worse: """
            pire, moins bien, avant, c'était mieux, était mieux, ancienne version, l'ancienne, l'ancien, naguère,
            autrefois, régression, recul, dégrad*, plus comme avant, avait, auparavant, fut un temps, nouvelle interface
            """,
            .tooMuch: """
            trop de, trop, trop lent, trop long, trop cher, beaucoup trop, pubs, pub, publicité*, payant*, payer,
            abonnement, minutes pour, des heures, interminable*, clics, cher, arnaque, argent, premium
            """,
            .leaving: """
            désinstall*, je supprime, supprime l'appli, j'abandonne, abandonné, résili*, rembours*, à éviter, à fuir,
            passez votre chemin, je passe à, une étoile, déconseill*, plus jamais, ne recommande pas, renonce
            """,
            .thanks: """
            merci pour, merci beaucoup, merci à, un grand merci, mille mercis, merci infiniment, remercie*,
            remerciement*, bravo, chapeau, félicitation*, compliment*, reconnaissan*, merci encore,
            tous mes remerciements, coup de chapeau
            """,
            .praise: """
            super, génial*, excellent*, parfait*, formidable*, top, très bien, très bonne, très bon, bien, bon, bonne,
            efficace*, pratique, j'adore, adore, magnifique*, rapide*, réactif*, réactive*, aimable*, sympathique*,
            satisfait*, content*, ravi*, impeccable*, nickel, au top, extra, utile, facile à, simple d'utilisation,
            professionnel*, gentil*, patien*, recommande, sauvé*, agréable*, merveill*, indispensable, complet, qualité,
            meilleur*
            """,
            .solved: """
            fonctionne à nouveau, remarche, refonctionne, fonctionne maintenant, marche maintenant, ça marche, résolu*,
            réglé*, réparé*, rentré dans l'ordre, revenu*, c'est bon, tout est ok, vous pouvez clore, clôturer,
            plus besoin, dépanné*, tout est reparti
            """,
            .notice: """
            pour information, à titre d'information, pour info, nous vous informons, veuillez noter, rappel,
            maintenance, intervention prévue, ci joint, en pièce jointe, compte rendu, ordre du jour, sera fermé*,
            aura lieu, chers collègues, bonjour à tous, newsletter, ne pas répondre, message automatique, facture,
            bulletin, transmis
            """,
            .closing: """
            ne pas tenir compte, ignorer, ignorez, erreur de destinataire, par erreur, mauvais destinataire,
            fausse alerte, annule*, annulation, test, essai, ma faute, sans objet, oubliez, désolé pour le dérangement,
            pas pour moi
            """,
            .advertising: """
            offre, promotion, promo, remise, gratuit*, profitez, cliquez ici, se désabonner, désinscription, webinaire,
            gagné, concours, exclusif, exclusive, nos produits, soldes, nouveau message, salon, découvrez
            """,
            .social: """
            gâteau, anniversaire, déjeuner, cantine, pot de départ, café, vacances, congé*, malade, absent*, absence,
            réunion, invitation, rendez vous, fête, week end, parking, noël, galette, objet trouvé, clés trouvées,
            covoiturage
            """,
            .inAdvance: """
            merci d'avance, merci par avance, d'avance merci, vous remerciant par avance, par avance, cordialement,
            bien cordialement, sincères salutations, salutations, bien à vous, bonne journée
            """,
            .urgent: """
            urgent*, urgence, au plus vite, dès que possible, rapidement, immédiatement, tout de suite,
            le plus rapidement, prioritaire, priorité, critique*, échéance, avant ce soir, au plus tôt, important*,
            patients, production, à l'arrêt
            """,
        ],
        remarks: frenchRemarks
    )
}

extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey: short, spoken, often misspelt.
    static let frenchRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        beug*, beugue*, bugge*, ecran fige, noir complet, aspa, voyant rouge, voyant orange, ne réagit, sans tonalité,
        code 0, ça coupe, coupe sans, coupe tout, se bloque, bloque au, bloque sur, inutilisable depuis, hors d'usage,
        ne tient plus la charge, ne charge plus, ne tourne plus, ne synchronise plus, ne reçois plus, déconne*,
        écran blanc, page blanche, a lâché, a rendu l'âme, plus aucun signe, ne capte plus, plus de wifi, plus de tonalité
        """,
        .notWorking: """
        marche po, marche pa, march pas, fonctionne pa, ça marche pas, ça marche plus, sa marche pas, sa marche plus,
        charge plus, s'ouvre pa, ne sonne, sonnent pas, sonne pas, ne lit pas, lit plus, ne trouve pas, trouve pas,
        n'affiche, n'affiche plus, ne veut rien savoir, ne se charge, n'ouvre pas, n'ouvre plus, se lance pas, se lance plus,
        rien ne charge, affiche rien, rien ne s'affiche, ne s'installe, s'installe pas, ne télécharge,
        télécharge pas, n'envoie, envoie pas, ne se met, ne s'active, ne sert plus, rien ne marche, n'enregistre
        """,
        .unable: """
        plus moyen de, plus moyen d, pas moyen de, pas moyen d, moyen d'ouvrir, on ne peut pas, on peut plus,
        on peut pas, peu pas, peut plus, j'arrive pas, j'arrive plus, arrive pas, arrive plus, n'arrive plus,
        impossible d, ne me laisse pas, me laisse pas, ne permet pas d'ouvrir
        """,
        .stopped: """
        plante tout le temps, s'arrête tout, se ferme toute seule, ferme toute seule, ferme tout seul, se déconnecte,
        me déconnecte, s'est éteint, coupe au milieu
        """,
        .missing: "j'ai perdu, a perdu, ai tout perdu, plus rien, ne retrouve pas, plus aucun*, jamais reçu, pas reçu",
        .wish: """
        il manque juste, manque juste, il manquerait, manquerait, serait un plus, ce serait top, serait top, serait cool,
        serait parfait, j'aurais aimé, j'aurais souhaité, aurait été, il aurait fallu, à améliorer, peut mieux faire,
        pouvoir choisir, pouvoir mettre, laisser nous, laissez nous, mettez un, mettez une, rajoutez, un mode,
        prévoir, à prévoir, penser à, pensez à, proposez, pourrait être, pourraient être, davantage de, plus de temps,
        plus de choix, plus d'exemples, plus d'exercices
        """,
        .annoyed: """
        bof, mouais, pff, pfff, n'importe nawak, se fout, s'en fout, foutent, la honte, du grand n'importe quoi,
        ras le, saoule, soule, me gonfle, gonflant*, prend la tête, prise de tête, dommage, hélas, malheureusement,
        en ai assez, en ai plein, y en a marre, ça devient, pour la énième, foutu*, j'hallucine, scandale, sans gêne,
        déception totale, pas content*, pas contente, furieu*, lamentable*, désolant*, navrant*, indigne*, irrespect*
        """,
        .repeated: """
        une fois sur deux, un jour sur deux, toutes les deux minutes, toutes les cinq minutes, à chaque fois,
        à longueur de, sans cesse, en permanence, toujours le même, toujours la même, toujours autant, x fois,
        dix fois, mille fois, plusieurs fois par, relancé, relances, depuis un an, depuis deux ans, jamais eu de réponse,
        pas de réponse, attends toujours, attendons toujours, toujours en attente
        """,
        .bad: """
        laisse à désirer, laissent à désirer, bouffe la batterie, bouffe tout, vide la batterie, mal traduit*,
        mal expliqué*, mal organisé*, mal indiqué*, mal adapté*, pas terrible, pas top, pas clair*, pas claire,
        pas fiable*, pas adapté*, peu clair*, peu lisible*, pas intuitif, pas intuitive, pas ergonomique, inadapté*,
        décevant*, insuffisant*, médiocre*, vieillot*, vétuste*, sale, sales, bruyant*, froide, trop froid*, inconfort*,
        escroc*, escroquerie, du vol, injoignable*, inefficace*, aucun suivi, aucun effort, usant*, épuisant*,
        incompréhensible*, confus, confuse, brouillon, désorganis*, impoli*, désagréable*, incompétent*, arnaqu*,
        aucun intérêt, aucune utilité, ne sert à rien, sert à rien, ça sert à rien, zéro, à revoir, à la ramasse, naze,
        nase, pourrave, galère, une usine, une plaie, un calvaire, pas grand chose, pas à la hauteur, manque de
        """,
        .worse: """
        depuis la nouvelle version, depuis la dernière mise, de pire en pire, en pire, avant c'était, c'était avant,
        avant on pouvait, on pouvait avant, ne vaut plus, moins pratique, moins lisible, moins clair, a baissé,
        rendez nous, remettez l
        """,
        .tooMuch: """
        trop petit*, trop cher*, trop chère, trop court*, trop bruyant*, trop compliqué*, trop de temps,
        hors de prix, pas donné, beaucoup d'attente, trop d'attente, des plombes, trois heures, faut payer,
        tout est payant, créer un compte, obligé de, obligée de, forcé de
        """,
        .leaving: "je désinstalle, désinstallé, poubelle, à la poubelle, je change de, passe à la concurrence, fuyez",
        .praise: """
        au poil, nickel chrome, trop bien, trop cool, vraiment bien, très pratique, très utile, très agréable, très complet,
        très clair*, très claire, bien fait*, bien conçu*, bien pensé*, bien expliqué*, bien organisé*, rien à dire,
        rien à redire, fait le job, fait son boulot, fait ce qu'on, simple et efficace, facile d'utilisation,
        facile à utiliser, à recommander, je recommande, vivement, apprécié, appréci*, plaisir, m'a sauvé*, accueillant*,
        chaleureu*, à l'écoute, disponible*, compétent*, intéressant*, enrichissant*, passionnant*, convivial*, propre,
        ça marche bien, marche bien, marche très bien, fonctionne bien, fonctionne très bien, fonctionne parfaitement,
        continuez, cinq étoiles, 5 étoiles, j'aime, on aime, parfé, géniale, topissime
        """,
        .solved: "ça remarche, problème réglé, c'est réglé, c'est rentré, tout refonctionne",
        .closing: """
        rien à signaler, r a s, ras, sans avis, pas d'avis, avis plus tard, néant, aucun commentaire,
        aucune remarque
        """,
    ]
}

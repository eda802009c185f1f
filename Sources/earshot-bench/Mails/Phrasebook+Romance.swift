extension Phrasebook {
    static let french = Phrasebook(
        subjects: [
            "{service} en panne", "Question sur {service}", "Problème avec {device}", "Merci", "Demande {number}",
            "Pas de réseau en salle {number}", "Accès à {service} pour {name}",
        ],
        greetings: ["Bonjour,", "Chers collègues,", "Madame, Monsieur,", "Bonjour à tous,"],
        matters: [
            "{service} est en panne depuis {time}, plus personne ne peut se connecter.",
            "Pourriez-vous donner à {name} un accès à {service} ? Le formulaire {number} est signé.",
            "C'est vraiment pénible que {service} redemande le mot de passe toutes les dix minutes.",
            "Merci beaucoup d'avoir réparé si vite l'appareil {device} !",
            "Comment relier mon {device} à {service} depuis la maison ?",
            "Nous souhaitons commander un {device} pour la salle {number}.",
        ],
        details: [
            "L'écran affiche l'erreur {number}, puis la fenêtre se ferme.",
            "C'était déjà le cas {time}, et {name} rencontre le même problème.",
            "J'ai redémarré le {device} deux fois, sans résultat.",
            "{place} tout fonctionne, c'est peut-être la prise de la salle {number}.",
            "Un examen de {number} étudiants en dépend, une courte réponse nous aiderait beaucoup.",
            "Nous en avions parlé avec {name} il y a des mois, sans nouvelles depuis.",
            "S'il existe une page qui l'explique, je ne l'ai pas trouvée.",
            "Avant la mise à jour de {service}, cela prenait quelques secondes ; maintenant, des minutes.",
            "Vous pouvez me joindre au poste {number}, de préférence {time}.",
        ],
        farewells: ["Cordialement", "Bien à vous", "Merci d'avance", "Bonne journée"],
        places: ["À la bibliothèque", "Au bâtiment C", "Dans l'amphithéâtre", "Au laboratoire", "À la cantine"],
        times: ["ce matin", "hier", "lundi", "la semaine dernière", "à midi", "neuf heures"],
        attribution: "{name} a écrit :"
    )

    static let spanish = Phrasebook(
        subjects: [
            "{service} no funciona", "Pregunta sobre {service}", "Avería: {device}", "Gracias", "Solicitud {number}",
            "Sin conexión en el aula {number}", "Acceso a {service} para {name}",
        ],
        greetings: ["Hola:", "Buenos días:", "Estimados compañeros:", "Estimado equipo:"],
        matters: [
            "{service} no funciona desde {time}, nadie puede iniciar sesión.",
            "¿Podrían dar acceso a {service} a {name}? El formulario {number} está firmado.",
            "Es muy molesto que {service} pida la contraseña cada diez minutos.",
            "¡Muchas gracias por reparar tan rápido el equipo {device}!",
            "¿Cómo conecto mi {device} con {service} desde casa?",
            "Quisiéramos pedir un {device} para el aula {number}.",
        ],
        details: [
            "En la pantalla aparece el error {number} y la ventana se cierra.",
            "Ya pasó {time}, y {name} tiene el mismo problema.",
            "He reiniciado el {device} dos veces, sin resultado.",
            "{place} todo va bien, quizá sea la toma del aula {number}.",
            "De ello depende un examen con {number} estudiantes, agradeceríamos una breve respuesta.",
            "Hace meses lo hablamos con {name} y no hemos sabido nada más.",
            "Si hay una página donde se explique, no la he encontrado.",
            "Antes de la última actualización de {service} tardaba segundos, ahora minutos.",
            "Me pueden localizar en la extensión {number}, mejor {time}.",
        ],
        farewells: ["Un saludo", "Muchas gracias", "Saludos cordiales", "Que tengan un buen día"],
        places: ["En la biblioteca", "En el edificio C", "En el salón de actos", "En el laboratorio", "En el comedor"],
        times: ["esta mañana", "ayer", "el lunes", "la semana pasada", "mediodía", "las nueve"],
        attribution: "{name} escribió:"
    )

    static let italian = Phrasebook(
        subjects: [
            "{service} non funziona", "Domanda su {service}", "Guasto: {device}", "Grazie", "Richiesta {number}",
            "Niente rete in aula {number}", "Accesso a {service} per {name}",
        ],
        greetings: ["Buongiorno,", "Gentili colleghi,", "Salve,", "Ciao a tutti,"],
        matters: [
            "{service} è fermo da {time}, nessuno riesce più ad accedere.",
            "Potreste dare a {name} l'accesso a {service}? Il modulo {number} è firmato.",
            "È davvero fastidioso che {service} chieda la password ogni dieci minuti.",
            "Grazie mille per aver riparato così in fretta l'apparecchio {device}!",
            "Come collego il mio {device} a {service} da casa?",
            "Vorremmo ordinare un {device} per l'aula {number}.",
        ],
        details: [
            "Sullo schermo appare l'errore {number}, poi la finestra si chiude.",
            "È successo anche {time}, e {name} ha lo stesso problema.",
            "Ho già riavviato il {device} due volte, senza esito.",
            "{place} funziona tutto, forse è la presa dell'aula {number}.",
            "Ne dipende un esame con {number} studenti, una breve risposta ci aiuterebbe molto.",
            "Ne avevamo parlato con {name} mesi fa, e non si è saputo più nulla.",
            "Se esiste una pagina che lo spiega, non l'ho trovata.",
            "Prima dell'ultimo aggiornamento di {service} bastavano pochi secondi, adesso minuti.",
            "Mi trovate all'interno {number}, meglio {time}.",
        ],
        farewells: ["Cordiali saluti", "Grazie mille", "Buona giornata", "Un saluto"],
        places: ["In biblioteca", "Nell'edificio C", "In aula magna", "In laboratorio", "In mensa"],
        times: ["stamattina", "ieri", "lunedì", "la settimana scorsa", "mezzogiorno", "le nove"],
        attribution: "{name} ha scritto:"
    )
}

extension Phrasebook {
    static let german = Phrasebook(
        subjects: [
            "{service} geht nicht", "Frage zu {service}", "Störung {device}", "Vielen Dank", "Antrag {number}",
            "Kein Netz in Raum {number}", "Zugang zu {service} für {name}", "{service} sehr langsam",
        ],
        greetings: ["Hallo,", "Sehr geehrte Damen und Herren,", "Liebes IT-Team,", "Guten Tag,", "Moin,"],
        matters: [
            "{service} ist {time} ausgefallen, hier kann sich niemand mehr anmelden.",
            "Könnten Sie {name} bitte für {service} freischalten? Das Formular {number} liegt bei.",
            "Es nervt wirklich, dass {service} alle zehn Minuten nach dem Passwort fragt.",
            "Herzlichen Dank, dass das Gerät {device} so schnell repariert wurde!",
            "Wie verbinde ich mein {device} von zu Hause aus mit {service}?",
            "Wir möchten gerne ein {device} für Raum {number} bestellen.",
            "Zur Kenntnis: {name} ist ab sofort unser Ansprechpartner für {service}.",
        ],
        details: [
            "Auf dem Bildschirm steht Fehler {number}, danach schließt sich das Fenster.",
            "Das war {time} auch schon so, und {name} hat dasselbe Problem.",
            "Ich habe das {device} bereits zweimal neu gestartet, ohne Erfolg.",
            "Anderswo läuft alles, vielleicht liegt es an der Dose in Raum {number}.",
            "Davon hängt eine Prüfung mit {number} Studierenden ab, wir wären für eine kurze Rückmeldung dankbar.",
            "Darüber haben wir vor Monaten mit {name} gesprochen und nie wieder etwas gehört.",
            "Falls es dafür eine Anleitung gibt, habe ich sie nicht gefunden.",
            "Vor der letzten Aktualisierung von {service} dauerte das Sekunden, jetzt sind es Minuten.",
            "Sie erreichen mich {place} oder unter der Durchwahl {number}, am besten {time}.",
            "Die Inventarnummer lautet {number}-{number}.",
            "Möglicherweise hängt es mit dem neuen Zertifikat für {service} zusammen.",
            "Die meisten behelfen sich inzwischen mit {service}, schön ist das nicht.",
        ],
        farewells: ["Mit freundlichen Grüßen", "Viele Grüße", "Besten Dank und schöne Grüße", "Danke im Voraus"],
        places: ["in der Bibliothek", "in Gebäude C", "im Hörsaal", "im Labor", "im Dekanat", "in der Mensa"],
        times: ["heute früh", "gestern", "am Montag", "letzte Woche", "mittags", "gegen neun Uhr"],
        attribution: "{name} schrieb:"
    )
}

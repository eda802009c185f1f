extension Lexicon {
    static let german = Lexicon(
        language: "de",
        stopWords: """
            der die das und ist nicht ich wir sie ein eine einen mit für auf von zu im den dem des bei auch noch nur
            wird wie hallo bitte danke mein meine unser unsere kann können habe haben hat seit mehr kein keine wenn
            aber oder nach aus
            """,
        cues: [
            .broken: """
            kaputt, defekt*, ausgefallen, ausfall*, fällt aus, gestört, störung*, tot, hinüber, abgeraucht, beschädigt,
            hin, offline, down, streikt, spinnt, spinnen, schwarzer bildschirm, bluescreen, blauer bildschirm,
            bildschirm schwarz, fehlerhaft, bug, bugs, lahmgelegt, am boden, fliegt raus, fliege raus, rausgeworfen,
            rausgeflogen, kein bild, kein ton, kein netz, kein internet, kein wlan, keine verbindung, keine rückmeldung,
            papierstau, blinkt, reagiert nicht, unterbrochen, abbruch, abbrüche, bricht ab, brechen ab
            """,
            .notWorking: """
            weder ~ noch ~ funktionier*, weder ~ noch ~ geht, weder ~ noch ~ gehen, weder ~ noch ~ läuft,
            weder ~ noch ~ laufen, weder ~ noch ~ lädt, nichts funktioniert,
            geht nicht, gehen nicht, geht ~ nicht, gehen ~ nicht, ging nicht, geht nix, geht gar nichts, nichts geht,
            nix geht, geht nichts, funktioniert nicht, funktioniert ~ nicht, funktionieren ~ nicht, funktionieren nicht,
            funzt nicht, läuft nicht, läuft ~ nicht mehr, laufen nicht, tut nicht, tuts nicht, tut sich nichts,
            startet nicht, startet ~ nicht, lädt nicht, lädt ~ nicht, öffnet ~ nicht, öffnen sich nicht, druckt nicht,
            druckt ~ nicht, druckt ~ mehr, scannt ~ nicht, verbindet ~ nicht, fährt ~ nicht, kommt nicht,
            kommen ~ nicht an, kommt nix, kommt nichts, nicht mehr, reagiert ~ nicht, wird nicht, werden nicht,
            ohne funktion, außer betrieb, lässt sich nicht, lässt sich ~ nicht, lassen sich nicht, zeigt nicht,
            zeigt nichts, erkennt ~ nicht, synchronisiert ~ nicht, nicht erreichbar, nicht verfügbar, nicht möglich,
            klappt nicht, klappt ~ nicht, speichert nicht, nimmt ~ nicht, schaltet ~ nicht
            """,
            .unable: """
            kann nicht, kann ~ nicht, können nicht, können ~ nicht, kann kein*, kann ich kein*, können kein*,
            können wir kein*, komme nicht, komme ~ nicht, kommen nicht, kommt ~ nicht rein, nicht öffnen,
            nicht anmelden, nicht einloggen, nicht möglich, unmöglich, gelingt nicht, gelingt ~ nicht, keinen zugriff,
            kein zugriff, keinen zugang, kein zugang, ausgesperrt, niemand kann, keiner kann, nicht aufrufen,
            nicht arbeiten, nicht drucken
            """,
            .errorMessage: """
            fehler, fehlermeldung*, fehlercode*, meldung, es kommt die meldung, kommt immer, laufzeitfehler, timeout,
            zeitüberschreitung, zugriff verweigert, verweigert, ungültig, nicht gefunden, error, abgelaufen, exception,
            anmeldefehler, fehlgeschlagen, schlägt fehl, warnung, 500, 503, 404, dump
            """,
            .stopped: """
            abgestürzt, stürzt ab, stürzt ~ ab, absturz, abstürze, friert ein, eingefroren, schaltet sich ~ aus,
            schaltet sich ~ ab, geht aus, ging aus, schließt sich, beendet sich, startet neu, neustart,
            heruntergefahren, selbstständig, selbst ab, bleibt stehen, steht still, hat sich aufgehängt
            """,
            .stuck: """
            hängt, hängen, hängt sich auf, aufgehängt, bleibt hängen, dreht sich, sanduhr, lädt ewig, ewig,
            endlosschleife, schleife, warteschlange, rührt sich nicht, tut sich nichts
            """,
            .slow: """
            langsam, sehr langsam, extrem langsam, lahm, ruckelt, langsamer, langsame, langsames, lahme,
            lahmes, ruckeln, zäh, träge, schleppend, schneckentempo, dauert ewig, schlechtes wlan,
            schlechter empfang, schwacher empfang
            """,
            .missing: """
            weg, verschwunden, verschwindet, fehlt, fehlen, fehlend*, leer, nicht sichtbar, nicht mehr da,
            nicht mehr sichtbar, nicht auffindbar, nicht zu finden, finde ~ nicht mehr, sehe ~ nicht, gelöscht,
            verloren, unvollständig
            """,
            .since: """
            seit, seit heute, seit gestern, seit dem update, seit heute morgen, seit heute früh, seit montag,
            seit freitag, seit der umstellung, heute morgen, heute früh, plötzlich, auf einmal, nach dem update,
            gestern noch, bis gestern, ging gestern, aktuell, derzeit, momentan, im moment, gerade, neuerdings,
            seit ein paar tagen, seit letzter
            """,
            .everyone: """
            alle, allen, niemand, keiner, mehrere, mehrere kollegen, ganze abteilung, gesamte, ganzes haus, ganzen,
            im ganzen haus, überall, bei allen, auch bei, kollegen auch, kollegin auch, sämtliche, betrifft, betroffen,
            flächendeckend, alle anwender, alle nutzer, nur bei mir, bei euch auch, bei ihnen auch, bei anderen auch,
            sonst noch jemand, noch jemand, noch bei jemand*, liegt das an mir, liegt es an mir, ich der einzige,
            ich die einzige
            """,
            .trouble: """
            problem, probleme, problemen, schwierigkeiten, stimmt nicht, stimmt was nicht, etwas nicht, falsch, komisch,
            merkwürdig, nicht richtig, nicht korrekt, nicht sauber, macht zicken, was ist los, woran liegt, liegt das,
            funktioniert nur
            """,
            .repair: """
            bitte prüfen, bitte überprüfen, bitte kontrollieren, prüfen, überprüfen, kontrollieren, bitte beheben,
            beheben, behebung, bitte um hilfe, um hilfe, hilfe, bitte helfen, helfen, abhilfe, reparieren, reparatur,
            bitte um prüfung, um prüfung, nachsehen, nachschauen, anschauen, ansehen, vorbeikommen, vorbeischauen,
            in ordnung bringen, zum laufen, wieder in gang, bitte um abhilfe, bitte um unterstützung, unterstützung,
            jemanden schicken, kümmern, was kann ich tun, was tun, um klärung, erledigung
            """,
            .please: """
            bitte einrichten, bitte freischalten, bitte anlegen, dankbar wenn, wäre dankbar, wäre nett, wären so nett,
            seien sie so gut, erbitte, erbitten
            """,
            .need: """
            brauche, brauchen, bräuchte*, benötige*, benötigt, benötigen, bedarf, wird benötigt, möchte, möchten,
            hätte gern*, hätten gern*, wünsche, beantrage*, antrag, beantragung, anforderung, anfrage, ersuche*, suche,
            wollte, erforderlich, müsste*, soll, sollen, sollte
            """,
            .couldYou: """
            könnten sie, könnt ihr, kannst du, können sie, könntest du, könntet ihr, würden sie, würdet ihr,
            kann mir jemand, kann jemand, könnte jemand, könnte man, kann man ~ bekommen, können wir ~ bekommen,
            kann ich ~ bekommen, könnte ich, könnten wir, dürfte ich, wäre es möglich, ist es möglich
            """,
            .access: """
            zugriff auf, zugriff für, zugang zu, zugang für, berechtigung*, berechtigen, freischalt*, freigeben,
            freigabe*, freimachen, entsperren, entsperrung, zurücksetz*, rücksetz*, passwort neu, pw reset, reset,
            schreibrecht*, leserecht*, leserechte, rechte, rolle, rollen, aktivieren, freischaltung, sperren,
            deaktivieren, vollzugriff, lesezugriff, schreibzugriff, adminrechte, kennung
            """,
            .provide: """
            bestell*, beschaff*, bereitstell*, lizenz*, installier*, installation, einricht*, einrichtung, neuen laptop,
            neues notebook, neuer monitor, neuen monitor, neue tastatur, neue maus, ersatz, austausch*, ausleihen,
            leihgerät, angebot, lieferung, zur verfügung, neues handy, headset, beamer
            """,
            .change: """
            anlegen, anlage, hinzufügen, eintragen, ändern, änderung, löschen, entfernen, umbenennen, verschieben,
            verlängern, verlängerung, erhöhen, wiederherstell*, umleiten, weiterleit*, zuordnen, zuweisen, umzug,
            umziehen, aktualisieren, erweitern, anpassen, ergänzen, umstellen, aufnehmen, austragen, kopieren,
            übertragen, anschließen, abmelden, abholen
            """,
            .newcomer: """
            neue mitarbeiterin, neuer mitarbeiter, neuen mitarbeiter, neue kollegin, neuer kollege, neuen kollegen,
            praktikant*, azubi*, auszubildende*, werkstudent*, fängt ~ an, beginnt am, eintritt, austritt, zum ersten,
            ab dem, ausscheiden, onboarding, neueinstellung, scheidet aus, hilfskraft, aushilfe
            """,
            .wish: """
            wäre schön, wäre toll, wäre super, wäre gut, wäre hilfreich, wünschenswert, wünsche mir, würde mir wünschen,
            würden uns wünschen, vorschlag, anregung, verbesserungsvorschlag, idee, schön wäre, toll wäre,
            könnte man nicht, warum gibt es kein*, sollte es geben, bitte wieder, option, möglichkeit, hilfreich wäre,
            eine funktion, wunsch, wünschte
            """,
            .howTo: """
            wie kann, wie geht, wie komme, wie bekomme, wie lange, wie viel*, wie oft, wo finde, wo kann, wo ist,
            wo liegt, wo bekomme, was ist, was muss, was passiert, welche, welcher, welches, wer ist, wann, ab wann,
            bis wann, wohin, an wen, warum, wieso, weshalb, wofür, wie funktioniert, wie richte, wie stelle,
            wie verbinde
            """,
            .ask: """
            frage, fragen, wollte fragen, wüsste gern*, würde gerne wissen, gibt es, gibt's, ist es erlaubt, darf ich,
            dürfen wir, darf man, muss ich, müssen wir, soll ich, ist das, können sie mir sagen, wissen sie,
            weiß jemand, ist geplant, stimmt es, info, information*, auskunft, bescheid, kurze frage, erklären,
            mitteilen, habt ihr
            """,
            .annoyed: """
            nerv*, ärger*, frust*, genervt, lächerlich, unverschämt*, zumutung, frechheit, unmöglich, inakzeptabel,
            nicht hinnehmbar, nicht zumutbar, katastroph*, satt, reicht, unglaublich, peinlich, schikane, enttäusch*,
            unzufrieden, beschwer*, leidig*, quatsch, schwachsinn, blödsinn, unsinn, albtraum, wahnsinn, verarsch*,
            ernsthaft, ernst gemeint, zeitverschwendung, wer denkt sich, wer hat sich, kann doch nicht,
            kann ja nicht sein, muss das sein, verstehe nicht warum, kein verständnis, macht keinen spaß
            """,
            .repeated: """
            schon wieder, wieder mal, wieder einmal, mal wieder, zum dritten mal, zum zweiten mal, zum wiederholten,
            wiederholt, jedes mal, jedesmal, ständig, dauernd, immer noch, immer wieder, immer, täglich, jeden tag,
            jeden morgen, seit wochen, seit monaten, seit jahren, noch immer, noch keine, keine antwort, keine reaktion,
            niemand meldet, vergeblich, erneut, nochmal, wie üblich, regelmäßig
            """,
            .bad: """
            schlecht*, schrecklich, furchtbar, grauenhaft, miserabel, unbrauchbar, nutzlos, umständlich, kompliziert,
            unübersichtlich, mist, müll, schrott, mies, hässlich, unpraktisch, unzuverlässig, mangelhaft, unlesbar,
            mühsam, nervtötend, unausgereift, unterirdisch, unfreundlich, sinnlos
            """,
            .worse: """
            schlimmer, schlechter, verschlimmbesser*, früher war, früher ging, früher konnte, vorher war, vorher ging,
            die alte version, das alte, der alte, die alte, war besser, besser gewesen, rückschritt, weggefallen,
            abgeschafft, seit der umstellung, neue oberfläche, neues design, nicht mehr so
            """,
            .tooMuch: """
            zu viel*, zu lange, zu langsam, zu klein, zu kompliziert, zu teuer, viel zu, so viele, so langsam,
            dauert ewig, dauert zu, minuten, klicks, werbung, abzocke, abo, kostenpflichtig, stunden, halbe stunde
            """,
            .leaving: """
            deinstallier*, gelöscht und, gebe auf, aufgegeben, kündig*, wechsle, nie wieder, finger weg, ein stern,
            1 stern, nicht empfehlen, nicht zu empfehlen, geld zurück, privat weiter, nehme ich lieber
            """,
            .thanks: """
            vielen dank für, herzlichen dank, danke für, danke an, dankeschön, dank an, lob, großes lob, kompliment,
            tausend dank, besten dank für, ein dank, bedanken, danke nochmal, danke euch, vergelts gott, respekt,
            hut ab, chapeau
            """,
            .praise: """
            super, toll, tolle, prima, klasse, perfekt, hervorragend, ausgezeichnet, großartig, spitze, genial,
            wunderbar, begeistert, top, freundlich, nett, hilfsbereit, kompetent, geduldig, schnell geholfen, sehr gut,
            gut gemacht, gelungen, liebe, gefällt mir, zufrieden, weiter so, gerettet, retter*, erleichterung,
            viel besser, endlich, angenehm, einfach zu, sehr hilfreich, empfehlenswert, lobend, freut, vorbildlich,
            praktisch
            """,
            .solved: """
            geht wieder, läuft wieder, funktioniert wieder, wieder da, wieder online, funktioniert jetzt, geht jetzt,
            erledigt, gelöst, behoben, hat geklappt, hat sich erledigt, alles gut, alles ok, passt jetzt,
            kann geschlossen werden, ticket schließen, nicht mehr nötig, nicht mehr benötigt
            """,
            .notice: """
            zur info, zur kenntnis, zur information, hinweis, hiermit teilen, wir informieren, bitte beachten,
            erinnerung, wartungsarbeiten, wartungsfenster, wartung, anbei, im anhang, protokoll, einladung,
            findet ~ statt, tagesordnung, newsletter, rundschreiben, liebe kolleginnen und kollegen,
            automatisch erzeugt, nicht antworten, rechnung, bestellbestätigung, bleibt geschlossen
            """,
            .closing: """
            ignorieren, hinfällig, gegenstandslos, falscher adressat, falsche adresse, versehentlich, irrtümlich,
            fehlalarm, mein fehler, zurückgezogen, stornieren, test, testmail, vergessen sie, falscher verteiler,
            weitergeleitet, zuständigkeitshalber
            """,
            .advertising: """
            angebot nur, rabatt, sonderangebot, gratis, kostenlos, jetzt sichern, abmelden newsletter, webinar,
            gewonnen, gewinnspiel, aktion, exklusiv, messe, unsere produkte, unverbindlich, abbestellen
            """,
            .social: """
            kuchen, geburtstag, mittagessen, kantine, feier, weihnachtsfeier, urlaub, krank, abwesend, besprechung,
            termin, treffen, kaffee, grillen, parkplatz, schlüssel gefunden, schönes wochenende, jour fixe, passt mir,
            passt bei mir, betriebsausflug, krankgemeldet, fundsache
            """,
            .inAdvance: """
            danke im voraus, vielen dank im voraus, besten dank im voraus, vorab, danke schon mal, danke vorab,
            mit freundlichen grüßen, freundliche grüße, viele grüße, mfg, lg, beste grüße, gruß, schöne grüße
            """,
            .urgent: """
            dringend*, sofort, umgehend, schnellstmöglich, asap, eilig, eilt, notfall, so schnell wie möglich,
            unverzüglich, kritisch, heute noch, bis heute, frist, prio, priorität, schnellstens, wichtig, patienten,
            produktion, stillstand, eskalation
            """,
        ]
    )
}

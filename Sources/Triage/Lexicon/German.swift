extension Lexicon {
    static let german = Lexicon(
        language: "de",
        stopWords: """
            der die das und ist nicht ich wir sie ein eine einen mit für auf von zu im den dem des bei auch noch nur
            wird wie hallo bitte danke mein meine unser unsere kann können habe haben hat seit mehr kein keine wenn
            aber oder nach aus fuer koennen
            """,
        cues: [
            .broken: """
            kaputt, defekt*, ausgefallen, ausfall*, fällt aus, gestört, störung*, tot, hinüber, abgeraucht, beschädigt,
            offline, streikt, spinnt, spinnen, schwarzer bildschirm, bluescreen, blauer bildschirm, bildschirm schwarz,
            fehlerhaft, bug, bugs, lahmgelegt, am boden, fliegt raus, fliege raus, rausgeworfen, rausgeflogen,
            kein bild, kein ton, kein netz, kein internet, kein wlan, keine verbindung, keine rückmeldung, papierstau,
            blinkt, reagiert nicht, unterbrochen, abbruch, abbrüche, bricht ab, brechen ab, ist hin, komplett hin,
            völlig hin, total hin, ist down, sind down, server down, down ist, kaputte, kaputter, kaputtes, kaputten,
            kaputtgegangen, fiel aus, fallen aus, ausgefallene, liegt lahm, lahm gelegt, fällt ständig aus,
            keine internetverbindung, kein empfang, kein signal, streiken, spinnt rum, gibt keinen mucks, keinen mucks,
            verbindungsabbruch*, verbindungsabbrüche, getrennt, weißer bildschirm, bleibt schwarz, bleibt dunkel,
            brach ab, abgebrochen, netzausfall, stromausfall, reagieren nicht
            """,
            .notWorking: """
            weder ~ noch ~ funktionier*, weder ~ noch ~ geht, weder ~ noch ~ gehen, weder ~ noch ~ läuft,
            weder ~ noch ~ laufen, weder ~ noch ~ lädt, nichts funktioniert, geht nicht, gehen nicht, geht ~ nicht,
            gehen ~ nicht, ging nicht, geht nix, geht gar nichts, nichts geht, nix geht, geht nichts,
            funktioniert nicht, funktioniert ~ nicht, funktionieren ~ nicht, funktionieren nicht, funzt nicht,
            läuft nicht, läuft ~ nicht mehr, laufen nicht, tut nicht, tuts nicht, tut sich nichts, startet nicht,
            startet ~ nicht, lädt nicht, lädt ~ nicht, öffnet ~ nicht, öffnen sich nicht, druckt nicht, druckt ~ nicht,
            druckt ~ mehr, scannt ~ nicht, verbindet ~ nicht, fährt ~ nicht, kommt nicht, kommen ~ nicht an, kommt nix,
            kommt nichts, nicht mehr, reagiert ~ nicht, wird nicht, werden nicht, ohne funktion, außer betrieb,
            lässt sich nicht, lässt sich ~ nicht, lassen sich nicht, zeigt nicht, zeigt nichts, erkennt ~ nicht,
            synchronisiert ~ nicht, nicht erreichbar, nicht verfügbar, klappt nicht, klappt ~ nicht, speichert nicht,
            nimmt ~ nicht, schaltet ~ nicht, ging ~ nicht, gingen nicht, funktionierte nicht, funktionierte ~ nicht,
            funktionierten nicht, lief nicht, laufen ~ nicht, läuft ~ nicht, startet ~ mehr, lädt ~ mehr, laden nicht,
            öffnet nicht, öffnen nicht, drucken nicht, scannt nicht, verbindet nicht, verbindet sich nicht,
            verbinden sich nicht, speichert ~ nicht, sendet nicht, sendet ~ nicht, versendet ~ nicht, empfängt ~ nicht,
            ließ sich nicht, lassen sich ~ nicht, erkennt nicht, kommt ~ nicht an, kam nicht, schaltet nicht,
            zeigt ~ nicht, zeigt nur, bleibt weiß, bleibt leer, geht ned, geht net, geht nöd, geht nid,
            funktioniert ned, funktioniert net, funktioniert nid, funktioniert nöd, tut ~ nicht, funktionslos,
            nicht funktionsfähig, nicht ansprechbar, nicht nutzbar, nicht benutzbar, keine funktion, nicht funktioniert,
            nicht geklappt, nicht geladen, nicht angezeigt, werden ~ nicht, wird ~ nicht
            """,
            .unable: """
            kann nicht, kann ~ nicht, können nicht, können ~ nicht, kann kein*, kann ich kein*, können kein*,
            können wir kein*, komme nicht, komme ~ nicht, kommen nicht, kommt ~ nicht rein, nicht öffnen,
            nicht anmelden, nicht einloggen, nicht möglich, unmöglich, gelingt nicht, gelingt ~ nicht, keinen zugriff,
            kein zugriff, keinen zugang, kein zugang, ausgesperrt, niemand kann, keiner kann, nicht aufrufen,
            nicht arbeiten, nicht drucken, konnte nicht, konnte ~ nicht, konnten nicht, konnten ~ nicht, kann man nicht,
            kann man kein*, können sich nicht, kann sich nicht, kann mich nicht, kam nicht rein, kommt man nicht,
            komm nicht, kann ich ~ nicht, gesperrt, gesperrter, gesperrtes, gesperrten, nicht speichern, nicht senden,
            nicht versenden, nicht empfangen, nicht starten, nicht verbinden, nicht zugreifen, nicht scannen,
            nicht installieren, nicht bearbeiten, nicht abrufen, nicht hochladen, nicht herunterladen, nicht abspielen,
            keine möglichkeit, gelingt mir nicht, nicht gelungen, schaffe es nicht, nicht in der lage, außerstande,
            keinen zugriff mehr, kein zugriff mehr, keine anmeldung, anmeldung nicht, bekomme kein*, bekommen kein*,
            kriege kein*, ist nicht möglich, nicht einsehen, nicht ausführen, nicht aufmachen
            """,
            .errorMessage: """
            fehler, fehlermeldung*, fehlercode*, es kommt die meldung, laufzeitfehler, timeout, zeitüberschreitung,
            zugriff verweigert, verweigert, ungültig, nicht gefunden, error, abgelaufen, exception, anmeldefehler,
            fehlgeschlagen, schlägt fehl, warnung, dump, kommt immer die, kommt immer eine, fehlercodes,
            kommt die meldung, kommt ~ meldung, erscheint ~ meldung, folgende meldung, bekomme ~ meldung,
            erhalte ~ meldung, meldung erscheint, meldung kommt, meldung dass, fehlerhinweis, fehlerfenster,
            systemfehler, netzwerkfehler, serverfehler, abgelehnt, zurückgewiesen, nicht zulässig, nicht erlaubt,
            nicht erkannt, nicht akzeptiert, schief gelaufen, schiefgelaufen, schief gegangen, zertifikat ~ abgelaufen,
            fehlschlag, fehlschläge, schlug fehl, schlagen fehl, unbekannter fehler, interner fehler
            """,
            .stopped: """
            abgestürzt, stürzt ab, stürzt ~ ab, absturz, abstürze, friert ein, eingefroren, schaltet sich ~ aus,
            schaltet sich ~ ab, geht aus, ging aus, schließt sich, beendet sich, startet neu, neustart,
            heruntergefahren, selbst ab, bleibt stehen, steht still, hat sich aufgehängt, stürzen ab, stürzte ab,
            crasht, crash, crashes, abstürzt, abstürzen, einfriert, einfrieren, gefriert, fror ein, frieren ein,
            geht ~ aus, schaltet ab, schaltet aus, schließt von selbst, von selbst aus, von alleine aus, von allein aus,
            startet ständig neu, startet ~ neu, fährt runter, fährt herunter, fährt sich ~ runter, stehen geblieben,
            stehengeblieben, stehen bleibt, beendet unerwartet
            """,
            .stuck: """
            hängt, hängen, hängt sich auf, aufgehängt, bleibt hängen, dreht sich, sanduhr, lädt ewig, ewig,
            endlosschleife, schleife, warteschlange, rührt sich nicht, hing, hängt sich ~ auf, hängen sich auf,
            hing sich auf, hängen geblieben, hängengeblieben, festgefahren, hängt fest, steckt fest, eingehängt,
            dreht und dreht, lädt und lädt, kreis dreht, lädt nur, bleibt bei, kommt nicht weiter, in der warteschlange,
            steht in der warteschlange
            """,
            .slow: """
            langsam, sehr langsam, extrem langsam, lahm, ruckelt, lahme, lahmes, ruckeln, zäh, träge, schleppend,
            schneckentempo, dauert ewig, schlechtes wlan, schlechter empfang, schwacher empfang, langsamer, langsame,
            langsames, langsamen, langsamste, superlangsam, lahmt, ruckelt ~ nur, ruckelig, lahmarsch*, lahme ente,
            verzögerung, verzögert, verzögerungen, ladezeiten, lange ladezeit, wartezeiten beim, schneckenlangsam,
            saulangsam, sehr träge, kriecht
            """,
            .missing: """
            weg, verschwunden, verschwindet, fehlt, fehlen, fehlend*, leer, nicht sichtbar, nicht mehr da,
            nicht mehr sichtbar, nicht auffindbar, nicht zu finden, finde ~ nicht mehr, sehe ~ nicht, gelöscht,
            verloren, unvollständig, abhanden, abhanden gekommen, verschollen, spurlos, nirgends, nirgendwo,
            weggekommen, nicht zu sehen, nichts mehr da, nicht vorhanden, finde ~ nicht, finden ~ nicht mehr,
            sehen ~ nicht, leere, leerer, fehlte, verschwanden, nicht angekommen, nicht erhalten, nie angekommen
            """,
            .since: """
            seit, seit heute, seit gestern, seit dem update, seit heute morgen, seit heute früh, seit montag,
            seit freitag, seit der umstellung, heute morgen, heute früh, plötzlich, auf einmal, nach dem update,
            gestern noch, bis gestern, ging gestern, aktuell, derzeit, momentan, im moment, gerade, neuerdings,
            seit ein paar tagen, seit letzter, seit dienstag, seit mittwoch, seit donnerstag, seit dem wochenende,
            seit vorgestern, seit mittag, seit einer stunde, seit stunden, seit tagen, seit dem letzten,
            seit der aktualisierung, seit dem umstieg, seit kurzem, heute vormittag, heute mittag, heute nachmittag,
            bis vorhin, bis heute morgen, vorhin noch, soeben, schlagartig, bisher ging, bis vor kurzem,
            hat immer funktioniert, über nacht, in der früh, jetzt nicht mehr, seit der migration
            """,
            .everyone: """
            niemand, keiner, mehrere, mehrere kollegen, ganze abteilung, gesamte, ganzes haus, im ganzen haus, überall,
            bei allen, auch bei, kollegen auch, kollegin auch, sämtliche, betroffen, flächendeckend, alle anwender,
            alle nutzer, nur bei mir, bei euch auch, bei ihnen auch, bei anderen auch, sonst noch jemand, noch jemand,
            noch bei jemand*, liegt das an mir, liegt es an mir, ich der einzige, ich die einzige, wir alle,
            bei uns allen, alle kollegen, alle kolleginnen, alle mitarbeiter*, alle user, alle rechner, alle pcs,
            alle drucker, alle arbeitsplätze, alle geräte, alle im, betrifft alle, betrifft mehrere, betrifft auch,
            ganze team, ganzen team, ganzes team, ganzen abteilung, ganze stockwerk, ganzen stock, im ganzen,
            ganze schule, ganze büro, mehreren, mehrere benutzer, mehrere nutzer, verschiedene kollegen, viele kollegen,
            einige kollegen, keiner von uns, niemand von uns, alle betroffen, andere auch,
            den anderen auch, kollegen geht, gleiche problem, gleiches problem, selbe problem, dasselbe problem
            """,
            .trouble: """
            problem, probleme, problemen, schwierigkeiten, stimmt nicht, stimmt was nicht, etwas nicht, falsch, komisch,
            merkwürdig, nicht richtig, nicht korrekt, nicht sauber, macht zicken, was ist los, woran liegt,
            funktioniert nur, schwierigkeit, problemchen, haben probleme mit, woran liegt das, was stimmt nicht,
            stimmen nicht, falsche, falsches, falscher, falschen, seltsam*, eigenartig, unkorrekt, macht probleme,
            macht ärger, probleme mit, zickt, zickt rum, komische, was ist da los, unstimmig*, passt nicht,
            passt was nicht
            """,
            .repair: """
            bitte prüfen, bitte überprüfen, bitte kontrollieren, prüfen, überprüfen, kontrollieren, bitte beheben,
            beheben, behebung, bitte um hilfe, um hilfe, hilfe, bitte helfen, helfen, abhilfe, reparieren, reparatur,
            bitte um prüfung, um prüfung, nachsehen, nachschauen, anschauen, ansehen, vorbeikommen, vorbeischauen,
            in ordnung bringen, zum laufen, wieder in gang, bitte um abhilfe, bitte um unterstützung, unterstützung,
            jemanden schicken, kümmern, was kann ich tun, was tun, um klärung, erledigung, bitte um behebung,
            bitte um reparatur, bitte um rasche, bitte korrigieren, bitte um korrektur, prüft, nachprüfen, mal schauen,
            mal anschauen, kurz schauen, draufschauen, drüberschauen, reinschauen, vorbeikommt, vorbeikommen könnte,
            zu beheben, behoben werden, repariert werden, instandsetzen, instand setzen, helft, bitte um rückruf,
            bitte kümmern, herrichten, fixen, wieder hinbekommen, wieder hinkriegen, störungsbehebung, störungsmeldung,
            entstören, fehlerbehebung, was soll ich tun, was mache ich, einen techniker, ein techniker,
            techniker schicken
            """,
            .please: """
            bitte einrichten, bitte freischalten, bitte anlegen, dankbar wenn, wäre dankbar, wäre nett, wären so nett,
            seien sie so gut, erbitte, erbitten, bitte um einrichtung, bitte um freischaltung, bitte um anlage,
            bitte um bestellung, bitte um lieferung, bitte um löschung, bitte um änderung, bitte um zusendung,
            bitte um installation, bitte um verlängerung, bitte um freigabe, bitte um zurücksetzung,
            bitte um aktivierung, bitte installieren, bitte löschen, bitte ändern, bitte bestellen, bitte hinzufügen,
            bitte zurücksetzen, bitte aktivieren, bitte deaktivieren, bitte verlängern, bitte eintragen, wäre sehr nett,
            wäre lieb, sind sie so nett, wäre ihnen dankbar, ich bitte um, wir bitten um, bitten wir um, bitte ich um,
            bitte veranlassen
            """,
            .need: """
            brauche, brauchen, bräuchte*, benötige*, benötigt, benötigen, bedarf, wird benötigt, möchte, möchten,
            hätte gern*, hätten gern*, wünsche, beantrage*, antrag, beantragung, anforderung, anfrage, ersuche*,
            erforderlich, müsste*, hätt gern*, bräucht*, benötigten, soll ~ bekommen, sollen ~ bekommen,
            soll ~ erhalten, soll ~ eingerichtet, soll ~ haben, sollte ~ bekommen, wir wollen, ich suche, wir suchen,
            auf der suche, gebraucht, notwendig, bestellwunsch, ich beantrage, anforderungen, würde gern*, würden gern*,
            bitte um ein, bitte um eine, bitte um einen
            """,
            .couldYou: """
            könnten sie, könnt ihr, kannst du, können sie, könntest du, könntet ihr, würden sie, würdet ihr,
            kann mir jemand, kann jemand, könnte jemand, kann man ~ bekommen, können wir ~ bekommen,
            kann ich ~ bekommen, könnte ich, könnten wir, dürfte ich, wäre es möglich, ist es möglich, wäre es machbar,
            besteht die möglichkeit, gibt es die möglichkeit, könnts ihr, kannst mir, kannst ma, können wir ~ haben,
            kann ich ~ haben, könnt ich, würdest du, kannst du mir, könnten sie mir, dürften wir, dürfte ich sie,
            wärt ihr so, wärst du so, können sie uns, ließe sich, lässt sich das einrichten, wer kann mir, wer kann uns,
            könnte ich ~ haben, könnte ich ~ bekommen
            """,
            .access: """
            zugriff auf, zugriff für, zugang zu, zugang für, berechtigung*, berechtigen, freischalt*, freigeben,
            freigabe*, freimachen, entsperren, entsperrung, zurücksetz*, rücksetz*, passwort neu, pw reset, reset,
            schreibrecht*, leserecht*, leserechte, rolle, rollen, aktivieren, freischaltung, deaktivieren, vollzugriff,
            lesezugriff, schreibzugriff, adminrechte, kennung, rechte für, rechte auf, rechte zu, zugriffsrecht*,
            benutzerrechte, nutzerrechte, administratorrechte, rechte am, zugriff bekommen, zugriff erhalten,
            zugriff geben, zugriff zum, zugang zum, zugang bekommen, zugangsdaten, zugangsberechtigung, zutritt,
            zutrittskarte, berechtigt werden, freischalten, frei schalten, frei gegeben, freizugeben, neues passwort,
            neues kennwort, kennwort zurück, passwort zurück, passwort vergessen, kennwort vergessen, konto entsperren,
            account sperren, konto sperren, sperren lassen, freigeschaltet werden, gruppenlaufwerk, verteilerliste,
            in den verteiler, vpn zugang, gastzugang, gastaccount
            """,
            .provide: """
            bestell*, beschaff*, bereitstell*, lizenz*, installier*, installation, einricht*, neuen laptop,
            neues notebook, neuer monitor, neuen monitor, neue tastatur, neue maus, ersatz, austausch*, ausleihen,
            leihgerät, lieferung, neues handy, angebot einholen, angebot für, kostenvoranschlag, zur verfügung stellen,
            zur verfügung gestellt, neues headset, ein headset, neue headsets, einen beamer, neuer laptop, neues gerät,
            neuen rechner, neuer rechner, neuen pc, neuer pc, neues diensthandy, diensthandy, diensttablet,
            zweiten bildschirm, zweiter bildschirm, zweiten monitor, größeren monitor, dockingstation, ladegerät,
            ersatzgerät, ersatzakku, nachbestell*, neubeschaffung, anschaffung, anschaffen, aufstellen, ausleihe,
            leihweise, leihen, ausborgen, aushändigen, zusenden, liefern, aufrüsten, tausch, umtausch, aufspielen
            """,
            .change: """
            anlegen, hinzufügen, eintragen, ändern, änderung, löschen, entfernen, umbenennen, verschieben, verlängern,
            verlängerung, erhöhen, wiederherstell*, umleiten, weiterleit*, zuordnen, zuweisen, umzug, umziehen,
            aktualisieren, erweitern, anpassen, ergänzen, umstellen, aufnehmen, austragen, kopieren, übertragen,
            anschließen, abmelden, abholen, anlage eines, anlage von, neuanlage, angelegt werden, eingerichtet werden,
            hinzuzufügen, hinzugefügt werden, zu ändern, geändert werden, gelöscht werden, entfernt werden, umbenannt,
            umgezogen, verschoben werden, verlängert werden, wiederhergestellt werden, wieder herstellen,
            wiederherzustellen, zurückholen, zuzuordnen, zugewiesen, umstellung auf, umschreiben, namensänderung,
            adressänderung, abändern, abschalten, einschalten, rausnehmen, herausnehmen, einpflegen, einspielen,
            umsiedeln, zügeln, hinterlegen, korrigieren, überschreiben, löschung, anzulegen, einzurichten
            """,
            .newcomer: """
            neue mitarbeiterin, neuer mitarbeiter, neuen mitarbeiter, neue kollegin, neuer kollege, neuen kollegen,
            praktikant*, azubi*, auszubildende*, werkstudent*, fängt ~ an, beginnt am, eintritt, austritt, ausscheiden,
            onboarding, neueinstellung, scheidet aus, hilfskraft, aushilfe, neue mitarbeitende, neuen mitarbeiterin,
            neueintritt, neueintritte, neuzugang, neuer kollegin, neue kollegen, neue lehrkraft, neue lehrkräfte,
            praktikum, lehrling*, verlässt uns, verlässt das unternehmen, verlässt die firma, letzter arbeitstag,
            erster arbeitstag, tritt ~ ein, startet bei uns, beginnt bei uns, fängt bei uns, stellenwechsel, elternzeit,
            karenz, pensionierung, ruhestand, nachfolger*, offboarding, dienstantritt, dienstende, ferialpraktikant*,
            zivildiener
            """,
            .wish: """
            wäre schön, wäre toll, wäre super, wäre gut, wäre hilfreich, wünschenswert, wünsche mir, würde mir wünschen,
            würden uns wünschen, vorschlag, anregung, verbesserungsvorschlag, idee, schön wäre, toll wäre,
            könnte man nicht, warum gibt es kein*, sollte es geben, bitte wieder, hilfreich wäre, eine funktion, wunsch,
            wünschte, option um, eine option, option für, möglichkeit wäre, die möglichkeit hätte, es wäre schön,
            fände es gut, fände es schön, fänd ich gut, wäre fein, wäre nice, wäre cool, wäre wünschenswert,
            wünsche wären, ideen, verbesserung, verbesserungen, verbesserungsvorschläge, verbesserungswürdig,
            würde mich freuen wenn, freuen wenn, besser wäre, gut wäre, wäre besser, könnte man, könntet ihr nicht,
            wünschen würde, wünschen uns
            """,
            .howTo: """
            wie kann, wie geht, wie komme, wie bekomme, wie lange, wie viel*, wie oft, wo finde, wo kann, wo ist,
            wo liegt, wo bekomme, was muss, was passiert, wer ist, ab wann, bis wann, wohin, an wen, wofür,
            wie funktioniert, wie richte, wie stelle, wie verbinde, was ist der unterschied, was ist das für,
            was ist die, was ist eigentlich, welche ~ gibt es, welche ~ brauche, welche ~ muss, welche ~ kann,
            welche schritte, welche unterlagen, welche version, für welche, in welchem, in welcher, wann ist, wann wird,
            wann werden, wann kommt, wann kommen, wann kann, wann können, wann gibt, wann findet, wann beginnt,
            wann bekomme, wann startet, wann habt, wann muss, seit wann, warum ist, warum gibt, warum brauche,
            warum bekomme ich, wie muss, wie können, wie mache, wie macht, wie ändere, wie installiere, wie finde,
            wie erhalte, wie soll, wie sollen, wie melde, wie lösche, wie läuft, wie hoch, wie verhält, wie sieht,
            wie lautet, wie heißt, wie erreiche, wie weit, wie groß, wie geht man, wie füge, wie aktiviere, wo finden,
            wo muss, wo können, wo bekommt, wo gibt, wo stelle, wo sehe, wer kann, wer macht, an wen kann, bei wem,
            zu wem, mit wem, wozu, woher, was brauche, was kostet, was bedeutet, was soll ich, was mache ich wenn,
            was heißt
            """,
            .ask: """
            frage, fragen, wollte fragen, wüsste gern*, würde gerne wissen, gibt es, gibt's, ist es erlaubt, darf ich,
            dürfen wir, darf man, muss ich, müssen wir, soll ich, können sie mir sagen, wissen sie, weiß jemand,
            ist geplant, stimmt es, auskunft, bescheid, kurze frage, erklären, mitteilen, habt ihr, ist das normal,
            ist das erlaubt, ist das möglich, ist das so gewollt, ist das richtig, ist das echt, ist das spam,
            ist das korrekt, ist dies normal, infos zu, infos über, infos zum, informationen zu, informationen über,
            informationen zum, nähere informationen, fragen zu, hätte ~ frage, kann man, kann ich auch, kann ich das,
            kann ich mein*, mich interessieren, würde interessieren, interessiert mich, würde wissen, wissen ob,
            wissen wie, wissen wann, wissen wo, sagen ob, sagen wie, sagen wann, sagen wo, wisst ihr, weißt du,
            weiß wer, hat jemand erfahrung, erfahrungen mit, stimmt das, trifft es zu, bin unsicher, bin mir unsicher,
            nicht sicher ob, frage mich, fragen ob, nachfragen, rückfrage, nachfrage, anfragen ob, ist vorgesehen,
            ist es geplant, ist es möglich dass, stand der dinge, wie ist der stand, aktueller stand, sachstand
            """,
            .annoyed: """
            nerv*, ärger*, frust*, genervt, lächerlich, unverschämt*, zumutung, frechheit, inakzeptabel,
            nicht hinnehmbar, nicht zumutbar, katastroph*, unglaublich, peinlich, schikane, enttäusch*, unzufrieden,
            beschwer*, leidig*, quatsch, schwachsinn, blödsinn, unsinn, albtraum, wahnsinn, verarsch*, ernsthaft,
            ernst gemeint, zeitverschwendung, wer denkt sich, wer hat sich, kann doch nicht, kann ja nicht sein,
            muss das sein, verstehe nicht warum, kein verständnis, macht keinen spaß, es reicht, reicht es mir,
            reichts mir, reicht's, mir reicht, jetzt reicht, habe ~ satt, haben ~ satt, einfach unmöglich,
            geht gar nicht, geht überhaupt nicht, frustrier*, unfassbar, unglaubliche, unglaublicher, unakzeptabel,
            nicht akzeptabel, nicht tragbar, untragbar, unzumutbar*, verärgert, sauer, stinksauer, empört, empörend,
            ärgert, nervig, nervige, nerviges, peinliche, lachhaft, skandal, unzufriedenheit, nicht zufrieden,
            gar nicht zufrieden, enttäuscht, enttäuschend, blödes, blöde, bescheuert, dämlich, schade dass,
            leider immer noch, kann nicht sein dass, darf nicht sein, darf doch nicht, warum muss, warum müssen,
            wieso muss, wieso müssen, wie kann es sein, wie kann das sein, was soll das, wann wird endlich,
            wann endlich, wird das endlich, endlich mal was, endlich etwas, nicht nachvollziehbar, unverständlich,
            inakzeptable
            """,
            .repeated: """
            schon wieder, wieder mal, wieder einmal, mal wieder, zum dritten mal, zum zweiten mal, zum wiederholten,
            wiederholt, jedes mal, jedesmal, ständig, dauernd, immer noch, immer wieder, täglich, jeden tag,
            jeden morgen, noch immer, noch keine, keine antwort, keine reaktion, niemand meldet, vergeblich, erneut,
            wie üblich, regelmäßig, seit wochen, seit monaten, seit jahren, immer das gleiche, immer dasselbe,
            immer wenn, immer öfter, immer häufiger, jedes mal wenn, andauernd, permanent, laufend, fortlaufend,
            ununterbrochen, schon mehrfach, mehrfach, mehrmals, schon mehrmals, wiederholte, wiederholter, zum x ten,
            zum xten, zigmal, zig mal, hundertmal, zum 3 mal, zum vierten mal, zum fünften mal, jede woche,
            jeden montag, alle paar minuten, alle paar tage, alle naselang, am laufenden band,
            keine rückmeldung erhalten, keine rückmeldung bekommen, bisher keine, bis heute keine, noch nichts,
            nichts passiert, passiert nichts, nicht behoben, nicht gelöst, nicht erledigt, noch nicht behoben,
            nach wie vor, ohne erfolg, erfolglos, niemand kümmert, niemand reagiert, keiner kümmert, keiner meldet,
            keiner reagiert, mehrfach gemeldet, schon gemeldet, bereits gemeldet, warte immer, warten immer, warte seit,
            warten seit, warte noch
            """,
            .bad: """
            schlecht*, schrecklich, furchtbar, grauenhaft, miserabel, unbrauchbar, nutzlos, umständlich, kompliziert,
            unübersichtlich, mist, müll, schrott, mies, hässlich, unpraktisch, unzuverlässig, mangelhaft, unlesbar,
            mühsam, nervtötend, unausgereift, unterirdisch, unfreundlich, sinnlos, schreckliche, furchtbare, grauenvoll,
            umständliche, komplizierte, unübersichtliche, miese, mieser, mieses, nicht gut, gar nicht gut,
            nicht hilfreich, nicht benutzerfreundlich, benutzerunfreundlich, nicht nutzerfreundlich, unlogisch,
            unprofessionell, unfähig, inkompetent, katastrophale, fürchterlich, fürchterliche, unverständliche,
            mangelhafte, unzureichend, lieblos, veraltet*, gefällt mir nicht, gefällt nicht, gefällt uns nicht,
            saumäßig, beschissen, scheiß*, verbuggt, unfreundliche, unhöflich, zeitraubend, aufwendig, aufwändig,
            nicht verständlich, schwer verständlich
            """,
            .worse: """
            schlimmer, schlechter, verschlimmbesser*, früher war, früher ging, früher konnte, vorher war, vorher ging,
            die alte version, war besser, besser gewesen, rückschritt, weggefallen, abgeschafft, neue oberfläche,
            neues design, nicht mehr so, das alte war, der alte war, die alte war, das alte system, das alte programm,
            die alte oberfläche, die alte app, schlechter geworden, schlimmer geworden, immer schlechter,
            immer schlimmer, verschlechter*, war früher, ging früher, konnte man früher, früher konnte man, früher hat,
            früher lief, vorher konnte, vorher hat, war vorher, rückschritte, besser war, nicht mehr wie früher,
            war viel besser, weniger übersichtlich, umständlicher, komplizierter, seit dem relaunch
            """,
            .tooMuch: """
            zu viel*, zu lange, zu langsam, zu klein, zu kompliziert, zu teuer, viel zu, so viele, so langsam,
            dauert zu, klicks, werbung, abzocke, abo, kostenpflichtig, halbe stunde, stundenlang, minutenlang,
            ewig gewartet, ewig warten, stunden gewartet, stunden warten, minuten gewartet, minuten warten,
            dauert ~ minuten, dauert ~ stunden, braucht ~ minuten, braucht ~ stunden, zu wenig, zu oft, zu spät,
            zu groß, zu laut, zu schwer, zu umständlich, viele klicks, lange warten, lange wartezeit, lange wartezeiten,
            wartezeit, warteschleife, teuer, überteuert, kostet zu, kostet ~ zeit, zu hohe, wucher, zeitfresser
            """,
            .leaving: """
            deinstallier*, gelöscht und, gebe auf, aufgegeben, kündig*, wechsle, nie wieder, finger weg, ein stern,
            1 stern, nicht empfehlen, nicht zu empfehlen, geld zurück, privat weiter, nehme ich lieber, deinstallation,
            wieder gelöscht, app gelöscht, sofort gelöscht, wird gelöscht, fliegt vom, gekündigt, wechsel zu,
            wechseln zu, steige um, umgestiegen, gewechselt, kann ich nicht empfehlen, keine empfehlung, rate ab,
            abzuraten, null sterne, keinen stern, zwei sterne, einen stern, nicht mehr benutzen, nutze ~ nicht mehr,
            zur konkurrenz, konkurrenz
            """,
            .thanks: """
            vielen dank für, herzlichen dank, danke für, danke an, dankeschön, dank an, lob, großes lob, kompliment,
            tausend dank, besten dank für, ein dank, bedanken, danke nochmal, danke euch, vergelts gott, respekt,
            hut ab, chapeau, herzlichen dank für, lieben dank für, ganz lieben dank, großes dankeschön,
            ein großes danke, ein dickes danke, dickes lob, ein lob, großes kompliment, vielen lieben dank,
            tausend dank für, merci für, merci vielmal, merci vilmal, bedanke mich, wir bedanken uns,
            möchte mich bedanken, danke nochmals, danke dass, danke fürs, glückwunsch
            """,
            .praise: """
            super, toll, tolle, prima, klasse, perfekt, hervorragend, ausgezeichnet, großartig, spitze, genial,
            wunderbar, begeistert, top, freundlich, hilfsbereit, kompetent, geduldig, schnell geholfen, sehr gut,
            gut gemacht, gelungen, gefällt mir, zufrieden, weiter so, gerettet, retter*, erleichterung, viel besser,
            angenehm, einfach zu, sehr hilfreich, empfehlenswert, lobend, vorbildlich, praktisch, ich liebe, liebe es,
            liebe diese app, liebe dieses, sehr nett, super nett, total nett, nette, netter, nettes, freut mich,
            hat mich gefreut, freue mich über, endlich eine, endlich ein, endlich mal ein, endlich wieder,
            super schnell, superschnell, schnelle hilfe, schnelle lösung, schnelle reaktion, schnelle bearbeitung,
            schnell und unkompliziert, unkompliziert, reibungslos, freundliche beratung, freundliche mitarbeiter,
            freundliches personal, sehr freundlich, freundlicher, kompetente, kompetenter, hilfsbereite, hilfsbereiter,
            geduldige, perfekte, perfekter, hervorragende, hervorragender, ausgezeichnete, großartige, großartiger,
            geniale, wunderbare, klasse arbeit, tolle arbeit, gute arbeit, super arbeit, toller, tolles, sehr zufrieden,
            zuverlässig, übersichtlich, benutzerfreundlich, bin begeistert, absolut empfehlenswert, hilfreich,
            funktioniert super, läuft super, funktioniert einwandfrei, einwandfrei, bestens, vorbildliche
            """,
            .solved: """
            geht wieder, läuft wieder, funktioniert wieder, wieder da, wieder online, funktioniert jetzt, geht jetzt,
            hat geklappt, hat sich erledigt, alles gut, alles ok, passt jetzt, kann geschlossen werden,
            ticket schließen, nicht mehr nötig, nicht mehr benötigt, erledigt, ist gelöst, ist behoben, wurde behoben,
            wurde gelöst, problem gelöst, problem behoben, schnell gelöst, schnell behoben, inzwischen behoben,
            inzwischen gelöst, gehen wieder, laufen wieder, funktionieren wieder, läuft jetzt, geht nun,
            funktioniert nun, klappt wieder, klappt jetzt, wieder erreichbar, wieder verfügbar, tut wieder,
            wieder in ordnung, hat funktioniert, kann geschlossen, ticket kann, konnte ich lösen, selbst gelöst,
            selber gelöst
            """,
            .notice: """
            zur info, zur kenntnis, zur information, hinweis, hiermit teilen, wir informieren, bitte beachten,
            erinnerung, wartungsarbeiten, wartungsfenster, wartung, anbei, im anhang, protokoll, einladung,
            findet ~ statt, tagesordnung, newsletter, rundschreiben, liebe kolleginnen und kollegen,
            automatisch erzeugt, nicht antworten, rechnung, bestellbestätigung, bleibt geschlossen, in der anlage,
            als anlage, beiliegend, im anhang finden, zu ihrer information, nur zur info, zur info an, kurze info,
            wir möchten sie informieren, möchten sie darüber informieren, möchten wir sie informieren,
            wird ~ abgeschaltet, werden gewartet, geplante wartung, geplanter, automatische antwort,
            automatische benachrichtigung, abwesenheitsnotiz, terminerinnerung, ankündigung, bekanntgabe, mitteilung,
            veranstaltung, versandbestätigung, lieferschein, auftragsbestätigung, mahnung, bitte nicht antworten,
            wird verschoben, entfällt, ergänzung, nachtrag, fyi
            """,
            .closing: """
            ignorieren, hinfällig, gegenstandslos, falscher adressat, falsche adresse, versehentlich, irrtümlich,
            fehlalarm, mein fehler, zurückgezogen, stornieren, test, testmail, vergessen sie, falscher verteiler,
            weitergeleitet, zuständigkeitshalber, ignorier*, bitte ignorieren, hat sich von selbst, lag an mir,
            falsch verstanden, vertippt, duplikat, nicht für mich, nicht für sie, bin nicht zuständig, nicht zuständig,
            falsch adressiert, aus versehen, irrläufer, storniert, zurückziehen, brauche ich nicht mehr,
            kein bedarf mehr
            """,
            .advertising: """
            angebot nur, rabatt, sonderangebot, gratis, jetzt sichern, abmelden newsletter, webinar, gewonnen,
            gewinnspiel, exklusiv, messe, unsere produkte, unverbindlich, abbestellen, sonderaktion, rabattaktion,
            aktionspreis, kostenlos testen, jetzt kostenlos, jetzt testen, gratis testen, unverbindliches angebot,
            nur für kurze zeit, jetzt anmelden, jetzt bestellen, gutschein, gutscheincode, profitieren sie, sparen sie,
            newsletter abbestellen, hier klicken, klicken sie hier, produktneuheiten, testen sie
            """,
            .social: """
            kuchen, geburtstag, mittagessen, kantine, feier, weihnachtsfeier, urlaub, krank, abwesend, besprechung,
            termin, treffen, kaffee, grillen, parkplatz, schlüssel gefunden, schönes wochenende, jour fixe, passt mir,
            passt bei mir, betriebsausflug, krankgemeldet, fundsache, brötchen, kaffeeküche, betriebsfest, sommerfest,
            stammtisch, weihnachten, ostern, krankmeldung, homeoffice am, feierabend, feierabendbier, jubiläum,
            verabschiedung, abschied, ausstand, einstand, fundsachen, regenschirm, schlüsselbund gefunden,
            fahrgemeinschaft, parkplätze, teammeeting, bin im urlaub, ferien
            """,
            .inAdvance: """
            danke im voraus, vielen dank im voraus, besten dank im voraus, vorab, danke schon mal, danke vorab,
            mit freundlichen grüßen, freundliche grüße, viele grüße, mfg, lg, beste grüße, gruß, schöne grüße,
            danke schonmal, schon mal danke, schonmal danke, schon im voraus, vielen dank vorab, danke bereits,
            danke und gruß, danke und lg, besten dank und, vielen dank und, herzliche grüße, liebe grüße, vg,
            hochachtungsvoll, freundlichen grüßen, danke dir im voraus, dank im voraus, für ihre bemühungen
            """,
            .urgent: """
            dringend*, sofort, umgehend, schnellstmöglich, asap, eilig, eilt, notfall, so schnell wie möglich,
            unverzüglich, kritisch, heute noch, bis heute, frist, prio, priorität, schnellstens, wichtig, patienten,
            produktion, stillstand, eskalation, sehr dringend, baldmöglichst, so bald wie möglich, sobald als möglich,
            raschest, raschestmöglich, ehestmöglich, ehestens, möglichst bald, möglichst schnell, zeitnah, bis morgen,
            bis spätestens, spätestens, deadline, so rasch wie möglich, kunden warten, patient, brennt,
            höchste priorität, pressiert
            """,
        ],
        remarks: germanRemarks
    )
}

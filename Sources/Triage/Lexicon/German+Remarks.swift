extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let germanRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        im eimer, bleibt ~ schwarz, im arsch, am arsch, fürn arsch, den geist aufgegeben, gibt den geist auf, geist aufgegeben,
        kein lebenszeichen, kein mucks, kein strom, kein bild mehr, schwarzes bild, schwarzer schirm,
        bildschirm flackert, flackert, flimmert, rote lampe, leuchtet rot, blinkt rot, gesprungen, zersprungen,
        wasserschaden, display kaputt, tot gegangen, kein freizeichen, rauscht, knackt, bricht zusammen,
        zusammengebrochen, schmiert ab, schmieren ab, abgeschmiert, abgekackt, verreckt, haut mich raus,
        wirft mich raus, schmeißt mich raus, fliegen raus, fliegt immer raus, verliert ~ verbindung, verbindung weg,
        netz weg, internet weg, wlan weg, verbugt, buggt, bugt, lädt nicht mehr auf, futsch, stoerung, faellt aus,
        gestoert
        """,
        .notWorking: """
        will nicht, will ~ nicht, wollen nicht, mag nicht mehr, macht nichts, macht nix, macht gar nichts,
        passiert nichts mehr, passiert gar nichts, passiert nix, es passiert nichts, zeigt nix, kommt gar nichts,
        hört man nichts, höre nichts, hören nichts, sieht man nichts, sehe nichts, springt nicht an, geht nicht an,
        geht nicht auf, funktioniert nur teilweise, geht nur teilweise, funktioniert kaum, geht kaum,
        funktioniert nimmer, geht nimmer, läuft nimmer, funzen nicht, funzt ned, klappt nimmer, haut nicht hin,
        haut ned hin, tuts ned, tut es nicht, tut's nicht, bleibt stumm, kein druck, zieht kein papier, laeuft nicht,
        laesst sich nicht, oeffnet ~ nicht, faehrt ~ nicht, nicht verfuegbar, lädt nix, keinen ton, nicht abspielbar,
        nicht aufrufbar, nicht bedienbar, öffnet sich nicht, bootet nicht
        """,
        .unable: """
        koennen nicht, koennen ~ nicht, nicht oeffnen, nicht moeglich, unmoeglich, komm ned, komm net, komm nimmer,
        komme nimmer, kann nimmer, kann ned, kann net, kann nöd, kann nid, kann nix, können nichts, lässt mich nicht,
        lassen mich nicht, komme nicht weiter, kommen nicht weiter, komme gar nicht, bin ausgesperrt, bekomme es nicht,
        kriege es nicht, krieg ~ nicht, bekomme ~ nicht auf, keine chance, arbeiten nicht möglich, kein arbeiten,
        arbeit nicht möglich, nicht arbeitsfähig, nicht mehr arbeiten, ohne zugang, ohne zugriff, nicht reingelassen,
        wird nicht akzeptiert, wird nicht erkannt, nicht angenommen, wird nicht angenommen
        """,
        .errorMessage: """
        popup, ausrufezeichen, rotes kreuz, fehler aufgetreten, fehler beim, es heißt nur, steht immer, steht dann,
        sagt mir dass, behauptet, angeblich falsch, passwort falsch, falsches passwort, falsches kennwort,
        seite nicht gefunden, server nicht gefunden, keine berechtigung, fehlende berechtigung, errors, fehlernummer,
        ungueltig
        """,
        .stopped: """
        schmiert ~ ab, kackt ab, hängt sich weg, fährt einfach runter, von selber aus, von selber neu, plötzlich aus,
        bootet neu, bootet ständig, bootschleife, rebootet, bleibt mittendrin, stuerzt ab, abgestuerzt, zusammenbruch,
        freezt
        """,
        .stuck: """
        eieruhr, lädt ununterbrochen, lädt stundenlang, ladekreis, ladebalken, ladebildschirm, ladesymbol, kringel,
        rädchen, rad dreht, kreisel, tut nichts mehr, tut nix, nichts tut sich, rührt sich nix, stockt, aufgehangen,
        haengt, kommt nicht vom fleck, bewegt sich nicht, feststeckt
        """,
        .missing: """
        wie vom erdboden, nicht mehr aufzufinden, alles weg, alle weg, plötzlich weg, wo sind ~ hin, wo ist ~ hin,
        verschütt, nichts drin, nichts drinnen, nichts mehr drin, nichts gefunden, findet nichts, nicht mehr vorhanden,
        nicht eingegangen, nichts angekommen, nichts erhalten, nichts bekommen, geloescht, ging verloren,
        verloren gegangen
        """,
        .since: """
        seit ein paar stunden, seit einigen tagen, seit zwei tagen, seit drei tagen, seit eben, seit längerem,
        seit neuestem, seit neustem, aus heiterem himmel, urplötzlich, von jetzt auf gleich, von heute auf morgen,
        ohne vorwarnung, bis jetzt ging, gestern ging, gestern funktionierte, ploetzlich, heute auf einmal,
        nach dem neustart, nach einem update, nach der umstellung, nach dem umzug, nach dem windows update,
        den ganzen vormittag, den ganzen tag
        """,
        .everyone: """
        alle miteinander, kein mensch, kein kollege, keiner mehr, bei uns auch, bei mir auch, bei jedem, bei mehreren,
        allerorts, in allen räumen, auf allen, alle klassen, alle kassen, halbe belegschaft, standortweit, hausweit,
        im gesamten, bin ich der einzige, bin ich die einzige, nicht nur bei mir, nicht nur ich
        """,
        .trouble: """
        irgendwas stimmt, spackt, spackt rum, mucken, muckt, macht mucken, fehler drin, ungereimt*, läuft was schief,
        läuft etwas schief, hapert, tücken, macken, macke, rumzickt, wirr, kryptisch, was ist passiert,
        was ist da passiert
        """,
        .repair: """
        weiß jemand rat, wer weiß rat, wer kann helfen, kann mir jemand helfen, was kann man da, was kann man tun,
        was nun, wie bekomme ich ~ wieder, wie kriege ich ~ wieder, weiß nicht weiter, bin ratlos, ratlos,
        bitte um info was, bitte um lösung, lösung gesucht, bringt das in ordnung, bitte dringend um, wieder flott,
        wieder hinbiegen, bitte nachbessern, nachbessern, bitte fixen, behebt, kriegt das in, pruefen, ueberpruefen,
        unterstuetzung, anruf vom techniker
        """,
        .slow: """
        schnarchlangsam, arschlangsam, kaugummi, zäh wie, lahmer, lahm wie, ewigkeiten, eine ewigkeit,
        dauert und dauert, braucht ewig, braucht lange, laggt, hakt, hakelig, stottert, ruckelnd, schwaches wlan,
        schwaches internet, wlan schwach, internet schwach, instabil, instabiles, braucht eine ewigkeit
        """,
        .please: """
        bitte um ergänzung, bitte um aufnahme, bitte um zuweisung, bitte um umstellung, bitte um verschiebung,
        bitte freigeben, bitte entsperren, bitte anpassen, bitte erstellen, bitte besorgen, bitte liefern,
        bitte umbenennen, bitte weiterleiten, bitte sperren, höflich um, freundlich um, ersuchen um, ersuchen wir
        """,
        .need: """
        moechte, moechten, haette gern*, benoetige*, braeuchte*, brauch, brauchen würde, mangelt, mir fehlt noch ein,
        uns fehlt noch ein, habe bedarf, haben bedarf, für folgende mitarbeiter, für folgende personen,
        hiermit beantrage, hiermit bestelle, hätten wir gern*
        """,
        .couldYou: """
        koennten sie, koennen sie, koenntet ihr, wuerden sie, waere es moeglich, ist es moeglich, könntens,
        kannst bitte, könnte wer, kann wer, könntest mir, magst du, mögt ihr, wärs möglich, wär es möglich,
        wäre das machbar, ist das machbar, gäbe es die, gäbe es eine, hättet ihr, hätten sie ~ für, habt ihr ~ für mich
        """,
        .access: """
        in die gruppe aufnehmen, zur gruppe, postfach freigeben, gemeinsames postfach, funktionspostfach,
        vertretung einrichten, stellvertretung, kalenderfreigabe, ordnerfreigabe, laufwerk verbinden, türöffner,
        schlüsselkarte, whitelist, zugriff entziehen, rechte entziehen, mfa zurück, neues token
        """,
        .provide: """
        toner bestellen, neuen toner, toner nachfüllen, patrone, patronen, papier nachfüllen, neue kopfhörer, kabel für,
        hdmi kabel, netzkabel, adapter für, netzteil, webcam, docking station, simkarte, sim karte, firmenhandy,
        geschäftshandy, natel, beamer ausleihen, laptop ausleihen, laptops für, tablets für, arbeitsplatz einrichten,
        neuen arbeitsplatz, höhenverstellbar*, zusätzlichen monitor, zusätzliche lizenz,
        auf meinem rechner installieren, vorbeibringen
        """,
        .change: """
        aendern, loeschen, hinzufuegen, verlaengern, aenderung, umbuchen, umbuchung, umhängen, abbauen, aufbauen,
        umstecken, umtaufen, freistellen, zurückgeben, rückgabe, einsammeln, entsorgen, entsorgung, online stellen,
        auf die website, auf die homepage, veröffentlichen, aus dem verteiler, vom verteiler nehmen, austauschen gegen,
        rückgängig
        """,
        .newcomer: """
        neue leute, neuer chef, neue chefin, neuer azubi, neue azubis, neuer lehrling, neue praktikantin,
        neuer praktikant, neue mitarbeiter, unterstützung im team ab, geht in rente, in pension, wechselt in die,
        wechselt die abteilung, duales studium, neu bei uns, neu im team
        """,
        .wish: """
        hätte mir gewünscht, hätten uns gewünscht, hätte ich mir, mehr zeit für, mehr beispiele, mehr übungen,
        mehr auswahl, mehr informationen, mehr praxis, mehr möglichkeiten, mehr pausen, bitte mehr, gerne mehr,
        gern mehr, gerne öfter, etwas mehr, ein bisschen mehr, fehlt noch, fehlt nur, mir fehlt, vermisse, es fehlt nur,
        würde ich mir, wünschte mir, ausbaufähig, luft nach oben, verbesserungspotential, verbesserungspotenzial,
        könnte besser, könnte noch, könnten noch, könnte etwas, könnte mehr, dürfte gerne, dürfte etwas, darf gerne,
        einziger kritikpunkt, einziges manko, kleiner kritikpunkt, kleines manko, einziger wermutstropfen, dunkelmodus,
        dark mode, funktion einbauen, baut ~ ein, führt ~ ein, macht ~ möglich, besser fände, noch besser, noch schöner,
        waere schoen, waere toll, waere gut, sinnvoll wäre, ihr solltet, sollte verbessert
        """,
        .howTo: """
        wie krieg, wie kriege, wieviel*, was tun wenn, was braucht, welche app, welches programm, welche möglichkeiten,
        wo genau, anleitung, anleitung für, schritt für schritt, ab wieviel, bis wohin, wie lang, wie schnell,
        wie teuer, wie alt, wohin muss
        """,
        .ask: """
        hat wer eine ahnung, hat jemand eine idee, keine ahnung wie, gibts, mal nachfragen, wollt fragen, wollt mal,
        würde mich interessieren, täte mich interessieren, kurz nachfragen, bloß wissen, nur wissen, tipps, ratschlag,
        kann man eigentlich, brauche ich dafür, bräuchte ich dafür, reicht es wenn, genügt es, dürfte man,
        ist es normal, ist es sicher, ist das sicher, ist die mail echt, ist das phishing, ist die mail,
        unterschied zwischen, wie ist es mit, wie steht es, wie siehts, schon was neues, gibt es neuigkeiten,
        gibt es schon neuigkeiten
        """,
        .annoyed: """
        pff, boah, oh mann, oh man, tja, na toll, na super, na bravo, ganz toll, herzlichen glückwunsch auch,
        zum kotzen, zum haare, zum heulen, zum verzweifeln, verzweifelt, verzweifle, zum davonlaufen, zum mäusemelken,
        armutszeugnis, trauerspiel, lachnummer, ein witz, schlechter witz, schande, beschämend, eine farce, saftladen,
        sauhaufen, abzocker, betrug, betrüger, nepp, hinters licht, für dumm verkauft, im stich, im regen stehen,
        allein gelassen, alleingelassen, vertröstet, abgewimmelt, abgespeist, hingehalten, von pontius, die nase voll,
        schnauze voll, platzt mir, langsam reicht, geduld am ende, auf die palme, auf den keks, auf den geist,
        auf den sack, auf den wecker, bin es leid, sind es leid, mühselig, ätzend, grantig, angefressen, wütend,
        stört mich, stören mich, störend, das nervt, schlimm, traurig, bedauerlich, schade, leider keine, leider kein,
        leider nur, nicht euer ernst, ihr ernst, euer ernst, ist das euer, wer hat das, wozu gibt es, wofür bezahle,
        wofür zahle, unter aller, unter aller sau, unter aller kanone, uns zugemutet, geht's noch
        """,
        .repeated: """
        alle fünf minuten, alle zwei minuten, alle 5 minuten, x mal, dutzende male, unzählige, unzählige male, zigfach,
        zum zigsten, zum hundertsten, zum wievielten, jedes jahr, jeden abend, mehrmals täglich, mehrmals am tag,
        mehrmals angerufen, mehrmals geschrieben, mehrfach angerufen, schon oft, viel zu oft, schon ewig, schon lange,
        seit ewigkeiten, seit anbeginn, immer die gleichen, immer die selben, immer das selbe, immer derselbe,
        nie erreichbar, nie jemand, niemand erreichbar, niemand hebt ab, keiner hebt ab, niemand geht ran,
        keiner geht ran, niemand da, nichts gehört, nichts mehr gehört, nie etwas gehört, nie eine antwort,
        ohne antwort, ohne reaktion, ohne ergebnis, bleibt aus, unbeantwortet, ungelöst, einfach geschlossen,
        ticket geschlossen ohne, trotz mehrfacher, trotz mehrmaliger, trotz nachfrage, staendig
        """,
        .bad: """
        kacke, käse, murks, pfusch, gefrickel, krampf, qual, tortur, desaster, fiasko, chaos, chaotisch, durcheinander,
        saustall, schlamperei, schlampig, bastelei, halbgar, halbherzig, grottig, grottenschlecht, grotte, lausig,
        dürftig, mau, naja, na ja, mäßig, mittelmäßig, mangelhaftes, ungenügend, altbacken, altmodisch, langweilig, öde,
        monoton, verwirrend*, undurchsichtig, nicht intuitiv, nicht selbsterklärend, nicht übersichtlich,
        nicht durchdacht, undurchdacht, nicht ausgereift, nicht zu gebrauchen, nicht brauchbar, zu nichts zu,
        bringt nichts, bringt gar nichts, nichts gebracht, wertlos, überflüssig, unnötig, unnötige, unverlässlich,
        unpersönlich, arrogant, ignorant, patzig, ruppig, pampig, überfordert, planlos, ahnungslos, desinteressiert,
        unflexibel, bürokratisch, dreckig, schmutzig, lärm, stickig, ungemütlich, akkufresser, frisst akku,
        saugt den akku, schwer erreichbar, kaum erreichbar, wenig hilfreich, wenig intuitiv, voller fehler, voller bugs,
        fehleranfällig, störanfällig, anfällig, gewöhnungsbedürftig, suboptimal, nicht optimal, nicht ideal,
        nicht schön, nicht empfehlenswert, nicht benutzbar so, lässt zu wünschen, zu wünschen übrig
        """,
        .worse: """
        verschlimmert, wird immer schlechter, geht bergab, bergab, nachgelassen, lässt nach, war mal gut,
        war mal besser, seit dem letzten update, seit der neuen version, seit der neuen, mit der neuen version,
        mit dem neuen update, letztes update, neues update, die neue version ist, die neue app ist, kaputt gemacht,
        kaputtgemacht, verhunzt, verschandelt, verbockt, früher besser, früher einfacher, früher alles,
        früher schneller, war einfacher, war übersichtlicher, war praktischer, unübersichtlicher, weniger gut,
        weniger benutzerfreundlich, bringt ~ zurück, gebt uns ~ zurück, gebt mir ~ zurück, macht das rückgängig,
        wieder die alte, wieder das alte, wie vorher, im vergleich zu früher, alles schlechter, frueher
        """,
        .tooMuch: """
        sauteuer, überzogen, unverschämt teuer, geldmacherei, geldgierig, halsabschneider, geldschneiderei, abofalle,
        bezahlen muss, zahlen muss, muss man zahlen, nur mit abo, nur gegen geld, in app kauf*, bezahlversion,
        zu viel werbung, nur werbung, werbeblöcke, spammt, zu knapp, zu kurz, zu schnell, zu wenig zeit, zu wenige,
        zu voll, zu heiß, zu kalt, zu starr, zu theoretisch, zu trocken, zu oberflächlich, viel arbeit, mehraufwand,
        doppelte arbeit, zeit verloren, zeitverlust, den halben tag, einen halben tag, halben vormittag,
        in der warteschleife, halbe ewigkeit, ellenlang, endlos lange, registrieren muss, konto erstellen muss, genötigt
        """,
        .leaving: """
        weg damit, runter vom handy, runtergeschmissen, in die tonne, für die tonne, in den müll, hände weg,
        lasst die finger, lieber nicht, nicht kaufen, nicht downloaden, spart euch, spar dir, sucht euch,
        suche mir was anderes, was anderes suchen, auf nimmerwiedersehen, kein zweites mal, war das letzte mal,
        bin raus, null punkte, minus sterne, widerrufe, widerruf, rückerstattung, nicht weiterempfehlen,
        nicht weiter empfehlen
        """,
        .thanks: """
        herzliches dankeschön, vergelt's gott, danke vielmals, vielmals danke, dankschön, recht herzlichen dank,
        danke schön für, riesen dank, riesendank, großen dank, riesiges dankeschön, danke ans team, danke an das team,
        danke an alle, dank eurer, dank ihrer, dank des teams, ein hoch auf, daumen hoch, bravo, gratuliere,
        gratulation, glückwunsch an, applaus, wertschätzung, weiß das zu schätzen, tolles team, super team, top team,
        ihr seid super, ihr seid toll, ihr seid die besten, ihr seid spitze, ihr rockt
        """,
        .praise: """
        spitzenmäßig, spitzenklasse, geil, cool, leiwand, lässig, saubere arbeit, astrein, erstklassig, exzellent,
        phänomenal, fantastisch, phantastisch, sensationell, traumhaft, wunderschön, herrlich, grandios, fabelhaft,
        überragend, unschlagbar, unverzichtbar, unersetzlich, möchte nicht mehr missen, nicht mehr missen,
        nicht mehr wegzudenken, gut erklärt, super erklärt, toll erklärt, verständlich erklärt, gut verständlich,
        verständlich, anschaulich, lehrreich, spannend, interessant, kurzweilig, abwechslungsreich, informativ,
        gut organisiert, gut strukturiert, gut aufgebaut, gut durchdacht, durchdacht, intuitiv, selbsterklärend,
        einfache bedienung, einfach zu bedienen, leicht zu bedienen, kinderleicht, unkomplizierte, reibungsloser,
        tadellos, makellos, läuft rund, läuft perfekt, läuft einwandfrei, läuft stabil, läuft gut, läuft wie geschmiert,
        wie am schnürchen, funktioniert gut, funktioniert sehr gut, funktioniert perfekt, funktioniert prima,
        klappt super, klappt gut, klappt prima, klappt wunderbar, geht super, tut was es soll, macht was es soll,
        macht was sie soll, tut was sie soll, erfüllt seinen zweck, erfüllt ihren zweck, hält was, nichts zu meckern,
        nix zu meckern, nichts auszusetzen, nichts zu bemängeln, nichts zu beanstanden, kann man nicht meckern,
        kann nicht klagen, besser geht's nicht, besser geht es nicht, besser gehts nicht, macht spaß, viel spaß gemacht,
        hat spaß gemacht, macht freude, herzlich, zuvorkommend, professionell, verlässlich, engagiert, motiviert,
        offenes ohr, immer ein offenes, nimmt sich zeit, nehmen sich zeit, zeit genommen, immer freundlich,
        immer hilfsbereit, immer erreichbar, immer für uns da, gut betreut, gut beraten, gut aufgehoben, gute betreuung,
        gute beratung, guter service, gute organisation, super service, toller service, top service, bester service,
        beste app, super app, tolle app, gute app, klare empfehlung, kaufempfehlung, nur empfehlen, kann ich empfehlen,
        weiterempfehlen, gerne wieder, jederzeit wieder, immer wieder gern*, fünf sterne, volle punktzahl,
        deutlich besser, große erleichterung, große hilfe, echte hilfe, eine große verbesserung, mehrwert, bereicherung,
        willkommen gefühlt, wohl gefühlt, wohlgefühlt, angenehme, gute stimmung, gute atmosphäre, tolle atmosphäre,
        passt alles, alles bestens, alles prima, alles super
        """,
        .solved: """
        wieder alles gut, hat sich gelöst, von selbst gelöst, von alleine wieder, geht wieder alles, alles wieder da,
        alles läuft wieder, rennt wieder, flutscht wieder, jetzt gehts, jetzt geht's, jetzt geht es, jetzt klappt,
        jetzt läuft, nun funktioniert, komme wieder rein, kann wieder arbeiten, können wieder arbeiten,
        kann mich wieder, habe ich gefunden, hab's gefunden, schon gefunden, fall erledigt, thema erledigt,
        ticket zumachen, bitte schließen, kann zugemacht, funktioniert mittlerweile, geht mittlerweile
        """,
        .notice: """
        kurzes update, statusmeldung, zwischenstand, wie besprochen, wie telefonisch, wie vereinbart, bezugnehmend,
        neue adresse, neue telefonnummer, neue öffnungszeiten, öffnungszeiten, geschlossen von, schulung am,
        infoveranstaltung, stellenausschreibung, lesebestätigung, empfangsbestätigung, übermittlung, siehe anhang,
        steht nicht zur verfügung, stehen nicht zur verfügung, vorübergehend nicht, fürs protokoll, nur so als info
        """,
        .closing: """
        keine angabe, keine angaben, k a, keine anmerkung, keine anmerkungen, keine bemerkung, keine bemerkungen,
        kein kommentar, keine wünsche, keine kritik, keine verbesserungsvorschläge, nichts besonderes,
        nichts hinzuzufügen, weiß nicht, siehe oben, passt so, passt schon, war ein versehen, verwechslung,
        falsch verbunden, falsch weitergeleitet, falsch geschickt, habe mich geirrt, hab mich geirrt, mein irrtum
        """,
        .advertising: """
        exklusives angebot, nur heute, nur noch heute, letzte chance, greifen sie zu, entdecken sie, sichern sie sich,
        jetzt entdecken, neue kollektion, kostenlose demo, kostenloses webinar, marktführer, unsere lösung,
        unser angebot, black friday, kredit, erbschaft, bitcoin, gewinnen sie, sie haben gewonnen, vereinbaren sie,
        terminvorschlag für ein, partnerschaft, kooperation anbieten, preisvorteil, prozent rabatt, werbemail
        """,
        .social: """
        mahlzeit, frohe ostern, guten rutsch, frohes neues, gute besserung, beileid, hochzeit, nachwuchs, muffins,
        pizza, sammeln für, wer kommt mit, wer ist dabei, fußball, lauftreff, fasching, adventsfeier, wichteln,
        kühlschrank, küchendienst, fahrrad, geldbörse, brille gefunden, nettes wochenende, jause, apéro, znüni
        """,
        .inAdvance: """
        mit freundlichem gruß, freundlichst, mit besten grüßen, mit bestem dank, mit lieben grüßen,
        mit herzlichen grüßen, bg, lieben gruß, liebe gruess, danke schon einmal, danke im vorhinein,
        vielen dank im vorhinein, im vorhinein, dank schon mal, herzlichen dank im voraus, vielen dank schon,
        vielen dank bereits, danke für deine hilfe im, danke für die rasche erledigung, mit kollegialen grüßen,
        für rückfragen, bei rückfragen
        """,
        .urgent: """
        sehr eilig, super dringend, mega dringend, hochdringend, äußerst dringend, drängt, zeit drängt,
        so schnell es geht, gleich heute, am besten heute, bis mittag, bis ende der woche, bis freitag, bis montag,
        in einer stunde, in einer halben stunde, gleich unterricht, gleich termin, kunde wartet, alarmstufe,
        abgabefrist, klausur, asap bitte, rasch
        """,
    ]
}

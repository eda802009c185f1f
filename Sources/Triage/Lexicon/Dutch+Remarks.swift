extension Lexicon {
    /// How people write of a product, a course or a service in a comment or a survey, and how they grumble politely.
    static let dutchRemarks: KeyValuePairs<Cue, String> = [
        .broken: """
        blijft zwart, blijft ~ zwart,
        naar de knoppen, naar de haaien, naar de vaantjes, doodgegaan, om zeep, de geest gegeven, begeeft het,
        begaf het, geen teken van leven, wit scherm, blanco scherm, wit beeld, leeg scherm, oranje lampje, knippert,
        flikkert, strepen op, barst in, gebarsten, geen stroom, geen signaal, geen kiestoon, geen bereik meer,
        geen ontvangst, kortsluiting, wegvalt, valt steeds weg, plat gegaan, eruit geknald, gooit me eruit,
        gooit mij eruit, word eruit gegooid, vlieg eruit, vliegt eruit, eruit gevlogen, verbroken, wordt verbroken,
        verbinding kwijt, panne, in panne, laadt niet meer op, laadt niet op, batterij ~ dood, bugt, buggy, vol bugs,
        aan diggelen, lek, houdt ermee op, hield ermee op
        """,
        .notWorking: """
        wil niet, wil ~ niet, willen niet, wilt niet, werkt nie, doet het nie, doet ut niet, doe het niet, gaat nie,
        marcheert niet, pakt niet, pakt ~ niet, geeft niets, geeft geen, geeft geen kik, krijg niets, krijg niks,
        zie niets, zie niks, hoor niets, hoor niks, niets te horen, werkt maar half, half werkt, werkt voor geen meter,
        werkt van geen kanten, voor geen meter, nauwelijks werkt, werkt nauwelijks, werkt amper, komt niks, komt niets,
        slaat niet op, neemt niet op, gaat niet open, gaat niet aan, springt niet aan, scant niet, scant ~ niet,
        speelt niet af, download niet, downloadt niet, verzendt niet, verstuurt niet, niet verzonden, niet geladen,
        niks te zien, niet weergegeven, faalt
        """,
        .unable: """
        kan me niet aanmelden, kan me niet inloggen, kan nie, geraak niet, geraak ~ niet, geraken niet, raak niet,
        raak ~ niet, krijg het niet, krijgen het niet, niet in te loggen, niet te openen, niet te gebruiken,
        onmogelijk om, is onmogelijk, kan niets, kan niks, kunnen niets, kunnen niks, kan er niets mee, kan niet verder,
        kunnen niet verder, zit zonder, zitten zonder, sta voor een gesloten, gelockt, account op slot, word geweigerd,
        wordt geweigerd, niet geaccepteerd, niet aanvaard, niet herkend, wordt niet geaccepteerd, laat me niet,
        laat mij niet
        """,
        .errorMessage: """
        errors, errormelding, krijg een fout, krijg een error, geeft een fout, geeft fout, geeft error, foutje,
        foutmeldig, pop up, popup, uitroepteken, server niet gevonden, pagina niet gevonden, er staat dat,
        zegt dat ~ niet, wachtwoord onjuist, wachtwoord fout, verkeerd wachtwoord, foutboodschap
        """,
        .stopped: """
        klapt eruit, klapt uit, klapt dicht, slaat af, slaat vast, slaat tilt, op tilt, op hol, flipt, sluit plots,
        valt plots, schakelt zichzelf uit, gaat zomaar uit, valt zomaar uit, blokkeert, blokkeren steeds, bleef steken,
        blijft steken, ineens uit, stopt plots, stopt na, valt in slaap, herstart, herstart steeds, loopt steeds vast
        """,
        .stuck: """
        draaiend wieltje, wieltje, rondje blijft, rondje draait, draaiend rondje, cirkeltje, loader, aan het laden,
        blijft denken, loopt ~ niet verder, komt niet verder, kom niet verder, hangt op, hangt bij, in een lus,
        bevroren beeld, geen beweging
        """,
        .missing: """
        spoorloos, foetsie, nergens te vinden, nergens te bekennen, waar is ~ gebleven, waar zijn ~ gebleven,
        alles kwijt, alles weg, weggevallen uit, niet meer zichtbaar, staat niet meer, staan niet meer,
        niet meer in de lijst, nooit ontvangen, nooit aangekomen, nog niets gekregen, onvolledig, mist een,
        gegevens weg, zie ~ niet staan, zie ~ niet meer
        """,
        .since: """
        sinds de nieuwe update, sinds woensdag, sinds donderdag, sinds dinsdag, sinds vrijdag, sinds de storing,
        sinds kort, sinds enkele, sinds enige tijd, van de ene dag, plots, plotsklaps, zomaar, opeens niet meer,
        deze ochtend, deze morgen, deze namiddag, gisterenavond, gisteravond, werkte vorige week, ging gisteren nog,
        tot vanmorgen, deed het altijd, al de hele dag, al heel de dag, al de hele ochtend, al uren, al een uur,
        al een paar dagen, nog maar net, na de herstart, na het herstarten
        """,
        .everyone: """
        heel de school, heel het gebouw, de hele school, de hele organisatie, de hele vestiging, de hele zaal,
        hele kantoor, heel het bedrijf, elke collega, elke gebruiker, bij mij niet alleen, niet alleen bij mij,
        bij meerdere, meer collega's, andere collega's, mijn collega ook, collega heeft hetzelfde,
        anderen hebben hetzelfde, zelfde probleem, hier ook, bij ons ook, nog mensen, nog andere mensen, alle lokalen,
        alle klassen, alle kassa's, alle toestellen
        """,
        .trouble: """
        gedoe met, iets niet goed, rare, raars, wat scheelt er, er scheelt iets, loopt fout, gaat fout, ging fout,
        loopt mis, loopt spaak, gaat mis, ging mis, hikt, doet raar, doet moeilijk, doet vreemd, kuren, nukken,
        rare kuren, foute, niet overeen, sukkel, sukkelen, sukkelt, strubbelingen, niet pluis, lastig, ongemak
        """,
        .repair: """
        er eens naar kijken, hiernaar kijken, blik op werpen, onder de loep, achteraan gaan, achterhalen, rechtgezet,
        weer werkend, terug werkend, terug in orde brengen, weet iemand raad, weet u raad, wat te doen, hoe los ik,
        hoe krijg ik ~ weer, hoe krijg ik ~ terug, iemand een idee, kan iemand me helpen, wie kan helpen,
        kom er niet uit, technieker, monteur, help me, help ons, hulp gevraagd, hulp gewenst, depanneren, te fixen,
        fixen, fix dit, gefixt worden, los dit op
        """,
        .slow: """
        tergend traag, zo traag, trager dan, traag als, slakkengang, slak, duurt een eeuwigheid, gaat traag,
        laadt traag, trage verbinding, lagt, laggen, hakkelt, schokkerig, stottert, slecht internet, zwakke wifi,
        zwak signaal, niet vooruit te branden, duurt even voor
        """,
        .please: """
        gelieve te, gelieve ons, mag ik u vragen, mag ik jullie vragen, mogen wij u vragen, ik verzoek, hierbij verzoek,
        bij deze verzoek, wees zo vriendelijk, zou het op prijs stellen, stel het op prijs, zou geholpen zijn,
        gaarne ontvang, graag uw, graag jullie, graag even
        """,
        .need: """
        ik zoek, wij zoeken, zou willen, zouden willen, ik moet ~ hebben, behoeft, nodig voor, komt ~ tekort,
        kom ~ tekort, aanvraag voor, aanvraag tot, dien ~ aanvraag in, wij vragen, bij deze vraag ik, heb je ~ voor mij,
        hebben jullie ~ voor mij
        """,
        .couldYou: """
        kunde, kunt ge, kan men, zou men, zou er iemand, is er iemand die, zou dat kunnen, kan dat geregeld,
        kan dit geregeld, valt het te regelen, te regelen, wie kan mij, wie kan ons, kan ik ~ lenen, is het haalbaar,
        lukt het om, zie je kans, wilt ge, is er een mogelijkheid, bestaat de mogelijkheid
        """,
        .access: """
        mee in de mailbox, toegevoegd aan de groep, toevoegen aan de groep, leden van de groep, gedeelde mailbox voor,
        openzetten, open te zetten, unlocken, vpn toegang, badge, toegangspas, sleutelkaart, vrijgegeven worden,
        whitelisten, toestemming voor, toestemming geven, lid maken, account aanvragen, account activeren,
        toegang intrekken
        """,
        .provide: """
        tweede monitor, laptop voor, docking, dockingstation, oplader nodig, nieuwe oplader, nieuwe toner,
        toner bestellen, toner nodig, nieuwe batterij, batterijen, simkaart, nieuwe kabel, hdmi kabel, verlengkabel,
        adapter nodig, oortjes, beamer lenen, beamer reserveren, laptop reserveren, uit te lenen, leenapparaat,
        klaarzetten, klaar te zetten, opleveren, opstellen, bureau inrichten, werkplek inrichten, toestel aanvragen,
        papier bestellen, offerte opvragen
        """,
        .change: """
        veranderd worden, op naam van, omgezet worden, om te zetten, omzetting, door te sturen, op te heffen, ophalen,
        laten ophalen, weghalen, weg te halen, schrappen, op non actief, afsluiten van, loskoppelen, te vervangen door,
        verzetten, te verhuizen, naam aanpassen, in te plannen, publiceren, online zetten, op de website zetten,
        terughalen, terug te halen, herstel van ~ bestand, uit de lijst, uit de groep, van de lijst
        """,
        .newcomer: """
        nieuwkomer, nieuwe leerkracht, nieuwe docent, nieuwe stage, interim, stageloper, vervanger van,
        gaat met pensioen, pensioen, verlaat het bedrijf, verlaat de school, komt ons team, komt ons versterken,
        start bij ons, begint bij ons, vanaf maandag bij ons, eerste werkdag, nieuwe directeur, gaat weg,
        wisselt van afdeling, nieuwe aanwinst
        """,
        .wish: """
        het zou, zou beter zijn, zou mogen, zouden mogen, mocht er, had ik graag, hadden graag, graag meer,
        graag wat meer, liefst, het liefst, meer aandacht, meer tijd voor, meer oefeningen, meer voorbeelden,
        meer uitleg, meer keuze, meer variatie, voeg ~ toe, maak het mogelijk, maak er, denk eens aan, misschien een,
        misschien kan, misschien kunnen, jammer dat ~ geen, enige wat ontbreekt, enige minpunt, wat ik mis, wat mist,
        gemist heb, een functie, donkere modus, wenselijk, eventueel, nog fijner, nog beter, zou helpen,
        aan te raden om, verbeterd worden, overwegen, ruimte voor verbetering, kan nog, mag nog
        """,
        .howTo: """
        hoe doe ik dat, hoe ik, hoe je, hoe we, hoe wij, hoe men, hoe dat, hoe dit, hoeveel tijd, hoeveel kost,
        wie moet, wie weet, waar kan ik, waar haal, wat zijn, wat doe, wat houdt, wat voor, welke dag, welke kamer,
        welke app, hoever, hoe ver, hoelang, stappenplan, handleiding, op welk, in welk, met welk
        """,
        .ask: """
        is er nog, is er ook, zou ik ~ kunnen, kan ik ook, kan ik zelf, kan ik mijn, kan ik ergens, kan het zijn dat,
        klopt dat, mag dat, mag dit, mag het, kan dat, kan dit ook, is dat mogelijk, wat is jullie advies,
        iemand ervaring, ervaring met, wat raden jullie, benieuwd, ik zou willen weten, ik zou graag weten,
        hebben jullie ook, bieden jullie, bestaat er, is het veilig, is dit veilig, is dit echt, is dit phishing,
        is deze mail, even checken, even navragen, stel dat, vraag ik me af, weten hoe, weten waar, weten wanneer,
        verschil tussen, graag info, stand van zaken, hoe staat het met, is er nieuws, is er al nieuws, al iets bekend,
        al meer bekend
        """,
        .annoyed: """
        pff, pfff, zucht, tja, bah, mijn god, in godsnaam, godgeklaagd, verdorie, verdomme, goddomme, potverdorie,
        jeetje, doe er wat aan, doe er iets aan, lachwekkend, om te huilen, om te lachen, te zot voor woorden,
        zottigheid, om zot van, word er gek, word gek, gek word, gestoord van, ziek van, moe van, kotsbeu,
        kotsmisselijk, strontvervelend, stoort me, stoort mij, ergert me, in de steek, aan mijn lot, aan ons lot,
        van het kastje, kluitje in het riet, aan het lijntje, belazerd, bedonderd, bedrog, oplichters, oplichterij,
        oplichting, zakkenvullers, afzetters, afzetterij, schaam, beneden alle peil, beneden peil, geen stijl,
        niet serieus, niet ernstig, jammerlijk, kwalijk, spijtig, onverantwoord, onredelijk, ontgoocheld, ontgoochel*,
        leugens, tegenvaller, valt tegen, viel tegen, vielen tegen, tegengevallen, laat te wensen, laten te wensen,
        frustraties, waarom moet, waarom moeten, waarom kan dat niet, waarom in hemelsnaam, wie bedenkt,
        snap niet waarom, begrijp niet waarom, hoe is het mogelijk, moet dat nu
        """,
        .repeated: """
        elke week, iedere week, elke maandag, elke avond, keer per dag, keer per week, keer gebeld, keer gemaild,
        keer gemeld, al gemeld, al gebeld, al gemaild, eerder gemeld, reeds gemeld, 3e keer, de hoeveelste keer,
        de hoeveelste, tig keer, honderd keer, tien keer, ontelbare keren, vaak, heel vaak, regelmatig, af en toe,
        om de 5 minuten, continu, de hele tijd, heel de tijd, aan de lopende band, schering en inslag, nog nooit,
        nog geen, nog geen antwoord, nog geen reactie, nog niets gehoord, niets meer gehoord, niets gehoord,
        niks gehoord, niet gereageerd, niemand antwoordt, niemand neemt op, wacht al, wachten al, wacht nog steeds,
        herinneringen gestuurd, zonder resultaat, tevergeefs, zonder antwoord, niets aan gedaan, niks aan gedaan,
        gebeurt er niets mee, afgesloten zonder, gesloten zonder
        """,
        .bad: """
        ruk, kut, klote, k u t, bagger, brak, brakke, crap, om te janken, bedroevend, abominabel, mensonterend,
        armzalig, zwak, zwakke, middelmatig, niet goed doordacht, ondoordacht, rampzalig, ramp, warboel, zooitje,
        puinhoop, chaos, chaotisch, doolhof, slordig, slordige, verouderd*, ouderwets, achterhaald, oubollig, saai,
        saaie, vaag, verwarrend*, niet duidelijk, niet handig, niet praktisch, niet gebruiksvriendelijk, niet intuïtief,
        niet logisch, niet overzichtelijk, niet prettig, niet tevreden, niet fijn, niet leuk, niet vriendelijk,
        niet behulpzaam, geen goede, heb je niks aan, nergens voor nodig, onzinnig, overbodig, onbeleefd, onbeschoft,
        arrogant, onverschillig, onbekwaam, incompetent, onkundig, vuil, vies, vieze, lawaaierig, lawaai, te warm,
        krakkemikkig, houterig, vermoeiend, tijdrovend, foutgevoelig, moeilijk bereikbaar, nooit bereikbaar,
        vreet batterij, vreet de batterij, vreet stroom, lomp, lompe, pover, magertjes
        """,
        .worse: """
        steeds slechter, alsmaar slechter, almaar slechter, er niet beter op, niet op vooruit, erop achteruit,
        minder dan vroeger, minder gebruiksvriendelijk, minder overzichtelijk, minder handig, minder duidelijk,
        sinds de overname, sinds de fusie, sinds de vernieuwing, sinds de laatste update, laatste update, was prima,
        was perfect, was handiger, was makkelijker, was eenvoudiger, was duidelijker, werkte prima, werkte perfect,
        kon je nog, waar is de goede oude, geef ons ~ terug, geef me ~ terug, breng ~ terug, zet ~ terug, verpest,
        verknoeid, verprutst, om zeep geholpen, weggehaald, afgeschaft
        """,
        .tooMuch: """
        peperduur, schandalig duur, duur, dure, geldklopperij, veel geld, prijzig, niet goedkoop, overdreven,
        te onduidelijk, te weinig tijd, te weinig plaats, te snel, te kort, te lange, te veel stappen, te veel tijd,
        te veel reclame, te veel mails, eindeloos wachten, lang wachten op, uren aan de lijn, half uur wachten,
        in de wacht, wachttijden, wachttijd, wachtrij aan de telefoon, alles betalend, betalend, betaalde versie,
        verplicht om, verplicht een account, kost te veel, kost veel tijd, kost me ~ tijd, kost ons ~ tijd, halve dag,
        hele dag kwijt
        """,
        .leaving: """
        weg ermee, gooi ~ eraf, eraf gegooid, van mijn telefoon gegooid, ik stop ermee, ik ben weg, ben er klaar mee,
        klaar mee, hoeft niet meer voor mij, ga naar de concurrent, concurrent, blijf er ver vandaan, mijd,
        beter iets anders, zoek iets anders, zoek een andere, koop niet, niet kopen, niet doen, geen ster, nul sterren,
        afgeraden, af te raden, doe geen moeite
        """,
        .thanks: """
        dankjewel voor, heel veel dank, oprechte dank, welgemeende dank, dank voor de, bedankje, dankzij, dikke duim,
        duim omhoog, duimpje, dikke pluim, een pluim, bravo, proficiat, felicitaties, gefeliciteerd met de, merci aan,
        mercikes, applaus, bloemetje, bloemen voor, verdienen een, verdient een, toppers, topper, in de bloemetjes,
        hartverwarmend
        """,
        .praise: """
        topper van, top service, topservice, topteam, top team, top app, topapp, topprogramma, tof, toffe, leuk, leuke,
        heel leuk, gaaf, cool, vet, vette, chique, knappe, puike, subliem, magnifiek, formidabel, fenomenaal, briljant,
        geniaal, voortreffelijk, voorbeeldig, prachtige, uitmuntend, dik in orde, dik tevreden, zeer tevreden,
        heel tevreden, meer dan tevreden, niets dan lof, niks op aan te merken, niets op aan te merken, niets te klagen,
        geen klachten, kan niet beter, beter kan niet, kon niet beter, werkt goed, werkt prima, werkt perfect,
        werkt fijn, werkt super, werkt uitstekend, werkt als een trein, loopt als een trein, loopt gesmeerd, gesmeerd,
        vlot, vlotte, vlot geholpen, vlekkeloos, feilloos, soepel, eenvoudig, overzichtelijk, duidelijke uitleg,
        duidelijk uitgelegd, goed uitgelegd, goed georganiseerd, goed verzorgd, verzorgd, goed doordacht, gemak,
        gebruiksgemak, doet wat het moet, doet wat ie moet, doet precies wat, meerwaarde, leerrijk, leerzaam, boeiend,
        interessant, nuttig, enthousiast*, gemotiveerd, professioneel, competent, correct geholpen, luisterend oor,
        staan altijd klaar, staat altijd klaar, attent, beleefd, warm onthaal, gastvrij, goede sfeer, aan te raden,
        raad ~ aan, ik beveel ~ aan, aanbevolen, vijf sterren, 5 sterren waard, dol op, ik hou van, geniet, genoten,
        verrassend goed, onmisbaar, kan niet zonder, beste service, beste helpdesk, wat een verbetering,
        grote verbetering, veel beter, stuk beter, werkt sneller, doe zo voort, doe zo verder, houden zo, hou zo,
        blijf zo, pico bello, nickel
        """,
        .solved: """
        alles werkt weer, alles werkt terug, weer aan de praat gekregen, aan de praat gekregen, is ondertussen opgelost,
        intussen opgelost, reeds opgelost, zelf opgelost, vanzelf opgelost, is geregeld, alles weer ok, terug ok,
        loopt terug, kunnen weer, kan er weer in, weer bereikbaar, weer beschikbaar, al gevonden, heb het gevonden,
        al gelukt, toch gelukt, intussen gelukt, issue is weg, niet meer van toepassing, mag toe, case sluiten
        """,
        .notice: """
        voor de goede orde, voor jullie info, voor uw informatie, kleine update, status update, wordt vervangen op,
        zal ~ onbeschikbaar zijn, tijdelijk niet beschikbaar, gepland op, wij sluiten, gesloten op, openingsuren,
        openingstijden, nieuw adres, verhuisd naar, aanvulling op mijn, correctie, ter aanvulling, zoals besproken,
        zoals afgesproken, in bijlage vindt, bijgaand, zie bijlage, zie onder, doorgestuurd bericht,
        leveringsbevestiging, ontvangstbevestiging, gelieve niet te antwoorden, deze mail is automatisch, infosessie,
        webinar op, vacature
        """,
        .closing: """
        geen opmerkingen, geen opmerking, geen mening, niets te melden, niks te melden, geen commentaar,
        niets op te merken, geen antwoord op, n v t, geen bijzonderheden, geen verdere vragen, zie boven, foute mail,
        fout adres, mag genegeerd, verkeerd verstuurd, verkeerd doorgestuurd, excuses voor het ongemak van mijn kant,
        mijn vergissing, lag aan mij, was mijn fout, was al in orde
        """,
        .advertising: """
        speciaal voor u, speciaal voor jou, exclusieve, kans maken, maak kans, win een, tijdelijke aanbieding,
        nu slechts, bespaar, besparen op, ontdek, ontdek onze, vraag een demo, plan een demo, gratis proef,
        gratis proberen, onze oplossingen, onze diensten, marktleider, partner in, klik op de link, bitcoin, lening,
        erfenis, nieuwe collectie, black friday
        """,
        .social: """
        smakelijk, eet smakelijk, koffiekoeken, gebak, barbecue, bbq, sinterklaas, nieuwjaar, prettige feestdagen,
        fijne feestdagen, etentje, drankje, afterwork, sportdag, wandeling, quiz, fietsenstalling, autosleutel, sjaal,
        brooddoos, verloren voorwerp, beterschap, gecondoleerd, jubileum, pensioenfeest, kaartjes voor, wie gaat mee,
        wie doet mee
        """,
        .inAdvance: """
        met vriendelijke groeten, vriendelijk groeten, mvrgr, vr gr, vrgr, bvd, bij voorbaat bedankt,
        bij voorbaat hartelijk, op voorhand bedankt, op voorhand dank, hopend op, hopelijk tot snel, ik hoor het graag,
        alvast merci, dank op voorhand, tot ziens, mvg van
        """,
        .urgent: """
        zeer dringend, heel dringend, liefst vandaag, liefst nog vandaag, voor vrijdag, voor vanavond, ten laatste,
        uiterlijk, zo rap mogelijk, asap graag, les begint, begint zo, over een half uur, over een uur, klant wacht,
        klanten wachten, kan niet wachten, hoogste nood, noodgeval, spoedig, prio 0
        """,
    ]
}

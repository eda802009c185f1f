extension Lexicon {
    static let dutch = Lexicon(
        language: "nl",
        stopWords: """
            de het een en is niet ik wij we u je van in op met voor aan dat die deze dit mijn ons onze te er om maar
            ook nog bij hallo graag bedankt dank kan kunnen heb heeft hebben naar zijn wordt als wel geen beste sinds
            uit
            """,
        cues: [
            .broken: """
            kapot, defect*, storing*, uitgevallen, valt uit, uitval, ligt eruit, ligt plat, ligt er uit, plat, dood,
            beschadigd, offline, down, buiten werking, buiten gebruik, zwart scherm, blauw scherm, geen beeld,
            geen geluid, geen internet, geen verbinding, geen wifi, geen netwerk, geen bereik, bug, bugs, haperen,
            hapert, verbreekt, valt weg, weggevallen, eruit gegooid, papierstoring, is stuk, zijn stuk, gaat stuk,
            ging stuk, is ~ stuk, stuk gegaan, scherm stuk, helemaal stuk, kapotte, kapotgegaan, ligt stil, liggen stil,
            staat stil, liggen eruit, lag eruit, lag plat, liggen plat, ligt ~ plat, ligt ~ uit, ligt ~ eruit,
            vallen uit, viel uit, vallen weg, valt ~ weg, uit de lucht, haperende
            """,
            .notWorking: """
            noch ~ noch ~ werkt, noch ~ noch ~ werken, noch ~ noch ~ doet, niets werkt, werkt niet, werken niet,
            werkt ~ niet, werken ~ niet, doet het niet, doen het niet, doet niets, doet niks, doet ~ niet, start niet,
            start ~ niet, opent niet, opent ~ niet, laadt niet, laadt ~ niet, print niet, print ~ niet, verbindt niet,
            gaat niet, gaat ~ niet, lukt niet, lukt ~ niet, reageert niet, reageert ~ niet, komt niet, komen niet,
            synchroniseert ~ niet, toont ~ niet, wordt niet, worden niet, niet meer, herkent ~ niet, niet bereikbaar,
            niet beschikbaar, gebeurt niets, gebeurt niks, functioneert niet, werkte niet, werkten niet, werkt ook niet,
            deed het niet, deden het niet, niks werkt, werkt niks, openen niet, starten niet, laden niet, reageren niet,
            printen niet, synchroniseren niet, herkent niet, herkennen ~ niet, verbinden niet, verbindt ~ niet,
            opslaan ~ niet, slaat ~ niet op, start niet op, niet werkend, niet bruikbaar, gaan niet, lukte niet,
            laat zich niet, onbereikbaar
            """,
            .unable: """
            kan niet, kan ~ niet, kunnen niet, kunnen ~ niet, kan geen, kunnen geen, kan ik niet, kan ik geen,
            niet mogelijk, onmogelijk, lukt niet om, kom niet, kom ~ niet, krijg ~ niet, geen toegang, niet inloggen,
            niet openen, niemand kan, buitengesloten, geblokkeerd, niet in staat, kan er niet bij, kom er niet bij,
            kon niet, kon ~ niet, konden niet, konden ~ niet, komen er niet in, kom er niet in, kom er niet meer in,
            kan me niet, niemand kan ~ niet, krijgen ~ niet, krijg geen, krijgen geen, geen toegang meer,
            niet aanmelden, niet opslaan, niet versturen, niet afdrukken, niet printen, niet werken, vergrendeld,
            mag niet in, lukt me niet, lukt mij niet, lukt ons niet, slaag er niet in, slagen er niet in,
            niet geopend worden, niet worden geopend
            """,
            .errorMessage: """
            foutmelding*, fout, fouten, foutcode, krijg de melding, toegang geweigerd, geweigerd, verlopen, time out,
            timeout, niet gevonden, ongeldig*, error, mislukt*, waarschuwing, krijg ~ melding, krijgen ~ melding,
            geeft ~ melding, komt ~ melding, verschijnt ~ melding, volgende melding, melding dat, fout opgetreden,
            iets misgegaan, ging iets mis, iets fout, niet toegestaan, certificaat ~ verlopen
            """,
            .stopped: """
            crasht, crash*, gecrasht, loopt vast, vastgelopen, vastloopt, sluit af, sluit zichzelf, gaat uit,
            start opnieuw op, bevriest, bevroren, gestopt, stopt ermee, sluit vanzelf, stopt, liep vast, lopen vast,
            loopt ~ vast, vast gelopen, crashen, crashte, sluit ~ af, valt ~ uit, start ~ opnieuw op, sloot af,
            herstart zichzelf, herstart vanzelf, valt stil, viel stil, vallen stil
            """,
            .stuck: """
            blijft hangen, hangt, blijft laden, blijft draaien, draait maar, zandloper, in de wachtrij, wachtrij,
            blijft staan, eindeloos, blijven hangen, bleef hangen, hangen, hing, hangt vast, zit vast, zitten vast,
            blijft ~ hangen, blijft maar, blijven staan
            """,
            .slow: """
            traag, trage, heel traag, erg traag, langzaam, stroperig, langzame, trager, sloom, slome, slecht bereik,
            slechte wifi, traagheid, supertraag, super traag, tergend langzaam, vertraging, vertraagd, traagste
            """,
            .missing: """
            weg, verdwenen, verdwijnen, verdwijnt, kwijt, kwijtgeraakt, ontbreekt, ontbreken, leeg, lege,
            niet zichtbaar, zie ~ niet, niet te vinden, kan ~ niet vinden, gewist, verwijderd, weggeraakt, verloren,
            verdween, verdwenen zijn, ontbrekend*, onvindbaar, niet meer te vinden, vind ~ niet meer, zijn weg,
            niet te zien, verloren gegaan, staat er niet, staan er niet, niet ontvangen, niets ontvangen
            """,
            .since: """
            sinds, sinds vanmorgen, sinds vanochtend, sinds gisteren, sinds de update, sinds maandag, vanochtend,
            vanmorgen, plotseling, ineens, opeens, na de update, gisteren nog, tot gisteren, werkte gisteren,
            werkte altijd, momenteel, op dit moment, sinds een uur, sinds vandaag, sinds vorige, sinds afgelopen,
            sinds een paar, sinds dit weekend, sinds vanmiddag, vanmiddag, sedert, vannacht, sinds de overgang,
            sinds de migratie, daarnet, zonet, zojuist, tot voor kort, deed het gisteren, ging altijd goed,
            van het ene op het andere
            """,
            .everyone: """
            iedereen, niemand, meerdere, hele afdeling, hele team, hele verdieping, hele gebouw, collega's ook, ook bij,
            overal, bij ons allemaal, meer mensen, alle gebruikers, ook de collega's, alleen bij mij, ligt het aan mij,
            ben ik de enige, nog iemand, iemand anders ook, heeft iemand anders, bij jullie ook, wij allemaal,
            ons allemaal, alle collega's, alle medewerkers, alle computers, alle pc's, alle laptops, alle printers,
            alle afdelingen, heel de afdeling, heel het team, meerdere collega's, meerdere gebruikers,
            verschillende collega's, verschillende gebruikers, niemand van ons, geen van ons, ook anderen, anderen ook,
            hetzelfde bij, voor iedereen, op alle
            """,
            .trouble: """
            probleem, problemen, moeite, klopt niet, klopt iets niet, iets mis, mis, verkeerd, vreemd, raar, onjuist,
            niet goed, last van, wat is er aan de hand, probleempje, storend, moeilijkheden, niet juist, incorrect,
            foutief, foutieve, verkeerde, vreemde, problematisch, niet in orde
            """,
            .repair: """
            nakijken, controleren, nagaan, iemand kijken, ernaar kijken, naar kijken, repareren, reparatie, herstellen,
            oplossen, verhelpen, fiksen, help, helpen, hulp, hulp nodig, ondersteuning, langskomen, iemand langs,
            iemand sturen, aan de praat, weer aan de gang, in orde maken, wat nu, wat kan ik doen, even kijken,
            komen kijken, laten kijken, kunnen kijken, eens kijken, bekijken, nagekeken, gerepareerd worden,
            hersteld worden, laten maken, laten herstellen, rechtzetten, in orde brengen, uitzoeken, onderzoeken,
            op te lossen, helpt, hulp bij, helpen met, werkend krijgen
            """,
            .please: """
            gaarne, verzoek, verzoeke, wilt u, zou u willen, gelieve, wij verzoeken, vriendelijk verzoek,
            zou fijn zijn als, verzoek om, verzoek tot, wil u, wilt u zo vriendelijk, zou u zo vriendelijk,
            met het verzoek, graag toevoegen, graag aanpassen, graag installeren, graag aanmaken, graag activeren,
            graag verwijderen, graag wijzigen
            """,
            .need: """
            nodig, heb nodig, hebben nodig, ik heb ~ nodig, wij hebben ~ nodig, wil graag, willen graag, zou graag,
            zouden graag, aanvraag, aanvragen, benodigd, vereist, verzoekt, ik wil, wij willen, we willen, willen we,
            wil ik, ik wens, wij wensen, wensen, graag een, graag nog een, zou ~ graag, zouden ~ graag, wil ~ graag,
            moet hebben, aangevraagd, aanvraagformulier, behoefte aan, op zoek naar, heeft ~ nodig, hebben we nodig,
            is ~ nodig
            """,
            .couldYou: """
            kunt u, kun je, kunnen jullie, zou u, zou je, zouden jullie, kan iemand, kan er iemand, zou iemand,
            is het mogelijk om, mag ik, kan ik ~ krijgen, kunnen we ~ krijgen, zou het mogelijk zijn, willen jullie,
            kan er een, kunt u ~ toevoegen, kan u, kunnen we, kan je, kan jij, kunnen wij, kan ik een, zou het kunnen,
            zou ik ~ mogen, mogen wij, wil je, zou jij
            """,
            .access: """
            toegang tot, toegang voor, rechten, leesrechten, schrijfrechten, autorisatie*, autoriseren, machtig*,
            deblokkeren, deblokker*, ontgrendel*, resetten, reset, wachtwoord vergeten, rol, rollen, activeren,
            deactiveren, vrijgeven, delegeren, bevoegd*, delen met, map delen, toegang geven, toegang krijgen,
            toegang nodig, toegang aanvragen, rechten voor, rechten op, rechten op de map, vrij te geven, gemachtigd,
            machtiging*, wachtwoord resetten, wachtwoordreset, nieuw wachtwoord, toegangsrechten, beheerdersrechten,
            adminrechten, schrijftoegang, leestoegang, activeer, blokkeren
            """,
            .provide: """
            installeren, installatie, bestellen, bestelling, licentie*, nieuwe laptop, nieuw scherm, nieuwe monitor,
            offerte, vervangen, vervanging, lenen, leen, beschikbaar stellen, leveren, levering, inrichten, uitreiken,
            nieuwe telefoon, nieuw toetsenbord, nieuwe muis, nieuwe headset, een headset, tweede scherm, extra scherm,
            nieuwe pc, nieuwe computer, nieuwe gsm, nieuwe smartphone, nieuw toestel, bestel, besteld worden,
            te bestellen, te installeren, geïnstalleerd worden, aanschaf, aanschaffen, aankoop, aankopen, prijsopgave,
            uitlenen, leentoestel, leenlaptop, ter beschikking stellen, voorzien van, vervangtoestel
            """,
            .change: """
            toevoegen, aanmaken, aan te maken, verwijderen, wijzigen, wijziging, aanpassen, aanpassing, hernoemen,
            verplaatsen, verhuizen, verhuizing, verlengen, verlenging, verhogen, terugzetten, doorsturen, koppelen,
            toewijzen, registreren, bijwerken, uitbreiden, omzetten, instellen, opheffen, toe te voegen, te verwijderen,
            te wijzigen, aan te passen, toegevoegd worden, aangepast worden, gewijzigd worden, verwijderd worden,
            verplaatst worden, te verlengen, in te stellen, te koppelen, naamswijziging, adreswijziging, verander,
            veranderen, verandering, terug te zetten, overzetten, over te zetten, aansluiten, migreren, wissen,
            aangemaakt worden, inplannen, uitschakelen, inschakelen
            """,
            .newcomer: """
            nieuwe medewerker, nieuwe collega, stagiair*, uitzendkracht*, begint op, in dienst, uit dienst,
            treedt in dienst, laatste werkdag, vertrekt, nieuwe gebruiker, invaller, vakantiekracht, nieuwe medewerkers,
            nieuwe collega's, nieuwe stagiair*, gaat uit dienst, komt in dienst, verlaat ons, verlaat de organisatie,
            jobstudent*, onboarding, offboarding, indiensttreding, uitdiensttreding, nieuwe werknemer,
            nieuwe personeelsleden, vervangster
            """,
            .wish: """
            zou fijn zijn, zou mooi zijn, zou handig zijn, zou prettig zijn, zou leuk zijn, ik zou willen, suggestie*,
            voorstel, idee, ideetje, tip, verbeteren, verbetering, verbeterpunt, waarom niet, wens, mis een, ik mis,
            breng terug, graag terug, optie om, mogelijkheid om, een optie, zou welkom zijn, zou een meerwaarde,
            zou top zijn, zou super zijn, zou het fijn vinden, zou graag zien, zou liever, suggesties, verbeterpunten,
            kan beter, mag beter, kunnen jullie niet
            """,
            .howTo: """
            hoe kan, hoe moet, hoe kom, hoe krijg, hoe werkt, hoe lang, hoeveel, hoe vaak, waar vind, waar kan,
            waar staat, waar is, wie is, tot wanneer, wat moet, wat gebeurt, bij wie, waarvoor, hoe kunnen, hoe moeten,
            hoe stel, hoe zet, hoe maak, hoe vind, hoe verbind, hoe doe, hoe gaat, hoe werken, hoe laat, hoe vraag,
            hoe installeer, hoe wijzig, hoe voeg, hoe verander, hoe log, hoe en wanneer, welke stappen, welk programma,
            welke software, welk nummer, welke versie, wanneer is, wanneer zijn, wanneer kan, wanneer kunnen,
            wanneer komt, wanneer wordt, wanneer worden, wanneer gaat, wanneer krijg, wanneer mag, wat is het verschil,
            wat is de, wat kost, wat betekent, vanaf wanneer, waar kunnen, waar vind ik, waar moet, op welke manier,
            wie kan ik, bij wie kan, tot welke
            """,
            .ask: """
            vraag, vraagje, vraag me af, is het mogelijk, is er een, mogen we, mag je, is het toegestaan, weten of,
            wil weten, weet iemand, weten jullie, kunt u mij vertellen, info over, uitleg, klopt het, is het normaal,
            ik vroeg me af, wij vroegen ons af, zijn er al, zijn er mogelijkheden, zijn er plannen, moet ik dan,
            moet ik nog, moet ik zelf, komt er nog, meer informatie, informatie over, inlichtingen, uit te leggen,
            is het nodig, is het de bedoeling, is dit de bedoeling, is dit normaal, is dit correct, klopt dit, is er al,
            hebben we ook, vragen over, vraag over, een vraag, korte vraag, mijn vraag, graag weten, laten weten of,
            kan u mij zeggen, kunt u aangeven, kun je uitleggen, enig idee, weet u, weet je, iemand enig idee,
            mogen wij dit, wordt er nog
            """,
            .annoyed: """
            ergernis, erger me, ergerlijk, irritant*, irritatie, vervelend*, belachelijk*, onacceptabel, schandalig,
            schande, te gek voor woorden, gek van, beu, teleurgesteld, teleurstell*, klacht, klagen, frustrerend*,
            frustratie, onzin, absurd, boos, tijdverspilling, zonde van, onbegrijpelijk, ontevreden, slaat nergens op,
            wie verzint, ben het zat, zijn het zat, spuugzat, geduld is op, geduld raakt op, niet normaal, niet te doen,
            niet acceptabel, onaanvaardbaar, schandalige, teleurgestelde, storend dat, ongehoord, kan echt niet,
            kan toch niet, dit kan niet, ergeren, ergert, ergernissen, klachten, gefrustreerd, ongelooflijk,
            ongelofelijk, onbegrijpelijke, jammer dat
            """,
            .repeated: """
            alweer, nogmaals, voor de derde keer, derde keer, tweede keer, elke keer, iedere keer, steeds, steeds weer,
            telkens, voortdurend, constant, elke dag, iedere dag, elke ochtend, al weken, al maanden, al jaren,
            nog steeds, nog altijd, nooit, geen antwoord, geen reactie, niemand reageert, zoals gewoonlijk,
            keer op keer, weer eens, weer niet, al weer, weer kapot, weer uitgevallen, weer plat, weer hetzelfde,
            weer raak, weer mis, altijd hetzelfde, altijd wel iets, moet ~ opnieuw, nog niet opgelost, niet opgelost,
            nog steeds niet, nog altijd niet, nog altijd geen, nog steeds geen, vierde keer, zoveelste keer, zoveelste,
            al 3 keer, al meerdere keren, meermaals, herhaaldelijk, meerdere keren, al dagen, al een week,
            al weken geen, geen gehoor, nooit antwoord, dagelijks, om de haverklap, blijft terugkomen, keert terug
            """,
            .bad: """
            slecht*, verschrikkelijk, vreselijk, waardeloos, onbruikbaar, nutteloos, rotzooi, troep, rommel, prut,
            ellende, drama, omslachtig, ingewikkeld, onoverzichtelijk, onleesbaar, onhandig, lelijk, onprettig,
            onbetrouwbaar, gedoe, matig, dramatisch, flut, waardeloze, vreselijke, verschrikkelijke, onbruikbare,
            onduidelijk*, onvriendelijk*, onlogisch, zinloos, beroerd, belabberd, onpraktisch, gebruiksonvriendelijk,
            ondermaats, ondermaatse, klungelig, onprofessioneel, onoverzichtelijke, ingewikkelde, onhandige, omslachtige
            """,
            .worse: """
            slechter, erger, achteruit, achteruitgang, vroeger, was beter, was vroeger, vorige versie, oude versie,
            stap terug, niet meer zoals, verslechter*, oude systeem, het oude programma, de oude app, de oude site,
            was altijd goed, nieuwe versie is, sinds de nieuwe, ging vroeger, vroeger kon, kon vroeger, werkte vroeger,
            vroeger was, achteruitgegaan, slechter geworden, erger geworden, minder goed, terug naar de oude,
            geen verbetering, verslechtering, eerder ging, was veel beter
            """,
            .tooMuch: """
            te veel, teveel, te lang, te traag, te klein, te duur, te ingewikkeld, zo veel, zoveel, veel te,
            duurt eeuwen, duurt te lang, duurt lang, reclame, advertenties, abonnement, half uur, minuten wachten,
            minuten gewacht, uren wachten, uren gewacht, duurt ~ minuten, duurt ~ uur, uren bezig, lang wachten,
            lang gewacht, lange wachttijd, lange wachttijden, te veel klikken, te weinig, moet betalen, betalen voor,
            te moeilijk, te groot, te vaak, te laat, te druk
            """,
            .leaving: """
            verwijder de app, gedeïnstalleerd, deïnstall*, geef het op, opgegeven, stap over, opzeggen, opgezegd,
            geld terug, niet aan te raden, raad af, afrader, één ster, nooit meer, twee sterren, app verwijderd,
            meteen verwijderd, weer verwijderd, app verwijderen, zeg op, abonnement opgezegd, ga over naar, overgestapt,
            niet aanraden, niet meer gebruiken, gebruik ~ niet meer, weggegooid geld, 1 ster
            """,
            .thanks: """
            bedankt voor, dank voor, dank je wel voor, dank u wel voor, dankjewel, hartelijk dank voor,
            heel erg bedankt, veel dank, dank aan, complimenten, compliment, pluim, hulde, petje af, chapeau, lof,
            dankbaar, dank jullie, heel hartelijk dank, dank jullie wel, merci voor, dankuwel, bedankt aan,
            enorm bedankt, super bedankt, waardering, waardeer, complimenten voor, complimentje, dikke merci,
            erkentelijk
            """,
            .praise: """
            top, geweldig*, fantastisch*, prima, perfect*, super, fijn, fijne, mooi, behulpzaam, netjes, goed geholpen,
            keurig, tevreden, blij met, blij, goed gedaan, goed bezig, knap, gered, held, redder, prettig, aanrader,
            beste app, makkelijk, gemakkelijk, ga zo door, opgelucht, vakkundig, geduldig, uitstekende, uitstekend,
            handig, handige, heel vriendelijk, zeer vriendelijk, erg vriendelijk, vriendelijke mensen,
            vriendelijke medewerk*, vriendelijk personeel, vriendelijk geholpen, vriendelijke hulp, snel geholpen,
            snel opgelost, snelle service, snelle reactie, snelle hulp, snelle oplossing, snelle afhandeling, snel en,
            eindelijk een, klantvriendelijk, gebruiksvriendelijk, mooie, fijne app, tevreden over, heel goed, zeer goed,
            erg goed, supergoed, goede service, goede hulp, correcte, deskundig*, behulpzame, aangenaam, knap werk,
            schitterend, prachtig, puik
            """,
            .solved: """
            werkt weer, doet het weer, werkt nu, verholpen, is gelukt, alles ok, alles goed, in orde,
            kan gesloten worden, mag dicht, ticket sluiten, niet meer nodig, hoeft niet meer, hersteld, gerepareerd,
            is opgelost, zijn opgelost, probleem opgelost, inmiddels opgelost, al opgelost, doet het nu, werken weer,
            loopt weer, draait weer, is verholpen, is terug, weer online, weer in orde, mag afgesloten worden,
            mag gesloten worden, kan afgesloten worden, mag worden gesloten, terug in orde, werkt terug, werkt opnieuw
            """,
            .notice: """
            ter info, ter informatie, ter kennisgeving, wij informeren, let op, herinnering, onderhoud,
            onderhoudswerkzaamheden, in de bijlage, bijgevoegd, notulen, is gesloten, vindt plaats, beste collega's,
            nieuwsbrief, niet beantwoorden, automatisch bericht, factuur, mededeling, uitnodiging, aankondiging,
            agendapunten, hierbij ontvangt, hierbij stuur, hierbij sturen, hierbij informeren, ter herinnering,
            willen u informeren, delen u mee, laten u weten, in bijlage, als bijlage, gepland onderhoud, werkzaamheden,
            zal plaatsvinden, automatisch gegenereerd, orderbevestiging, verslag, nieuwsbericht, rappel, fyi,
            gaat door op
            """,
            .closing: """
            negeren, kan genegeerd, laat maar, per ongeluk, vergissing, verkeerde adres, verkeerd geadresseerd,
            vals alarm, ingetrokken, annuleren, test, testje, niet voor mij, niet voor jullie, sorry voor de moeite,
            mijn fout, vergeet het maar, hoeft niet meer te, al geregeld, heeft zich opgelost, ticket annuleren,
            mag weg, niet van toepassing, nvt, verkeerde persoon, niet bedoeld voor, dubbel gemeld
            """,
            .advertising: """
            aanbieding, korting, gratis, klik hier, afmelden voor, uitschrijven, webinar, gewonnen, winactie, exclusief,
            onze producten, profiteer, beurs, vrijblijvend, actieprijs, kortingscode, kortingsactie, aanbiedingen,
            bestel nu, demo aanvragen, vrijblijvende, promotie, promo, meld je aan, schrijf je in, schrijf u in
            """,
            .social: """
            verjaardag, taart, lunch, borrel, koffie, feest, vakantie, verlof, ziek, ziekgemeld, afwezig, vergadering,
            overleg, afspraak, kerst, weekend, parkeer*, sleutels gevonden, gevonden voorwerp, paraplu, kantine,
            afscheid, ontruimingsoefening, lekker weekend, traktatie, trakteer, verjaar, jarig, geboorte, teambuilding,
            personeelsfeest, nieuwjaarsreceptie, congé, verlofdag, thuiswerken, teamuitje, carpool*
            """,
            .inAdvance: """
            alvast bedankt, bij voorbaat dank, alvast dank, met vriendelijke groet, vriendelijke groet, groet, groeten,
            groetjes, mvg, hartelijke groet, dank alvast, alvast hartelijk dank, alvast heel erg, alvast enorm,
            vriendelijke groeten, hartelijke groeten, beste groeten, gr, hoogachtend, in afwachting van,
            dank bij voorbaat, hoor graag
            """,
            .urgent: """
            dringend*, spoed, met spoed, urgent*, zo snel mogelijk, zsm, asap, direct, onmiddellijk, meteen, per direct,
            kritiek, prioriteit, vandaag nog, voor morgen, belangrijk, patiënten, productie, haast, dringende,
            hoogdringend, spoedeisend, spoedgeval, zo spoedig mogelijk, zo vlug mogelijk, z s m, hoge prioriteit,
            deadline, examen, vandaag nodig, haastig, zo snel als
            """,
        ],
        remarks: dutchRemarks
    )
}

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
            kapot, stuk, defect*, storing*, uitgevallen, valt uit, uitval, ligt eruit, ligt plat, ligt er uit, plat,
            dood, beschadigd, offline, down, buiten werking, buiten gebruik, zwart scherm, blauw scherm, geen beeld,
            geen geluid, geen internet, geen verbinding, geen wifi, geen netwerk, geen bereik, bug, bugs, haperen,
            hapert, verbreekt, valt weg, weggevallen, eruit gegooid, papierstoring
            """,
            .notWorking: """
            noch ~ noch ~ werkt, noch ~ noch ~ werken, noch ~ noch ~ doet, niets werkt,
            werkt niet, werken niet, werkt ~ niet, werken ~ niet, doet het niet, doen het niet, doet niets, doet niks,
            doet ~ niet, start niet, start ~ niet, opent niet, opent ~ niet, laadt niet, laadt ~ niet, print niet,
            print ~ niet, verbindt niet, gaat niet, gaat ~ niet, lukt niet, lukt ~ niet, reageert niet, reageert ~ niet,
            komt niet, komen niet, synchroniseert ~ niet, toont ~ niet, wordt niet, worden niet, niet meer,
            herkent ~ niet, niet bereikbaar, niet beschikbaar, gebeurt niets, gebeurt niks, functioneert niet
            """,
            .unable: """
            kan niet, kan ~ niet, kunnen niet, kunnen ~ niet, kan geen, kunnen geen, kan ik niet, kan ik geen,
            niet mogelijk, onmogelijk, lukt niet om, kom niet, kom ~ niet, krijg ~ niet, geen toegang, niet inloggen,
            niet openen, niemand kan, buitengesloten, geblokkeerd, niet in staat, niet bij
            """,
            .errorMessage: """
            foutmelding*, fout, fouten, foutcode, melding, krijg de melding, geeft aan, toegang geweigerd, geweigerd,
            verlopen, time out, timeout, niet gevonden, ongeldig*, error, mislukt*, 500, 503, 404, waarschuwing
            """,
            .stopped: """
            crasht, crash*, gecrasht, loopt vast, vastgelopen, vastloopt, sluit af, sluit zichzelf, valt uit, gaat uit,
            start opnieuw op, bevriest, bevroren, gestopt, stopt ermee, sluit vanzelf, stopt
            """,
            .stuck: """
            blijft hangen, hangt, blijft laden, blijft draaien, draait maar, zandloper, loopt vast,
            in de wachtrij, wachtrij, blijft staan, eindeloos
            """,
            .slow: """
            traag, trage, heel traag, erg traag, langzaam, stroperig, langzame, trager, sloom, slome,
            slecht bereik, slechte wifi
            """,
            .missing: """
            weg, verdwenen, verdwijnen, verdwijnt, kwijt, kwijtgeraakt, ontbreekt, ontbreken, leeg, lege,
            niet zichtbaar, zie ~ niet, niet te vinden, kan ~ niet vinden, gewist, verwijderd
            """,
            .since: """
            sinds, sinds vanmorgen, sinds vanochtend, sinds gisteren, sinds de update, sinds maandag, vanochtend,
            vanmorgen, plotseling, ineens, opeens, na de update, gisteren nog, tot gisteren, werkte gisteren,
            werkte altijd, momenteel, op dit moment, nu, sinds een uur
            """,
            .everyone: """
            iedereen, allemaal, niemand, meerdere, hele afdeling, hele team, hele verdieping, hele gebouw, hele,
            collega's ook, ook bij, alle, overal, bij ons allemaal, meer mensen, alle gebruikers, ook de collega's,
            alleen bij mij, ligt het aan mij, ben ik de enige, nog iemand, iemand anders ook, heeft iemand anders,
            bij jullie ook
            """,
            .trouble: """
            probleem, problemen, moeite, klopt niet, klopt iets niet, iets mis, mis, verkeerd, vreemd, raar, onjuist,
            niet goed, last van, wat is er aan de hand
            """,
            .repair: """
            nakijken, controleren, nagaan, kijken, iemand kijken, ernaar kijken, naar kijken, repareren, reparatie,
            herstellen, oplossen, verhelpen, fiksen, maken, help, helpen, hulp, hulp nodig, ondersteuning, langskomen,
            iemand langs, iemand sturen, aan de praat, weer aan de gang, in orde maken, wat nu, wat kan ik doen
            """,
            .please: """
            gaarne, verzoek, verzoeke, wilt u, zou u willen, gelieve, wij verzoeken, vriendelijk verzoek,
            zou fijn zijn als
            """,
            .need: """
            nodig, heb nodig, hebben nodig, ik heb ~ nodig, wij hebben ~ nodig, wil graag, wil, willen graag, zou graag,
            zouden graag, aanvraag, aanvragen, vraag aan, wens, benodigd, vereist, verzoekt
            """,
            .couldYou: """
            kunt u, kun je, kunnen jullie, zou u, zou je, zouden jullie, kan iemand, kan er, kan er iemand, zou iemand,
            is het mogelijk om, mag ik, kan ik ~ krijgen, kunnen we ~ krijgen, zou het mogelijk zijn, willen jullie
            """,
            .access: """
            toegang tot, toegang voor, rechten, leesrechten, schrijfrechten, autorisatie*, autoriseren, machtig*,
            deblokkeren, deblokker*, ontgrendel*, resetten, reset, wachtwoord vergeten, rol, rollen, activeren,
            deactiveren, vrijgeven, delen, delegeren, bevoegd*
            """,
            .provide: """
            installeren, installatie, bestellen, bestelling, licentie*, nieuwe laptop, nieuw scherm, nieuwe monitor,
            toetsenbord, muis, headset, offerte, vervangen, vervanging, lenen, leen, beschikbaar stellen, leveren,
            levering, inrichten, uitreiken, nieuwe telefoon
            """,
            .change: """
            toevoegen, aanmaken, aan te maken, verwijderen, wijzigen, wijziging, aanpassen, aanpassing, hernoemen,
            verplaatsen, verhuizen, verhuizing, verlengen, verlenging, verhogen, terugzetten, herstellen, doorsturen,
            koppelen, toewijzen, registreren, bijwerken, uitbreiden, omzetten, instellen, opheffen
            """,
            .newcomer: """
            nieuwe medewerker, nieuwe collega, stagiair*, uitzendkracht*, begint op, start op, in dienst, uit dienst,
            treedt in dienst, laatste werkdag, vertrekt, nieuwe gebruiker, invaller, per 1, vakantiekracht
            """,
            .wish: """
            zou fijn zijn, zou mooi zijn, zou handig zijn, zou prettig zijn, zou leuk zijn, ik zou willen, suggestie*,
            voorstel, idee, ideetje, tip, verbeteren, verbetering, verbeterpunt, waarom niet, kan er niet, optie,
            mogelijkheid, graag een, wens, hopelijk, hoop dat, mis een, ik mis, breng terug, graag terug
            """,
            .howTo: """
            hoe kan, hoe moet, hoe kom, hoe krijg, hoe werkt, hoe lang, hoeveel, hoe vaak, hoe, waar vind, waar kan,
            waar staat, waar is, welke, welk, wie is, wanneer, tot wanneer, wat is, wat moet, wat gebeurt, waarom,
            bij wie, waarvoor
            """,
            .ask: """
            vraag, vraagje, vroeg me af, vraag me af, is het mogelijk, is er een, zijn er, mag ik, mogen we, mag je,
            moet ik, moeten we, is het toegestaan, weten of, wil weten, weet iemand, weten jullie, kunt u mij vertellen,
            informatie, info over, uitleg, klopt het, is het normaal, hebben wij, komt er
            """,
            .annoyed: """
            ergernis, erger me, ergerlijk, irritant*, irritatie, vervelend*, belachelijk*, onacceptabel, schandalig,
            schande, te gek voor woorden, gek van, zat, beu, teleurgesteld, teleurstell*, klacht, klagen, frustrerend*,
            frustratie, onzin, absurd, boos, tijdverspilling, zonde van, geduld, waardeloos, onbegrijpelijk, ontevreden,
            slaat nergens op, wie verzint
            """,
            .repeated: """
            alweer, weer, opnieuw, nogmaals, voor de derde keer, derde keer, tweede keer, elke keer, iedere keer,
            steeds, steeds weer, telkens, altijd, voortdurend, constant, elke dag, iedere dag, elke ochtend, al weken,
            al maanden, al jaren, nog steeds, nog altijd, nooit, geen antwoord, geen reactie, niemand reageert,
            zoals gewoonlijk, keer op keer
            """,
            .bad: """
            slecht*, verschrikkelijk, vreselijk, waardeloos, onbruikbaar, nutteloos, rotzooi, troep, rommel, prut,
            ellende, drama, omslachtig, ingewikkeld, onoverzichtelijk, onleesbaar, onhandig, lelijk, onprettig,
            onbetrouwbaar, gedoe, matig, dramatisch, flut
            """,
            .worse: """
            slechter, erger, achteruit, achteruitgang, vroeger, was beter, was vroeger, de oude, het oude,
            vorige versie, oude versie, nieuwe versie, nieuwe app, stap terug, niet meer zoals, was altijd, verslechter*
            """,
            .tooMuch: """
            te veel, teveel, te lang, te traag, te klein, te duur, te ingewikkeld, zo veel, zoveel, veel te,
            duurt eeuwen, duurt te lang, duurt lang, minuten, reclame, advertenties, betalen, abonnement, klikken, uren,
            half uur
            """,
            .leaving: """
            verwijder de app, verwijderd, gedeïnstalleerd, deïnstall*, geef het op, opgegeven, stap over, opzeggen,
            opgezegd, geld terug, niet aan te raden, raad af, afrader, één ster, nooit meer, twee sterren
            """,
            .thanks: """
            bedankt voor, dank voor, dank je wel voor, dank u wel voor, dankjewel, hartelijk dank voor,
            heel erg bedankt, veel dank, dank aan, complimenten, compliment, pluim, hulde, petje af, chapeau, lof,
            dankbaar, dank jullie
            """,
            .praise: """
            top, geweldig*, uitstekend*, fantastisch*, prima, perfect*, super, fijn, fijne, mooi, handig*, snel*,
            vriendelijk*, behulpzaam, netjes, goed geholpen, keurig, tevreden, blij met, blij, goed gedaan, goed bezig,
            knap, gered, held, redder, prettig, aanrader, beste app, makkelijk, gemakkelijk, eindelijk, ga zo door,
            opgelucht, vakkundig, geduldig
            """,
            .solved: """
            werkt weer, doet het weer, werkt nu, opgelost, verholpen, gelukt, is gelukt, alles ok, alles goed, in orde,
            kan gesloten worden, mag dicht, ticket sluiten, niet meer nodig, hoeft niet meer, hersteld, gerepareerd
            """,
            .notice: """
            ter info, ter informatie, ter kennisgeving, hierbij, wij informeren, let op, herinnering, onderhoud,
            onderhoudswerkzaamheden, in de bijlage, bijgevoegd, notulen, agenda, is gesloten, vindt plaats,
            beste collega's, beste allemaal, nieuwsbrief, niet beantwoorden, automatisch bericht, factuur, mededeling,
            uitnodiging, aankondiging
            """,
            .closing: """
            negeren, kan genegeerd, laat maar, per ongeluk, vergissing, verkeerde adres, verkeerd geadresseerd,
            vals alarm, ingetrokken, annuleren, test, testje, niet voor mij, niet voor jullie, vergeet,
            sorry voor de moeite, mijn fout
            """,
            .advertising: """
            aanbieding, korting, gratis, actie, klik hier, afmelden voor, uitschrijven, webinar, gewonnen, winactie,
            exclusief, onze producten, profiteer, beurs, vrijblijvend
            """,
            .social: """
            verjaardag, taart, lunch, borrel, koffie, feest, vakantie, verlof, ziek, ziekgemeld, afwezig, vergadering,
            overleg, afspraak, kerst, weekend, parkeer*, sleutels gevonden, gevonden voorwerp, paraplu, kantine,
            afscheid, ontruimingsoefening
            """,
            .inAdvance: """
            alvast bedankt, bij voorbaat dank, alvast dank, met vriendelijke groet, vriendelijke groet, groet, groeten,
            groetjes, mvg, hartelijke groet, dank alvast
            """,
            .urgent: """
            dringend*, spoed, met spoed, urgent*, zo snel mogelijk, zsm, asap, direct, onmiddellijk, meteen, per direct,
            kritiek, prioriteit, vandaag nog, voor morgen, belangrijk, patiënten, productie, stil, haast
            """,
        ]
    )
}

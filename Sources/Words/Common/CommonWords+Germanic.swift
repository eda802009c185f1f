extension CommonWords {
    static let english = """
        a about above actually after again ago all almost already also always am an and another any anybody anyone anything are as asked at
        away back be because been before being best better between both but by came can cannot cant case colleague colleagues come comes
        could couldnt day days dear did didnt do does doesnt doing done dont down each either else enough even ever every everybody
        everyone everything far feel few fine first for from get gets getting give given go goes going good got great had half has hasnt have
        havent having he hello help her here hers hey hi him his hope how however i id if ill im in instead into is isnt it its
        itself ive just keep kind know last least less let like little long look looks lot made make makes many may maybe me mean mine
        minutes moment monday month more morning most much must my need needs never next nice no nobody none nor not nothing now of
        off often ok okay on once one ones only or other others our out over own part people perhaps please point possible problem
        put quite rather really regards same say says see seem seems several she should simply since so some somebody someone
        something sometimes soon still such sure take takes talk team tell than thank thanks that thats the their them then there
        theres these they thing things think this those though three through time times to today together told too took tried
        try trying tuesday wednesday thursday friday two under until up us use used using usually very want wanted was wasnt way we week
        weeks well went were weve what whats when where whether which while who whole why will wish with within without wont
        work working works would wouldnt wrong year years yes yesterday yet you your yours youre afternoon evening hours hour minute
        ask best wishes cheers sincerely greetings team dear folks guys
        """

    static let german = """
        ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus ausserdem bei beim bereits besser
        bin bis bisher bist bitte bleibt brauche brauchen braucht da dabei dadurch dafur daher damit danach dann daran darauf darf
        das dass davon dazu dein deine dem den denn der derzeit des deshalb die dies diese diesem diesen dieser dieses doch dort du durch
        durfen ein eine einem einen einer eines einfach einige einmal eigentlich ende er erst es etwa etwas euch euer eure fast finde
        freundlichen freundliche freundlichem fur ganz gar geben gegen gehen geht gehort gemacht genau gerade gern gerne gestern gibt gibts
        ging gleich gruss grusse grussen gut gute guten guter hab habe haben halbe hallo hat hatte hatten hatte herr herren her heute hier hin ich
        ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins irgend ist ja jahr jahre jahren je jede jedem jeden jeder jedes jemand jetzt kann
        kaum kein keine keinem keinen keiner kollege kollegen kollegin kolleginnen komme kommen kommt konnen konnte konnten lange
        lassen letzte letzten letzter liebe lieber los mal man manchmal mehr mein meine meinem meinen meiner meist mich minuten mir mit
        mochte mochten moglich moglichkeit moin montag morgen muss mussen musste nach nachdem nachste nachsten nein neu neue neuen
        nicht nichts nie niemand nix noch nun nur ob oder oft ohne paar problem sagt schon sehr sei seid sein seine seinem seinen seiner seit
        seitdem servus sich sie siehe sind so sogar soll sollen sollte sollten sonst sowie sowas stunde stunden tag tage tagen trotz trotzdem
        uber uberhaupt uhr um und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor vorher
        war waren warum was weder wegen weil weiter welche welcher wenig weniger wenigstens wenn wer werden werde wie wieder wir wird wirklich wo
        woche wochen wohl wollen wollte worden wunsche wurde wurden wurde zu zum zur zwar zwei zwischen dienstag mittwoch donnerstag
        freitag leute damen geehrte vg lg mfg dank danke schone schonen arbeit arbeiten arbeitet team frage wahrend moglichst morgens abends mittags inzwischen mittlerweile trotzdem
        """

    static let dutch = """
        aan af al alle alleen alles als altijd ander andere anders bij bijna ben bent best beste dan dag dagen dank dat de deze die dit doe
        doen door dus een eens eerst elk elke en er erg even gaan gaat geen gemaakt geven goed goede goedemorgen goedemiddag graag groet
        groeten had hallo heb hebben heel heeft hem hen het hier hij hoe hun iedereen iemand iets ik in is ja jaar je jullie kan kom komen
        komt kon krijg krijgen kunnen laatste lang maand maandag maar maken mee meer meest men met mij mijn misschien moet moeten mogelijk
        morgen na naar net niemand niet niets nieuw nieuwe nog nooit nu nodig of om omdat onder ons onze ook op over paar probleem sinds soms
        steeds te team tegen tijd toch toe tot twee uit uur uw vaak van vandaag vanaf veel vind voor vraag vriendelijke waar waarom wanneer
        want was wat we week weken weer weet wel welke werd werk werken werkt wie wij wil willen wordt worden zal ze zelf zich zien zij zijn zo
        zonder zou zouden dinsdag woensdag donderdag vrijdag collega collegas alvast heer mevrouw geachte bedankt
        """
}

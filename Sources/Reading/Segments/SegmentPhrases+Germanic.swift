extension SegmentPhrases {
    static let english = SegmentPhrases(
        announcing:
            "as for, regarding, concerning, as regards, with regard to, on the topic of, and one more, "
            + "oh one more, and another thing, ah and, a further request, a further question, a last point, "
            + "a last question, last question, last point, one small thing, one little thing, one minor thing, "
            + "one last thing, one wish, one complaint, one suggestion, another thing, another question, "
            + "another issue, another matter, another request, one more thing, one other thing, one more question, "
            + "on another note, on a different note, on a separate note, on a side note, on an unrelated note, "
            + "by the way, btw, unrelated, separately, while i am at it, while i m at it, while you re at it, "
            + "while we re at it, a different topic, different topic, and another, i also have a question, "
            + "a second question, a second thing, a second issue, incidentally, oh and, side note, apart from that, "
            + "other than that",
        adding:
            "and please, also, besides, additionally, in addition, furthermore, moreover, further, plus, finally, "
            + "lastly, last but not least, and also, i noticed as well, i also, we also, and could, and can",
        joining: "and",
        inserted: "also, as well",
        first: "first, firstly, first of all, for one",
        later: "second, secondly, third, thirdly, fourth, fourthly",
        requests:
            "please, pls, could you, could we, could i, could someone, could somebody, could anyone, can i, "
            + "can we, can you, can somebody, can someone, may i, may we, would like, would love, would be nice, "
            + "would be great, need*, want, request*, order, install*, suggest*, is it possible, is there any, "
            + "is there a, how do, how can, who do, who can, when will, when can, where can, whether, why not, "
            + "grant, wish, wonder*",
        negations: "not, no, cannot, can t, cant, won t, wont, doesn t, doesnt, don t, isn t, never, nobody",
        failures:
            "broken, fail*, error*, crash*, freez*, frozen, froz*, drop*, slow*, down, offline, stuck, jam*, "
            + "flicker*, full, lock*, miss*, lost, wrong, trouble*, problem*, issue*, reject*, block*, disconnect*, "
            + "hang*, unusable, annoy*, terrible, dead, keeps, blank, times out, timeout*",
        praises: "thank*, great, nice, love, excellent, improvement, well done, finally works",
        details:
            "tried, steps, step, did, done so far, followed, when i, i get, i see, message*, error*, says, "
            + "reproduce, machines, computers, devices, rooms, affected, names, users, details, following for, "
            + "the following for, versions, log*, output, what i",
        matters:
            "troubles, faults, annoyances, requests, questions, things, issues, problems, points, topics, matters, "
            + "wishes, suggestions, items, complaints, needs, remarks",
        pointers:
            "then, or, but, and, well, if, it, this, that, these, those, they, he, she, the error, the message, "
            + "the same, the problem, the issue, both, nothing, none, so, because, i tried, i have tried, any idea, "
            + "any ideas",
        general:
            "same, trouble*, look*, help*, check*, fix*, problem*, issue*, error*, know*, when, soon, possible, "
            + "again, today, yesterday, week*, month*, monday, tuesday, wednesday, thursday, friday, someone, "
            + "somebody, anybody, nobody, please, could, would, thank*, hello, dear, regards, best, kind, morning, "
            + "team, colleague*, with, from, have, this, that, there, their, what, which, been, will, does, about, "
            + "also, need*, like, want*, every, after, before, since, work*, time*, able, call*, tell, they, them, "
            + "into, only, more, much, very, then, than, some, other*, still, your, mine, make*, made, asap, "
            + "question*, thing*, another, should, using, used, just, really, back, open*, happen*"
    )

    static let german = SegmentPhrases(
        announcing:
            "was das, was den, was die, bezuglich, betreffs, zum thema, hinsichtlich, ach ja, ach und, "
            + "nebenbei bemerkt, ein weiteres thema, ein weiteres problem, ein weiterer punkt, dann hatte ich, "
            + "und dann noch, letzte frage, letzter punkt, und noch eine, und noch was, und noch etwas, "
            + "eine kleinigkeit, eine kleine sache, nur eine sache, eine bitte noch, eine frage noch, "
            + "ein punkt noch, noch etwas, noch was, noch eine frage, noch eine bitte, noch eine sache, "
            + "noch ein punkt, dann noch, eine andere sache, eine andere frage, andere frage, anderes thema, "
            + "anderer punkt, ein anderes thema, etwas anderes, noch etwas anderes, uebrigens, ubrigens, nebenbei, "
            + "apropos, bei der gelegenheit, bei dieser gelegenheit, davon unabhangig, unabhangig davon, "
            + "ganz anderes thema, und noch, eine weitere frage, eine weitere bitte, was mich stort, "
            + "was mich argert, was fehlt, eine zweite sache, eine zweite frage, sonst noch",
        adding:
            "und bitte, ausserdem, auserdem, daruber hinaus, daneben, zusatzlich, weiterhin, weiters, ferner, "
            + "zudem, des weiteren, auch, zum schluss, und zum schluss, schliesslich, zu guter letzt, und konnten, "
            + "und konnen, ebenso, desweiteren",
        joining: "und",
        inserted: "auch, ausserdem, auserdem, zusatzlich, zudem",
        first: "erstens, zum einen, zuerst, zunachst",
        later: "zweitens, drittens, viertens, zum anderen, zum zweiten",
        requests:
            "bitte, bitten, konnten, konnen wir, konnen sie, konnt ihr, kann ich, kann man, konnte, durfte*, "
            + "mochte*, wurde gern, wurde gerne, wurde mir, wunsch*, brauch*, benotig*, bestell*, installier*, hatte gern, hatte gerne, "
            + "gibt es, ware schon, ware toll, wann, wie kann, ob man, ob wir, wo kann, wer kann, vorschlag*, "
            + "beantrag*, ab wann",
        negations: "nicht, kein*, nie, niemand, keiner",
        failures:
            "defekt*, kaputt*, fehler*, fehlt, fehlen, absturz*, sturzt, abgesturzt, friert, hangt, langsam*, "
            + "ausfall*, fallt, ausgefallen, storung*, geht nicht, tot, leer, voll, gesperrt, verschwund*, falsch*, "
            + "problem*, blockier*, flacker*, klemmt, papierstau, ewig, nerv*, stor*, trennt, abbruch*, bricht, "
            + "dunkel, weiss, offline, schlecht*, argerlich",
        praises: "dank*, danke, super, toll, gefallt, prima, klasse, lob, gut",
        details:
            "versucht, probiert, schritt*, gemacht, gemachte, folgendes, meldung*, fehlermeldung*, fehler*, "
            + "rechner, gerate, betroffen*, benutzer, namen, raume, wenn ich, ich bekomme, protokoll, angaben, "
            + "version*, ablauf, bestell*",
        matters:
            "storungen, baustellen, punkte, anliegen, wunsche, fragen, probleme, dinge, sachen, bitten, themen, "
            + "anregungen, vorschlage",
        pointers:
            "aber, und, oder, dann, wenn, es, das, dies, diese, dieser, dieses, er, sie, der fehler, die meldung, "
            + "das problem, beide, alle, nichts, hat alles, dabei, dadurch, damit, deshalb, so, den cache",
        general:
            "bitte*, hilfe*, helf*, prufen*, pruf*, nachseh*, schau*, kummer*, problem*, fehler*, wann, wieder*, "
            + "heute, gestern, woche*, montag*, dienstag*, mittwoch*, donnerstag*, freitag*, seit*, konn*, mocht*, "
            + "wurd*, haben, hatte*, habe, wird, werd*, dank*, hallo, guten, liebe*, gruss*, gruse*, viele*, "
            + "freundlich*, tag, team, kolleg*, nicht, kein*, eine*, einen, noch, auch, mehr, schon, sehr, sich, "
            + "dass, wenn, weil, aber, oder, dann, fur, uber, nach, beim, unser*, mein*, ihre*, diese*, alle*, "
            + "immer, nochmal, schnell*, moglich*, geht, gern*, wusst*, wiss*, frage*, sache*, ding*, punkt*, zwei*, "
            + "erst*, ander*, ausserdem, weiter*, neue*, jemand, niemand, funktion*, offne*, sobald"
    )

    static let dutch = SegmentPhrases(
        announcing:
            "wat betreft, met betrekking tot, o ja, oh ja, nog een andere, en nog iets, en nog een, laatste vraag, "
            + "laatste punt, een klein puntje, een klein dingetje, een dingetje nog, nog een klein, nog iets, "
            + "nog een vraag, nog een verzoek, nog een ding, nog een punt, iets anders, heel iets anders, "
            + "een ander punt, andere vraag, ander onderwerp, trouwens, overigens, tussen haakjes, los daarvan, "
            + "daarnaast een vraag, en dan nog, nu ik toch, nog even",
        adding:
            "en graag, daarnaast, verder, ook, ook nog, bovendien, tevens, tot slot, ten slotte, en kunnen, "
            + "voorts, en ook",
        joining: "en",
        inserted: "ook, tevens, nog",
        first: "ten eerste, eerst, allereerst",
        later: "ten tweede, ten derde, ten vierde",
        requests:
            "graag, kunnen we, kunnen jullie, kunt u, kun je, kan ik, kan iemand, mag ik, mogen we, wil graag, "
            + "zou graag, zou ik, nodig, verzoek*, installer*, bestel*, is er nieuws, is het mogelijk, wanneer, "
            + "hoe kan, alstublieft, alsjeblieft, aanvragen, fijn zijn, voorstel*",
        negations: "niet, geen, nooit, niemand",
        failures:
            "kapot, defect*, fout*, crasht, vast, valt, traag, storing*, leeg, vol, geblokkeerd, kwijt, verkeerd*, "
            + "probleem, problemen, flikker*, zwart, verbreekt, mislukt, hangt, offline, stuk, loopt vast, vervelend",
        praises: "dank*, bedankt, super, fijn, mooi, top, prima",
        details:
            "geprobeerd, stappen, stap, gedaan, melding*, fout*, computers, apparaten, getroffen, namen, als ik, "
            + "ik krijg, gaat om deze, versie*",
        matters:
            "storingen, probleempjes, punten, vragen, verzoeken, dingen, zaken, wensen, problemen, onderwerpen, "
            + "suggesties",
        pointers:
            "maar, en, of, als, dan, het is, het gaat, het gebeurt, het werkt, het lukt, het helpt, het komt, "
            + "het blijft, het probleem, dit, dat, deze, die, ze, hij, de fout, de melding, beide, allemaal, niets, "
            + "zo, ik heb ook",
        general:
            "graag, help*, kijk*, oploss*, probleem*, fout*, wanneer, weer, vandaag, gisteren, week, maandag, "
            + "kunnen, zou*, hebben, heeft, wordt, worden, dank*, hallo, beste, groet*, vriendelijk*, collega*, "
            + "niet, geen, nog, ook, meer, al, zeer, voor, over, naar, onze, mijn, jullie, deze, alle*, altijd, "
            + "snel*, mogelijk*, werk*, hoor, weet, weten, vraag*, ding*, punt*, twee*, eerst*, ander*, verder, "
            + "nieuw*, iemand, niemand, klaar, elke, sinds, zodra, open*"
    )

    static let swedish = SegmentPhrases(
        announcing:
            "angaende, vad galler, och en sak, en liten sak, bara en sak, en annan sak, en sak till, "
            + "en annan fraga, en fraga till, forresten, for ovrigt, apropa",
        adding: "och kan, dessutom, ocksa, vidare, slutligen, till sist",
        joining: "och",
        inserted: "ocksa",
        first: "for det forsta, forst",
        later: "for det andra, for det tredje",
        requests:
            "kan ni, kan jag, kan vi, kan du, skulle, behov*, vill, onska*, installer*, bestall*, snalla, "
            + "vanligen, garna",
        negations: "inte, ingen, inget, aldrig",
        failures: "trasig*, fel, felmeddelande, krasch*, hanger, langsam*, nere, last, full, saknas, problem",
        praises: "tack*, bra, jattebra",
        details: "forsokt, provat, steg, meddelande*, datorer, fel*",
        matters: "fragor, onskemal, saker, problem, punkter, arenden",
        pointers: "men, och, eller, om, det, detta, den, denna, de, dessa, felet, samma, bada, inget",
        general:
            "hjalp*, titta, kolla, problem*, fel*, igen, idag, igar, vecka*, tack*, hej, halsning*, kan, skulle, "
            + "har, hade, inte, ocksa, mer, min*, vara, alla, snart, mojligt"
    )
}

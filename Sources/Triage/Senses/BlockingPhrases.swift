/// Whether people can go on with their work, in the nine languages.
enum BlockingPhrases {
    /// They cannot.
    static let blocked: UInt8 = 0
    /// They can, in another way.
    static let workaround: UInt8 = 1

    static let all = LanguagePhrases([
        "en": [
            (
                blocked,
                """
                cannot work, can't work, can not work, could not work, couldn't work, unable to work, not able to work,
                cannot do my job, can't do my job, cannot do our job, can't do our job, cannot do any work, can't do any work,
                cannot continue, can't continue, cannot do anything, can't do anything, cannot teach, can't teach,
                cannot see patients, can't see patients, work has stopped, work is stopped, work stopped, stopped working altogether,
                at a standstill, standstill, production is down, production has stopped, completely stuck, totally stuck,
                completely blocked, i am blocked, we are blocked, i'm blocked, we're blocked, blocks us, blocking us,
                blocks me, blocking my work, blocking our work, nothing works, nothing is working, nothing at all works,
                sitting here idle, sitting idle, stand idle, no way to work, sent home, exam cannot start, exam can't start,
                cannot bill, cannot ship, we cannot admit, lecture cannot start, lecture can't start, dead in the water
                """
            ),
            (
                workaround,
                """
                workaround, work around, in the meantime i use, in the meantime we use, meanwhile i use, meanwhile we use,
                for now i use, for now we use, i use my phone instead, can use instead, using instead, use the other printer,
                using the other printer, other printer works, still works on my phone, works on my phone, still works via,
                works via the web, works in the browser, works on the web, works via web, web version works, restarting helps,
                a restart helps, restart fixes it, works after a restart, works after restarting, can still work, i can work with,
                we can work with, we manage, i can manage, can live with, second attempt works, works with cable, works by cable,
                works over cable, cable works, i switched to, we switched to, mobile hotspot, printing upstairs instead
                """
            ),
        ],
        "de": [
            (
                blocked,
                """
                nicht arbeiten, nicht mehr arbeiten, kann nicht weiterarbeiten, können nicht weiterarbeiten, nicht weiterarbeiten,
                arbeitsunfähig, kein arbeiten möglich, arbeiten ist nicht möglich, arbeiten unmöglich, arbeit steht, stillstand,
                steht still, stehen still, produktion steht, alles steht, wir stehen, komplett lahmgelegt, lahmgelegt,
                geht gar nichts, gar nichts geht, nichts geht mehr, geht nichts mehr, komplett blockiert, völlig blockiert,
                bin blockiert, sind blockiert, blockiert uns, blockiert mich, däumchen, nach hause geschickt, untätig,
                handlungsunfähig, nicht unterrichten, keine patienten aufnehmen, kann nichts tun, können nichts tun,
                kann nichts machen, können nichts machen, prüfung kann nicht beginnen, betrieb steht, unterricht fällt aus
                """
            ),
            (
                workaround,
                """
                workaround, umgehungslösung, behelfe mich, behelfen uns, behelfsweise, notlösung, notbehelf, zwischenzeitlich nutze,
                nutze ich so lange, nutzen wir so lange, nutze solange, nutze derzeit, weiche auf ~ aus, weichen auf ~ aus,
                weiche aus, ausgewichen, über den browser geht, im browser geht, im web geht, über web geht, am handy geht,
                auf dem handy geht, mit kabel geht, per kabel geht, über kabel geht, über lan geht, nach neustart geht,
                nach einem neustart geht, neustart hilft, nach neustart funktioniert, nach einem neustart funktioniert,
                beim zweiten versuch, beim zweiten mal, der andere drucker geht, anderer drucker geht, anderen drucker,
                kann weiterarbeiten, können weiterarbeiten, kann ich weiterarbeiten, arbeiten kann ich, kann damit leben,
                am anderen rechner geht, webversion geht, mit dem handy als hotspot
                """
            ),
        ],
        "fr": [
            (
                blocked,
                """
                peux pas travailler, pouvons pas travailler, peut pas travailler, peux plus travailler, pouvons plus travailler,
                peut plus travailler, peuvent plus travailler, impossible de travailler, travail impossible, à l'arrêt,
                complètement bloqué*, totalement bloqué*, suis bloqué*, sommes bloqué*, on est bloqué*, rien ne fonctionne,
                rien ne marche, plus rien ne marche, plus rien ne fonctionne, production arrêtée, paralysé*, chômage technique,
                peux rien faire, pouvons rien faire, peux plus rien faire, pouvons plus rien faire, bloque tout
                """
            ),
            (
                workaround,
                """
                en attendant j'utilise, en attendant nous utilisons, en attendant je, solution de contournement, contournement,
                solution de rechange, je me débrouille, on se débrouille, nous nous débrouillons, ça marche avec le câble,
                par le câble ça marche, marche en filaire, fonctionne en filaire, après un redémarrage ça, redémarrage suffit,
                l'autre imprimante fonctionne, l'autre imprimante marche, sur mon téléphone ça, via le navigateur,
                par le navigateur, version web fonctionne, version web marche, je peux quand même travailler,
                je peux travailler quand même, au deuxième essai
                """
            ),
        ],
        "es": [
            (
                blocked,
                """
                no puedo trabajar, no podemos trabajar, no se puede trabajar, imposible trabajar, no pueden trabajar,
                estamos parados, estoy parado, estoy parada, paralizad*, producción parada, todo parado, bloqueado por completo,
                completamente bloquead*, totalmente bloquead*, nada funciona, no funciona nada, no puedo hacer nada,
                no podemos hacer nada, no podemos atender, no puedo atender, no podemos continuar, no puedo continuar
                """
            ),
            (
                workaround,
                """
                mientras tanto uso, mientras tanto usamos, de momento uso, por ahora uso, por ahora usamos, de momento usamos,
                solución provisional, solución alternativa, me apaño, nos apañamos, me las arreglo, con cable funciona,
                por cable funciona, con cable sí, en el móvil funciona, en el móvil sí, desde el navegador funciona,
                por la web funciona, la otra impresora funciona, la otra impresora sí, reiniciando funciona, al reiniciar funciona,
                al segundo intento, puedo seguir trabajando, podemos seguir trabajando, con los datos del móvil
                """
            ),
        ],
        "it": [
            (
                blocked,
                """
                non posso lavorare, non possiamo lavorare, non riesco a lavorare, non riusciamo a lavorare, non si può lavorare,
                impossibile lavorare, siamo fermi, sono fermo, sono ferma, tutto fermo, produzione ferma, bloccati completamente,
                completamente bloccat*, totalmente bloccat*, siamo bloccati, sono bloccato, sono bloccata, paralizzat*,
                non funziona niente, non funziona nulla, non funziona più niente, non posso fare nulla, non possiamo fare nulla,
                non possiamo fare niente, non posso fare niente
                """
            ),
            (
                workaround,
                """
                nel frattempo uso, nel frattempo usiamo, per ora uso, per ora usiamo, intanto uso, intanto usiamo,
                soluzione temporanea, soluzione provvisoria, mi arrangio, ci arrangiamo, col cavo funziona, con il cavo funziona,
                via cavo funziona, dal telefono funziona, sul telefono funziona, dal browser funziona, via web funziona,
                l'altra stampante funziona, riavviando funziona, dopo il riavvio funziona, al secondo tentativo,
                posso comunque lavorare, riesco comunque a lavorare
                """
            ),
        ],
        "pt": [
            (
                blocked,
                """
                não consigo trabalhar, não conseguimos trabalhar, não posso trabalhar, não podemos trabalhar, impossível trabalhar,
                estamos parados, estou parado, estou parada, tudo parado, produção parada, completamente bloquead*,
                totalmente bloquead*, totalmente parad*, paralisad*, nada funciona, não funciona nada, não consigo fazer nada,
                não conseguimos fazer nada, não podemos atender, não conseguimos atender
                """
            ),
            (
                workaround,
                """
                entretanto uso, entretanto usamos, por agora uso, por enquanto uso, por enquanto usamos, solução provisória,
                solução temporária, solução alternativa, vou-me desenrascando, desenrasco-me, com cabo funciona,
                por cabo funciona, no telemóvel funciona, no celular funciona, pelo navegador funciona, no navegador funciona,
                na web funciona, a outra impressora funciona, reiniciando funciona, depois de reiniciar funciona,
                à segunda tentativa, consigo trabalhar na mesma, dá para trabalhar
                """
            ),
        ],
        "nl": [
            (
                blocked,
                """
                niet werken, niet verder werken, kan niet verder, kunnen niet verder, niet meer werken, onmogelijk om te werken,
                werk ligt stil, ligt stil, liggen stil, alles ligt plat, ligt plat, productie staat stil, staat stil,
                volledig geblokkeerd, helemaal vast, zitten vast, zit vast, kan niets doen, kunnen niets doen, kan niks,
                kunnen niks, niets werkt, niets werkt meer, niks werkt, niks werkt meer, niets doet het, naar huis gestuurd,
                geen patiënten, geen les geven
                """
            ),
            (
                workaround,
                """
                workaround, tijdelijke oplossing, noodoplossing, ondertussen gebruik, intussen gebruik, voorlopig gebruik,
                ik red me, we redden ons, via de browser werkt, in de browser werkt, op mijn telefoon werkt, via web werkt,
                met kabel werkt, via kabel werkt, andere printer werkt, andere printer doet het, na herstarten werkt,
                na een herstart werkt, herstarten helpt, opnieuw opstarten helpt, bij de tweede poging, kan wel doorwerken,
                kunnen wel doorwerken, kan wel verder, kunnen wel verder
                """
            ),
        ],
        "pl": [
            (
                blocked,
                """
                nie mogę pracować, nie możemy pracować, nie da się pracować, nie mogą pracować, nie mogę dalej pracować,
                praca stoi, produkcja stoi, wszystko stoi, stoimy, całkowicie zablokowan*, jestem zablokowan*,
                jesteśmy zablokowani, paraliż, sparaliżowan*, nic nie działa, nic nie mogę zrobić, nic nie możemy zrobić,
                praca niemożliwa, uniemożliwia pracę, przestój, nie możemy obsługiwać, nie możemy przyjmować
                """
            ),
            (
                workaround,
                """
                obejście, tymczasowo używam, tymczasowo korzystam, na razie używam, na razie korzystam, na razie używamy,
                na razie korzystamy, w międzyczasie używam, w międzyczasie korzystam, radzę sobie, radzimy sobie,
                przez przeglądarkę działa, w przeglądarce działa, na telefonie działa, po kablu działa, na kablu działa,
                przez kabel działa, druga drukarka działa, inna drukarka działa, po restarcie działa, restart pomaga,
                za drugim razem, mogę pracować dalej, możemy pracować dalej
                """
            ),
        ],
        "cs": [
            (
                blocked,
                """
                nemohu pracovat, nemůžu pracovat, nemůžeme pracovat, nedá se pracovat, nemohou pracovat, nelze pracovat,
                práce stojí, výroba stojí, všechno stojí, vše stojí, stojíme, úplně zablokovan*, jsme zablokovaní,
                ochromen*, paralyzovan*, nic nefunguje, nic nejde, nejde vůbec nic, nefunguje vůbec nic, nemohu nic dělat,
                nemůžu nic dělat, nemůžeme nic dělat, nemůžeme přijímat, nemůžeme obsluhovat
                """
            ),
            (
                workaround,
                """
                zatím používám, zatím používáme, mezitím používám, mezitím používáme, dočasné řešení, náhradní řešení,
                provizorně, poradím si, poradíme si, přes prohlížeč to jde, v prohlížeči to jde, přes prohlížeč to funguje,
                v prohlížeči to funguje, na mobilu to jde, na mobilu to funguje, na telefonu to funguje, přes kabel to jde,
                přes kabel to funguje, druhá tiskárna funguje, jiná tiskárna funguje, po restartu to jde, po restartu to funguje,
                restart pomůže, na druhý pokus, napodruhé, mohu pracovat dál, můžeme pracovat dál
                """
            ),
        ],
    ])
}

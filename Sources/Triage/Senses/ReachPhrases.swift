/// Who is affected by an outage, in the nine languages.
enum ReachPhrases {
    static let one: UInt8 = 0
    static let several: UInt8 = 1
    static let many: UInt8 = 2
    /// Holds such words and says nothing of it: "Hello everyone", "nobody answers".
    static let other: UInt8 = 3

    static let all = LanguagePhrases([
        "en": [
            (
                one,
                """
                only me, just me, only happens to me, only my account, only my laptop, only my computer, only my pc,
                only on my laptop, only on my computer, only on my machine, only for me, everyone else can, everyone else is fine,
                everybody else can, everybody else is fine, works for everyone else, works for everybody else,
                works for my colleague*, fine for my colleague*, works for others, fine for others, works for the others,
                my colleagues can, my colleague can, others can, nobody else has, no one else has, colleagues are not affected,
                works fine for my colleague*, works fine for everyone else
                """
            ),
            (
                several,
                """
                several colleagues, several people, several users, several of us, some of us, some colleagues, some people,
                some users, a few of us, a few colleagues, a few people, both of us, two of us, three of us, four of us,
                five of us, my colleague too, my colleague as well, my colleagues too, my colleagues as well,
                same for my colleague*, colleague has the same, colleagues have the same, others too, others as well,
                others have the same, other people too, other colleagues, two colleagues, three colleagues, multiple users,
                multiple people, multiple colleagues, not everyone, not everybody, neither me nor my colleague*,
                me and my colleague*, my neighbour too, my office mate*, same with my colleague*, same happens to
                """
            ),
            (
                many,
                """
                everyone, everybody, nobody can, nobody could, nobody is able, nobody in, nobody has, nobody here, nobody on,
                no one can, no one could, no one in, no one has, no one on, none of us, all of us, all users, all colleagues,
                all staff, all students, all employees, all departments, all offices, all our, whole building, whole floor,
                whole department, whole office, whole team, whole company, whole campus, whole site, whole school, whole ward,
                whole class, whole hospital, whole faculty, whole house, whole group, entire building, entire floor,
                entire department, entire office, entire team, entire company, entire campus, entire site, entire school,
                entire ward, entire class, entire hospital, entire faculty, company wide, campus wide, building wide,
                hundreds of, dozens of, thousands of, we all, the rest of the team too, in the whole building
                """
            ),
            (
                other,
                """
                just me or, is it just me, is it only me, hello everyone, hello everybody, hi everyone, hi everybody, dear everyone, thanks everyone, thank you everyone,
                good morning everyone, everyone knows, everybody knows, nobody answers, nobody answered, nobody replies,
                nobody replied, nobody has replied, nobody has answered, nobody can help, nobody could help, nobody can tell,
                nobody could tell, nobody has called, nobody has told, no one has replied, no one can help, no one can tell,
                no one answers, no one has told, nobody has come, no one has come, no one has called, nobody has been
                """
            ),
        ],
        "de": [
            (
                one,
                """
                nur ich, nur bei mir, nur mein*, nur bei meinem, nur an meinem, nur auf meinem, bei allen anderen geht,
                bei den anderen geht, bei kollegen geht, bei den kollegen geht, bei meinen kollegen geht, bei der kollegin geht,
                bei meiner kollegin geht, bei meinem kollegen geht, alle anderen können, bei allen anderen funktioniert,
                bei den anderen funktioniert, bei den kollegen funktioniert, bei meinen kollegen funktioniert,
                bei kollegen funktioniert, bei meiner kollegin funktioniert, bei meinem kollegen funktioniert,
                kollegen haben kein problem, sonst niemand, sonst keiner, die anderen können, meine kollegen können
                """
            ),
            (
                several,
                """
                mehrere kolleg*, mehrere leute, mehrere mitarbeiter*, mehrere nutzer*, mehrere personen, mehrere von uns,
                einige kolleg*, einige von uns, einige mitarbeiter*, einige nutzer*, ein paar von uns, ein paar kolleg*,
                zwei von uns, drei von uns, wir beide, uns beiden, zu zweit, zu dritt, kollegin auch, kollege auch,
                kollegen auch, kolleginnen auch, auch bei kolleg*, auch bei meiner kollegin, auch bei meinem kollegen,
                auch bei meinen kollegen, auch bei anderen, auch bei den kollegen, auch bei der kollegin, auch andere, andere auch,
                anderen auch, meiner kollegin auch, nicht alle, nicht bei allen, zwei kolleg*, drei kolleg*, vier kolleg*,
                auch die kolleg*, kollegin gegenüber
                """
            ),
            (
                many,
                """
                alle kolleg*, alle mitarbeit*, alle nutzer*, alle anwender*, alle studier*, alle student*, alle im, alle in der,
                alle bei uns, alle betroffen, alle warten, alle stehen, alle unsere, alle schüler*, alle lehr*, bei allen,
                betrifft alle, niemand kann, niemand mehr, niemand im, niemand in, niemand von uns, niemand hat, keiner kann,
                keiner mehr, keiner im, keiner von uns, keiner hat, kann niemand, kann keiner, kommt niemand, kommt keiner,
                geht bei niemandem, ganze haus, ganze abteilung, ganze etage, ganze stockwerk, ganze gebäude, ganze team,
                ganze büro, ganze schule, ganze station, ganze firma, ganze klinik, ganze klasse, ganze institut, ganze fakultät,
                ganzen haus, ganzen abteilung, ganzen etage, ganzen gebäude, ganzen team, ganzen büro, ganzen schule,
                ganzen station, ganzen firma, ganzen klinik, ganzen campus, ganzen stock, ganzen institut, ganzen stockwerk,
                gesamte abteilung, gesamte haus, gesamte gebäude, gesamte team, gesamten abteilung, gesamten gebäude,
                gesamten haus, gesamte belegschaft, gesamte firma, gesamten firma, sämtliche kolleg*, sämtliche mitarbeiter*,
                flächendeckend, hausweit, firmenweit, campusweit, standortweit, wir alle, hunderte, dutzende
                """
            ),
            (
                other,
                """
                bei allen meinen, bei allen versuchen, bei allen dateien, niemand meldet, niemand antwortet, niemand geht ran,
                keiner meldet, niemand hat sich, niemand kann mir, keiner kann mir, kann mir niemand, niemand hat geantwortet,
                keiner hat sich, niemand hilft, keiner hilft, niemand hat mir, alle im voraus
                """
            ),
        ],
        "fr": [
            (
                one,
                """
                que moi, seulement moi, uniquement moi, seulement chez moi, uniquement chez moi, seulement sur mon,
                uniquement sur mon, que sur mon, que chez moi, mes collègues n'ont pas, mes collègues y arrivent,
                mon collègue y arrive, ma collègue y arrive, chez mes collègues ça marche, ça marche chez mes collègues,
                ça marche pour les autres, fonctionne pour les autres, fonctionne chez mes collègues, je suis le seul,
                je suis la seule, les autres y arrivent, marche chez les autres
                """
            ),
            (
                several,
                """
                plusieurs collègues, plusieurs personnes, plusieurs utilisateurs, plusieurs d'entre nous, certains collègues,
                certains d'entre nous, quelques collègues, mes collègues aussi, ma collègue aussi, mon collègue aussi,
                mes collègues également, ma collègue également, mon collègue également, d'autres collègues, d'autres aussi,
                deux collègues, trois collègues, nous sommes deux, nous sommes trois, nous sommes plusieurs, pas tout le monde,
                même chose chez, même problème chez
                """
            ),
            (
                many,
                """
                tout le monde, personne ne peut, personne n'arrive, personne n'a accès, personne ne parvient, personne dans,
                plus personne, tous les collègues, tous les utilisateurs, tous les étudiants, tous les postes,
                tous les services, tous les employés, tous les bureaux, tous mes collègues, toute l'équipe, tout le service,
                tout le bâtiment, tout l'étage, tout le bureau, tout le campus, tout le site, toute l'entreprise, toute l'école,
                tout l'hôpital, toute la classe, toute la faculté, tout le département, l'ensemble du service,
                l'ensemble du bâtiment, l'ensemble du personnel, nous tous, chez tout le monde, aucun de nous, aucun collègue,
                aucun utilisateur, des centaines, des dizaines
                """
            ),
            (
                other,
                """
                bonjour tout le monde, salut tout le monde, bonjour à tous, merci à tous, personne ne répond,
                personne ne m'a, tout le monde sait, personne ne peut m'aider, personne n'a répondu, personne ne peut me
                """
            ),
        ],
        "es": [
            (
                one,
                """
                solo a mí, solo me pasa a mí, sólo a mí, sólo me pasa a mí, solo en mi, sólo en mi, solo mi, sólo mi,
                únicamente en mi, a mis compañeros les funciona, a los demás les funciona, los demás pueden,
                mis compañeros pueden, mis compañeros sí pueden, a mi compañero le funciona, a mi compañera le funciona,
                soy el único, soy la única, a nadie más
                """
            ),
            (
                several,
                """
                varios compañeros, varias compañeras, varias personas, varios usuarios, varios de nosotros, algunos compañeros,
                algunos de nosotros, a mi compañera también, a mi compañero también, mis compañeros también, mi compañera también,
                mi compañero también, a mis compañeros también, a otros también, otros compañeros, dos compañeros,
                tres compañeros, no a todos, también a otros, también a mi
                """
            ),
            (
                many,
                """
                todo el mundo, nadie puede, nadie consigue, nadie en, nadie logra, nadie tiene acceso, ninguno de nosotros,
                todos los usuarios, todos los compañeros, todos los alumnos, todos los empleados, todos los departamentos,
                todos nosotros, todo el departamento, todo el edificio, toda la oficina, toda la planta, todo el equipo,
                toda la empresa, todo el campus, todo el centro, toda la facultad, todo el hospital, toda la clase, todo el colegio,
                a todos, ningún compañero, ningún usuario, cientos de, decenas de, toda la escuela
                """
            ),
            (
                other,
                """
                hola a todos, buenos días a todos, gracias a todos, nadie responde, nadie contesta, nadie me, nadie ha
                """
            ),
        ],
        "it": [
            (
                one,
                """
                solo a me, solo io, solo sul mio, solo con il mio, solamente a me, solo il mio, agli altri funziona,
                ai colleghi funziona, ai miei colleghi funziona, gli altri riescono, i colleghi riescono,
                i miei colleghi riescono, alla mia collega funziona, al mio collega funziona, sono l'unico, sono l'unica
                """
            ),
            (
                several,
                """
                diversi colleghi, alcuni colleghi, vari colleghi, parecchi colleghi, più colleghi, alcuni di noi, diversi di noi,
                diverse persone, alcuni utenti, diversi utenti, anche ai colleghi, anche ai miei colleghi, anche alla mia collega,
                anche al mio collega, anche la mia collega, anche il mio collega, anche i miei colleghi, anche i colleghi,
                anche altri, due colleghi, tre colleghi, non a tutti
                """
            ),
            (
                many,
                """
                nessuno riesce, nessuno può, nessuno in, nessuno di noi, nessuno nell*, nessuno ha accesso, tutti i colleghi,
                tutti gli utenti, tutti gli studenti, tutti i dipendenti, tutti gli uffici, tutti noi, a tutti, tutto l'ufficio,
                tutto il reparto, tutto il piano, tutto l'edificio, tutto il dipartimento, tutto il palazzo, tutta l'azienda,
                tutta la sede, tutta la scuola, tutta la classe, l'intero ufficio, l'intero edificio, l'intero reparto,
                l'intera azienda, l'intera sede, l'intero piano, nessun collega, nessun utente, centinaia di, decine di
                """
            ),
            (
                other,
                "buongiorno a tutti, ciao a tutti, salve a tutti, grazie a tutti, nessuno risponde, nessuno mi, nessuno ha risposto"
            ),
        ],
        "pt": [
            (
                one,
                """
                só a mim, só comigo, apenas comigo, só no meu, apenas no meu, só o meu, apenas a mim, só eu, somente eu,
                os meus colegas conseguem, os outros conseguem, aos colegas funciona, para os outros funciona,
                os colegas conseguem, o meu colega consegue, a minha colega consegue, sou o único, sou a única, mais ninguém tem
                """
            ),
            (
                several,
                """
                vários colegas, várias colegas, várias pessoas, vários utilizadores, vários usuários, alguns colegas,
                alguns de nós, vários de nós, algumas pessoas, os meus colegas também, meus colegas também,
                a minha colega também, o meu colega também, minha colega também, meu colega também, outros colegas,
                outros também, dois colegas, duas colegas, três colegas, nem todos, com outros colegas
                """
            ),
            (
                many,
                """
                toda a gente, todo mundo, todo o mundo, ninguém consegue, ninguém pode, ninguém no, ninguém na, ninguém do,
                ninguém da, ninguém tem acesso, nenhum de nós, todos os colegas, todos os utilizadores, todos os usuários,
                todos os alunos, todos os funcionários, todos nós, todo o departamento, todo o edifício, todo o escritório,
                toda a equipa, toda a equipe, toda a empresa, todo o campus, toda a escola, toda a turma, todo o andar,
                todo o hospital, todo o piso, o departamento inteiro, o edifício inteiro, a empresa inteira, a todos,
                nenhum colega, centenas de, dezenas de
                """
            ),
            (
                other,
                """
                bom dia a todos, olá a todos, obrigado a todos, boa tarde a todos, ninguém responde, ninguém me,
                ninguém respondeu, ninguém atende
                """
            ),
        ],
        "nl": [
            (
                one,
                """
                alleen ik, alleen bij mij, alleen mijn, alleen op mijn, bij mijn collega's werkt, bij collega's werkt,
                bij anderen werkt, bij de anderen werkt, bij mijn collega werkt, de anderen kunnen, mijn collega's kunnen,
                collega's kunnen wel, mijn collega kan, anderen hebben er geen last, verder niemand, als enige
                """
            ),
            (
                several,
                """
                meerdere collega*, meerdere mensen, meerdere gebruikers, meerdere van ons, verschillende collega*,
                enkele collega*, een paar collega*, sommige collega*, een aantal collega*, sommigen van ons, mijn collega ook,
                mijn collega s ook, collega s ook, ook bij collega*, ook bij mijn collega*, ook mijn collega*, ook bij anderen,
                anderen ook, twee collega*, drie collega*, wij allebei, niet iedereen, wij tweeën
                """
            ),
            (
                many,
                """
                iedereen, niemand kan, niemand in, niemand op, niemand heeft toegang, kan niemand, niemand van ons, geen van ons,
                alle collega*, alle gebruikers, alle medewerkers, alle studenten, alle afdelingen, wij allemaal, we allemaal,
                hele afdeling, hele gebouw, hele verdieping, hele kantoor, hele team, hele bedrijf, hele school, hele campus,
                hele klas, hele ziekenhuis, hele locatie, hele faculteit, gehele afdeling, gehele gebouw, volledige afdeling,
                honderden, tientallen, ons allemaal
                """
            ),
            (
                other,
                """
                hallo iedereen, beste allemaal, hoi allemaal, dag iedereen, niemand reageert, niemand antwoordt, niemand belt,
                niemand kan mij, niemand kan me, iedereen weet, niemand neemt op
                """
            ),
        ],
        "pl": [
            (
                one,
                """
                tylko u mnie, tylko ja, tylko mój, tylko na moim, tylko moje, u kolegów działa, u innych działa,
                u koleżanki działa, u kolegi działa, u pozostałych działa, inni mogą, koledzy mogą, reszta może, wszyscy inni,
                u wszystkich innych
                """
            ),
            (
                several,
                """
                kilka osób, kilku z nas, kilkoro z nas, kilku kolegów, kilku użytkowników, kilku pracowników, parę osób,
                u kolegi też, u koleżanki też, koledzy też, koleżanka też, kolega też, u kolegów też, u innych też, inni też,
                u kolegi również, u koleżanki również, dwie osoby, trzy osoby, niektórzy z nas, niektórzy koledzy,
                nie wszyscy, nie u wszystkich, nas dwoje, u kilku
                """
            ),
            (
                many,
                """
                wszyscy, u wszystkich, nikt nie może, nikt w, nikt na, nikt z nas, nikt nie ma dostępu, cały budynek,
                cały dział, całe biuro, całe piętro, cały zespół, cała firma, cała szkoła, cały oddział, cały wydział,
                całym budynku, całym dziale, całym biurze, całym piętrze, całej firmie, całej szkole, cała klasa, całym oddziale,
                całym wydziale, wszystkich pracowników, wszystkich użytkowników, żaden z nas, żaden pracownik, setki, dziesiątki
                """
            ),
            (
                other,
                """
                witam wszystkich, dzień dobry wszystkim, cześć wszystkim, nikt nie odpowiada, nikt nie odpisuje, nikt mi,
                nikt nie odbiera, wszyscy wiedzą, nikt nie reaguje
                """
            ),
        ],
        "cs": [
            (
                one,
                """
                jen mně, jenom mně, jen u mě, jenom u mě, pouze u mě, jen já, jenom já, jen můj, jen na mém, ostatním to funguje,
                ostatním to jde, kolegům to funguje, kolegům to jde, kolegyni to funguje, kolegovi to funguje, ostatní mohou,
                ostatní se přihlásí, nikdo jiný
                """
            ),
            (
                several,
                """
                několik kolegů, několik lidí, několik uživatelů, několik z nás, někteří kolegové, někteří z nás, pár kolegů,
                pár lidí, kolegové také, kolega také, kolegyně také, kolegyni také, kolegům také, kolegovi také, i kolegové,
                i kolegyně, i kolega, i kolegům, i ostatním, dva kolegové, tři kolegové, ne všem, ne všichni, nám oběma,
                kolegyně taky, kolega taky, kolegové taky, kolegům taky
                """
            ),
            (
                many,
                """
                všichni, všem, nikdo nemůže, nikdo se, nikdo z nás, nikdo v, nikdo na, nikomu nefunguje, nikomu nejde,
                celá budova, celé budově, celé oddělení, celém oddělení, celé patro, celém patře, celá firma, celé firmě,
                celý tým, celá škola, celé škole, celá fakulta, celé fakultě, celé nemocnici, celá třída, celý úřad, u všech,
                všech uživatelů, žádný z nás, nikdo nemá přístup, stovky, desítky
                """
            ),
            (
                other,
                """
                dobrý den všem, ahoj všichni, zdravím všechny, nikdo neodpovídá, nikdo nebere, nikdo nereaguje, nikdo mi,
                nikdo se neozval, nikdo se mi, všichni víme
                """
            ),
        ],
    ])
}

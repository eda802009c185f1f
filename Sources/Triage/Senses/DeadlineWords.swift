/// Words by which a deadline is named, of one language.
struct DeadlineWords: Sendable {
    /// "by", "before": what follows is a deadline if it is a time.
    let limits: WordTable
    /// Of these, the ones that also tell when something ended: "until Friday it worked".
    let doubtful: WordTable
    /// In a sentence with one of these a doubtful word tells of the past.
    let past: WordTable
    /// "deadline", "due".
    let deadlines: WordTable
    /// What begins at an hour and needs the thing to work: "exam", "lecture".
    let events: WordTable
    /// Between an event and its hour: "exam at ten", "starts on Monday".
    let starts: WordTable
    /// What may stand between a limit and a time: "by the end of", "bis spätestens".
    let fillers: WordTable
    /// Days, parts of the day, months.
    let days: WordTable
    /// "noon", and numbers written out: an hour if nothing else stands there.
    let hours: WordTable
    /// Behind a number: "o'clock", "Uhr".
    let units: WordTable

    static let byLanguage: [String: DeadlineWords] = [
        "en": DeadlineWords(
            limits: "by before until till",
            doubtful: "until till before",
            past: "worked was were had did used since fine",
            deadlines: "deadline due",
            events: """
                exam exams lecture class lesson meeting presentation conference interview hearing audit demo surgery operation
                seminar webinar training viva defence shift rehearsal council board call ceremony open
                """,
            starts: "at starts start begins begin is on in from for takes place this",
            fillers: "the end of at latest no later than next this close on about around",
            days: """
                monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow week month weekend morning
                afternoon evening january february march april may june july august september october november december
                lunchtime christmas easter
                """,
            hours: "noon midday midnight one two three four five six seven eight nine ten eleven twelve",
            units: "oclock am pm hrs h"
        ),
        "de": DeadlineWords(
            limits: "bis vor",
            doubtful: "bis vor",
            past: "ging lief funktionierte war waren hatte hatten konnte konnten funktioniert geklappt gestern kurzem",
            deadlines: "frist abgabefrist deadline abgabe abgabetermin stichtag",
            events: """
                prufung klausur vorlesung unterricht sitzung besprechung prasentation vortrag konferenz termin audit vorfuhrung
                schulung seminar webinar operation op verteidigung verhandlung schicht veranstaltung meeting abgabe kurs stunde
                """,
            starts: "um ab beginnt startet ist am findet statt fangt an schon",
            fillers:
                "zum zur spatestens ende der des diesen diese dieser kommenden nachsten heute morgen am um dem den",
            days: """
                montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen ubermorgen abend mittag nachmittag woche
                monatsende wochenende monats januar februar marz april mai juni juli august september oktober november dezember
                feierabend weihnachten ostern quartalsende
                """,
            hours: "mittag mitternacht eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
            units: "uhr h"
        ),
        "fr": DeadlineWords(
            limits: "avant jusqu ici",
            doubtful: "jusqu",
            past: "marchait fonctionnait etait avait pouvait",
            deadlines: "delai echeance limite",
            events: """
                examen examens cours reunion presentation conference soutenance entretien audience audit partiel formation seminaire
                conseil operation colloque
                """,
            starts: "a commence debute est ce des le",
            fillers: "a au la le les de du fin ce cette plus tard d",
            days: """
                lundi mardi mercredi jeudi vendredi samedi dimanche demain soir midi matin semaine mois weekend aujourd janvier
                fevrier mars avril mai juin juillet aout septembre octobre novembre decembre midi
                """,
            hours: "midi minuit une deux trois quatre cinq six sept huit neuf dix onze douze",
            units: "h heures heure"
        ),
        "es": DeadlineWords(
            limits: "antes hasta para",
            doubtful: "hasta para",
            past: "funcionaba iba estaba tenia podia funciono",
            deadlines: "plazo limite vence entrega",
            events: """
                examen examenes clase reunion presentacion conferencia entrevista audiencia auditoria defensa formacion seminario
                consejo operacion curso vista
                """,
            starts: "a es empieza comienza el este esta desde",
            fillers: "de del el la las los fin final finales este esta proximo a",
            days: """
                lunes martes miercoles jueves viernes sabado domingo hoy manana mediodia noche tarde semana mes enero febrero marzo
                abril mayo junio julio agosto septiembre octubre noviembre diciembre
                """,
            hours: "mediodia medianoche una dos tres cuatro cinco seis siete ocho nueve diez once doce",
            units: "h horas hora"
        ),
        "it": DeadlineWords(
            limits: "entro prima fino",
            doubtful: "fino prima",
            past: "funzionava andava era aveva poteva",
            deadlines: "scadenza termine scade",
            events: """
                esame esami lezione riunione presentazione conferenza colloquio udienza audit discussione corso seminario consiglio
                operazione intervento compito
                """,
            starts: "alle e inizia comincia di il questo dalle",
            fillers: "di la le il fine della del dell questa questo prossimo a e non oltre",
            days: """
                lunedi martedi mercoledi giovedi venerdi sabato domenica oggi domani stasera sera mezzogiorno pomeriggio settimana
                mese gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
                """,
            hours: "mezzogiorno mezzanotte una due tre quattro cinque sei sette otto nove dieci undici dodici",
            units: "ore h"
        ),
        "pt": DeadlineWords(
            limits: "ate antes",
            doubtful: "ate",
            past: "funcionava estava tinha podia dava funcionou",
            deadlines: "prazo limite entrega",
            events: """
                exame exames prova aula reuniao apresentacao conferencia entrevista audiencia auditoria defesa formacao seminario
                conselho operacao curso teste
                """,
            starts: "as e comeca inicia na no a esta este desde",
            fillers: "a as ao o de da do das dos fim final esta este proxima proximo",
            days: """
                segunda terca quarta quinta sexta sabado domingo hoje amanha noite tarde semana mes janeiro fevereiro marco
                abril maio junho julho agosto setembro outubro novembro dezembro
                """,
            hours: "uma duas tres quatro cinco seis sete oito nove dez onze doze",
            units: "h horas hora"
        ),
        "nl": DeadlineWords(
            limits: "voor tot uiterlijk",
            doubtful: "tot voor",
            past: "werkte was had kon deed gisteren",
            deadlines: "deadline inleverdatum uiterlijk termijn",
            events: """
                tentamen examen toets college les vergadering presentatie conferentie gesprek zitting audit verdediging training
                cursus operatie seminar overleg
                """,
            starts: "om begint start is op vanaf deze",
            fillers: "het de einde eind van uiterlijk deze komende volgende aan",
            days: """
                maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen vanavond vanmiddag middag week maand weekend
                januari februari maart april mei juni juli augustus september oktober november december overmorgen
                """,
            hours: "middernacht een twee drie vier vijf zes zeven acht negen tien elf twaalf",
            units: "uur u h"
        ),
        "pl": DeadlineWords(
            limits: "do przed",
            doubtful: "do",
            past: "dzialal dzialalo dzialala bylo byla byl mogl mogla wczoraj",
            deadlines: "termin deadline",
            events: """
                egzamin egzaminy wyklad zajecia lekcja spotkanie zebranie prezentacja konferencja rozmowa rozprawa audyt obrona
                szkolenie seminarium operacja kolokwium posiedzenie
                """,
            starts: "o zaczyna rozpoczyna jest sie w od",
            fillers: "konca godz godziny najblizszego najblizszej tego tej przyszlego w",
            days: """
                poniedzialku wtorku srody czwartku piatku soboty niedzieli poniedzialkiem wtorkiem sroda czwartkiem piatkiem jutra
                jutro dzisiaj dzis wieczora poludnia tygodnia miesiaca poniedzialek wtorek srode czwartek piatek rana stycznia
                lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
                """,
            hours: """
                poludniem polnocy pierwszej drugiej trzeciej czwartej piatej szostej siodmej osmej dziewiatej dziesiatej
                jedenastej dwunastej
                """,
            units: "godz godzinie godziny"
        ),
        "cs": DeadlineWords(
            limits: "do pred nejpozdeji",
            doubtful: "do",
            past: "fungoval fungovalo fungovala slo bylo byla byl mohl mohla vcera",
            deadlines: "termin deadline uzaverka",
            events: """
                zkouska zkousky prednaska hodina porada schuzka prezentace konference pohovor jednani audit obhajoba skoleni
                seminar operace test zasedani vyuka
                """,
            starts: "v zacina je od ve uz dnes zitra",
            fillers: "konce pristiho pristi tohoto tento teto nejpozdeji v",
            days: """
                pondeli utery utery stredy ctvrtka patku soboty nedele patkem stredou ctvrtkem zitra zitrka dneska dnes vecera poledne
                tydne mesice stredu ctvrtek patek rana vikendu ledna unora brezna dubna kvetna cervna cervence srpna zari rijna
                listopadu prosince
                """,
            hours:
                "poledne pulnoci jedne dve tri ctyri pet sest sedm osm devet deset jedenact dvanact deviti deseti osmi",
            units: "hodin hod h"
        ),
    ]

    private init(
        limits: String,
        doubtful: String,
        past: String,
        deadlines: String,
        events: String,
        starts: String,
        fillers: String,
        days: String,
        hours: String,
        units: String
    ) {
        self.limits = WordTable(limits)
        self.doubtful = WordTable(doubtful)
        self.past = WordTable(past)
        self.deadlines = WordTable(deadlines)
        self.events = WordTable(events)
        self.starts = WordTable(starts)
        self.fillers = WordTable(fillers)
        self.days = WordTable(days)
        self.hours = WordTable(hours)
        self.units = WordTable(units)
    }
}

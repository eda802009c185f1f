/// The words people and their programs sign with. Lower case; stems where languages inflect.
enum SignaturePhrases {
    /// Closing formulas. "Thanks" is none: a person's thanks are theirs.
    static let closings: PrefixSet = [
        // English
        "regards", "best regards", "kind regards", "warm regards", "warmest regards", "kindest regards", "many regards",
        "with regards", "with best regards", "with kind regards", "best", "all the best", "best wishes",
        "with best wishes",
        "cheers", "sincerely", "sincerely yours", "yours sincerely", "yours faithfully", "yours truly", "yours",
        "cordially",
        "respectfully", "thanks and regards", "thanks & regards", "thanks and best regards", "thanks & best regards",
        "thanks and kind regards", "thank you and regards", "thank you and best regards", "thank you & best regards",
        "thanks with regards", "thanking you", "rgds", "brgds", "b. regards", "b.regards", "br", "kr", "take care",
        "have a nice day", "have a great day",
        // German
        "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichen gruessen", "mit freundlichem gruß",
        "mit freundlichem gruss", "freundliche grüße", "freundliche grüsse", "freundliche gruesse", "freundlicher gruß",
        "mit besten grüßen", "mit besten grüssen", "mit besten gruessen", "beste grüße", "beste grüsse",
        "beste gruesse",
        "viele grüße", "viele grüsse", "viele gruesse", "vielen dank und viele grüße", "vielen dank und beste grüße",
        "vielen dank und freundliche grüße", "danke und viele grüße", "danke und gruß", "danke und grüße",
        "danke und beste grüße", "danke und lg", "danke & gruß", "liebe grüße", "liebe grüsse", "liebe gruesse",
        "herzliche grüße", "herzliche grüsse", "herzliche gruesse", "herzlichen gruß", "schöne grüße", "schönen gruß",
        "schöne grüsse", "mit herzlichen grüßen", "mit lieben grüßen", "mit vielen grüßen", "sonnige grüße",
        "hochachtungsvoll", "herzlichst", "herzlich",
        "mfg", "m.f.g.", "vg", "lg", "bg", "gruß", "gruss", "grüße", "grüsse", "gruesse", "fg", "mbg",
        "mit kollegialen grüßen",
        // French
        "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi", "sincères salutations",
        "salutations distinguées", "meilleures salutations", "avec mes meilleures salutations", "salutations", "cdt",
        "cdlt",
        "bien amicalement", "amicalement", "respectueusement", "salutations cordiales", "cordiales salutations",
        "bonne journée", "bonne réception", "bàv", "merci et bonne journée", "belle journée", "bien sincèrement",
        // Spanish
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordiales saludos", "atentamente",
        "muy atentamente", "un abrazo", "saludos atentos", "gracias y saludos", "gracias y un saludo",
        "muchas gracias y saludos",
        "reciba un cordial saludo", "atte", "slds", "cordialmente",
        // Italian
        "cordiali saluti", "distinti saluti", "saluti", "un saluto", "un cordiale saluto", "tanti saluti",
        "buona giornata",
        "grazie e saluti", "grazie e cordiali saluti", "con i migliori saluti", "i migliori saluti", "cordialità",
        // Portuguese
        "atenciosamente", "att", "atte.", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
        "saudações", "abraço", "abraços", "um abraço", "cordiais saudações", "obrigado e cumprimentos",
        "com cumprimentos",
        "respeitosamente", "grato", "cpts",
        // Dutch
        "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "mvg",
        "groet",
        "groeten", "groetjes", "hartelijke groet", "hartelijke groeten", "met hartelijke groet", "hoogachtend", "gr",
        "vr. gr.",
        "beste groeten", "met groet", "met vr. gr.", "fijne dag",
        // Polish
        "pozdrawiam", "z poważaniem", "z powazaniem", "z wyrazami szacunku", "pozdrowienia", "serdecznie pozdrawiam",
        "pozdrawiam serdecznie", "z pozdrowieniami", "łączę pozdrowienia", "łączę wyrazy szacunku", "pozdr",
        "miłego dnia",
        // Czech, Slovak
        "s pozdravem", "s přátelským pozdravem", "s úctou", "s přáním hezkého dne", "zdravím", "hezký den", "pozdravem",
        "s pozdravom", "s priateľským pozdravom", "pekný deň", "přeji hezký den",
        // Swedish, Danish, Norwegian, Finnish
        "med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning", "hälsningar", "mvh",
        "mvh.",
        "bästa hälsningar", "hälsning", "med bästa hälsningar", "vänligen", "vh", "m.v.h.", "med venlig hilsen",
        "med venlige hilsner", "venlig hilsen", "venlige hilsner", "hilsen", "mange hilsner", "de bedste hilsner",
        "bedste hilsner",
        "bedste hilsen", "kærlig hilsen", "kh", "med vennlig hilsen", "vennlig hilsen", "beste hilsen", "hilsener",
        "ystävällisin terveisin", "ystävällisesti", "terveisin", "terveiset", "parhain terveisin", "yst. terv.", "terv",
        "yt",
        "t.",
        // Russian, Ukrainian, Turkish, Hungarian, Romanian, Greek
        "с уважением", "с наилучшими пожеланиями", "с наилучшими", "всего доброго", "з повагою",
        "з найкращими побажаннями",
        "saygılarımla", "saygilarimla", "saygılar", "iyi çalışmalar", "iyi günler", "sevgiler", "selamlar",
        // "İ" in lower case, as Unicode has it: an i and a dot.
        "i\u{307}yi çalışmalar", "i\u{307}yi günler",
        "üdvözlettel", "tisztelettel", "üdv", "köszönettel", "szívélyes üdvözlettel", "cu stimă", "cu stima",
        "cu respect",
        "o zi bună", "o zi buna", "toate cele bune", "numai bine", "με εκτίμηση", "με φιλικούς χαιρετισμούς", "φιλικά",
        "lep pozdrav", "lijep pozdrav", "srdačan pozdrav", "s poštovanjem", "pagarbiai", "ar cieņu", "lugupidamisega",
        // CJK
        "此致", "敬礼", "祝好", "敬上", "よろしくお願いします", "よろしくお願いいたします", "よろしくお願いします。", "よろしくお願いいたします。", "以上", "敬具", "감사합니다",
    ]

    /// Formulas that are words or abbreviations of other things as well.
    static let doubtfulClosings: PrefixSet = ["best", "yours", "t.", "br", "kr", "gr", "bg", "fg", "att", "以上"]

    /// Words after which a sentence goes on in the next line.
    static let announcers: Set<String> = [
        "for", "to", "from", "of", "with", "by", "is", "are", "and", "or", "the", "an", "named", "called", "contact",
        "call", "as",
        "für", "von", "an", "mit", "ist", "sind", "und", "oder", "der", "die", "das", "namens", "als", "bei", "zu",
        "pour", "à", "de",
        "avec", "est", "et", "ou", "para", "con", "es", "y", "per", "è", "e", "com", "é", "voor", "aan", "van", "met",
        "en", "dla", "od",
        "z", "i", "pro", "s", "a", "för", "till", "av", "til", "fra", "og", "och", "för", "для", "от", "и", "с",
    ]

    static let thanks: SubstringSet = [
        "thank", "thx", "tia", "danke", "dank", "merci", "gracias", "grazie", "obrigad", "bedankt", "dzięk", "děkuj",
        "ďakuj", "tack",
        "tak ", "tak,", "takk", "kiitos", "спасибо", "дякую", "köszön", "mulțum", "multum", "teşekkür", "ευχαριστ",
        "hvala", "谢谢", "ありがとう",
    ]

    /// Words that may follow a formula on its line: "Viele Grüße aus Berlin".
    static let origins: PrefixSet = [
        "aus ", "from ", "de ", "uit ", "z ", "fra ", "från ", "du ", "des ", "von ", "an ",
    ]

    /// Signed by another hand: "i.A. Anna Beispiel".
    static let proxies: PrefixSet = [
        "i.a.", "i. a.", "i.v.", "i. v.", "ppa.", "p.p.", "pp.", "im auftrag", "in vertretung", "p.o.", "on behalf of",
        "by order of",
        "per procura", "pour ordre", "namens", "a.u.b.",
    ]

    static let postscripts: PrefixSet = [
        "p.s.", "p.s:", "ps:", "ps.", "ps ", "p. s.", "pps", "p.p.s", "nb:", "n.b.", "nachtrag", "p.d.",
        "post scriptum",
    ]

    static let contactLabels: PrefixSet = [
        "tel", "telefon", "telephone", "téléphone", "tél", "teléfono", "telefono", "telefone", "telefoon", "phone",
        "ph", "fon",
        "mobile", "mobil", "mob", "móvil", "movil", "handy", "cell", "cellulare", "gsm", "portable", "fax", "telefax",
        "durchwahl",
        "dw", "ext", "direct", "direkt", "office", "büro", "t", "m", "f", "p", "e", "w", "d", "o", "c", "mail",
        "e-mail", "email",
        "web", "website", "internet", "url", "skype", "teams", "whatsapp", "matkapuhelin", "puh", "puhelin", "tlf",
        "tlf.nr",
        "telefonnummer", "tel.nr", "tel nr", "komórka", "kom", "тел", "телефон", "моб", "telefonszám", "kontakt",
        "contact",
        "cel", "celular", "telemóvel", "telemovel", "gsm-nr", "tel.-nr", "电话", "手机", "電話", "携帯",
    ]

    static let pictures: PrefixSet = [
        "[cid:", "[image", "<image", "[bild", "[a picture", "[ein bild", "[logo", "[une image", "[imagen", "[obraz",
        "[immagine",
        "[afbeelding", "[description:", "[beschreibung:", "[signature", "[a close up", "[a black", "[text", "[icon",
        "[http",
        "[facebook", "[linkedin", "[twitter", "[instagram", "[xing", "[youtube", "[company", "[inline", "(image",
    ]

    static let bars: SubstringSet = [" · ", " • ", " ● ", " ▪ ", " – ", " / "]

    static let socials: SubstringSet = [
        "linkedin", "facebook", "twitter", "instagram", "xing", "youtube", "mastodon", "bluesky",
    ]

    /// Small words inside names.
    static let particles: [String] = [
        "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la", "le", "zu", "zum", "ten",
        "ter", "af", "bin",
        "al", "el", "y", "und", "and", "&", "-", "ten", "te",
    ]

    /// What people are at work, and where.
    static let functions: SubstringSet = [
        "manager", "director", "engineer", "developer", "consultant", "assistant", "officer", "analyst", "architect",
        "administrator", "specialist", "coordinator", "head of", "team lead", "teamlead", "president", "founder",
        "secretary",
        "accountant", "executive", "representative", "technician", "supervisor", "professor", "researcher", "lecturer",
        "ceo", "cto", "cfo", "coo", "cio", "department", "division", "institute", "university", "faculty", "sales",
        "marketing",
        "customer service", "accounting", "human resources", "service desk", "helpdesk", "support team", "operations",
        "leiter", "leitung", "abteilung", "referat", "sachbearbeit", "geschäftsführ", "mitarbeiter", "buchhaltung",
        "vertrieb",
        "einkauf", "personal", "sekretariat", "assistenz", "entwickler", "berater", "beauftragt", "vorstand",
        "stabsstelle",
        "universität", "institut", "fakultät", "stadtwerke", "gemeinde", "sachgebiet", "fachbereich", "stv.", "dipl.-",
        "directeur", "directrice", "responsable", "chargé", "chargée", "ingénieur", "comptab", "service informatique",
        "adjoint",
        "gerente", "ingenier", "técnico", "departamento", "contab", "administraci", "direttore", "direttrice",
        "responsabile",
        "ufficio", "impiegat", "ingegner", "diretor", "coordenador", "analista", "engenheir", "afdeling", "medewerk",
        "adviseur",
        "directeur", "beheerder", "kierownik", "dyrektor", "specjalist", "dział", "księgow", "vedoucí", "ředitel",
        "oddělení",
        "účetní", "chef", "avdelning", "afdeling", "konsult", "handläggare", "ekonom", "johtaja", "päällikkö",
        "asiantuntija",
        "начальник", "отдел", "менеджер", "инженер", "директор", "müdür", "uzman", "vezető", "igazgató", "inginer",
    ]

    /// Legal forms, a blank on both sides.
    static let companies: SubstringSet = [
        " gmbh ", " ag ", " kg ", " ohg ", " ug ", " gbr ", " e.v. ", " e.g. ", " se ", " kgaa ", " mbh ", " ltd ",
        " ltd. ", " inc ", " inc. ",
        " llc ", " llp ", " plc ", " corp ", " corp. ", " s.a. ", " s.a.s. ", " sas ", " sarl ", " s.l. ", " s.l.u. ",
        " s.r.l. ", " srl ",
        " s.p.a. ", " spa ", " lda ", " lda. ", " ltda ", " ltda. ", " b.v. ", " bv ", " n.v. ", " nv ", " sp. z o.o. ",
        " s.r.o. ", " a.s. ",
        " spol. ", " ab ", " a/s ", " aps ", " as ", " oy ", " oyj ", " kft ", " kft. ", " zrt. ", " a.ş. ", " ооо ",
        " s.c. ", " d.o.o. ", " pty ",
    ]
}

/// The words mail programs put round what they quote, forward and sign with. Lower case; stems where languages inflect.
///
/// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech; others where one stem is enough.
enum QuotePhrases {
    /// "… wrote:"
    static let verbs: SubstringSet = [
        "wrote", "writes", "schrieb", "geschrieben", "a écrit", "écrivait", "a ecrit", "escribió", "escribio",
        "ha scritto",
        "scrisse", "escreveu", "schreef", "geschreven", "napisał", "napisal", "pisze", "napsal", "napísal", "skrev",
        "kirjoitti", "написал", "пишет", "писал", "написав", "пише", "yazdı", "írta", "a scris", "kirjutas", "napisao",
        "έγραψε", "写道", "寫道", "작성", "書きました", "đã viết", "menulis", "va escriure", "rašė", "rakstīja", "je napisal",
        "napisala", "написала", "написа", "написао", "כתב", "كتب", "เขียนว่า", "idatzi du", "escriu", "rakstī",
        "skrifaði",
        "shkroi", "scríobh", "ysgrifennodd", "nagsulat", "wrote on", "zapisał", "wiadomość napisana", "ha escrit",
        "missatge de ", "idatzi zuen", "쓴 글", "ने लिखा", "نوشت", "בתאריך", "تمت كتابة ما يلي", "yazmışdır", "напиша",
        "напісаў", "жазды", "menulis",
    ]

    /// The same at the end of an attribution.
    static let verbEnds = SuffixSet(verbs.phrases)

    /// The last word of each, for a verb may be folded: "a" in one line, "écrit:" in the next.
    static let verbLastWords = SuffixSet(verbs.phrases.map { $0.split(separator: 0x20).last.map(Array.init) ?? [] })

    /// What people have their programs write instead; a marked quote must follow.
    static let rareVerbs: SubstringSet = [
        "mentioned", " said", "uttered", "spake", "scribbled", "typed", "mumbled", "stated", "opined", "meinte",
        "sagte", " dijo",
        " disse", "skreiv", "répondit", "antwortete", "replied", "answered", "babbled", "rambled",
    ]

    /// A person who quotes themselves goes on in their own words.
    static let firstPersons: SubstringSet = [
        " i wrote", "i have written", "i had written", " ich ", "j'ai écrit", "j’ai écrit", "ik schreef", "heb ik ",
        "he escrito", "ho scritto", "escrevi", "napisałem", "napisałam", "napsal jsem", "napsala jsem", "jag skrev",
        "jeg skrev", "я писал", "я написал", "we wrote", "wir ", "nous avons écrit",
    ]

    /// Words between a date and a name: "schreef John Doe", "użytkownik John Doe".
    static let beforeNames: Set<String> = [
        "wrote", "schrieb", "schreef", "skrev", "napsal", "napsala", "napisał", "napisała", "a", "heeft", "hat", "ha",
        "użytkownik", "uživatel",
        "používateľ", "пользователь", "користувач", "odesílatel", "odosielateľ", "el", "usuario", "utente", "l'utente",
        "utilisateur", "kullanıcı",
        "ο", "χρήστης", "von", "from", "by", "de", "от", "від", "korisnik", "je", "uporabnik", "cet", "cest", "gmt",
        "utc", "est", "edt", "pst",
        "pdt", "cst", "cdt", "bst", "msk", "am", "pm", "uhr", "in", "message", "kl", "klo", "at", "um",
    ]

    /// What stands before a name where no date is given: "Quoting", "Zitat von".
    static let quoters: PrefixSet = [
        "quoting ", "zitat von ", "citando ", "citat ", "citazione ", "cytowanie ", "citeren ", "citaat van ",
        "mensaje citado por ", "quotation from ", "citation de ", "cito ", "citace ", "idézés ", "cytat ",
        "mensagem citada por ", "citerar ", "zitiere ",
    ]

    /// What a date line starts with, a blank after it.
    static let openers: PrefixSet = [
        "on ", "am ", "le ", "el ", "il ", "op ", "em ", "no dia ", "dia ", "w dniu ", "dnia ", "dne ", "den ", "d. ",
        "på ",
        "в ", "vào ", "pada ", "a ", "ma ", "mon, ", "tue, ", "wed, ", "thu, ", "fri, ", "sat, ", "sun, ",
        "monday, ",
        "tuesday, ", "wednesday, ", "thursday, ", "friday, ", "saturday, ", "sunday, ", "στις ", "pe ", "dana ", "u ",
        "dňa ",
        "kell ", "from:", "le:", "---- on ", "--- on ",
        "at ", "po ", "út ", "st ", "čt ", "pá ", "so ", "ne ", "ti ", "ke ", "to ", "la ", "su ", "în ", "in data ",
        "il giorno ",
        "ai ", "às ", "во ", "у ", "на ", "在", "於", "于", "em ", "op ", "dňa ", "ngày ", "pt., ", "bei ", "um ", "vom ",
    ]

    /// "---------- Forwarded message ---------", "Begin forwarded message:"
    static let forwardStems: SubstringSet = [
        "forwarded", "weitergeleitet", "transféré", "transfere", "transmis", "réexpédié", "reenviad", "inoltrat",
        "encaminhad", "doorgestuurd", "przekazan", "przesłan", "přepos", "prepos", "vidarebefordra", "videresend",
        "edelleenl", "välitetty", "переслан", "пересыла", "letilen", "letilmiş", "yönlendir", "továbbít", "redirecț",
        "redirecţ", "redirect", "edastatud", "proslijeđ", "prosleđ", "posredovan", "persiųst", "pārsūt", "προωθ", "転送",
        "转发", "轉寄", "전달", "framsent", "áframsend", "reencaminhad", "remitido", "réachemin", "posunut", "перенаправ",
        "переадрес", "пересила", "препрат", "прослеђ", "przekazywan", "leti başlang", "reenviat", "birbidal",
        "שהועבר", "chuyển tiếp", "terusan", "معاد توجيه", "ส่งต่อ",
    ]

    /// "-----Original Message-----"
    static let originalStems: SubstringSet = [
        "original", "ursprüngliche", "urspruengliche", "message d'origine", "message d’origine", "oorspronkelijk",
        "originele", "ursprungligt", "ursprungsmeddelande", "oprindelig", "opprinnelig", "alkuperäinen", "oryginaln",
        "původní", "pôvodná", "исходное", "оригинал", "eredeti", "orijinal", "izvorna", "tin nhắn gốc",
        "原始邮件", "原始郵件", "元のメッセージ", "원본", "αρχικό", "מקורית", "الأصلية", "izvirno", "originaal", "algne",
        "replied message", "ursprunglig", "pradinis", "sākotnēj", "початков", "изначальн", "оригінальн", "pesan asli",
        "jatorrizko",
    ]

    /// What a mail is called, so that "Original settings" is not taken for one.
    static let mailStems: SubstringSet = [
        "messag", "nachricht", "mail", "bericht", "mensaje", "mensagem", "messaggio", "wiadomoś", "wiadomosc", "zpráv",
        "zprav", "správ", "meddelande", "meddelelse", "melding", "viesti", "сообщен", "письм", "повідомл", "лист",
        "üzenet", "levél", "ileti", "mesaj", "poruk", "poruč", "sporočil", "μήνυμα", "tin nhắn", "thư", "邮件", "郵件",
        "メッセージ", "メール", "메시지", "הודעה", "رسالة", "kiri", "missatge", "laišk", "vēstul", "съобщ", "порук", "posta",
        "correo", "courriel", "pesan",
    ]

    /// "Please type your reply above this line"
    static let replyMarkers: SubstringSet = [
        "above this line", "oberhalb dieser", "über dieser zeile", "über diese zeile", "au-dessus de cette ligne",
        "por encima de esta línea", "encima de esta línea", "boven deze regel", "boven deze lijn", "powyżej tej linii",
        "sopra questa riga", "sopra questa linea", "acima desta linha", "nad tento řádek", "nad tímto řádkem",
        "ovanför den här raden", "ovanför denna rad", "over denne linje", "over denne linjen",
        "tämän rivin yläpuolelle",
        "выше этой строки", "выше этой линии", "bu satırın üst", "e vonal fölé", "deasupra acestei linii",
        "この行より上", "この線より上", "在此行上方", "reply above the line", "respond above this", "above the dotted line",
    ]

    static let replyMarkerOpeners: PrefixSet = [
        "reply above", "please reply above", "please type your reply", "type your reply above",
        "write your reply above",
        "please do not write below", "bitte antworten sie oberhalb", "bitte geben sie ihre antwort",
        "répondez au-dessus",
        "veuillez répondre au-dessus", "responda por encima", "responda acima", "rispondi sopra", "antwoord boven",
    ]

    enum Field {
        case from, date, to, subject, copy, other
    }

    /// The labels of a header block quoted in a body.
    static let labels: [String: Field] = {
        let groups: [(Field, String)] = [
            (
                .from,
                "מאת,من,từ,จาก,dari,frá,kimden,от кого,відправник,отправитель,odesílatel,posiela,"
                    + "pošiljatelj,nuo,szerző,remitent,from (von),von (from),送信者,发信人,發件人,寄件人,보낸이,afzender,"
                    + "emisor,kirjutas,expéditeur,"
                    + "from,von,de,da,van,od,från,fra,lähettäjä,от,від,kimden,gönderen,feladó,expeditorul,expeditor,saatja,avsender,"
                    + "afsender,šalje,pošiljatelj,od kogo,差出人,发件人,寄件者,寄件人,보낸 사람,보낸사람,από,remitente,mittente,"
                    + "expéditeur,remetente,odesílatel,odosielateľ,nadawca,afzender,absender,de la,nuo,no,dari,од,ад,nork,nga,kimdən,daripada"
            ),
            (
                .date,
                "תאריך,נשלח,التاريخ,تاريخ الإرسال,đã gửi,ngày,ส่ง,วันที่,dikirim,tanggal,sent at,"
                    + "date/time,gesendet um,isent,изпратено,дата,išsiųsta,nosūtīts,odoslaná,poslato,"
                    + "datum/tijd,gönderilen,傳送,傳送日期,时间,時間,發送時間,보낸날짜,enviat,sendt den,dagsetning,trimis la,"
                    + "дата отправления,data/ora,fecha/hora,envoyée,"
                    + "date,sent,datum,gesendet,gesendet am,envoyé,envoyé le,date d'envoi,fecha,enviado,enviados,enviado el,enviada em,"
                    + "enviado em,enviada,data,inviato,verzonden,verzonden op,wysłano,wysłane,odesláno,odoslané,dato,sendt,"
                    + "skickat,skickades,lähetetty,päivämäärä,päiväys,pvm,дата,отправлено,відправлено,надіслано,tarih,"
                    + "gönderildi,gönderme tarihi,gönderilmiş,elküldve,dátum,dată,data,trimis,kuupäev,saadetud,日時,送信日時,"
                    + "日期,发送时间,寄件日期,날짜,보낸 날짜,poslano,ημερομηνία,στάλθηκε,tanggal,送信日,poslané,poslal,تم الإرسال,послато,"
                    + "испратено,bidalia,dërguar,göndərildi,dihantar,enviat el"
            ),
            (
                .to,
                "pour,אל,إلى,إلى من,đến,tới,ถึง,kepada,til,до,отримувач,получатель,kam,saņēmējs,za,"
                    + "prejemnik,收件者,收信人,받는이,per a,pour le,ai,adresát,odbiorca,címzettek,à (to),"
                    + "to,an,à,a,para,aan,do,komu,pro,till,til,vastaanottaja,кому,kime,alıcı,címzett,destinatarul,către,catre,saaja,"
                    + "kellele,adressat,adresat,宛先,收件人,받는 사람,받는사람,prima,za,pre,destinataire,destinatario,empfänger,"
                    + "ontvanger,προς,kepada,mottagare,modtager,primatelj,per,за,прима,каму,nori,për,kimə"
            ),
            (
                .subject,
                "sujet,נושא,الموضوع,chủ đề,เรื่อง,perihal,subjek,относно,заголовок,temats,tēma,zadeva,"
                    + "assumpte,efni,標題,標題,信件標題,件名,主 题,tittel,ärende,betr,betr.,aihe,objeto,"
                    + "subject,betreff,objet,asunto,oggetto,assunto,onderwerp,temat,předmět,predmet,ämne,emne,aihe,тема,konu,tárgy,"
                    + "subiect,subiectul,teema,件名,主题,主旨,제목,θέμα,naslov,subjek,predmet správy,tema,наслов,тэма,gaia,mövzu,perkara"
            ),
            (
                .copy,
                "עותק,نسخة,đồng gửi,สำเนา,copie à,skrivekopi,副本,kopi til,kopija za,κοινοποίηση,"
                    + "másolatot kap,diğer,"
                    + "cc,kopie,kopia,kopi,kopio,copia,copie,másolat,копия,копія,bilgi,dw,kópia,kopija,bcc,ccn,cci,cópia,抄送,副本,"
                    + "참조,kopie (cc),kopia (cc),copie (cc),copia (cc),copie à,copia para,cc (kopie),vastaanottajat,kopiointi,kopi til,κοιν.,do wiadomości,koopia,tembusan,ук"
            ),
            (
                .other,
                "an kopie,anlage,anhang,attachment,attachments (if any),signed by,mailed-by,security,"
                    + "importancia,importanza,prioriteit,belang,antwort-an,flag,follow up flag,categories,"
                    + "message-id,in-reply-to,x-mailer,user-agent,mime-version,content-type,delivered-to,"
                    + "return-path,received,organisation,sender,reply-to address,betreff (original),répondre,"
                    + "tags,list-id,"
                    + "reply-to,antwort an,responder a,répondre à,attachments,anlagen,anhänge,importance,wichtigkeit,priorité,"
                    + "priority,pièces jointes,adjuntos,allegati,bijlagen,załączniki,přílohy,sensitivity,organization,"
                    + "organisation,resent-from,message-id,reply to,rispondi a,antwoord aan,odpowiedz do,when,where"
            ),
        ]
        var table: [String: Field] = [:]
        for (field, names) in groups {
            for name in names.split(separator: ",") where table[String(name)] == nil { table[String(name)] = field }
        }
        return table
    }()

    /// Subject prefixes that say the mail is a forward, the colon after them.
    static let forwardPrefixes: PrefixSet = [
        "fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "i:", "pd:", "vs:", "vb:", "vl:", "doorst:", "ilt:", "i̇lt:",
        "továbbítás:",
        "továbbított:", "trs:", "přep:", "pře:", "fs:", "vidarebefordrat:", "videresendt:", "пер:", "переслать:",
        "fyi:",
        "転送:", "転送：", "转发：", "轉寄：", "转发:", "轉寄:", "전달:", "[fwd:", "reenv:", "videresend:", "doorgestuurd:", "inoltra:",
        "wtrlt:",
        "inoltrato:", "res enc:", "rinvio:", "fw :", "tr :",
        "fwd :", "προώθ:",
    ]

    /// Footers of phones and mail programs; what follows is a device or an advertisement.
    static let footers: PrefixSet = [
        "sent from", "sent via", "sent with", "sent using", "von meinem", "von meiner", "gesendet von",
        "gesendet mit", "gesendet über", "gesendet aus", "diese nachricht wurde von meinem",
        "diese e-mail wurde von meinem", "envoyé de",
        "envoyé depuis", "envoyé à partir", "envoyé avec",
        "enviado desde",
        "enviado de",
        "enviado do", "enviado a partir", "enviado através", "enviado con",
        "inviato da", "inviato dal", "inviata da",
        "verzonden vanaf", "verstuurd vanaf", "verzonden met", "verstuurd met", "verzonden via",
        "wysłane z", "wysłano z", "wysłane przez",
        "odesláno z", "odesláno pomocí",
        "odoslané z",
        "skickat från", "skickat fran", "sendt fra", "lähetetty", "отправлено с", "отправлено из",
        "надіслано з", "iphone'umdan", "iphonesta", "iphone から", "iphoneから", "从我的 iphone", "发自我的",
        "sent by", "sent on my", "sent through", "sent on the go", "this email was sent from",
        "this message was sent from my", "written on my", "typed on",
        "gesendet per", "mobil gesendet", "unterwegs gesendet",
        "von unterwegs", "via handy",
        "envoyé par", "envoyé via", "message envoyé depuis", "enviado por", "enviado mediante", "enviado via",
        "enviat des de", "enviada do",
        "inviato con", "inviato tramite", "inviato mediante", "poslano z", "poslané z", "odeslané z", "trimis de pe",
        "trimis din", "στάλθηκε από",
        "iphone'umdan gönderildi", "wiadomość wysłana z", "wyslane z", "skickades från", "skickat via", "sendt via",
        "sendt med", "lähetetty", "送自我的", "發自我的", "나의 iphone", "iphoneから送信", "надіслано", "изпратено от", "saadetud",
        "elküldve", "iphone-ról", "yahoo mail:",
        "verzonden vanuit", "verstuurd vanuit", "diese nachricht wurde mit", "poslano s", "從我的", "נשלח מ",
        "أُرسلت من", "أرسلت من", "تم الإرسال من", "dikirim dari", "đã gửi từ", "được gửi từ", "ส่งจาก",
    ]

    /// How Outlook for phones offers itself, what it runs on named behind it; where the verb stands last, the whole line.
    static let offers: PrefixSet = [
        "get bluemail",
        "get outlook", "holen sie sich outlook", "obtenez outlook", "obtenir outlook", "télécharger outlook",
        "téléchargez outlook", "obtener outlook", "descargar outlook", "obter o outlook", "obtenha o outlook",
        "scarica outlook", "ottieni outlook", "download outlook", "pobierz outlook", "pobierz aplikację outlook",
        "získat outlook", "získejte outlook", "hent outlook", "hol dir outlook", "laden sie outlook",
        "ottenere outlook", "baixe o outlook", "skaffa outlook", "få outlook", "hae outlook",
        "outlook für ios herunter", "outlook für android herunter", "pobierz program outlook", "získať outlook",
        "hämta outlook", "hanki outlook", "az ios outlook",
        "az android outlook", "az androidos outlook", "outlook androidra", "outlook iosra", "obțineți outlook",
        "скачать outlook", "получить outlook", "загрузить outlook", "отримати outlook", "завантажити outlook",
        "ios için outlook", "android için outlook", "λήψη του outlook", "获取 outlook", "下载 outlook", "取得 outlook",
        "下載 outlook", "ios용 outlook", "android용 outlook", "preuzmite outlook", "obtén outlook", "obtén l'outlook",
        "dobite outlook", "prenesite outlook", "hankige outlook", "gaukite outlook", "iegūstiet outlook",
        "изтегляне на outlook", "eskuratu outlook", "dapatkan outlook", "tải outlook", "outlook für ios beziehen",
        "outlook für android beziehen", "outlook für ios herunterladen", "outlook für android herunterladen",
        "outlook voor ios downloaden", "outlook voor android downloaden", "outlook for ios を入手",
        "outlook for android を入手",
    ]

    /// Footers that name nothing, as whole lines.
    static let bareFooters: PrefixSet = [
        "von unterwegs gesendet", "unterwegs gesendet", "mobil gesendet", "sent on the go", "sent from mobile",
        "gesendet von unterwegs",
    ]

    /// Their ends, where the verb stands last.
    static let footerEnds: SuffixSet = [
        "gesendet", "verschickt", "gönderildi", "から送信", "から送信されました", "에서 보냄", "üzenetem", "küldve",
    ]

    /// Words that show a footer to be one, even where nothing else was written.
    static let devices: SubstringSet = [
        "iphon", "ipad", "android", "samsung", "galaxy", "huawei", "xiaomi", "blackberry", "outlook", "mobil", "handy",
        "smartphone", "gmail", "yahoo", "windows", "phone", "protonmail", "proton mail", "mail app", "mail-app",
        "telefon",
        "tablet", "ios", "nokia", "htc", "sony", "pixel", "telefoon", "téléphone", "cellulare", "celular", "móvil",
        "cell", "mobile", "smart", "web.de", "gmx", "aol", "aquamail", "k-9", "fairemail", "thunderbird", "spark",
        "superhuman", "airmail",
        "bluemail", "blue mail", "typeapp", "newton", "nine", "mailbird", "edison", "canary", "hey", "zoho", "tuta",
        "posteo", "t-online",
        "freenet", "fastmail", "icloud", "macbook", "mac ", "mail for windows", "mail app", "airwatch", "boxer",
        "touchdown", "mobi",
        "телефон", "komór", "moto ", "motorola", "oneplus", "oppo", "vivo ", "honor", "lg ", "lumia", "surface",
        "chromebook", "shortwave", "missive", "bluemail",
    ]
}

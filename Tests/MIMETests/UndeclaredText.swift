import CGMime
import Testing

/// A line of text in an 8-bit charset, written here in UTF-8 and converted by GLib.
struct UndeclaredText: Sendable, CustomTestStringConvertible {
    enum Encoding: String {
        case windows1250 = "CP1250"
        case windows1251 = "CP1251"
        case windows1252 = "CP1252"
        case windows1253 = "CP1253"
        case windows1254 = "CP1254"
        case windows1255 = "CP1255"
        case windows1256 = "CP1256"
        case koi8 = "KOI8-R"
        case gb = "GB18030"
        case big5 = "BIG5"
        case shiftJIS = "CP932"
        case eucJapanese = "EUC-JP"
        case eucKorean = "EUC-KR"
    }

    let text: String
    let encoding: Encoding

    init(_ text: String, _ encoding: [Encoding]) {
        self.text = text
        self.encoding = encoding[0]
    }

    var testDescription: String { "\(encoding.rawValue): \(text)" }

    var bytes: [UInt8] {
        var count: gsize = 0
        guard let converted = g_convert(text, gssize(text.utf8.count), encoding.rawValue, "UTF-8", nil, &count, nil)
        else {
            return []
        }
        defer { g_free(converted) }
        return UnsafeBufferPointer(start: converted, count: Int(count)).map { UInt8(bitPattern: $0) }
    }

    static let all: [UndeclaredText] = lines.flatMap { encoding, lines in
        lines.map { UndeclaredText($0, [encoding]) }
    }

    private static let lines: [(Encoding, [String])] = [
        (
            .windows1252,
            [
                "It’s broken", "Price: 100 £", "naïve", "Zoë", "5 °C", "“hello”", "Don’t worry – it’s OK", "Für",
                "Señor",
                "Año nuevo", "Où ?", "Þetta er", "français", "João", "Mañana", "più", "città", "è", "… and more",
                "Réunion annulée", "A impressão não está a funcionar", "Skrivaren fungerar inte på våning två",
                "L’imprimante ne marche plus depuis hier, pouvez-vous vérifier s’il vous plaît ? Merci à tous",
                "Tulostin ei enää toimi, ystävällisin terveisin Jääskeläinen", "Jürgen Schröder aus Köln",
                "äöüÄÖÜß", "áéíóúñü¿¡", "éèêëàâäùûüôöîïç", "åäöÅÄÖåäöÅÄÖ", "ééééééééé", "ÄÄÄÄÄÄÄÄÄÄÄÄ",
            ]
        ),
        (.windows1250, ["Tiskárna ve třetím patře už od včerejška nefunguje", "Drukarka nie działa, proszę o pomoc"]),
        (
            .windows1251,
            ["Привет", "Не работает почта", "Здравствуйте! VPN не подключается", "Принтерът не работи от вчера"]
        ),
        (.koi8, ["Привет", "Не работает почта", "Добрый день, принтер на третьем этаже не работает"]),
        (.windows1253, ["Καλημέρα, ο εκτυπωτής στον τρίτο όροφο δεν λειτουργεί από χθες"]),
        (.windows1254, ["Merhaba, üçüncü kattaki yazıcı dünden beri çalışmıyor, lütfen yardım edin"]),
        (.windows1255, ["שלום, המדפסת בקומה השלישית לא עובדת מאתמול"]),
        (.windows1256, ["مرحبا، الطابعة في الطابق الثالث لا تعمل منذ أمس"]),
        (.gb, ["打印机坏了", "你好", "会议通知：明天上午九点", "您好，三楼的打印机从昨天开始就不能用了"]),
        (.big5, ["會議通知：明天上午九點", "您好，三樓的印表機從昨天開始就不能用了"]),
        (.shiftJIS, ["プリンターが動きません", "会議のお知らせ", "お世話になっております。"]),
        (.eucJapanese, ["プリンターが動きません", "会議のお知らせ", "お世話になっております。"]),
        (.eucKorean, ["프린터가 작동하지 않습니다", "안녕하세요, 3층 프린터가 어제부터 작동하지 않습니다"]),
    ]
}

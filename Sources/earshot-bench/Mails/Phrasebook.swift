/// What people write to IT in one language. `{service}`, `{device}`, `{place}`, `{time}`, `{name}` and `{number}` stand for
/// words that differ from mail to mail.
struct Phrasebook: Sendable {
    let subjects: [String]
    let greetings: [String]
    /// The matter itself: one a mail.
    let matters: [String]
    /// Whatever else is told; as many as the mail is long.
    let details: [String]
    let farewells: [String]
    let places: [String]
    let times: [String]
    /// The line above a quoted mail.
    let attribution: String

    static let all: [Phrasebook] = [.english, .german, .french, .spanish, .italian, .polish]

    static let services = [
        "eduroam", "VPN", "Moodle", "SAP", "Outlook", "Teams", "Zoom", "OneDrive", "SharePoint", "Webmail", "Citrix",
        "GitLab", "Jira", "Nextcloud",
    ]
    static let devices = [
        "ThinkPad T14", "MacBook Air", "HP LaserJet 4250", "Dell U2720Q", "Surface Pro", "iPhone 15", "Epson EB-2250",
        "Canon iR-ADV", "Jabra Speak", "Logitech C920", "Yealink T46", "iPad", "Latitude 5440", "Brother HL-L2350",
    ]
    static let givenNames = [
        "Anna", "Ben", "Clara", "David", "Elena", "Felix", "Giulia", "Henrik", "Ines", "Jakub", "Katarzyna", "Léa",
        "Marta", "Niklas", "Olga", "Paweł", "René", "Sofía", "Tomáš", "Ulrike", "Víctor", "Zoë",
    ]
    static let familyNames = [
        "Aumann", "Bianchi", "Castro", "Dubois", "Eriksen", "Fischer", "García", "Horváth", "Iversen", "Jansen",
        "Kowalska", "Lefèvre", "Müller", "Novák", "Olsen", "Pérez", "Rossi", "Schäfer", "Taylor", "Wójcik",
    ]

    /// A template with its words filled in.
    func filled(_ template: String, _ random: inout SeededRandom) -> String {
        var text = ""
        for piece in template.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = piece.firstIndex(of: "}") else {
                text += piece
                continue
            }
            text += word(for: piece[..<end], &random)
            text += piece[piece.index(after: end)...]
        }
        return text
    }

    private func word(for slot: Substring, _ random: inout SeededRandom) -> String {
        switch slot {
        case "service": random.one(of: Self.services)
        case "device": random.one(of: Self.devices)
        case "place": random.one(of: places)
        case "time": random.one(of: times)
        case "name": "\(random.one(of: Self.givenNames)) \(random.one(of: Self.familyNames))"
        default: String(100 + random.below(8900))
        }
    }
}

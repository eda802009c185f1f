import Feedback
import FoundationEssentials

@testable import Triage

/// The sentences of `Senses`: a language a file, a mail a line, behind the bar what is to be found in it; what is not named is not
/// to be found. Two of every four are to learn from, the others held out: no phrase and no rule is to be chosen by them.
struct SenseSet: Sendable {
    struct Mail: Sendable {
        let language: String
        let text: String
        let expected: [Field: String]
        let isHeldOut: Bool
    }

    enum Field: String, CaseIterable, Sendable {
        case service, manner, place, device, tone, reach, blocking, deadline
    }

    /// The catalogue all sentences are read with.
    static let services = [
        Service(name: "Eduroam", aliases: ["WLAN", "Wi-Fi"]),
        Service(name: "Moodle", aliases: ["E-Learning", "Lernplattform", "course site"]),
        Service(
            name: "Printing",
            aliases: [
                "printer", "Drucker", "imprimante", "impresora", "stampante", "impressora", "drukarka", "tiskárna",
            ]
        ),
        Service(name: "Mail", aliases: ["Outlook", "e-mail", "Postfach", "messagerie"]),
        Service(name: "VPN"),
        Service(name: "SAP", aliases: ["ERP"]),
        Service(name: "Confluence", aliases: ["wiki"]),
        Service(name: "Active Directory", aliases: ["AD"]),
        Service(name: "Teams", aliases: ["Microsoft Teams"]),
        Service(name: "Elias", aliases: ["hospital system"]),
        Service(name: "SharePoint", aliases: ["Intranet"]),
        Service(name: "File share", aliases: ["network drive", "Laufwerk"]),
    ]

    static let languages = ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt"]

    static let mails: [Mail] = languages.flatMap { language in
        lines(of: language).enumerated().map { index, line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            return Mail(
                language: language,
                text: parts[0],
                expected: expected(parts[1]),
                isHeldOut: index / 2 % 2 == 1
            )
        }
    }

    private static func expected(_ text: String) -> [Field: String] {
        var expected: [Field: String] = [:]
        var rest = Substring(text)
        let keys = ["service", "place", "device", "tone", "reach", "blocking", "deadline"]
        while let equals = rest.firstIndex(of: "=") {
            let key = String(rest[..<equals])
            rest = rest[rest.index(after: equals)...]
            let end =
                keys.compactMap { key in rest.firstRange(of: " \(key)=")?.lowerBound }.min() ?? rest.endIndex
            let value = rest[..<end]
            rest = rest[end...].drop { $0 == " " }
            if key == "service", let slash = value.lastIndex(of: "/") {
                expected[.service] = String(value[..<slash])
                expected[.manner] = String(value[value.index(after: slash)...])
            } else if let field = Field(rawValue: key) {
                expected[field] = String(value)
            }
        }
        return expected
    }

    private static func lines(of language: String) -> [Substring] {
        let path = Project.directory + "/Tests/TriageTests/Senses/\(language).txt"
        let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains("|") }
    }

    private static func trimmed(_ text: Substring) -> String {
        let end = text.lastIndex { $0 != " " }
        return end.map { String(text[...$0].drop { $0 == " " }) } ?? ""
    }

    /// What is found in a mail.
    static func found(in mail: Mail, by model: Model, _ matcher: ServiceMatcher) -> [Field: String] {
        let words = TokenizedText(subject: "", text: mail.text)
        let judgement = Judgement(model: model, words: words, language: mail.language, unsureBelow: nil)
        let mention = matcher.match(words, near: judgement.decisive, language: mail.language)
        let places = PlaceFinder(words, language: mail.language)
        let severity = SeverityFinder.severity(in: words, language: mail.language)
        var found: [Field: String] = [:]
        found[.service] = mention?.service
        found[.manner] = mention?.manner.rawValue
        found[.place] = places.place
        found[.device] = DeviceFinder(words, language: mail.language, places: places.ranges).device
        found[.tone] = ToneMeter(words, language: mail.language).tone >= 0.5 ? "high" : nil
        found[.reach] = severity.reach == .unknown ? nil : severity.reach.rawValue
        found[.blocking] = severity.isBlocking.map { $0 ? "yes" : "no" }
        found[.deadline] = severity.deadline
        return found
    }
}

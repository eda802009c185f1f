/// The mails of `Segments`, divided by "%" lines, with "¦" where another matter begins. Two of every four of a language and all
/// of `more.txt` are to learn from; the others are held out, as are `mixed.txt` and `fresh.txt`: no rule or phrase is to be
/// chosen by them.
struct SegmentSet: Sendable {
    struct Mail: Sendable {
        let language: String
        let text: String
        let segments: [String]
        let isHeldOut: Bool
    }

    static let mails: [Mail] = byLanguage + mixed("more", isHeldOut: false) + mixed("mixed") + mixed("fresh")

    private static let byLanguage = LanguageSet.nine.flatMap { language in
        records(of: language).enumerated().map { mail($1, in: language, isHeldOut: $0 / 2 % 2 == 1) }
    }

    /// Records that begin with their language, "[de] ".
    private static func mixed(_ name: String, isHeldOut: Bool = true) -> [Mail] {
        records(of: name).map { record in
            mail(String(record.dropFirst(5)), in: String(record.dropFirst().prefix(2)), isHeldOut: isHeldOut)
        }
    }

    private static func records(of name: String) -> [String] {
        var records = [""]
        for line in LanguageSet.contents(of: "/Segments/\(name).txt").split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            if line == "%" { records.append("") } else { records[records.count - 1] += line + "\n" }
        }
        return records
    }

    private static func mail(_ record: String, in language: String, isHeldOut: Bool) -> Mail {
        let segments = record.split(separator: "¦").map(trimmed)
        let text = trimmed(record.replacing("¦ ", with: "").replacing("¦", with: ""))
        return Mail(language: language, text: text, segments: segments, isHeldOut: isHeldOut)
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        let end = text.lastIndex { !$0.isWhitespace }
        return end.map { String(text[...$0].drop { $0.isWhitespace }) } ?? ""
    }
}

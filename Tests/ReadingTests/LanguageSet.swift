import Glibc

/// The mails of `Languages`: a file for each language, a line for each mail. The first, third, fifth … are to learn from; the
/// others are held out, and no rule or number is to be chosen by them.
struct LanguageSet: Sendable {
    struct Mail: Sendable {
        let language: String
        let text: String
        let isHeldOut: Bool
    }

    static let nine = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs"]
    static let foreign = ["sv", "da", "no", "fi", "hu", "ro", "tr", "sk", "ru", "uk"]

    static let mails: [Mail] = (nine + foreign + ["und"]).flatMap { language in
        let lines = contents(of: "/Languages/\(language).txt").split(separator: "\n")
        return lines.enumerated().map { Mail(language: language, text: String($1), isHeldOut: $0 % 2 == 1) }
    }

    /// A file beside this one.
    static func contents(of path: String) -> String {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard let file = fopen(folder + path, "rb") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

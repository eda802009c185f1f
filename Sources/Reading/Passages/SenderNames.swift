internal import Feedback
internal import MIME

/// The names a person may sign with, taken from a mail's sender: "Doe, John (IT)" <john.doe@…> signs as John, John Doe, J. Doe.
struct SenderNames {
    private let words: Set<String>

    init(_ sender: Sender) {
        var found: Set<String> = []
        let local = sender.address.split(separator: "@").first.map(String.init) ?? ""
        let source = sender.name.isEmpty || sender.name.contains("@") ? local : sender.name
        for word in Self.words(source + " " + local) where word.count >= 2 { found.insert(word) }
        words = found
    }

    /// How many of the words in `text` are the sender's; nil when another word than theirs, an initial or a degree stands there.
    func matches(_ text: ArraySlice<UInt8>) -> Int? {
        guard !words.isEmpty, text.count <= 80 else { return nil }
        var count = 0
        for word in Self.words(String(decoding: text, as: UTF8.self)) {
            if words.contains(word) {
                count += 1
            } else if word.unicodeScalars.count > 1, !Self.degrees.contains(word) {
                return nil
            }
        }
        return count > 0 ? count : nil
    }

    private static let degrees: Set<String> = [
        "dr", "prof", "mr", "mrs", "ms", "ing", "dipl", "mag", "herr", "frau", "phd", "msc", "bsc", "ma", "ba", "mba",
        "sr", "jr", "mgr",
        "von", "van", "de", "der", "den", "da", "di", "la", "el", "le", "med", "rer", "nat", "inf", "im", "auftrag",
    ]

    /// Runs of letters, in lower case; every byte beyond ASCII counts as a letter's.
    private static func words(_ text: String) -> [String] {
        Array(text.lowercased().utf8).split { !ASCII.isLetter($0) && $0 < 0x80 }.map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

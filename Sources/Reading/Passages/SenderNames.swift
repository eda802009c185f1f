internal import Feedback
internal import MIME

/// The names a person may sign with, taken from a mail's sender: "Doe, John (IT)" <john.doe@…> signs as John, John Doe, J. Doe.
struct SenderNames {
    /// Bytes of a line that is looked through for them.
    private static let maximumBytes = 80

    /// Those of ASCII letters alone.
    private var plain: [ArraySlice<UInt8>] = []
    /// Those with others, as strings: an accent may be written in two ways.
    private var accented: Set<String> = []

    init(_ sender: Sender) {
        let local = sender.address.utf8.drop { $0 == Self.at }.prefix { $0 != Self.at }
        let isNamed = !sender.name.isEmpty && !sender.name.utf8.contains(Self.at)
        var text = isNamed ? Array(sender.name.utf8) : Array(local)
        text.append(ASCII.space)
        text += local
        Self.visitWords(LowerCase.of(text[...])[...]) { word, isPlain in
            if isPlain {
                if word.count >= 2 { plain.append(word) }
            } else {
                let name = String(decoding: word, as: UTF8.self)
                if name.count >= 2 { accented.insert(name) }
            }
            return true
        }
    }

    /// How many of the words in `text` are the sender's; nil when another word than theirs, an initial or a degree stands there.
    func matches(_ text: ArraySlice<UInt8>) -> Int? {
        guard !plain.isEmpty || !accented.isEmpty, text.count <= Self.maximumBytes else { return nil }
        var count = 0
        let isTheirs = Self.visitWords(text) { word, isPlain in
            if isPlain ? isName(word) : isName(accented: word) {
                count += 1
                return true
            }
            return isPlain ? word.count == 1 || Self.degrees.holds(word) : Self.isInitial(word)
        }
        return isTheirs && count > 0 ? count : nil
    }

    private func isName(_ word: ArraySlice<UInt8>) -> Bool {
        plain.contains { name in
            name.count == word.count && zip(name, word).allSatisfy { $0 == ASCII.lowered($1) }
        }
    }

    private func isName(accented word: ArraySlice<UInt8>) -> Bool {
        !accented.isEmpty && accented.contains(String(decoding: LowerCase.of(word), as: UTF8.self))
    }

    /// One scalar, in lower case.
    private static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
        String(decoding: LowerCase.of(word), as: UTF8.self).unicodeScalars.count == 1
    }

    private static let at = UInt8(ascii: "@")

    private static let degrees: PrefixSet = [
        "dr", "prof", "mr", "mrs", "ms", "ing", "dipl", "mag", "herr", "frau", "phd", "msc", "bsc", "ma", "ba", "mba",
        "sr", "jr", "mgr",
        "von", "van", "de", "der", "den", "da", "di", "la", "el", "le", "med", "rer", "nat", "inf", "im", "auftrag",
    ]

    /// Goes through runs of letters, every byte beyond ASCII counted as a letter's; false when `goesOn` ended that.
    @discardableResult
    private static func visitWords(
        _ text: ArraySlice<UInt8>,
        goesOn: (_ word: ArraySlice<UInt8>, _ isPlain: Bool) -> Bool
    ) -> Bool {
        var start = text.startIndex
        while start < text.endIndex {
            var end = start
            var seen: UInt8 = 0
            while end < text.endIndex, ASCII.isLetter(text[end]) || text[end] >= 0x80 {
                seen |= text[end]
                end += 1
            }
            if end > start, !goesOn(text[start..<end], seen < 0x80) { return false }
            start = end + 1
        }
        return true
    }
}

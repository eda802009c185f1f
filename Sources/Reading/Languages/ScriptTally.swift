/// Letters that are not Latin, by script. Some scripts are one language's own; of Cyrillic letters a few tell.
struct ScriptTally {
    /// How sure a script of one language's own is.
    private static let certain = 0.95
    /// How sure a few letters of Cyrillic are.
    private static let likely = 0.8
    private static let own: [(range: ClosedRange<UInt32>, code: String)] = [
        (0x370...0x3FF, "el"), (0x1F00...0x1FFF, "el"), (0x530...0x58F, "hy"), (0x590...0x5FF, "he"),
        (0xE00...0xE7F, "th"),
        (0x10A0...0x10FF, "ka"), (0x3040...0x30FF, "ja"), (0xAC00...0xD7AF, "ko"),
    ]

    /// Below are Latin letters, and marks.
    private static let lowest: UInt32 = 0x370

    /// Letters of any other script.
    private(set) var letters = 0
    private var cyrillic = 0
    private var russian = 0
    private var ukrainian = 0
    /// Letters that neither Russian nor Ukrainian has.
    private var foreign = 0
    private var han = 0
    private var counts = [Int](repeating: 0, count: own.count)

    @inline(__always)
    mutating func count(_ scalar: UInt32) {
        if scalar >= Self.lowest { countLetter(scalar) }
    }

    private mutating func countLetter(_ scalar: UInt32) {
        if scalar >= 0x400 && scalar < 0x530 {
            countCyrillic(scalar)
        } else if let index = Self.own.firstIndex(where: { $0.range.contains(scalar) }) {
            counts[index] += 1
        } else if scalar >= 0x4E00 && scalar < 0xA000 {
            han += 1
        } else if scalar < 0x600 || scalar >= 0x2000 && scalar < 0x3400 || scalar >= 0xD7B0 {
            return
        }
        letters += 1
    }

    private mutating func countCyrillic(_ scalar: UInt32) {
        cyrillic += 1
        switch scalar {
        // ы э ё ъ, capitals too.
        case 0x44B, 0x44D, 0x451, 0x44A, 0x42B, 0x42D, 0x401, 0x42A: russian += 1
        // і ї є ґ
        case 0x456, 0x457, 0x454, 0x491, 0x406, 0x407, 0x404, 0x490: ukrainian += 1
        case 0x410...0x44F: break
        default: foreign += 1
        }
    }

    /// The language of most of these letters; none where a script has several we cannot tell apart.
    var guess: LanguageGuess {
        if cyrillic * 2 > letters { return cyrillicGuess }
        // Japanese is written in Chinese letters, with its own between.
        if han > 0, let kana = Self.own.firstIndex(where: { $0.code == "ja" }), counts[kana] * 8 > han {
            return LanguageGuess(code: "ja", confidence: Self.certain)
        }
        if han * 2 > letters { return LanguageGuess(code: "zh", confidence: Self.certain) }
        guard let index = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[index] * 2 > letters else {
            return .none
        }
        return LanguageGuess(code: Self.own[index].code, confidence: Self.certain)
    }

    private var cyrillicGuess: LanguageGuess {
        guard foreign == 0, russian == 0 || ukrainian == 0, russian + ukrainian > 0 else { return .none }
        return LanguageGuess(code: russian > 0 ? "ru" : "uk", confidence: Self.likely)
    }
}

/// Words without the marks of their language, so that "Können", "koennen" and "KÖNNEN" are looked up alike.
enum PlainLetters {
    /// The words of a stretch of UTF-8, lower case, "ä" as "a", "ß" as "ss"; at most `limit`.
    static func words(of bytes: ArraySlice<UInt8>, limit: Int) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let letters = fold(scalar) {
                word.unicodeScalars.append(contentsOf: letters.unicodeScalars)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
                if words.count == limit { return words }
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The letters or the digit a scalar stands for; nil for what ends a word.
    private static func fold(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: String(scalar)
        case 0x41...0x5A: String(Character(Unicode.Scalar(UInt8(scalar.value | 0x20))))
        case 0..<0xC0: nil
        // Combining marks: the letter before them stays.
        case 0x300..<0x370: ""
        default: table[scalar] ?? (scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : nil)
        }
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (plain, marked) in [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćčċ"), ("d", "ďđð"), ("e", "èéêëēęěė"), ("g", "ğġ"),
            ("i", "ìíîïīįı"),
            ("l", "łľĺ"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("oe", "œ"), ("r", "řŕ"), ("s", "śšşș"), ("ss", "ß"),
            ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"),
        ] {
            for scalar in marked.unicodeScalars {
                table[scalar] = plain
                for capital in scalar.properties.uppercaseMapping.unicodeScalars where capital.value >= 0xC0 {
                    table[capital] = plain
                }
            }
        }
        return table
    }()
}

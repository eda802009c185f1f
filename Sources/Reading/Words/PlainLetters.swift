internal import MIME

/// Words without the marks of their language, so that "Können", "KOENNEN" and "konnen" are looked up alike.
enum PlainLetters {
    /// The words of a stretch of UTF-8, lower case, "ä" and "ae" as "a", "ß" as "ss"; at most `limit`.
    ///
    /// An "e" after "a", "o" or "u" goes in every language: what is looked up and where are both read by this.
    static func words(of bytes: ArraySlice<UInt8>, limit: Int) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var position = bytes.startIndex
        while position < bytes.endIndex, words.count < limit {
            let byte = bytes[position]
            position += 1
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                let letter = ASCII.lowered(byte)
                if letter != 0x65 || !isUmlaut(word.last) { word.append(letter) }
            } else if byte >= 0xC0, let scalar = scalar(byte, bytes, &position), let letters = fold(scalar) {
                word += letters
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty, words.count < limit { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// "a", "o", "u".
    private static func isUmlaut(_ letter: UInt8?) -> Bool { letter == 0x61 || letter == 0x6F || letter == 0x75 }

    /// The scalar that `first` begins; the bytes are those of a string, but the stretch may end within it.
    private static func scalar(_ first: UInt8, _ bytes: ArraySlice<UInt8>, _ position: inout Int) -> Unicode.Scalar? {
        let end = min(position + (first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3), bytes.endIndex)
        defer { position = end }
        return String(decoding: bytes[(position - 1)..<end], as: UTF8.self).unicodeScalars.first
    }

    /// UTF-8 of the letters a scalar stands for; nil for what ends a word.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        // Combining marks: the letter before them stays.
        if scalar.value >= 0x300 && scalar.value < 0x370 { return [] }
        if let letters = table[scalar] { return letters }
        return scalar.properties.isAlphabetic ? Array(scalar.properties.lowercaseMapping.utf8) : nil
    }

    private static let table: [Unicode.Scalar: [UInt8]] = {
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, marked) in [
            ("a", "àáâãäåāăą"), ("a", "æ"), ("c", "çćčċ"), ("d", "ďđð"), ("e", "èéêëēęěė"), ("g", "ğġ"),
            ("i", "ìíîïīįı"),
            ("l", "łľĺ"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("o", "œ"), ("r", "řŕ"), ("s", "śšşș"), ("ss", "ß"),
            ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"),
        ] {
            for scalar in marked.unicodeScalars {
                table[scalar] = Array(plain.utf8)
                for capital in scalar.properties.uppercaseMapping.unicodeScalars where capital.value >= 0xC0 {
                    table[capital] = Array(plain.utf8)
                }
            }
        }
        return table
    }()
}

internal import MIME

/// Words without the marks of their language, so that "Können", "KOENNEN" and "konnen" are looked up alike.
enum PlainLetters {
    /// The words of a stretch of UTF-8, lower case, "ä" and "ae" as "a", "ß" as "ss"; at most `limit`.
    static func words(of bytes: ArraySlice<UInt8>, limit: Int) -> [PlainWord] {
        var words: [PlainWord] = []
        read(bytes, limit: limit, into: &words)
        return words
    }

    /// The same, in place of what `words` holds: an array for many stretches.
    ///
    /// An "e" after "a", "o" or "u" goes in every language: what is looked up and where are both read by this.
    static func read(_ bytes: ArraySlice<UInt8>, limit: Int, into words: inout [PlainWord]) {
        words.removeAll(keepingCapacity: true)
        bytes.withUnsafeBufferPointer { read($0, limit: limit, into: &words) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int, into words: inout [PlainWord]) {
        var word = PlainWord()
        var last: UInt8 = 0
        var position = 0
        while position < bytes.count, words.count < limit {
            let byte = bytes[position]
            position &+= 1
            if ASCII.isLetter(byte) {
                let letter = byte | 0x20
                guard letter != 0x65 || !isUmlaut(last) else { continue }
                word.append(letter: letter)
                last = letter
            } else if ASCII.isDigit(byte) {
                word.append(digit: byte)
                last = byte
            } else if byte < 0xC0 || !append(scalar(byte, bytes, &position), to: &word, last: &last), word.letters > 0 {
                words.append(word)
                (word, last) = (PlainWord(), 0)
            }
        }
        if word.letters > 0, words.count < limit { words.append(word) }
    }

    /// "a", "o", "u".
    @inline(__always)
    private static func isUmlaut(_ letter: UInt8) -> Bool { letter == 0x61 || letter == 0x6F || letter == 0x75 }

    /// The scalar that `first` begins; the bytes are those of a string, but the stretch may end within it: U+FFFD then.
    private static func scalar(
        _ first: UInt8,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ position: inout Int
    ) -> Unicode.Scalar {
        let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        let end = min(position + count, bytes.count)
        var value = UInt32(first) & (0x3F >> UInt32(count))
        let isWhole = end - position == count
        while position < end {
            value = value << 6 | UInt32(bytes[position] & 0x3F)
            position += 1
        }
        return isWhole ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}"
    }

    /// False for a scalar that ends a word.
    private static func append(_ scalar: Unicode.Scalar, to word: inout PlainWord, last: inout UInt8) -> Bool {
        let value = scalar.value
        // Combining marks: the letter before them stays.
        if value >= 0x300 && value < 0x370 { return true }
        if value >= firstMarked, value < firstMarked + UInt32(marked.count), marked[Int(value - firstMarked)] > 0 {
            last = marked[Int(value - firstMarked)]
            if value == 0xDF { word.append(letter: last) }
            word.append(letter: last)
            return true
        }
        guard !isPunctuation(value), scalar.properties.isAlphabetic else { return false }
        for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
            last = scalar.isASCII ? UInt8(scalar.value) : 0
            if scalar.isASCII { word.append(letter: last) } else { word.append(other: scalar) }
        }
        return true
    }

    /// The dashes and quotation marks that programs put in, and the no-break space.
    private static func isPunctuation(_ value: UInt32) -> Bool { value == 0xA0 || value >= 0x2000 && value < 0x2070 }

    private static let firstMarked: UInt32 = 0xC0

    /// For each scalar from `firstMarked` on the letter without its mark, or 0. "ß" is two of its.
    private static let marked: [UInt8] = {
        var marked = [UInt8](repeating: 0, count: 0x250 - Int(firstMarked))
        for (plain, scalars) in [
            ("a", "àáâãäåāăą"), ("a", "æ"), ("c", "çćčċ"), ("d", "ďđð"), ("e", "èéêëēęěė"), ("g", "ğġ"),
            ("i", "ìíîïīįı"),
            ("l", "łľĺ"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("o", "œ"), ("r", "řŕ"), ("s", "śšşșß"),
            ("t", "ťţț"), ("u", "ùúûüūůűų"), ("y", "ýÿ"), ("z", "źżž"),
        ] as [(Unicode.Scalar, String)] {
            for scalar in scalars.unicodeScalars {
                let capitals = scalar.properties.uppercaseMapping.unicodeScalars.filter { $0.value >= firstMarked }
                for form in [scalar] + capitals { marked[Int(form.value - firstMarked)] = UInt8(plain.value) }
            }
        }
        return marked
    }()
}

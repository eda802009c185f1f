/// The script of a letter (UAX 24), as far as telling names apart needs it: by blocks, so a few rare signs fall to `other`.
enum LetterScript: Hashable {
    /// Digits, hyphens, marks, symbols: at home in every script.
    case common
    case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, thai, georgian, hangul, ethiopic, cherokee
    case hiragana, katakana, bopomofo, han
    case indic, other

    init(_ scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else {
            self = .common
            return
        }
        switch scalar.value {
        case 0..<0x370, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
            0xAB30...0xAB64, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
        case 0x530...0x58F, 0xFB13...0xFB17: self = .armenian
        case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x900...0x97F, 0xA8E0...0xA8FF: self = .devanagari
        case 0x980...0xDFF: self = .indic
        case 0xE00...0xE7F: self = .thai
        case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: self = .hangul
        case 0x1200...0x139F, 0x2D80...0x2DDF: self = .ethiopic
        case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .cherokee
        case 0x3040...0x309F: self = .hiragana
        case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
        case 0x3100...0x312F, 0x31A0...0x31BF: self = .bopomofo
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x323AF:
            self = .han
        default: self = .other
        }
    }

    /// The scripts of a text's letters.
    static func all(in text: some StringProtocol) -> Set<LetterScript> {
        Set(text.unicodeScalars.map { LetterScript($0) }).subtracting([.common])
    }

    /// Whether one writer's label may hold these together: "moderately restrictive" of UTS 39 section 5.2. One script; the
    /// scripts of Japanese, Chinese and Korean with Latin; Latin with one other, but not with those that look like it.
    static func mayMix(_ scripts: Set<LetterScript>) -> Bool {
        if scripts.count <= 1 { return true }
        let foreign = scripts.subtracting([.latin])
        let written: [Set<LetterScript>] = [[.han, .hiragana, .katakana], [.han, .bopomofo], [.han, .hangul]]
        if written.contains(where: foreign.isSubset) { return true }
        return foreign.count == 1 && foreign.isDisjoint(with: [.greek, .cyrillic, .cherokee, .armenian, .other])
    }
}

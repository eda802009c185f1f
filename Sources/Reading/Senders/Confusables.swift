internal import MIME

/// What a name looks like: a skeleton in the sense of UTS 39 section 4, from a table of our own.
///
/// Two names with one skeleton are easily taken for each other. The table holds what is met in forged names: the letters of
/// Cyrillic, Greek, Armenian and Cherokee that look like Latin ones, Latin letters with little marks, fullwidth forms, and
/// digits. It maps to lower-case ASCII and knows no other direction; a name that has letters beyond it keeps them.
enum Confusables {
    /// Scalars of a name that are looked at.
    static let maximumLength = 320

    static func skeleton(_ name: some StringProtocol) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return joined(name.utf8.prefix(maximumLength).map(plain)) }
        var result = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars.prefix(maximumLength) {
            let plain = fullwidth(scalar)
            if let letters = table[plain] {
                result.append(contentsOf: letters.unicodeScalars)
            } else if plain.properties.generalCategory != .nonspacingMark {
                result.append(plain)
            }
        }
        return joined(Array(String(result).utf8))
    }

    /// What the table says of ASCII.
    private static func plain(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0"): UInt8(ascii: "o")
        case UInt8(ascii: "1"), UInt8(ascii: "!"), UInt8(ascii: "|"): UInt8(ascii: "l")
        case UInt8(ascii: "i"), UInt8(ascii: "I"): UInt8(ascii: "l")
        default: ASCII.lowered(byte)
        }
    }

    /// Pairs that read as one letter in most typefaces become it.
    private static func joined(_ text: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for byte in text {
            switch (result.last, byte) {
            case (UInt8(ascii: "r"), UInt8(ascii: "n")): result[result.count - 1] = UInt8(ascii: "m")
            case (UInt8(ascii: "v"), UInt8(ascii: "v")): result[result.count - 1] = UInt8(ascii: "w")
            case (UInt8(ascii: "c"), UInt8(ascii: "l")): result[result.count - 1] = UInt8(ascii: "d")
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func fullwidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        let plain = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        return plain.properties.lowercaseMapping.unicodeScalars.first ?? plain
    }

    /// Each letter, and what looks like it at a glance; not what merely resembles it, as Cyrillic "в" does "b".
    private static let looks: [(letter: String, alike: String)] = [
        ("a", "аαɑąàáâãäåāăǎạ\u{0251}"), ("b", "ьƅḃ"), ("c", "сϲçćĉċč\u{1D04}"), ("d", "ԁḍďđ"),
        ("e", "еҽęèéêëēĕěẹ"), ("f", "ḟẝք"), ("g", "ɡցġğĝģǧǥ"), ("h", "һհḥĥħ"), ("j", "јϳĵ"), ("k", "κķḳ"),
        // As UTS 39 has it, "i", "l" and "1" are one.
        ("l", "iіιıìíîïĩīĭįịɩӏḷĺļľłאון1|!ⅰⅼ"), ("m", "ṃⅿ"), ("n", "ոńñņňŉṇ"), ("o", "оοօӧȯọỏơòóôõöōŏőøסه0٥۵०໐"),
        ("p", "рρṗ"), ("q", "ԛգ"), ("r", "гŕŗřṛ"), ("s", "ѕśŝşšṣꜱ"), ("t", "ţťṭŧ"),
        ("u", "υսùúûüũūŭůűųụʋᴜ"), ("v", "νѵṿⅴᴠ"), ("w", "ԝաŵẁẃẅẉ"), ("x", "хⅹ"), ("y", "уүγýÿŷỳỵ"),
        ("z", "źżžẓᴢ"), ("ae", "æӕ"), ("oe", "œ"), ("ss", "ß"), ("-", "‐‑‒–—−﹣"), (".", "․。"),
    ]

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (letter, alike) in looks {
            for scalar in alike.unicodeScalars { table[scalar] = letter }
        }
        return table
    }()
}

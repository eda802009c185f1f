/// Plain text set in columns, for terminals and for mail readers with a fixed pitch.
package struct TextColumns: Sendable {
    /// RFC 5322 section 2.1.1 would allow 78; 72 leaves room for a reply's quotation marks.
    package static let mail = TextColumns(width: 72)

    package let width: Int

    package init(width: Int) {
        self.width = width
    }

    /// The text's words in lines no wider than `width`; `first` leads the first line and `rest` the others.
    /// A word wider than a line is broken.
    package func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var column = Self.columns(of: first)
        var isFresh = true
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
            let wide = Self.columns(of: word)
            if !isFresh, column + 1 + wide > width {
                lines.append(line)
                (line, column, isFresh) = (rest, Self.columns(of: rest), true)
            }
            if !isFresh {
                line += " "
                column += 1
            }
            for character in word {
                let columns = Self.columns(of: character)
                if column + columns > width {
                    lines.append(line)
                    (line, column) = (rest, Self.columns(of: rest))
                }
                line.append(character)
                column += columns
            }
            isFresh = false
        }
        return lines + [line]
    }

    /// The text followed by blanks up to `columns`; as it is when it is wider.
    package static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - Self.columns(of: text)))
    }

    /// Blanks up to `columns`, then the text: for numbers.
    package static func right(_ text: String, to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - Self.columns(of: text))) + text
    }

    /// A bar of full blocks, at least one long unless the share is zero.
    package static func bar(_ share: Double, of columns: Int) -> String {
        guard share > 0 else { return "" }
        return String(repeating: "█", count: max(1, min(columns, Int((share * Double(columns)).rounded()))))
    }

    /// A course in blocks of eighths, the highest one full; a dot stands for zero, so that it is not taken for little.
    package static func sparkline(_ values: [Int]) -> String {
        let blocks = Array("▁▂▃▄▅▆▇█")
        let highest = Double(max(1, values.max() ?? 1))
        return String(
            values.map { value in
                value <= 0 ? "·" : blocks[min(7, max(0, Int((Double(value) / highest * 8).rounded(.up)) - 1))]
            }
        )
    }

    /// As much of the text as fits, ended by "…" where some is missing.
    package static func cut(_ text: String, to columns: Int) -> String {
        guard Self.columns(of: text) > columns else { return text }
        var kept = ""
        var width = 0
        for character in text {
            let wide = Self.columns(of: character)
            guard width + wide < columns else { break }
            kept.append(character)
            width += wide
        }
        return kept + "…"
    }

    package static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Two for East Asian wide characters and emoji (UAX 11), else one.
    private static func columns(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}

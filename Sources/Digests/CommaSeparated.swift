internal import Typesetting

/// Rows as text in columns (RFC 4180), which a spreadsheet shows and never carries out.
///
/// What people wrote may begin with `=`, and a spreadsheet would take it for a formula. A text is therefore one inert line; an apostrophe
/// stands before one that a spreadsheet could take for more; and it holds no semicolon, at which a spreadsheet of half of Europe would
/// begin a cell in the midst of it (Decisions/037).
struct CommaSeparated {
    enum Cell {
        case text(String)
        case number(Int64)
        /// Of so many decimals.
        case decimal(Double)
        case empty
    }

    /// UTF-8 bytes of a text.
    static let maximumTextBytes = 400

    private(set) var bytes: [UInt8]

    /// Begins with a mark of byte order, without which Excel takes UTF-8 for Windows-1252.
    init(header: [String]) {
        bytes = [0xEF, 0xBB, 0xBF]
        add(header.map { .text($0) })
    }

    mutating func add(_ cells: [Cell]) {
        bytes += cells.map(Self.written).joined(separator: ",").utf8
        bytes += [0x0D, 0x0A]
    }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .empty: return ""
        case .number(let number): return "\(number)"
        case .decimal(let number):
            guard number.isFinite else { return "" }
            // Two decimals, with a point in every language: the comma parts columns.
            let hundredths = Int64((abs(number) * 100).rounded())
            let sign = number < 0 && hundredths > 0 ? "-" : ""
            let rest = hundredths % 100
            return "\(sign)\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
        case .text(let text): return quoted(text)
        }
    }

    private static func quoted(_ text: String) -> String {
        let line = text.inert(maximumBytes: maximumTextBytes).replacing(";", with: ",").replacing("\u{FF1B}", with: ",")
        let safe = isTakenForFormula(line) ? "'" + line : line
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// Blanks and quotation marks before it do not help: some programs cut them.
    private static func isTakenForFormula(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first(where: { !isPassedOver($0) }) else { return false }
        return "=+-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{2212}\u{FE62}\u{FE63}\u{FE66}\u{FE6B}".unicodeScalars.contains(
            first
        )
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
            || "\"'`\u{2018}\u{2019}\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}".unicodeScalars.contains(scalar)
    }
}

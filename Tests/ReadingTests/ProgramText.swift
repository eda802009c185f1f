import Feedback
import Glibc
import Reading
import Testing

/// What mail programs write, in their languages: a line of a file in `Programs/`, its columns parted by tabs, "\n" for a line end.
///
/// Written by hand from what the programs write; a name tells the program and the language.
enum ProgramText {
    /// The writer whom every block and every attribution names.
    static let writer = "Jan Muster <jan.muster@example.net>"
    /// What a person wrote above, or below.
    static let written = "Still broken, sorry.\nThe second line too."
    static let quoted = "How is the printer?\n\nRegards\nJan\n"

    static func rows(of name: String) -> [[String]] {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard let file = fopen("\(folder)/Programs/\(name).txt", "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "\t")).map { unescaped(String(decoding: $0, as: UTF8.self)) }
        }
    }

    private static func unescaped(_ text: String) -> String {
        text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }

    static func message(_ body: String, subject: String = "Re: Printer") -> Message {
        let header = "From: Anna Beispiel <anna.beispiel@example.org>\nTo: feedback@example.org\nSubject: \(subject)\n"
        return MessageReader().read(Array("\(header)Content-Type: text/plain; charset=utf-8\n\n\(body)".utf8))
    }
}

/// The labels of a header block in one language.
struct ProgramBlock: Sendable, CustomTestStringConvertible {
    let language: String
    private let labels: [String]

    static let all = ProgramText.rows(of: "blocks").map { ProgramBlock($0) }

    private init(_ row: [String]) {
        language = row[0]
        labels = Array(row[1...])
    }

    var testDescription: String { language }

    /// As Outlook orders the fields; "*" before and behind a label as Gmail's plain text has it.
    func text(bold: Bool = false) -> String {
        zip(labels, [ProgramText.writer, "3.3.2025 10:12", "IT <it@example.org>", "Printer"])
            .map { bold ? "*\($0):* \($1)\n" : "\($0): \($1)\n" }.joined()
    }
}

/// A line over a header block in the same language.
struct ProgramSeparator: Sendable, CustomTestStringConvertible {
    let kind: String
    let text: String
    let block: ProgramBlock

    static let all = ProgramText.rows(of: "separators").compactMap { row in
        ProgramBlock.all.first { $0.language == row[1] }.map { ProgramSeparator(kind: row[0], text: row[2], block: $0) }
    }

    var testDescription: String { "\(block.language): \(text)" }
}

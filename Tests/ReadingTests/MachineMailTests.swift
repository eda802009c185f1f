import Feedback
import Glibc
import Reading
import Testing

/// A mail in `MachineMail/`: what machines send, in the wording of the products that do, and what people write about it.
///
/// A file holds many: each begins with a line `=== KIND | TITLE`, followed by the mail. Where a mail names no recipient it
/// is to our own address. The files named after a language are the first set; the numbered ones came later, each measured
/// once before the rules knew it (Decisions/017).
struct MachineMail: Sendable, CustomTestStringConvertible {
    let kind: String
    let testDescription: String
    let bytes: [UInt8]

    static let all: [MachineMail] = {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/MachineMail/"
        return files(in: folder).flatMap { name in mails(in: contents(of: folder + name), file: name) }
    }()

    private static func mails(in text: String, file: String) -> [MachineMail] {
        text.components(separatedBy: "\n=== ").map { entry in
            let lines = entry.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let title = lines[0].split(separator: "|", maxSplits: 1)
            let mail = String(lines[1])
            let isAddressed = mail.hasPrefix("To: ") || (mail.prefixBeforeBlankLine.contains("\nTo: "))
            return MachineMail(
                kind: title[0].filter { $0 != " " && $0 != "=" },
                testDescription: "\(file):\(title[1])",
                bytes: Array(((isAddressed ? "" : "To: feedback@example.org\n") + mail + "\n").utf8)
            )
        }
    }

    private static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".txt") { names.append(name) }
        }
        return names.sorted()
    }

    private static func contents(of path: String) -> String {
        guard let file = fopen(path, "rb") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    fileprivate var prefixBeforeBlankLine: String { components(separatedBy: "\n\n")[0] }

    /// Without Foundation.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

/// Whether a person wrote it, on our own set of machine mail in ten languages.
@Suite struct MachineMailTests {
    private let reader = MessageReader(
        ownAddresses: [EmailAddress("feedback@example.org")].compactMap(\.self),
        messageIDDomain: "earshot.example.org"
    )

    @Test func thereAreMails() {
        let people = MachineMail.all.count { $0.kind == "human" }
        #expect(people >= 220 && MachineMail.all.count - people >= 220)
        #expect(MachineMail.all.allSatisfy { MailKind(rawValue: $0.kind) != nil })
    }

    @Test(arguments: MachineMail.all)
    func isOfItsKind(mail: MachineMail) {
        let message = reader.read(mail.bytes)
        #expect(message.kind.rawValue == mail.kind, "\(message.kindRule)")
        #expect(!message.kindRule.isEmpty)
    }
}

import Feedback
import Glibc
import Reading
import Testing

/// A mail in `Cases` and what is expected of it: lines of `key: value`, "\n" in a value for a line end.
struct MailCase: Sendable, CustomTestStringConvertible {
    let name: String
    let mail: [UInt8]
    let expected: [(key: String, value: String)]

    var testDescription: String { name }

    static let all: [MailCase] = {
        let folder =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/Cases/"
        var names: [String] = []
        if let directory = opendir(folder) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name.hasSuffix(".eml") { names.append(String(name.dropLast(4))) }
            }
            closedir(directory)
        }
        return names.sorted().map { name in
            let text = String(decoding: contents(of: folder + name + ".expected"), as: UTF8.self)
            let expected = text.split(separator: "\n").map { line in
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                var value = parts.count > 1 ? String(parts[1]) : ""
                if value.hasPrefix(" ") { value.removeFirst() }
                let lines = value.split(separator: "\\n", omittingEmptySubsequences: false)
                return (key: String(parts[0]), value: lines.joined(separator: "\n"))
            }
            return MailCase(name: name, mail: contents(of: folder + name + ".eml"), expected: expected)
        }
    }()

    private static func contents(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}

@Suite struct CaseTests {
    private let reader = MessageReader(ownAddresses: [EmailAddress("feedback@example.org")].compactMap(\.self))

    @Test func thereAreCases() {
        #expect(MailCase.all.count >= 40)
        #expect(MailCase.all.allSatisfy { !$0.mail.isEmpty && !$0.expected.isEmpty })
    }

    @Test(arguments: MailCase.all)
    func readsAsExpected(mailCase: MailCase) {
        let message = reader.read(mailCase.mail)
        for (key, value) in mailCase.expected {
            if key.hasSuffix("-contains") {
                let found = field(String(key.dropLast(9)), of: message)
                #expect(found?.contains(value) == true, "\(key): \(value), found \(found ?? "nothing")")
            } else if key.hasSuffix("-lacks") {
                let found = field(String(key.dropLast(6)), of: message)
                #expect(found?.contains(value) == false, "\(key): \(value)")
            } else {
                #expect(field(key, of: message) == value, "\(key)")
            }
        }
    }

    /// Line ends of the other kind change nothing that is read.
    @Test(arguments: MailCase.all)
    func readsTheSameWithBareLineFeeds(mailCase: MailCase) {
        var message = reader.read(mailCase.mail)
        var other = reader.read(mailCase.mail.filter { $0 != 0x0D })
        // Sizes of parts that are not encoded count their line ends.
        message.attachments = []
        other.attachments = []
        #expect(message == other)
    }

    private func field(_ key: String, of message: Message) -> String? {
        switch key {
        case "kind": message.kind.rawValue
        case "rule": message.kindRule
        case "language": message.language
        case "from": message.sender.address
        case "from-name": message.sender.name
        case "suspicion": message.sender.suspicion ?? ""
        case "to": message.recipients.joined(separator: " ")
        case "return-path": message.returnPath
        case "subject": message.subject
        case "date": message.date.map { String($0.seconds) }
        case "message-id": message.messageID
        case "in-reply-to": message.inReplyTo
        case "references": message.references.joined(separator: " ")
        case "text": message.text
        case "new": message.newText
        case "signature": message.signature
        case "quoted": message.quoted
        case "forwarded": message.forwarded
        case "boilerplate": message.boilerplate
        case "originals":
            message.originals.map { "\($0.writer.name) <\($0.writer.address)> \($0.subject)" }.joined(separator: " | ")
        case "original-texts": message.originals.map(\.newText).joined(separator: " | ")
        case "notes": message.notes.joined(separator: " | ")
        case "automation": message.automationHeaders.joined(separator: "\n")
        case "attachments": message.attachments.map { "\($0.name) \($0.type) \($0.size)" }.joined(separator: " | ")
        default: nil
        }
    }
}

import Feedback
import Instructions
import Testing
import Typesetting

@testable import Digests

/// The links of a whole digest, against the program that reads what comes back by them.
struct DigestLinkTests {
    /// What a link puts into the text of a mail; nil where it is no link to a mail.
    private static func command(of link: Substring) -> String? {
        guard link.hasPrefix("mailto:"), let body = link.firstRange(of: "body=") else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(link[body.upperBound...].utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As a reader completes it: with the words, or the number of another theme, that it asks for.
    private static func completed(_ command: String, themes: [Int]) -> String {
        if command.hasSuffix("same as ") {
            let own = command.prefix { $0 != " " }
            return command + (themes.first { "\($0)" != own }.map { "\($0)" } ?? "")
        }
        return command.hasSuffix(": ") ? command + "the new client is on every laptop" : command
    }

    @Test(
        "every link opens a mail whose text, completed, is one command and nothing else",
        arguments: ["en", "de", "pl"]
    )
    func everyLinkIsACommand(language: String) throws {
        let digest = DigestComposer().compose(fullWeek(language: language))
        let items = Dictionary(uniqueKeysWithValues: digest.items.map { ($0.number, $0.subject) })
        let themes = digest.items.compactMap { if case .theme = $0.subject { $0.number } else { nil } }
        let links = digest.html.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(links.count > 40)
        for link in links {
            let command = try #require(Self.command(of: link), "\(link)")
            let letter = DigestLetter(Self.completed(command, themes: themes), items: items)
            #expect(letter.commands.count == 1 && letter.remarks.isEmpty, "\(command): \(letter.remarks)")
        }
    }

    @Test("a single report of an outage has a number and can be called something else, by a link and by a line")
    func singleReports() throws {
        let digest = DigestComposer().compose(fullWeek())
        let item = try #require(digest.items.first { $0.subject == .mail(3100) })
        let items = Dictionary(uniqueKeysWithValues: digest.items.map { ($0.number, $0.subject) })
        for kind in ["complaint", "request", "other"] {
            #expect(digest.html.contains("body=\(item.number)%20\(kind)\""), "\(kind)")
            #expect(DigestLetter("\(item.number) \(kind)", items: items).commands.count == 1)
        }
        #expect(digest.html.contains("Not an outage but:") && !digest.html.contains("body=\(item.number)%20outage\""))
        #expect(digest.text.contains("\(item.number)  “The scanner on the second floor"))
    }

    @Test("nothing in it leads to a web server")
    func noLinkToTheWeb() {
        let digest = DigestComposer().compose(fullWeek())
        for part in ["href=\"http", "src=", "url("] { #expect(!digest.html.contains(part), "\(part)") }
    }

    @Test("a category of which some wrote twice says how many people wrote")
    func peopleCount() {
        var week = quietWeek()
        week.counts = [.complaint: 34, .praise: 2]
        week.peopleByCategory = [.complaint: 12, .praise: 2]
        let digest = DigestComposer().compose(week)
        #expect(digest.subject.contains("34 complaints (12 people), 2 thanks"), "\(digest.subject)")
    }
}

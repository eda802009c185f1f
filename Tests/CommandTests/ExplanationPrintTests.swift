import Daemon
import Feedback
import Reading
import Store
import Testing
import Triage

@testable import earshot

/// Why a mail is what it is, in words for people.
struct ExplanationPrintTests {
    static let model = "\(project)/Sources/Triage/Model/\(ModelLocator.fileName)"
    private static let project = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    private static func judge(unsureBelow: Double? = nil) throws -> Judge {
        let services = [Service(name: "VPN", aliases: ["tunnel"]), Service(name: "printer")]
        return Judge(
            reader: MessageReader(),
            classifier: Classifier(model: try ModelLocator(configured: model).load(), services: services),
            unsureBelow: unsureBelow
        )
    }

    private static func text(
        _ subject: String,
        _ text: String,
        word: PersonsWord = .notLookedFor,
        unsureBelow: Double? = nil
    ) throws -> String {
        let judge = try judge(unsureBelow: unsureBelow)
        let message = judge.reader.read(subject: subject, text: text)
        let explanation = try #require(judge.explain(message))
        return ExplanationPrint(explanation: explanation, message: message, file: "a.eml", word: word).text
    }

    @Test func saysWhatItIsHowSureAndWhy() throws {
        let text = try Self.text("VPN down", "The VPN is not working since this morning. How long will it take?")
        #expect(text.hasPrefix("a.eml: outage, "))
        for words in [
            "Sure:     yes", "VPN, by its name “VPN”", "What speaks for outage", "“not working”",
            "strongly",
            "What speaks against it", "What it might be instead", "question, ", "Hints it met, from the English list",
            "something does not work; hints at outage", "Staff:    not asked", "Model:    linear-", "Tone:     calm",
        ] {
            #expect(text.contains(words), "\(words)\n\(text)")
        }
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func doubtSaysItsThreshold() throws {
        let text = try Self.text("", "The VPN is not working since this morning.", unsureBelow: 1)
        for words in ["unsure: a person should look", "Sure:     no", "below 100 %"] { #expect(text.contains(words)) }
    }

    @Test(arguments: [
        (PersonsWord.said(Precedent(message: 12, tray: .request)), "mail 12, in the same words, under request"),
        (.nothing, "nobody has said"), (.unknown("the store is gone"), "the store is gone"),
    ])
    func saysWhoDecides(_ word: PersonsWord, _ words: String) throws {
        let text = try Self.text("", "The VPN is not working.", word: word)
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words), "\(text)")
    }

    @Test func hostileTextIsInertAndFits() throws {
        let word = String(repeating: "x", count: 300)
        let text = try Self.text("\u{1B}[2J\u{202E}evil", "not working \u{1B}]0;evil\u{7} \(word) \(word)")
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\u{7}"))
    }

    @Test func nothingToJudgeIsSaid() throws {
        let text = try Self.text("", " ")
        #expect(text.contains("There is no word in it to judge by") && !text.contains("What speaks"))
    }

    @Test func jsonAddsToTheVerdict() throws {
        let judge = try Self.judge()
        let message = judge.reader.read(subject: "", text: "The VPN is not working. See https://vpn.example.org")
        let explanation = try #require(judge.explain(message))
        let view = VerdictView(explanation.verdict, id: "1", kind: message.kind)
        let json = try JSONLine.of(ExplainedView(view, explanation, .said(Precedent(message: 3, tray: .other)))).text
        for part in [
            "\"category\":\"outage\"", "\"explanation\":{", "\"precedent\":{\"mail\":3,\"tray\":\"other\"}",
            "\"speaksFor\":[", "\"speaksAgainst\":[", "\"rivals\":[", "\"hints\":[", "\"manner\":\"exact\"",
            "\"words\":null", "\"unsureBelow\":",
        ] {
            #expect(json.contains(part), "\(part)\n\(json)")
        }
        let machine = try JSONLine.of(ExplainedView(view, nil, .notLookedFor)).text
        #expect(machine.contains("\"explanation\":null") && machine.contains("\"precedent\":null"))
    }
}

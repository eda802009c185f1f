import Feedback
import Testing

@testable import Replies

@Suite struct ReplyTemplateTests {
    /// Those that came with the program are held to what is asked of an operator's.
    @Test(arguments: ReplyWording.languages.sorted())
    func eachLanguageIsWholeAndRight(language: String) throws {
        let texts = try #require(ReplyPhrases.builtIn[language])
        #expect(Set(texts.keys) == Set(ReplyKey.keys(in: language)))
        for (key, text) in texts {
            #expect(ReplyTemplate.problems(of: text, as: key).isEmpty, "\(language) \(key)")
            #expect(text == text.trimmed, "\(language) \(key)")
            let others = language == "en" ? [] : [ReplyPhrases.english[key]]
            #expect(!others.contains(text) || key == .categoryQuestion && language == "fr", "\(language) \(key)")
        }
        #expect(ReplyTemplate.proof(of: .builtIn, in: language).isEmpty)
        #expect(CategoryWords.languages.contains(language))
    }

    @Test(arguments: [
        (ReplyKey.thanks, "Hello", ["lacks {organisation}"]),
        (.thanks, "Hello {organisation} {service}", ["has no place {service}: its places are {organisation}"]),
        (.thanks, "Hello {organisation", ["has a \"{\" or \"}\" without its other half", "lacks {organisation}"]),
        (.thanks, "Hello organisation}", ["has a \"{\" or \"}\" without its other half", "lacks {organisation}"]),
        (.automatic, "Auto\r\nBcc: all@corp.example", ["holds a line break or another control"]),
        (.automatic, "Auto {n}", ["has no place {n}: it has no places"]),
        (.read, "\u{202E}A person reads it.", ["holds a line break or another control"]),
        (.read, " ", ["is empty"]), (.read, "", ["is empty"]), (.read, "\u{200B}\u{AD}", ["is empty"]),
        (.read, String(repeating: "x", count: 401), ["has more than 400 bytes"]),
        (.read, "{organisation} reads it.", []),
        (.peopleOne, "One person did.", []), (.peopleMany, "People did.", ["lacks {n}"]),
    ])
    func whatIsWrongIsNamed(key: ReplyKey, text: String, problems: [String]) {
        #expect(ReplyTemplate.problems(of: text, as: key) == problems)
    }

    @Test func whatIsTooLongTogetherIsFound() {
        let long = String(repeating: "é", count: 150)
        let texts: [ReplyKey: String] = [
            .thanks: "{organisation} \(long)", .read: long, .understoodAbout: "{category} {service} \(long)",
            .categoryOutage: long, .known: "{n} {service} {moment} \(long)", .note: "{moment} \(long)",
            .nextWord: "{moment} \(long)", .correction: "{words} \(long)", .sentAutomatically: long,
        ]
        for (key, text) in texts { #expect(ReplyTemplate.problems(of: text, as: key).isEmpty) }
        let wording = ReplyWording(["de": texts])
        #expect(ReplyTemplate.proof(of: wording, in: "de") == ["an acknowledgement would have more than 4 KiB"])
        #expect(ReplyTemplate.proof(of: wording, in: "fr").isEmpty)
    }

    @Test func whatIsNotWordedAnewStays() {
        let wording = ReplyWording(["de": [.read: "{organisation} liest mit."]])
        var message = letter()
        message.language = "de"
        let text = Acknowledgement(verdict: nil)
            .letter(in: ReplyThread(message), by: office("en", wording: wording), loopMark: "", now: noon).text
        #expect(text.hasPrefix("Danke für Ihre Mail an Corp IT.\n\nCorp IT liest mit.\n"))
    }

    /// What is filled in is not read for places, nor for anything else.
    @Test func whatIsFilledInIsOnlyText() {
        let office = ReplyOffice(organisation: "{n}\r\nBcc: x", helpdesk: nil, language: "en", timeZone: "UTC")
        let letter = Acknowledgement(verdict: nil)
            .letter(in: ReplyThread(letter()), by: office, loopMark: "", now: noon)
        #expect(letter.subject == "Automatic reply: your mail to {n} Bcc: x")
        #expect(letter.text.hasPrefix("Thank you for your mail to {n} Bcc: x.\n"))
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}

import FoundationEssentials
import Testing

@testable import earshot_bench

@Suite("One answer, counted")
struct ScoreSheetTests {
    struct Count: Sendable, CustomTestStringConvertible {
        let name: String
        var set = "plain"
        /// As a line of `expected.jsonl`, without its id.
        let want: String
        var answer = Answer()
        var contested: Set<String> = []
        /// Hits of each field that is counted at all, besides the mail itself.
        let hits: [ScoredField: Int]
        var testDescription: String { name }
    }

    private static func answer(_ fill: (inout Answer) -> Void) -> Answer {
        var answer = Answer()
        fill(&answer)
        return answer
    }

    static let header = [
        Count(
            name: "header fields that are right",
            want: #""subject":"One two","from":"a@b","from_name":"Ada","to":"c@d","message_id":"1@a""#,
            answer: answer {
                ($0.subject, $0.from, $0.fromName, $0.to) = ("One\ttwo", "A@b", "'Ada'", "c@d, e@f")
                $0.messageID = "<1@a>"
            },
            hits: [.subject: 1, .from: 1, .fromName: 1, .to: 1, .messageID: 1]
        ),
        Count(
            name: "a subject that is wrong",
            want: #""subject":"One""#,
            answer: answer { $0.subject = "Two" },
            hits: [.subject: 0]
        ),
        Count(name: "what the program does not tell", want: #""subject":"One","text":"x","attachments":1"#, hits: [:]),
        Count(
            name: "what the set does not say",
            want: #""kind":"x""#,
            answer: answer { $0.subject = "One" },
            hits: [:]
        ),
        Count(
            name: "a contested field",
            want: #""subject":"One","text":"x","attachments":1"#,
            answer: answer { ($0.subject, $0.text, $0.attachments) = ("Two", "y", []) },
            contested: ["subject", "text", "attachments"],
            hits: [:]
        ),
    ]

    static let body = [
        Count(
            name: "text in the HTML part",
            want: #""text":"rich text""#,
            answer: answer { ($0.text, $0.html) = ("plain", "rich\ntext") },
            hits: [.text: 1]
        ),
        Count(
            name: "text in both parts",
            want: #""text_contains":["plain\n rich"]"#,
            answer: answer { ($0.text, $0.html) = ("plain", "rich") },
            hits: [.text: 1]
        ),
        Count(
            name: "a first part that begins the text",
            want: #""first_plain":"be gin""#,
            answer: answer { $0.text = "begin\nend" },
            hits: [.text: 1]
        ),
        Count(
            name: "text where none should be",
            want: #""first_plain":" \n""#,
            answer: answer { $0.text = "words" },
            hits: [.text: 0]
        ),
        Count(
            name: "attachments by their number",
            want: #""attachments":2"#,
            answer: answer { $0.attachments = ["a", ""] },
            hits: [.attachmentCount: 1]
        ),
        Count(
            name: "attachments by their names, in any order",
            want: #""attachments":["b",null]"#,
            answer: answer { $0.attachments = ["", "b"] },
            hits: [.attachmentCount: 1, .attachmentNames: 1]
        ),
        Count(
            name: "one attachment of another name",
            want: #""attachments":["a"]"#,
            answer: answer { $0.attachments = ["b"] },
            hits: [.attachmentCount: 1, .attachmentNames: 0]
        ),
    ]

    static let replies = [
        Count(
            name: "a reply that is right",
            set: "reply_x",
            want: #""text":"one\ntwo""#,
            answer: answer { ($0.text, $0.reply) = ("anything", "one two") },
            hits: [.reply: 1, .replyLost: 0, .replyLeft: 0]
        ),
        Count(
            name: "a reply with a line too few",
            set: "reply_x",
            want: #""text":"one\ntwo""#,
            answer: answer { $0.reply = "one" },
            hits: [.reply: 0, .replyLost: 1, .replyLeft: 0]
        ),
        Count(
            name: "a reply with a line too many",
            set: "reply_x",
            want: #""text":"one""#,
            answer: answer { $0.reply = "one\n> two" },
            hits: [.reply: 0, .replyLost: 0, .replyLeft: 1]
        ),
        Count(
            name: "a reply whose signature is to stay",
            set: "reply_x",
            want: #""text":"one\nAda","strip":"quotes""#,
            answer: answer { ($0.reply, $0.replyWithSignature) = ("one", "one\nAda") },
            hits: [.reply: 1, .replyLost: 0, .replyLeft: 0]
        ),
        Count(
            name: "pieces that a reply holds, and one that it does not",
            set: "reply_x",
            want: #""text_contains":["one two"],"text_not_contains":["three"]"#,
            answer: answer { $0.reply = "one\ntwo" },
            hits: [.reply: 1]
        ),
        Count(
            name: "a piece that a reply must not hold",
            set: "reply_x",
            want: #""text_not_contains":["two"]"#,
            answer: answer { $0.reply = "one two" },
            hits: [.reply: 0]
        ),
        Count(
            name: "words above a forward",
            set: "forward_x",
            want: #""forwarded":true,"text":"look""#,
            answer: answer { ($0.isForwarded, $0.reply) = (true, "look") },
            hits: [.forwarded: 1, .forwardAbove: 1]
        ),
        Count(
            name: "no forward",
            set: "forward_x",
            want: #""forwarded":false"#,
            answer: answer { ($0.isForwarded, $0.reply) = (true, "look") },
            hits: [.forwarded: 0]
        ),
    ]

    static let kinds = [
        Count(
            name: "a machine, found",
            want: #""is_auto":true,"is_bounce":false"#,
            answer: answer { ($0.isAuto, $0.isBounce) = (true, false) },
            hits: [.autoFound: 1, .bounceFalse: 0]
        ),
        Count(
            name: "a person, taken for a bounce",
            want: #""is_auto":false,"is_bounce":false"#,
            answer: answer { ($0.isAuto, $0.isBounce) = (true, true) },
            hits: [.autoFalse: 1, .bounceFalse: 1]
        ),
    ]

    @Test(arguments: header + body + replies + kinds)
    func counts(_ count: Count) throws {
        let line = Data("{\"id\":\"x\",\(count.want)}".utf8)
        let mail = ReadingCase(
            set: count.set,
            expectation: try JSONDecoder().decode(Expectation.self, from: line),
            consensus: nil,
            contested: count.contested,
            path: ""
        )
        var sheet = ScoreSheet(ScoreSheet.Tells([count.answer]))
        sheet.add(count.answer, to: mail)
        for field in ScoredField.allCases where field != .mails {
            let wanted = count.hits[field].map { Tally(hits: $0, count: 1) } ?? Tally()
            #expect(sheet[field] == wanted, "\(field)")
        }
        #expect(sheet[.mails] == Tally(hits: 1, count: 1))
        #expect(sheet.misses.count == count.hits.count { ($0.value == 1) == $0.key.countsFaults })
    }

    @Test("a mail without an answer is lost; one that could not be read counts in every field")
    func losesAndFails() throws {
        var expectation = Expectation(id: "x")
        expectation.subject = "One"
        let mail = ReadingCase(set: "s", expectation: expectation, consensus: nil, contested: [], path: "")
        var other = Answer()
        other.subject = "One"
        var failed = Answer()
        failed.isFailed = true
        var sheet = ScoreSheet(ScoreSheet.Tells([other, failed]))
        sheet.add(nil, to: mail)
        sheet.add(failed, to: mail)
        #expect(sheet[.mails] == Tally(hits: 0, count: 2))
        #expect(sheet[.subject] == Tally(hits: 0, count: 1))
    }
}

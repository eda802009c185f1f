import Testing

@testable import Postal

@Suite("Replies")
struct SMTPReplyParserTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let given: String
        let code: Int
        let text: String
        var status: String?
    }

    static let cases: [Case] = [
        Case(testDescription: "one line", given: "250 2.1.0 ok\r\n", code: 250, text: "2.1.0 ok", status: "2.1.0"),
        Case(testDescription: "code without text", given: "354\r\n", code: 354, text: ""),
        Case(testDescription: "code and a blank", given: "354 \r\n", code: 354, text: ""),
        Case(testDescription: "several lines", given: "250-a\r\n250-\r\n250 b\r\n", code: 250, text: "a  b"),
        Case(testDescription: "bare line feeds", given: "250-a\n250 b\n", code: 250, text: "a b"),
        Case(testDescription: "codes that differ", given: "250-a\r\n550 b\r\n", code: 550, text: "a b"),
        Case(testDescription: "NUL and controls", given: "550 a\u{0}b\u{1B}[31m\r\n", code: 550, text: "a?b?[31m"),
        Case(testDescription: "bare CR", given: "550 a\rb\r\n", code: 550, text: "a?b"),
        Case(testDescription: "override", given: "550 a\u{202E}b\r\n", code: 550, text: "a?b"),
        Case(testDescription: "status of another class", given: "550 4.1.1 x\r\n", code: 550, text: "4.1.1 x"),
        Case(testDescription: "status of four parts", given: "550 5.1.1.1 x\r\n", code: 550, text: "5.1.1.1 x"),
        Case(testDescription: "address, no status", given: "550 5.6.7890 x\r\n", code: 550, text: "5.6.7890 x"),
    ]

    @Test("are the same wherever they are cut", arguments: cases)
    func split(_ example: Case) throws {
        let bytes = Array(example.given.utf8)
        for cut in 0...bytes.count {
            var parser = SMTPReplyParser()
            parser.append(Array(bytes[..<cut]))
            var reply = try parser.next()
            #expect((reply != nil) == (cut == bytes.count))
            if reply == nil {
                parser.append(Array(bytes[cut...]))
                reply = try parser.next()
            }
            #expect(reply?.code == example.code)
            #expect(reply?.text == example.text)
            #expect(reply?.enhancedStatus == example.status)
            #expect(parser.isEmpty)
        }
    }

    @Test(
        "that are none end the session",
        arguments: [
            "\r\n", "25\r\n", "abc hello\r\n", "250x\r\n", "150 x\r\n", "650 x\r\n", "HTTP/1.1 400 Bad\r\n",
            " 250 ok\r\n",
        ]
    )
    func malformed(_ text: String) {
        var parser = SMTPReplyParser()
        parser.append(Array(text.utf8))
        #expect(throws: SMTPReplyParser.Violation.malformed) { try parser.next() }
    }

    @Test("fault 35: have a limit, in one line and in many")
    func limit() {
        for unit in ["a", "250-x\r\n"] {
            var parser = SMTPReplyParser()
            parser.append(
                Array("250-".utf8) + Array(String(repeating: unit == "a" ? "a" : "a\r\n250-", count: 70_000).utf8)
            )
            #expect(throws: SMTPReplyParser.Violation.tooLong) { try parser.next() }
        }
    }

    @Test("fault 35: of almost 64 KiB are read, and their text is capped")
    func long() throws {
        var parser = SMTPReplyParser()
        parser.append(Array("550 \(String(repeating: "é", count: 30_000))\r\n".utf8))
        let reply = try #require(try parser.next())
        #expect(reply.text.utf8.count == SMTPReply.maximumTextBytes)
    }
}

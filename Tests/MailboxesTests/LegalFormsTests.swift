import Feedback
import Testing

@testable import Mailboxes

/// Answers to one FETCH as RFC 3501, RFC 9051 and their extensions allow them: whatever they leave to the server is drawn by lot.
private struct LegalForms {
    static let date = "17-Jul-1996 02:44:25 -0700"

    var random: SplitMix

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

    mutating func body() -> String {
        let pieces = [
            "a", " ", "\r\n", "(", ")", "\"", "\\", "{3}\r\n", "* BYE\r\n", "T2 OK done\r\n", "~{1}",
            "* 1 FETCH (UID 3 BODY[] {2}\r\nno)\r\n",
        ]
        return (0..<roll(12)).map { _ in pieces[roll(pieces.count)] }.joined()
    }

    /// All answers and the tagged one, in any order of mails, with anything in between.
    mutating func session(_ mails: [UInt32: String]) -> String {
        let order = mails.keys.sorted().shuffled(using: &random)
        let all = order.map { noise() + answers(of: $0, mails[$0] ?? "") }.joined()
        return all + noise() + "T2 \(cased("OK")) done\r\n"
    }

    private mutating func cased(_ word: String) -> String { roll(2) == 0 ? word : word.lowercased() }

    private mutating func noise() -> String {
        let all = [
            "* 9 EXISTS\r\n", "* 0 RECENT\r\n", "* OK [ALERT] soon {7}\r\n", "* NO slow\r\n",
            "* FLAGS (\\Seen a-b)\r\n",
            "* 1 FETCH (FLAGS (\\Seen $x))\r\n", "* 2 FETCH (MODSEQ (12) UID 2)\r\n", "* 3 EXPUNGE\r\n",
            "* LIST (\\HasNoChildren) \"/\" {5}\r\nINBOX\r\n", "* STATUS \"a b\" (MESSAGES 4)\r\n",
            "* X-FOO (a (b \"c\\\"d\") {3}\r\n(\"))\r\n", "* OK [X-NEW \"a b\" (c d)] words\r\n",
        ]
        return (0..<roll(3)).map { _ in all[roll(all.count)] }.joined()
    }

    /// One answer, or two: the body comes last then, as nobody can wait for what may not come.
    private mutating func answers(of uid: UInt32, _ body: String) -> String {
        let others = [
            "X-GM-LABELS (\"\\\\Inbox\" ~bar {1}\r\nx)", "MODSEQ (9223372036854775807)", "BODY[TEXT] NIL",
            "BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" {5}\r\nutf-8) NIL NIL \"7BIT\" 3 1)",
            "BODY[HEADER.FIELDS ({10}\r\nMESSAGE-ID)] \"\"",
        ]
        let date = roll(3) == 0 ? "{\(Self.date.utf8.count)}\r\n\(Self.date)" : "\"\(Self.date)\""
        let told = [
            "\(cased("FLAGS")) (\\Seen a)", "\(cased("INTERNALDATE")) \(date)",
            "\(cased("RFC822.SIZE")) \(body.utf8.count)",
        ]
        let extra = (0..<roll(3)).map { _ in others[roll(others.count)] }
        let whole = "\(cased("BODY"))[]\(roll(2) == 0 ? "<0>" : "") \(value(body))"
        let item = "\(cased("UID")) \(uid)"
        guard roll(3) == 0 else { return line(told + extra + [whole, item]) }
        return line(told + [item]) + noise() + line(extra + [whole, item])
    }

    private mutating func value(_ body: String) -> String {
        let isQuotable = !body.utf8.contains(0x0D)
        switch roll(isQuotable ? 3 : 2) {
        case 0: return "{\(body.utf8.count)}\r\n\(body)"
        case 1: return "~{\(body.utf8.count)}\r\n\(body)"
        default: return "\"\(body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
    }

    private mutating func line(_ items: [String]) -> String {
        "* \(roll(9) + 1) \(cased("FETCH")) (\(items.shuffled(using: &random).joined(separator: " ")))\r\n"
    }
}

struct LegalFormsTests {
    @Test("any legal form of an answer brings every mail exact, with what was told of it", arguments: 0..<20)
    func anyForm(block: Int) throws {
        for seed in block * 50..<(block + 1) * 50 {
            var forms = LegalForms(random: SplitMix(state: UInt64(seed)))
            let mails = Dictionary(uniqueKeysWithValues: (1...6).map { (UInt32($0), forms.body()) })
            let command = IMAPCommand.mails(mails.keys.map { UID($0) }, limit: 1 << 20)
            let transcript = Transcript(name: "\(seed)", commands: [command], answer: forms.session(mails))
            let actions = try transcript.play(splitAt: forms.roll(transcript.answer.utf8.count))
            #expect(actions.bodies == mails, "seed \(seed)")
            #expect(actions.completions.map(\.unanswered) == [[]], "seed \(seed)")
            for case .mail(let answer, _) in actions {
                #expect(answer.flags == ["\\Seen", "a"] && answer.size == answer.body?.bytes.count, "seed \(seed)")
                #expect(answer.internalDate == Timestamp(seconds: 837_596_665), "seed \(seed)")
            }
        }
    }
}

import Feedback
import Testing

@testable import Digests

/// Whatever stands in a mail is shown as text and does nothing: FAULTS 61, 62, 64 and 65.
@Suite struct DigestInjectionTests {
    static let payloads = [
        "<script>alert(1)</script>", "</blockquote></div><h1>fake</h1>", "<style>*{display:none}</style>",
        "<img src=http://evil.example/p.gif onerror=alert(1)>", "<a href=\"javascript:alert(1)\">click</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>", "\" onmouseover=\"alert(1)", "' style='position:fixed",
        "a\r\nBcc: everyone@corp.example\r\n\r\nbody", "a\nb\u{0}c\u{1B}[2J\u{07}",
        "\u{202E}evil\u{2066}\u{2069}\u{200B}",
        "{service} {n} {people}", "<!-- --><![CDATA[ ]]>", "&lt;script&gt;", "\u{2028}\u{2029}\u{85}",
        "\r\n.\r\nQUIT", "<meta http-equiv=refresh content=0>", "{{7*7}} ${x} %s %n",
    ]

    @Test(arguments: payloads, [true, false])
    func isInertEverywhere(payload: String, namesPeople: Bool) {
        var week = ordinaryWeek()
        let lines = DigestComposer().compose(Self.poisoned(&week, "harmless", namesPeople: namesPeople))
        let digest = DigestComposer().compose(Self.poisoned(&week, payload, namesPeople: namesPeople))
        for tag in [
            "<script", "<style", "<img", "<a ", "<h1", "<meta", "<div", "<!--", "<![CDATA", "<blockquote",
        ] {
            #expect(Self.count(tag, in: digest.html) == Self.count(tag, in: lines.html), "\(tag)")
        }
        for forbidden in ["<script", "<img", "<a ", "<iframe", "<form", "<link", "src=", "href=", "url(", "@import"] {
            let isEscaped = digest.html.contains(forbidden)
            #expect(!isEscaped || payload.contains(forbidden) && forbidden.first != "<", "\(forbidden)")
        }
        for scalar in (digest.html + digest.text + digest.subject).unicodeScalars {
            #expect(
                scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
            )
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
        #expect(!digest.subject.contains("\n"))
        #expect(!digest.text.split(separator: "\n").contains { $0.hasPrefix("Bcc:") || $0 == "." })
    }

    private static func poisoned(
        _ week: inout DigestMaterial,
        _ payload: String,
        namesPeople: Bool
    ) -> DigestMaterial {
        let bad = FeedbackItem(
            number: 1,
            received: weekStart,
            sender: Sender(name: payload, address: payload, suspicion: payload),
            subject: payload,
            excerpt: payload,
            language: payload,
            verdict: Verdict(
                category: .complaint,
                isUnsure: true,
                probabilities: [.complaint: .infinity],
                service: payload,
                tone: .nan,
                isSecurity: false,
                reasons: [],
                model: payload
            )
        )
        for category in Category.allCases { week.listings[category] = .init(items: [bad], total: 2) }
        week.unsure = .init(items: [bad], total: 1)
        let answer = IncidentNote(text: payload, word: IncidentWord(who: payload, when: weekStart), nextWordBy: nil)
        let theme = entry(1, payload, service: payload, people: 3, .new, course: [1, 2], quotes: [bad]) {
            $0.status = .done
            $0.answer = answer
        }
        // One payload each way: with themes, and by service where there are none.
        week.complaints = .init(entries: [theme], total: 2)
        week.silences = [.init(group: payload, lastHeard: weekStart, usualPeople: 2)]
        week.triage = .init(model: payload, judged: 3, unsure: 1, confirmed: 1, corrected: 0)
        week.tallies = [DigestMaterial.Tally(category: .complaint, service: payload, people: 3, mails: 3)]
        week.tallies.append(DigestMaterial.Tally(category: .request, service: payload, people: 3, mails: 3))
        var failure = incident(payload, people: 4, from: 0, to: 9)
        failure.note = answer
        var unnamed = incident(nil, people: 4, from: 0, to: 9)
        unnamed.topic = payload
        week.incidents = [failure, unnamed]
        week.namesPeople = namesPeople
        (week.frame.organisation, week.frame.name, week.frame.team) = (payload, payload, payload)
        (week.frame.contact, week.frame.version) = (payload, payload)
        return week
    }

    private static func count(_ needle: String, in text: String) -> Int {
        text.split(separator: needle, omittingEmptySubsequences: false).count - 1
    }
}

import Feedback
import Testing

@testable import Digests

/// FAULTS: 3,000 mails and quotes of 200 kB must still make a mail that no reader clips.
@Suite struct DigestBudgetTests {
    static func flood(_ filler: String) -> DigestMaterial {
        var week = ordinaryWeek()
        let long = String(repeating: filler, count: 200_000 / filler.utf8.count)
        for category in Category.allCases {
            let items = (0..<500).map { number in
                item(
                    Int64(number),
                    category,
                    long,
                    from: "Person \(number) " + filler,
                    service: "S\(number % 40)" + filler
                )
            }
            week.listings[category] = .init(items: items, total: 3000)
            week.counts[category] = 3000
        }
        week.unsure = .init(items: week.listings[.other]?.items ?? [], total: 3000)
        week.tallies = (0..<400).map { number in
            DigestMaterial.Tally(category: .complaint, service: "S\(number)" + long, people: 400 - number, mails: 9)
        }
        week.incidents = (0..<300).map { incident("S\($0)" + long, people: 300 - $0, from: $0, to: $0 + 9) }
        week.organisation = long
        week.name = long
        week.contact = long
        week.team = long
        return week
    }

    @Test(arguments: ["word ", "x", "\"", "<&>\"'", "ß", "語", "👩‍💻 ", "\u{202E}ab\u{0301}"])
    func staysBelowTheLimit(filler: String) {
        let digest = DigestComposer().compose(Self.flood(filler))
        #expect(digest.bytes <= ComposedDigest.maximumBytes, "\(digest.bytes)")
        #expect(digest.subject.utf8.count <= ComposedDigest.maximumSubjectBytes)
        let text = DigestComposerTests.joined(digest.text)
        #expect(text.contains("and 292 more"))
        #expect(text.contains("more"))
    }

    @Test func theLeastBudgetStillCounts() {
        let editor = DigestEditor(Self.flood("\""))
        let outline = editor.outline(DigestBudget.levels[DigestBudget.levels.count - 1])
        let text = DigestComposerTests.joined(DigestPlainText(outline: outline).body)
        #expect(text.contains("and 3,000 more"))
        #expect(text.utf8.count < 12_000)
    }
}

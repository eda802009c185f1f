import Feedback
import Testing
import Typesetting

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
        let quotes = week.listings[.complaint]?.items.prefix(3).map { $0 } ?? []
        let name = String(long.unicodeScalars.prefix(2000))
        let themes = (0..<100).map { number in
            entry(
                Int64(number),
                "T\(number) " + name,
                service: long,
                people: 900 - number,
                .rising,
                course: Array(0..<40),
                quotes: quotes
            ) {
                $0.status = .planned
                $0.answer = IncidentNote(text: long, word: IncidentWord(who: long, when: weekStart), nextWordBy: nil)
            }
        }
        week.complaints = .init(entries: themes, total: 900)
        week.requests = .init(entries: themes, total: 900)
        week.steps = (0..<31).map { day in
            let people = Dictionary(uniqueKeysWithValues: Category.allCases.map { ($0, day * 97) })
            return .init(start: weekStart + .days(day), people: people, peopleBefore: people)
        }
        week.silences = (0..<400).map { .init(group: "g\($0)" + name, lastHeard: weekStart, usualPeople: 5) }
        week.triage = .init(model: long, judged: 3000, unsure: 3000, confirmed: 1, corrected: 1)
        week.door = EmailAddress("feedback@corp.example").map { ReplyDoor(address: $0, tag: "[d31 00k3f9q2abc4d7]") }
        week.frame.organisation = long
        week.frame.name = long
        week.frame.contact = long
        week.frame.team = long
        return week
    }

    @Test(arguments: ["word ", "x", "\"", "<&>\"'", "ß", "語", "👩‍💻 ", "\u{202E}ab\u{0301}"])
    func staysBelowTheLimit(filler: String) {
        let digest = DigestComposer().compose(Self.flood(filler))
        #expect(digest.bytes <= ComposedDigest.maximumBytes, "\(digest.bytes)")
        #expect(digest.subject.utf8.count <= ComposedDigest.maximumSubjectBytes)
        let text = DigestComposerTests.joined(digest.text)
        #expect(text.contains("and 292 more"))
        #expect(digest.html.utf8.count < 100_000)
        #expect(text.contains("more"))
    }

    /// Eight themes of either kind, of which three people speak each, beside all else that a week holds.
    static func rich() -> DigestMaterial {
        var week = fullWeek(language: "de")
        let quote =
            "Jeden Morgen dasselbe, und jedes Mal kostet es uns alle eine halbe Stunde, bis es endlich geht."
        let entries = (1...8).map { number in
            entry(
                Int64(number),
                "Ein Thema, das viele ärgert, Nummer \(number)",
                people: 40 - number,
                .rising,
                course: Array(1...16),
                quotes: (1...3).map {
                    item(Int64(number * 10 + $0), .complaint, "\(number): \(quote)", from: "Person \($0)")
                }
            )
        }
        week.complaints = .init(entries: entries, total: 40)
        week.requests = .init(entries: entries, total: 40)
        return week
    }

    @Test("where not all fits, the first themes keep two voices and every theme its course")
    func richWeek() {
        let digest = DigestComposer().compose(Self.rich())
        #expect(digest.bytes <= ComposedDigest.maximumBytes)
        let voices = (1...3).map { digest.text.split(separator: "“\($0): Jeden").count - 1 }
        #expect(voices == [4, 4, 4], "two of each, among complaints and requests")
        let courses = digest.html.split(separator: "aria-label=\"Personen im Lauf der Zeit").count - 1
        let shown = digest.items.count { if case .theme = $0.subject { true } else { false } }
        #expect(courses == shown && shown >= 8)
        #expect(digest.html.contains("▁▁▂▂▃"))
    }

    @Test func theLeastBudgetStillCounts() {
        let editor = DigestEditor(Self.flood("\""))
        let outline = editor.outline(DigestBudget.levels[DigestBudget.levels.count - 1])
        let text = DigestComposerTests.joined(DigestPlainText(outline: outline).body)
        #expect(text.contains("and 3,000 more"))
        #expect(text.utf8.count < 14_000)
    }
}

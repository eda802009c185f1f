import Feedback
import Testing

@testable import Triage

struct SenseTests {
    /// Right, expected and found of one field.
    private struct Tally {
        var right = 0
        var expected = 0
        var found = 0

        var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
        var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
    }

    private static func tallies(isHeldOut: Bool) throws -> [SenseSet.Field: Tally] {
        let model = try Project.model.get()
        let matcher = ServiceMatcher(SenseSet.services)
        var tallies: [SenseSet.Field: Tally] = [:]
        for mail in SenseSet.mails where mail.isHeldOut == isHeldOut {
            let found = SenseSet.found(in: mail, by: model, matcher)
            for field in SenseSet.Field.allCases {
                var tally = tallies[field] ?? Tally()
                let (wanted, got) = (mail.expected[field], found[field])
                if wanted != nil { tally.expected += 1 }
                if got != nil { tally.found += 1 }
                if let wanted, wanted == got { tally.right += 1 }
                tallies[field] = tally
                if wanted != got, !isHeldOut || showsHeldOut {
                    print("\(mail.language) \(field): \(got ?? "-") for \(wanted ?? "-") in \(mail.text)")
                }
            }
        }
        for field in SenseSet.Field.allCases {
            guard let tally = tallies[field] else { continue }
            print(isHeldOut ? "held out" : "learnt", field, tally.right, "of", tally.expected, "found", tally.found)
        }
        return tallies
    }

    /// Held-out mistakes are only looked at once nothing is chosen any more.
    private static let showsHeldOut = false

    @Test(arguments: [false, true])
    func findsWhatIsThere(_ isHeldOut: Bool) throws {
        #expect(SenseSet.mails.count > 150)
        for (field, tally) in try Self.tallies(isHeldOut: isHeldOut) {
            #expect(tally.precision >= 0.8, "\(field)")
            #expect(tally.recall >= 0.7, "\(field)")
        }
    }
}

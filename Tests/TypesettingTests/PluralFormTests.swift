import Testing
import Typesetting

/// Against CLDR's samples.
@Suite struct PluralFormTests {
    @Test(arguments: [
        ("pl", PluralForm.one, [1]),
        ("pl", .few, [2, 3, 4, 22, 23, 24, 32, 102, 1002, 1_000_022]),
        ("pl", .many, [0, 5, 11, 12, 13, 14, 19, 20, 21, 25, 100, 112, 1000, 1_000_012]),
        ("cs", .one, [1]), ("cs", .few, [2, 3, 4]), ("cs", .other, [0, 5, 11, 12, 22, 102, 1000]),
        ("fr", .one, [0, 1]), ("fr", .other, [2, 17, 100]), ("pt", .one, [0, 1]), ("pt", .other, [2, 16]),
        ("en", .one, [1]), ("en", .other, [0, 2, 11, 21, 101]), ("de", .one, [1]), ("de", .other, [0, 2, 21]),
        ("nl", .one, [1]), ("nl", .other, [0, 2]), ("es", .one, [1]), ("es", .other, [0, 2, 21]),
        ("it", .one, [1]), ("it", .other, [0, 2, 21]), ("xx", .one, [1]), ("xx", .other, [0, 2]),
    ])
    func followsTheTable(language: String, form: PluralForm, counts: [Int]) {
        for count in counts {
            #expect(PluralForm(of: count, in: language) == form, "\(count)")
            #expect(PluralForm.forms(in: language).contains(form))
        }
    }

    @Test func everyNumberHasAForm() {
        for count in [Int.min, -1, Int.max] { #expect(PluralForm(of: count, in: "pl").rawValue != "") }
    }

    @Test func listedFormsStandInTheirOrder() {
        let phrase = CountedPhrase(["jedna", "dwie", "pięć"], in: "pl")
        #expect(
            [1, 2, 5, 22, 112].map { phrase.form(for: $0, in: "pl") } == ["jedna", "dwie", "pięć", "dwie", "pięć"]
        )
    }
}

/// The plural categories that our languages have for whole numbers, by the names of CLDR (Unicode Technical Standard 35, part 3).
package enum PluralForm: String, CaseIterable, Sendable {
    case one
    case few
    case many
    case other

    /// The forms that counted phrases of a language are written in, in CLDR's order.
    ///
    /// French, Spanish, Italian and Portuguese also have `many`, for whole millions ("un million de mails"); nothing we count
    /// is so many, so their phrases are not asked for it and `other` stands in. Czech keeps `many` for fractions alone.
    package static func forms(in language: String) -> [PluralForm] {
        switch language {
        case "pl": [.one, .few, .many]
        case "cs": [.one, .few, .other]
        default: [.one, .other]
        }
    }

    /// The form for a whole number. A language that is not in the table is treated as English.
    package init(of count: Int, in language: String) {
        let number = Int(count.magnitude % 1_000_000_000)
        let rules = Self.rules[language] ?? Self.rules["en"] ?? []
        self = rules.first { $0.matches(number) }?.form ?? .other
    }

    /// One line of CLDR's table: the form holds where the remainder is in one of the ranges and in none of the exceptions.
    private struct Rule: Sendable {
        let form: PluralForm
        /// Nil: the number itself is compared.
        var modulus: Int?
        let ranges: [ClosedRange<Int>]
        /// Remainders by 100 for which it does not hold.
        var except: ClosedRange<Int>?

        func matches(_ number: Int) -> Bool {
            let value = modulus.map { number % $0 } ?? number
            return ranges.contains { $0.contains(value) } && except?.contains(number % 100) != true
        }
    }

    /// CLDR 45, `plurals.xml`, for numbers without fraction or exponent.
    private static let rules: [String: [Rule]] = {
        let single = [Rule(form: .one, ranges: [1...1])]
        let belowTwo = [Rule(form: .one, ranges: [0...1])]
        return [
            "en": single, "de": single, "nl": single, "es": single, "it": single, "fr": belowTwo, "pt": belowTwo,
            "pl": single + [
                Rule(form: .few, modulus: 10, ranges: [2...4], except: 12...14),
                Rule(form: .many, modulus: 10, ranges: [0...9]),
            ],
            "cs": single + [Rule(form: .few, ranges: [2...4])],
        ]
    }()
}

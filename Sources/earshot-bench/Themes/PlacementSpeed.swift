internal import Feedback
internal import Themes

/// What a placement costs among many needs: those of the set, each with words and a vector of an invented theme's own.
struct PlacementSpeed: Sendable, Encodable {
    let needs: Int
    let themes: Int
    let hasVectors: Bool
    /// Of processor time, on average.
    let microseconds: Double

    private static let sizes = [1000, 20_000]
    private static let needsPerTheme = 4
    private static let placements = 200
    /// Of multilingual-e5-small.
    private static let dimension = 384

    /// Microseconds to find the terms of a mail.
    static func reading(_ mails: [ThemedMail]) -> Double {
        let seconds = ProcessorTime.seconds {
            for mail in mails {
                withExtendedLifetime(
                    NeedWords(subject: mail.subject, text: mail.text, language: mail.readLanguage)
                ) {}
            }
        }
        return seconds * 1e6 / Double(mails.count)
    }

    static func all(_ mails: [ThemedMail]) -> [PlacementSpeed] {
        sizes.flatMap { size in [false, true].map { measure(mails, size, hasVectors: $0) } }
    }

    private static func measure(_ mails: [ThemedMail], _ size: Int, hasVectors: Bool) -> PlacementSpeed {
        Console.tell("placing among \(size) needs \(hasVectors ? "with" : "without") vectors…")
        let themes = size / needsPerTheme
        var random = SeededRandom(seed: UInt64(size))
        var index = ThemeIndex()
        for number in 0..<size {
            let theme = number % themes
            let need = need(number, theme: theme, of: mails, hasVectors, &random)
            index.insert(need, into: Int64(theme + 1), isPinned: false)
        }
        let asked = (0..<placements).map { number in
            need(size + number, theme: random.below(themes), of: mails, hasVectors, &random)
        }
        let seconds = ProcessorTime.seconds {
            for need in asked { withExtendedLifetime(index.place(need)) {} }
        }
        return PlacementSpeed(
            needs: size,
            themes: themes,
            hasVectors: hasVectors,
            microseconds: seconds * 1e6 / Double(placements)
        )
    }

    private static func need(
        _ number: Int,
        theme: Int,
        of mails: [ThemedMail],
        _ hasVector: Bool,
        _ random: inout SeededRandom
    ) -> Need {
        let mail = mails[theme % mails.count]
        let own = "\(word(theme)) \(word(theme &* 31 &+ 7))"
        return Need(
            key: Need.Key(mail: Int64(number), position: 0),
            category: mail.category,
            service: nil,
            language: mail.readLanguage,
            words: NeedWords(
                subject: "\(mail.subject) \(own)",
                text: "\(mail.text) \(own)",
                language: mail.readLanguage
            ),
            vector: hasVector ? vector(theme, &random) : nil
        )
    }

    /// Letters only: numbers are no words.
    private static func word(_ number: Int) -> String {
        "zq"
            + String(number % 456_976 + 456_976, radix: 26).map { digit in
                String(UnicodeScalar(UInt8(97 + (digit.hexDigitValue ?? Int((digit.asciiValue ?? 97) - 87)) % 26)))
            }.joined()
    }

    /// In the direction of the theme, and a little of its own.
    private static func vector(_ theme: Int, _ random: inout SeededRandom) -> [Float] {
        var direction = SeededRandom(seed: UInt64(theme) &+ 0x5EED)
        let numbers = (0..<dimension).map { _ in
            Float(direction.below(2001) - 1000) + 0.5 * Float(random.below(2001) - 1000)
        }
        let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return numbers.map { $0 / length }
    }
}

internal import Themes

/// Whether small themes are named by what they are about, and quoted where the need is said.
struct NamesBenchmark {
    private let options: NamesOptions

    init(_ options: NamesOptions) {
        self.options = options
    }

    func run() throws -> NamesReport {
        let themes = try NamedTheme.all(in: options.set)
        var index = ThemeIndex()
        for (number, theme) in themes.enumerated() {
            for mail in theme.mails.indices {
                index.insert(theme.need(mail, of: Int64(number)), into: Int64(number), isPinned: false)
            }
        }
        let names = themes.enumerated().map { number, theme in
            index.name(of: Int64(number), language: theme.reader) ?? ""
        }
        if options.isListing { list(themes, names) }
        return NamesReport(set: options.set, themes, names)
    }

    private func list(_ themes: [NamedTheme], _ names: [String]) {
        for (theme, name) in zip(themes, names) {
            let isRight = theme.isRight(name, in: theme.reader)
            let form = theme.isWellFormed(name) ? " " : "~"
            Console.write("\(isRight ? "+" : "-")\(form)\(theme.theme) (\(theme.reader)): \(name)\n")
            for (place, mail) in theme.mails.enumerated() {
                let quote = mail.reading.sentence(as: theme.category)
                Console.write("    \(theme.isRight(quote: quote, of: place) ? "+" : "-") (\(mail.language)) \(quote)\n")
            }
        }
    }
}

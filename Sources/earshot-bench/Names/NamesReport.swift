internal import Themes

/// What a benchmark of names found.
struct NamesReport: Sendable, Encodable {
    /// So many of so many.
    struct Share: Sendable, Encodable {
        var right = 0
        var all = 0

        fileprivate mutating func count(_ isRight: Bool) {
            all += 1
            if isRight { right += 1 }
        }

        fileprivate var cells: [String] {
            ["\(right)", "\(all)", ThemesReport.text(Double(right) / Double(max(all, 1)))]
        }
    }

    let set: String
    /// Names that say what it is and what is wrong with or wanted of it, in the language of the digest.
    let names: Share
    /// The same, in whatever language.
    let namesInAny: Share
    /// Names that begin and end where something begins and ends, by `NameForm`.
    let form: Share
    /// Quotes that are the sentence in which the need is said, by the language of the mail.
    let quotes: [String: Share]

    init(set: String, _ themes: [NamedTheme], _ names: [String]) {
        var (own, any, form, quotes) = (Share(), Share(), Share(), [String: Share]())
        for (theme, name) in zip(themes, names) {
            own.count(theme.isRight(name, in: theme.reader))
            any.count(theme.names.keys.contains { theme.isRight(name, in: $0) })
            form.count(theme.isWellFormed(name))
            for (place, mail) in theme.mails.enumerated() {
                let quote = mail.reading.sentence(as: theme.category)
                quotes[mail.language, default: Share()].count(theme.isRight(quote: quote, of: place))
            }
        }
        self.set = set
        self.names = own
        namesInAny = any
        self.form = form
        self.quotes = quotes
    }

    private var allQuotes: Share {
        quotes.values.reduce(into: Share()) { sum, share in
            sum.right += share.right
            sum.all += share.all
        }
    }

    var text: String {
        let rows =
            [
                ["", "right", "of", "share"],
                ["the name says the thing and the need, in the digest's language"] + names.cells,
                ["the same, in any language"] + namesInAny.cells,
                ["the name begins and ends where something does"] + form.cells,
                ["the quote says the need"] + allQuotes.cells,
            ]
            + quotes.sorted { $0.key < $1.key }.map { ["    in mails in \($0.key)"] + $0.value.cells }
        return "\(set)\n\n\(ResultTable.aligned(rows))"
    }
}

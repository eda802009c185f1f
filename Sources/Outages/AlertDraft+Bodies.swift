internal import Feedback
internal import Typesetting

/// The alert as plain text and as HTML.
extension AlertDraft {
    struct Quote {
        let number: Int64
        let words: String
        let language: String
        let attribution: String
    }

    /// Where an incident opens again, what was written before it was closed says nothing of today.
    private var news: [FeedbackItem] {
        guard material.occasion == .reopened, let last = material.before?.lastReportAt else { return material.items }
        let new = material.items.filter { $0.received > last }
        return new.isEmpty ? material.items : new
    }

    private var quotes: [Quote] {
        guard !isOver else { return [] }
        return ClearestReports.pick(news, limit: AlertText.maximumQuotes).map { item in
            let spoken = item.excerpt.inert(maximumBytes: AlertText.maximumQuoteBytes)
            let words = spoken.isEmpty ? item.subject.inert(maximumBytes: AlertText.maximumQuoteBytes) : spoken
            let sender = item.sender.shown(unknown: phrases.unknownSender, doubtful: phrases.doubtfulSender)
            return Quote(
                number: item.number,
                words: words,
                language: item.language,
                attribution: "#\(item.number), \(sender), \(near(item.received))"
            )
        }
    }

    /// What IT may answer, and what it does; nothing of an incident that is over.
    private func answers(_ quotes: [Quote]) -> [(words: String, effect: String)] {
        guard material.takesAnswers, !isOver else { return [] }
        let other = material.mergeable
        let words = AlertAnswers.all(mails: quotes.suffix(2).map(\.number).sorted(), other: other)
        return zip(words, phrases.answerEffects).map { ($0, $1.filled(["number": "\(other ?? 0)"])) }
    }

    var text: String {
        let columns = TextColumns.mail
        let quotes = quotes
        var lines = columns.lines(subject) + [""]
        for sentence in lead { lines += columns.lines(sentence) }
        if !word.isEmpty { lines.append("") }
        for sentence in word { lines += columns.lines(sentence) }
        if let bars {
            lines += ["", phrases.bars.filled(["span": local.span(bars.length)])]
            for step in bars.steps {
                let bar = TextColumns.bar(Double(step.count) / Double(bars.highest), of: 40)
                lines.append("  \(label(step.start))  \(bar)\(bar.isEmpty ? "" : " ")\(step.count)")
            }
        }
        if !quotes.isEmpty { lines += ["", phrases.words] }
        for quote in quotes {
            lines += [""] + columns.lines(quoted(quote.words), first: "  ", rest: "  ")
            lines += columns.lines(quote.attribution, first: "    ", rest: "    ")
        }
        lines += answerLines(quotes)
        lines += [""] + columns.lines(command) + columns.lines(origin)
        return lines.joined(separator: "\n") + "\n"
    }

    private func answerLines(_ quotes: [Quote]) -> [String] {
        let answers = answers(quotes)
        guard let widest = answers.map({ TextColumns.columns(of: $0.words) }).max() else { return [] }
        let rest = String(repeating: " ", count: widest + 4)
        return [""] + TextColumns.mail.lines(phrases.answers + ":")
            + answers.flatMap { words, effect in
                let first = "  " + TextColumns.padded(words, to: widest) + "  "
                return TextColumns.mail.lines(effect, first: first, rest: rest)
            }
    }

    var html: String {
        let page = MailPage(language: local.language)
        let tint = isOver ? Tint.praise : .outage
        let quotes = quotes
        var body = page.kicker(material.organisation.inert(maximumBytes: 120)) + page.title(subject, tint)
        body += lead.map { page.paragraph($0) }.joined()
        body += word.map { page.paragraph($0) }.joined()
        if let bars {
            let rows = bars.steps.map { step in
                MailPage.BarRow(
                    label: label(step.start),
                    share: Double(step.count) / Double(max(1, bars.highest)),
                    value: local.number(step.count)
                )
            }
            let caption = phrases.bars.filled(["span": local.span(bars.length)])
            body += page.section(caption, .ink) + page.bars(rows, caption: caption, tint)
        }
        if !quotes.isEmpty { body += page.section(phrases.words, .ink) }
        for quote in quotes {
            body += page.quote(quote.words, language: quote.language, by: quote.attribution, tint)
        }
        let answers = answers(quotes)
        if !answers.isEmpty {
            body += page.section(phrases.answers, .ink)
            body += page.glossary(answers.map { (term: $0.words, meaning: $0.effect) }, caption: phrases.answers)
        }
        body += page.rule() + page.note(command) + page.note(origin)
        return page.document(title: subject, preheader: lead.first ?? "", html: body)
    }
}

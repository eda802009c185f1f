internal import Feedback
internal import Typesetting

/// What an alert says, in plain text and in HTML; the caller makes a mail of it.
package struct AlertText: Sendable {
    package static let maximumSubjectBytes = 200
    package static let maximumQuotes = 3
    /// UTF-8 bytes shown of what a person wrote.
    package static let maximumQuoteBytes = 240
    /// From when on mails count as late.
    static let lateness = Duration.minutes(30)

    package let subject: String
    package let text: String
    package let html: String

    package init(_ material: AlertMaterial) {
        let draft = AlertDraft(material)
        subject = draft.subject.inert(maximumBytes: Self.maximumSubjectBytes)
        text = draft.text
        html = draft.html
    }
}

/// An alert while it is written: the same sentences for both bodies.
private struct AlertDraft {
    private let material: AlertMaterial
    private let phrases: AlertPhrases
    private let local: LocalFormat
    private let bars: ReportBars?

    init(_ material: AlertMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: AlertPhrases.written(for: material.language), timeZone: material.timeZone)
        bars = ReportBars(material.reports)
    }

    private var incident: Incident { material.incident }
    private var service: String { incident.service?.inert(maximumBytes: 80) ?? phrases.noService }
    private var people: String { local.count(incident.people, phrases.people) }

    var subject: String {
        let template =
            switch material.occasion {
            case .opened: phrases.opened
            case .reopened: phrases.reopened
            case .grown: phrases.grown
            case .stillFailing: phrases.stillFailing
            case .closed: phrases.closed
            }
        let since = near(incident.firstReportAt)
        return template.filled(["service": service, "people": people, "since": since])
    }

    /// Only the time when it is today's.
    private func near(_ time: Timestamp) -> String {
        local.isSameDay(time, material.now) ? local.time(time) : local.moment(time)
    }

    /// Of a bar: the time, with the weekday when the bars span days.
    private func label(_ start: Timestamp) -> String {
        guard let steps = bars?.steps, let first = steps.first, let last = steps.last else { return "" }
        return local.isSameDay(first.start, last.start) ? local.time(start) : local.weekdayTime(start)
    }

    private var lead: [String] {
        let zone = local.zoneName(at: incident.firstReportAt)
        if material.occasion == .closed {
            let values = [
                "span": local.span(material.now - incident.lastReportAt), "people": people, "zone": zone,
                "first": local.moment(incident.firstReportAt), "last": near(incident.lastReportAt),
            ]
            return [phrases.closedLead.filled(values), phrases.closedCaution]
        }
        let sentence = phrases.lead.form(for: incident.people, in: local.language).filled([
            "n": local.number(incident.people), "moment": local.moment(incident.firstReportAt), "zone": zone,
        ])
        return (material.occasion == .reopened ? [phrases.reopenedLead] : []) + [sentence, usual] + late
    }

    private var usual: String {
        guard let rate = material.usualPerHour else { return phrases.usualUnknown }
        return rate < 0.1 ? phrases.usualRare : phrases.usual.filled(["n": local.number(rate)])
    }

    private var late: [String] {
        guard material.occasion == .opened, material.now - incident.lastReportAt > AlertText.lateness else { return [] }
        return [phrases.late.filled(["time": near(incident.lastReportAt)])]
    }

    private var origin: String {
        let name = material.organisation.inert(maximumBytes: 120)
        return phrases.origin.filled(["organisation": name]) + " " + phrases.originCaution
    }

    private struct Quote {
        let words: String
        let language: String
        let attribution: String
    }

    private var quotes: [Quote] {
        guard material.occasion != .closed else { return [] }
        return material.items.filter { !$0.verdict.isSecurity }.prefix(AlertText.maximumQuotes).map { item in
            let spoken = item.excerpt.inert(maximumBytes: AlertText.maximumQuoteBytes)
            let words = spoken.isEmpty ? item.subject.inert(maximumBytes: AlertText.maximumQuoteBytes) : spoken
            let sender = item.sender.shown(unknown: phrases.unknownSender, doubtful: phrases.doubtfulSender)
            return Quote(words: words, language: item.language, attribution: sender + ", " + near(item.received))
        }
    }

    var text: String {
        let columns = TextColumns.mail
        var lines = columns.lines(subject.inert(maximumBytes: AlertText.maximumSubjectBytes)) + [""]
        for sentence in lead { lines += columns.lines(sentence) }
        if let bars {
            lines += ["", phrases.bars.filled(["span": local.span(bars.length)])]
            for step in bars.steps {
                let bar = TextColumns.bar(Double(step.count) / Double(bars.highest), of: 40)
                lines.append("  \(label(step.start))  \(bar)\(bar.isEmpty ? "" : " ")\(step.count)")
            }
        }
        if !quotes.isEmpty { lines += ["", phrases.words] }
        for quote in quotes {
            lines += [""] + columns.lines("“\(quote.words)”", first: "  ", rest: "  ")
            lines += columns.lines(quote.attribution, first: "    ", rest: "    ")
        }
        lines += [""] + columns.lines(origin)
        return lines.joined(separator: "\n") + "\n"
    }

    var html: String {
        let page = MailPage(language: local.language)
        let tint = material.occasion == .closed ? Tint.praise : .outage
        var body = page.kicker(material.organisation.inert(maximumBytes: 120)) + page.title(subject, tint)
        body += lead.map { page.paragraph($0) }.joined()
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
        body += page.rule() + page.note(origin)
        return page.document(title: subject, preheader: lead.first ?? "", html: body)
    }
}

internal import Feedback
internal import Typesetting

/// An alert while it is written: the same sentences for both bodies.
struct AlertDraft {
    let material: AlertMaterial
    private let phrases: AlertPhrases
    private let local: LocalFormat
    private let bars: ReportBars?
    private let facts: AlertFacts

    init(_ material: AlertMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: AlertPhrases.written(for: material.language), timeZone: material.timeZone)
        bars = ReportBars(material.reports)
        facts = AlertFacts(material)
    }

    private var incident: Incident { material.incident }
    private var people: String { local.count(incident.people, phrases.people) }
    private var isOver: Bool { !incident.isOpen }

    private func name(of incident: Incident) -> String {
        (incident.service ?? incident.topic)?.inert(maximumBytes: 80) ?? phrases.noService
    }

    var subject: String {
        let template =
            switch material.occasion {
            case .opened: phrases.opened
            case .reopened: phrases.reopened
            case .grown: phrases.grown
            case .stillFailing: phrases.stillFailing
            case .closed: phrases.closed
            case .resolved: phrases.resolved
            case .falseAlarm: phrases.falseAlarm
            case .merged: phrases.merged
            case .absorbed: phrases.absorbed
            }
        let values = [
            "service": name(of: incident), "people": people, "since": near(incident.firstReportAt),
            "number": "\(incident.mergedInto ?? incident.number)",
        ]
        let line = template.filled(values) + (isLate ? phrases.lateMark : "")
        return line.inert(maximumBytes: AlertText.maximumSubjectBytes)
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

    // MARK: - Sentences

    /// What has happened, in the order people ask.
    private var lead: [String] {
        switch material.occasion {
        case .opened, .grown, .stillFailing: return [count] + changes + circumstances
        case .reopened: return [phrases.reopenedLead, count] + circumstances
        case .absorbed: return said(phrases.absorbedLead, of: material.other) + [count] + circumstances
        case .merged: return said(phrases.mergedLead, of: material.other)
        case .closed: return [filled(phrases.closedLead), phrases.closedCaution]
        case .resolved: return said(phrases.resolvedLead) + note + [filled(phrases.reported)]
        case .falseAlarm: return said(phrases.falseAlarmLead) + [phrases.falseAlarmCaution, filled(phrases.reported)]
        }
    }

    private var count: String {
        phrases.lead.form(for: incident.people, in: local.language).filled([
            "n": local.number(incident.people), "moment": local.moment(incident.firstReportAt),
            "zone": local.zoneName(at: incident.firstReportAt),
        ])
    }

    /// A sentence on the whole of it.
    private func filled(_ template: String) -> String {
        template.filled([
            "span": local.span(material.now - incident.lastReportAt), "people": people,
            "zone": local.zoneName(at: incident.firstReportAt), "first": local.moment(incident.firstReportAt),
            "last": near(incident.lastReportAt),
        ])
    }

    private func said(_ template: String, of other: Incident? = nil) -> [String] {
        let word = incident.endingWord ?? other?.endingWord
        let who = word?.who.inert(maximumBytes: 120) ?? "IT"
        return [
            template.filled([
                "who": who, "time": near(word?.when ?? material.now), "number": "\(other?.number ?? 0)",
                "name": other.map(name) ?? "",
            ])
        ]
    }

    /// Since the last alert, if there was one.
    private var changes: [String] {
        guard material.occasion != .opened, let before = material.before, before.transition > 0 else { return [] }
        var news: [String] = []
        let added = incident.people - before.alertedPeople
        if added > 0 { news.append(local.count(added, phrases.morePeople)) }
        if !facts.newSites.isEmpty {
            news.append(phrases.newSites.filled(["sites": names(facts.newSites.map { ($0, nil) })]))
        }
        if news.isEmpty { news.append(phrases.unchanged) }
        let values = ["time": near(before.lastAlertAt), "more": news.joined(separator: ", ")]
        return [phrases.changed.filled(values)]
    }

    private var circumstances: [String] {
        var sentences: [String] = []
        if !facts.sites.isEmpty {
            let sites = names(facts.sites.map { ($0.name, facts.sites.count > 1 ? $0.people : nil) })
            sentences.append(
                phrases.sites.form(for: facts.sites.count, in: local.language)
                    .filled(["n": local.number(facts.sites.count), "sites": sites])
            )
        }
        if !facts.places.isEmpty {
            sentences.append(phrases.places.filled(["places": names(facts.places.map { ($0.name, $0.people) })]))
        }
        return sentences + severity + [usual] + late + held
    }

    /// How bad it is, as far as people say; in one paragraph.
    private var severity: [String] {
        var sentences: [String] = []
        if facts.blocked > 0 { sentences.append(local.count(facts.blocked, phrases.blocked)) }
        if facts.wide > 0 { sentences.append(local.count(facts.wide, phrases.wide)) }
        if !facts.deadlines.isEmpty {
            let words = facts.deadlines.map { "“\($0.inert(maximumBytes: 60))”" }.joined(separator: ", ")
            sentences.append(phrases.deadlines.filled(["words": words]))
        }
        return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
    }

    /// `a (3), b, and 2 more`.
    private func names(_ names: [(name: String, people: Int?)]) -> String {
        var shown = names.prefix(AlertText.maximumNames).map { name, people in
            name.inert(maximumBytes: 60) + (people.map { " (\(local.number($0)))" } ?? "")
        }
        let rest = names.count - shown.count
        if rest > 0 { shown.append(phrases.more.filled(["n": local.number(rest)])) }
        return shown.joined(separator: ", ")
    }

    private var usual: String {
        guard let rate = material.usualPerHour else { return phrases.usualUnknown }
        return rate < 0.1 ? phrases.usualRare : phrases.usual.filled(["n": local.number(rate)])
    }

    private var heldSince: Timestamp? { material.before?.heldSince }

    /// What was held back has not come late.
    private var isLate: Bool {
        [.opened, .grown].contains(material.occasion) && heldSince == nil
            && material.now - incident.lastReportAt > AlertText.lateness
    }

    private var late: [String] { isLate ? [phrases.late.filled(["time": near(incident.lastReportAt)])] : [] }

    private var held: [String] { heldSince.map { [phrases.held.filled(["time": near($0)])] } ?? [] }

    /// What IT has said so far.
    private var word: [String] {
        guard !isOver else { return [] }
        guard let acknowledgement = incident.acknowledgement else {
            return incident.transition > 1 ? [phrases.nobodyYet] : []
        }
        let who = acknowledgement.who.inert(maximumBytes: 120)
        return [phrases.acknowledged.filled(["who": who, "time": near(acknowledgement.when)])] + note
    }

    private var note: [String] {
        guard let note = incident.note else { return [] }
        let values = [
            "who": note.word.who.inert(maximumBytes: 120), "time": near(note.word.when),
            "text": "“\(note.text.inert(maximumBytes: IncidentNote.maximumTextBytes))”",
        ]
        let promise = isOver ? nil : note.nextWordBy.map { phrases.nextWord.filled(["time": near($0)]) }
        return [phrases.note.filled(values)] + [promise].compactMap { $0 }
    }

    private var origin: String {
        let name = material.organisation.inert(maximumBytes: 120)
        return phrases.origin.filled(["organisation": name]) + " " + phrases.originCaution
    }

    private var command: String { phrases.command.filled(["number": "\(incident.number)"]) }

    // MARK: - Parts

    private struct Quote {
        let number: Int64
        let words: String
        let language: String
        let attribution: String
    }

    private var quotes: [Quote] {
        guard !isOver else { return [] }
        return ClearestReports.pick(material.items, limit: AlertText.maximumQuotes).map { item in
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
        let other = incident.number > 1 ? incident.number - 1 : 2
        let words = AlertAnswers.all(mails: quotes.suffix(2).map(\.number).sorted(), other: other)
        return zip(words, phrases.answerEffects).map { ($0, $1.filled(["number": "\(other)"])) }
    }

    // MARK: - Bodies

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
            lines += [""] + columns.lines("“\(quote.words)”", first: "  ", rest: "  ")
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

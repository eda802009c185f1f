internal import Feedback
internal import Typesetting

/// An alert while it is written: the same sentences for both bodies.
struct AlertDraft {
    let material: AlertMaterial
    let phrases: AlertPhrases
    let local: LocalFormat
    let bars: ReportBars?
    private let facts: AlertFacts

    init(_ material: AlertMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: AlertPhrases.written(for: material.language), timeZone: material.timeZone)
        bars = ReportBars(material.reports)
        facts = AlertFacts(material)
    }

    var incident: Incident { material.incident }
    private var people: String { local.count(incident.people, phrases.people) }
    var isOver: Bool { !incident.isOpen }

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
            case .takenBack: phrases.takenBack
            }
        let values = [
            "service": name(of: incident), "people": people, "since": near(incident.firstReportAt),
            "number": "\(incident.mergedInto ?? incident.number)",
        ]
        let line = template.filled(values) + (isLate ? phrases.lateMark : "")
        return line.inert(maximumBytes: AlertText.maximumSubjectBytes)
    }

    /// Only the time when it is today's.
    func near(_ time: Timestamp) -> String {
        local.isSameDay(time, material.now) ? local.unmistakableTime(time) : local.unmistakableMoment(time)
    }

    /// The same where the name of the zone follows.
    private func nearest(_ time: Timestamp) -> String {
        local.isSameDay(time, material.now) ? local.time(time) : local.moment(time)
    }

    /// Of a bar: the time, with the weekday when the bars span days.
    func label(_ start: Timestamp) -> String {
        guard let steps = bars?.steps, let first = steps.first, let last = steps.last else { return "" }
        return local.isSameDay(first.start, last.start) ? local.time(start) : local.weekdayTime(start)
    }

    func quoted(_ words: String) -> String { phrases.quotation.filled(["words": words]) }

    // MARK: - Sentences

    /// What has happened, in the order people ask.
    var lead: [String] {
        switch material.occasion {
        case .opened, .grown, .stillFailing: return [count] + changes + circumstances
        case .reopened: return [phrases.reopenedLead, count] + circumstances
        case .absorbed: return said(phrases.absorbedLead, of: material.other) + [count] + circumstances
        case .merged: return said(phrases.mergedLead, of: material.other)
        case .takenBack: return said(phrases.takenBackLead) + [count] + circumstances
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
        // Where the clocks were changed in between, each time has its own name of the zone.
        let (before, after) = (local.zoneName(at: incident.firstReportAt), local.zoneName(at: incident.lastReportAt))
        let first = local.moment(incident.firstReportAt)
        return template.filled([
            "span": local.span(material.now - incident.lastReportAt), "people": people,
            "first": before == after ? first : "\(first) \(before)", "last": nearest(incident.lastReportAt),
            "zone": after,
        ])
    }

    private func said(_ template: String, of other: Incident? = nil) -> [String] {
        let word = material.word ?? incident.endingWord ?? other?.endingWord
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
            let words = facts.deadlines.map { quoted($0.inert(maximumBytes: 60)) }.joined(separator: ", ")
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
    var word: [String] {
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
            "text": quoted(note.text.inert(maximumBytes: IncidentNote.maximumTextBytes)),
        ]
        let promise = isOver ? nil : note.promise(at: material.now).map { phrases.nextWord.filled(["time": near($0)]) }
        return [phrases.note.filled(values)] + [promise].compactMap { $0 }
    }

    var origin: String {
        let name = material.organisation.inert(maximumBytes: 120)
        return phrases.origin.filled(["organisation": name]) + " " + phrases.originCaution
    }

    var command: String { phrases.command.filled(["number": "\(incident.number)"]) }
}

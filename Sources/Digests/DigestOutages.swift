internal import Feedback
internal import Typesetting

/// What broke: when, for how long, and for how many people.
struct DigestOutages {
    let editor: DigestEditor
    let budget: DigestBudget
    let numbering: DigestNumbering

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    /// Open ones first, then those that hit most people; with a timeline before them.
    var blocks: [DigestOutline.Block] {
        let ordered = material.incidents.sorted {
            ($0.isOpen ? 0 : 1, -$0.people, $0.firstReportAt) < ($1.isOpen ? 0 : 1, -$1.people, $1.firstReportAt)
        }
        let shown = ordered.prefix(DigestBudget.maximumIncidents)
        guard !shown.isEmpty else { return [] }
        return [.timeline(timeline(of: Array(shown)))] + shown.map { .item(item(for: $0)) }
            + editor.more(ordered.count - shown.count)
    }

    private func item(for incident: Incident) -> DigestOutline.Item {
        let number = numbering.number(.incident(incident.number))
        let people = editor.count(incident.people, .people)
        var item = DigestOutline.Item(
            number: number,
            title: name(of: incident),
            remark: "\(people) · \(span(of: incident))"
        )
        item.facts = ending(of: incident)
        if let note = incident.note {
            item.answers = [
                phrases.filled(.answered, ["text": note.text.inert(maximumBytes: budget.answerBytes)])
            ]
        }
        if incident.isOpen {
            item.acts = editor.acts([(.actResolved, "\(number) resolved: "), (.actFalseAlarm, "\(number) false alarm")])
        }
        return item
    }

    private func name(of incident: Incident) -> String {
        if incident.service == nil, let topic = incident.topic {
            let words = phrases.redaction.applied(to: topic, maximumBytes: DigestBudget.nameBytes)
            if !words.isEmpty { return words }
        }
        return editor.name(of: incident.service)
    }

    private func span(of incident: Incident) -> String {
        let first = editor.when(incident.firstReportAt)
        if incident.isOpen { return phrases.filled(.incidentOpen, ["first": first]) }
        let isSameDay = local.isSameDay(incident.firstReportAt, incident.lastReportAt)
        let last = isSameDay ? local.time(incident.lastReportAt) : editor.when(incident.lastReportAt)
        let span = local.span(incident.lastReportAt - incident.firstReportAt)
        return phrases.filled(.incidentSpan, ["first": first, "last": last, "span": span])
    }

    /// That nobody reports it any more does not prove that it works.
    private func ending(of incident: Incident) -> String {
        switch incident.ending {
        case .resolved: phrases[.incidentResolved]
        case .quiet: phrases[.incidentQuiet]
        case .falseAlarm, .merged, nil: ""
        }
    }

    private func timeline(of incidents: [Incident]) -> MailPage.Timeline {
        let length = Double(max(1, (material.end - material.start).wholeMilliseconds))
        func place(_ time: Timestamp) -> Double {
            Double((time - material.start).wholeMilliseconds) / length
        }
        let bands = incidents.map { incident in
            MailPage.Timeline.Band(
                label: name(of: incident).inert(maximumBytes: 40),
                from: place(incident.firstReportAt),
                to: place(incident.lastReportAt),
                spoken: span(of: incident),
                tint: .outage,
                isOpen: incident.isOpen
            )
        }
        let marks = local.axis(from: material.start, to: material.end, most: Self.maximumMarks).map {
            MailPage.Timeline.Mark(label: $0.label, at: place($0.time))
        }
        // A label that begins at the end has no room.
        let roomy = marks.filter { $0.at <= Self.lastMark }
        return MailPage.Timeline(bands: bands, marks: roomy, caption: phrases[.timeline])
    }

    /// Labels that have room side by side on a phone.
    private static let maximumMarks = 5
    private static let lastMark = 0.92
}

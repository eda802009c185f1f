package import Feedback
internal import Typesetting

/// What those who reported an incident are told when it has ended: what is known of how it ended, and not a word more.
package struct AllClearNotice: Sendable {
    private enum End {
        case quiet
        case resolved
        case falseAlarm
    }

    private let end: End
    private let incident: Incident
    /// When this person reported it.
    private let reportedAt: Timestamp
    /// What they reported: another service than the incident's, where IT has found both to be one failure.
    private let service: String?

    /// Nil for an incident that has not ended, and for one that another incident goes on with.
    ///
    /// - Parameter service: which the person reported; nil: none.
    package init?(_ incident: Incident, reportedAt: Timestamp, service: String?) {
        guard incident.closedAt != nil else { return nil }
        switch incident.ending {
        case .quiet: end = .quiet
        case .resolved: end = .resolved
        case .falseAlarm: end = .falseAlarm
        case .merged, nil: return nil
        }
        self.incident = incident
        self.reportedAt = reportedAt
        self.service = service
    }

    package func letter(
        in thread: ReplyThread,
        by office: ReplyOffice,
        loopMark: String,
        now: Timestamp
    ) -> ReplyLetter {
        let voice = ReplyVoice(in: thread, by: office, now: now)
        let (phrases, name, local) = (voice.phrases, voice.name, voice.local)
        let service = service?.inert(maximumBytes: ReplyLetter.maximumServiceBytes)

        var reported: [ReplyPlace: String] = [
            .moment: ReplyLetter.moment(reportedAt, now: now, local), .organisation: name,
        ]
        reported[.service] = service
        var paragraphs = [
            ReplyLetter.paragraph([
                phrases.filled(service == nil ? .reportedUnnamed : .reported, reported),
                phrases.filled(.thanksForTelling, [.organisation: name]),
            ]),
            ReplyLetter.paragraph(ending(phrases, name, local, now)),
        ]
        if end != .quiet, let note = endingNote { paragraphs += note.paragraphs(phrases, name, local, now: now) }
        paragraphs.append(ReplyLetter.paragraph([phrases.filled(.stillFailing, [.organisation: name])]))
        paragraphs.append(ReplyLetter.paragraph([phrases.filled(.sentAutomatically, [.organisation: name])]))
        return ReplyLetter(
            phrases,
            title: phrases[title] + (service.map { " (\($0))" } ?? ""),
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }

    private var title: ReplyKey {
        switch end {
        case .quiet: .quietTitle
        case .resolved: .resolvedTitle
        case .falseAlarm: .falseAlarmTitle
        }
    }

    private func ending(_ phrases: ReplyPhrases, _ name: String, _ local: LocalFormat, _ now: Timestamp) -> [String] {
        let people = phrases.people(incident.people, shown: local.number(incident.people), organisation: name)
        let counted = incident.people > 0 ? [people] : []
        switch end {
        case .quiet:
            // Not "since": it may be reported again before this is read, or while it waits for its turn.
            let values: [ReplyPlace: String] = [
                .moment: ReplyLetter.moment(incident.lastReportAt, now: now, local),
                .until: ReplyLetter.moment(incident.closedAt ?? now, now: now, local), .organisation: name,
            ]
            return counted + [phrases.filled(.quiet, values)]
        case .resolved: return [phrases.filled(.resolved, [.organisation: name])] + counted
        // What was no failure, nobody can have reported.
        case .falseAlarm: return [phrases.filled(.falseAlarm, [.organisation: name])]
        }
    }

    /// What was said while it lasted may no longer hold: only a word that came with the end is told.
    private var endingNote: IncidentNote? {
        guard let note = incident.note, let ended = incident.endingWord else { return nil }
        return note.word == ended ? note : nil
    }
}

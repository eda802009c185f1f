package import Feedback

/// The life of an incident: opened, grown, told of again, gone quiet, over, open again. Pure: times are arguments, nothing is
/// stored or sent.
///
/// The first alert goes out at once. What is reported in the minute after it is collected for the first update; later updates are
/// at least `pause` apart. An update is due when there are twice the people that the last alert told of, or a site joins. While
/// reports still come, what is known is repeated after `repeatAfter`, unless somebody of IT is on it. Reports that stop and come
/// again within the quiet time are one incident, held open.
package struct IncidentMachine: Sendable {
    /// From the first alert to the first update, at least.
    package static let collecting = Duration.seconds(60)
    /// 2026-01-01: no incident is older than the program. A clock that shows less is not set yet, and no time has passed.
    static let earliest = Timestamp(seconds: 1_767_225_600)

    package let settings: BurstSettings

    package init(settings: BurstSettings) {
        self.settings = settings
    }

    /// Without a report for so long an open incident counts as quiet.
    var lull: Duration { settings.quiet / 4 }

    /// A new one, of reports that are a burst.
    func opened(_ burst: Burst, of crowd: ReportCrowd, service: String?, now: Timestamp) -> Incident {
        let people = crowd.people(since: burst.first)
        var incident = Incident(
            service: service,
            openedAt: now,
            firstReportAt: burst.first,
            lastReportAt: crowd.last ?? burst.first,
            people: people,
            alertedPeople: people,
            lastAlertAt: now,
            transition: 1
        )
        incident.add(crowd.sites(since: burst.first))
        incident.toldSites = incident.sites.count
        return incident
    }

    /// One that was over, open again.
    func reopened(
        _ incident: Incident,
        by report: OutageReport,
        of crowd: ReportCrowd,
        now: Timestamp
    ) -> Incident {
        var open = counting(report, of: crowd, into: incident)
        open.state = .reopened
        (open.closedAt, open.ending, open.endingWord) = (nil, nil, nil)
        // Whoever was on it knows nothing of what comes now, and what was said of it is no longer so.
        (open.acknowledgement, open.note) = (nil, nil)
        return told(open, now: now)
    }

    /// An open one with a new report.
    func grown(
        _ incident: Incident,
        by report: OutageReport,
        of crowd: ReportCrowd,
        now: Timestamp
    ) -> OutageDecision {
        joined(counting(report, of: crowd, into: incident), now: now)
    }

    /// The same of a report whose person is known to be among the incident's already, or not to be.
    package func joined(
        _ report: OutageReport,
        _ incident: Incident,
        isCounted: Bool,
        now: Timestamp
    ) -> OutageDecision {
        var grown = incident
        grown.people += isCounted ? 0 : 1
        grown.lastReportAt = max(incident.lastReportAt, report.time)
        grown.add([report.domain])
        return joined(grown, now: now)
    }

    /// - Parameter grown: an open incident with the new report counted into it.
    private func joined(_ grown: Incident, now: Timestamp) -> OutageDecision {
        var grown = grown
        if grown.state == .quiet, !isQuiet(grown, now: now) { grown.state = Self.woken(grown) }
        guard let rule = alertDue(grown, now: now) else { return .joined(grown, alert: false, .joins) }
        return .joined(updated(grown, now: now), alert: true, rule)
    }

    /// What passing time means for it.
    ///
    /// - Parameter heard: until when all mail was read; nil where that is up to now. Nobody knows whether it was quiet after it.
    package func tick(_ incident: Incident, heard: Timestamp? = nil, now: Timestamp) -> TickDecision {
        guard incident.isOpen, now >= Self.earliest else { return .none }
        var settled = settled(incident, now: now)
        let quietAt = quietSince(settled, now: now) + settings.quiet
        let heard = min(heard ?? now, now)
        if heard >= quietAt { return .closed(closed(settled, at: quietAt, now: now)) }
        if isQuiet(settled, now: heard) {
            settled.state = .quiet
        } else if settled.state == .quiet {
            settled.state = Self.woken(settled)
        }
        if let rule = alertDue(settled, now: now) { return .alert(updated(settled, now: now), rule) }
        return settled == incident ? .none : .changed(settled)
    }

    /// The incident after a decision to tell of it, when a silence holds that back: what it has come to stands, but nothing counts
    /// as told, and it is told as soon as the silence is over.
    ///
    /// - Parameters:
    ///   - decided: as `judge`, `join` or `tick` left it.
    ///   - before: the incident before the decision; nil for a new one.
    ///   - silence: in words.
    package func held(
        _ decided: Incident,
        before: Incident?,
        by silence: String,
        now: Timestamp
    ) -> Incident {
        var held = decided
        held.transition = before?.transition ?? 0
        held.alertedPeople = before?.alertedPeople ?? 0
        held.toldSites = before?.toldSites ?? 0
        held.lastAlertAt = before?.lastAlertAt ?? now
        held.heldSince = before?.heldSince ?? now
        held.silencedBy = silence
        if let before, before.isOpen, decided.state == .updated {
            held.state = before.state == .quiet ? Self.woken(before) : before.state
        }
        return held
    }

    /// After an alert.
    private func updated(_ incident: Incident, now: Timestamp) -> Incident {
        var incident = told(incident, now: now)
        // What a silence held back is not an update of something that is known.
        if incident.transition > 1, incident.state != .quiet { incident.state = .updated }
        return incident
    }

    private func told(_ incident: Incident, now: Timestamp) -> Incident {
        var incident = incident
        incident.transition += 1
        incident.alertedPeople = incident.people
        incident.toldSites = incident.sites.count
        incident.lastAlertAt = now
        incident.heldSince = nil
        return incident
    }

    private func closed(_ incident: Incident, at quietAt: Timestamp, now: Timestamp) -> Incident {
        var closed = incident
        closed.state = .resolved
        closed.ending = .quiet
        // Not `now`: after a standstill the incident ended when it went quiet, not when we came back.
        closed.closedAt = quietAt
        closed.heldSince = nil
        // Of what nobody was told, nobody is told that it is over.
        guard closed.transition > 0 else { return closed }
        closed.transition += 1
        closed.lastAlertAt = now
        closed.alertedPeople = closed.people
        closed.toldSites = closed.sites.count
        return closed
    }

    private func alertDue(_ incident: Incident, now: Timestamp) -> BurstRule? {
        if incident.heldSince != nil { return .held }
        let since = now - incident.lastAlertAt
        guard since >= (incident.transition > 1 ? settings.pause : Self.collecting) else { return nil }
        if incident.people >= 2 * max(1, incident.alertedPeople) { return .doubled }
        if incident.sites.count > incident.toldSites { return .siteJoined }
        let isRepeated = since >= settings.repeatAfter && incident.lastReportAt > incident.lastAlertAt
        return isRepeated && incident.acknowledgement == nil ? .stillFailing : nil
    }

    /// A clock that went back leaves times that are still to come: they count as now, or nothing would pass until then.
    private func settled(_ incident: Incident, now: Timestamp) -> Incident {
        var settled = incident
        settled.lastReportAt = min(incident.lastReportAt, now)
        settled.lastAlertAt = min(incident.lastAlertAt, now)
        return settled
    }

    /// Late mails may open an incident whose last report is long past: it stays open for the quiet time as well.
    private func quietSince(_ incident: Incident, now: Timestamp) -> Timestamp {
        incident.openedAt <= now ? max(incident.lastReportAt, incident.openedAt) : incident.lastReportAt
    }

    private func isQuiet(_ incident: Incident, now: Timestamp) -> Bool {
        now - quietSince(incident, now: now) >= lull
    }

    private static func woken(_ incident: Incident) -> Incident.State { incident.transition > 1 ? .updated : .firing }

    private func counting(_ report: OutageReport, of crowd: ReportCrowd, into incident: Incident) -> Incident {
        var counted = incident
        counted.firstReportAt = min(incident.firstReportAt, report.time)
        counted.lastReportAt = max(incident.lastReportAt, report.time)
        // Old reports may have been deleted meanwhile: an incident never shrinks.
        counted.people = max(incident.people, crowd.people(since: counted.firstReportAt))
        counted.add([report.domain])
        return counted
    }
}

extension Incident {
    /// Senders without a domain are of no site.
    fileprivate mutating func add(_ domains: some Sequence<String>) {
        for domain in domains where !domain.isEmpty && (sites.count < Self.maximumSites || sites.contains(domain)) {
            sites.insert(domain)
        }
    }
}

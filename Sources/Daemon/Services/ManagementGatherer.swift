internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Gathers from the store what a report to management tells of.
struct ManagementGatherer: Sendable {
    /// Needs answered in one period that are looked at, and those shown as waiting.
    static let maximumNeeds = 500
    /// Mails of thanks that may be quoted.
    static let quotedMails = 20
    static let months = 12
    static let weeks = 12

    let configuration: Configuration
    let store: FeedbackStore

    /// - Throws: what the store throws.
    func material(
        for digest: Configuration.Digest,
        from start: Timestamp,
        to end: Timestamp,
        about scope: ServiceScope,
        now: Timestamp
    ) async throws -> ManagementMaterial {
        var material = ManagementMaterial(start: start, end: end, now: now)
        addFrame(to: &material, digest, now)
        let counts = try await store.counts(from: start, to: end, about: scope)
        material.mails = counts.byCategory.values.reduce(0, +)
        let people = try await store.peopleCount(from: start, to: end, about: scope)
        (material.people, material.peopleInQuietTime) = (people.people, people.inQuietTime)
        try await addNeeds(to: &material, about: scope)
        try await addOutages(to: &material, about: scope)
        try await addPraise(to: &material, about: scope)
        try await addCourse(to: &material, about: scope)
        return material
    }

    private func addFrame(to material: inout ManagementMaterial, _ digest: Configuration.Digest, _ now: Timestamp) {
        let organisation = configuration.organisation
        material.organisation = organisation.name
        material.name = digest.name
        material.team = digest.team
        material.timeZone = digest.timeZone.identifier
        material.language = digest.language
        material.nextReport = digest.schedule.next(after: now, in: digest.timeZone)
        material.contact = organisation.helpdesk?.description ?? ""
        material.version = Version.current
    }

    private func addNeeds(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let (start, end) = (material.start, material.end)
        let counts = try await store.needs(from: start, to: end, about: scope)
        let answered = try await store.answeredNeeds(from: start, to: end, about: scope, limit: Self.maximumNeeds)
        let met = answered.map(\.theme).filter { $0.status == .done }
        var needs = ManagementMaterial.Needs()
        (needs.heard, needs.people, needs.new, needs.waiting) = (
            counts.heard, counts.people, counts.new, counts.waiting
        )
        needs.planned = answered.count { $0.theme.status == .planned }
        needs.declined = answered.count { $0.theme.status == .declined }
        needs.met = met.count
        needs.peopleOfMet = try await store.people(behind: met.map(\.number))
        needs.waits = answered.map(\.wait)
        material.needs = needs
        material.met = met
        let heard = try await store.themeTallies(from: start, to: end, about: scope, limit: Self.maximumNeeds)
        material.waiting = heard.map(\.theme).filter { !$0.status.isAnswer }.sorted {
            ($0.people, $1.number) > ($1.people, $0.number)
        }
    }

    /// Those that began in the period, so that each is told of once. What IT has called no failure, or another one's, is none.
    private func addOutages(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let zone = configuration.organisation.timeZone
        let incidents = try await store.incidents(since: material.start).filter { incident in
            incident.ending != .falseAlarm && incident.ending != .merged && incident.openedAt >= material.start
                && incident.openedAt < material.end && isWithin(incident.service, scope)
        }
        for incident in incidents.sorted(by: { ($0.firstReportAt, $0.number) < ($1.firstReportAt, $1.number) }) {
            let isAnnounced = configuration.maintenance.contains {
                $0.covers(incident.service, at: incident.firstReportAt, in: zone)
            }
            if isAnnounced {
                material.announced += 1
                continue
            }
            material.outages.append(
                ManagementMaterial.ReportedOutage(
                    topic: incident.service ?? incident.topic,
                    people: incident.people,
                    firstReport: incident.firstReportAt,
                    firstAlert: try await store.firstAlert(of: incident.number),
                    firstWord: try await store.firstWord(on: incident.number)
                )
            )
        }
    }

    private func isWithin(_ service: String?, _ scope: ServiceScope) -> Bool {
        switch scope {
        case .all: true
        case .unnamed: service == nil
        // An outage that names no service may be anybody's.
        case .named(let services): service.map(services.contains) ?? true
        }
    }

    private func addPraise(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let (start, end) = (material.start, material.end)
        let items = try await store.sureItems(
            .praise,
            from: start,
            to: end,
            about: scope,
            withoutIncidents: false,
            limit: Self.quotedMails
        )
        let total = try await store.countSureItems(.praise, from: start, to: end, about: scope, withoutIncidents: false)
        material.praise = DigestMaterial.Listing(items: items, total: total)
    }

    /// The tone by weeks up to the end of the period, and who wrote in each calendar month up to it; not from before the service
    /// listened.
    private func addCourse(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let end = material.end
        let first = end - .days(7 * Self.weeks)
        material.tones = try await store.tones(from: first, to: end, step: .days(7), about: scope).map {
            ManagementMaterial.Tone(start: first + .days(7 * $0.step), mails: $0.mails, stress: $0.stress)
        }
        let listening = try await store.listeningSince(now: material.start)
        for (start, next) in monthsUntil(end) where next > listening {
            let count = try await store.peopleCount(from: start, to: min(next, end), about: scope)
            material.months.append(
                ManagementMaterial.Month(start: start, people: count.people, peopleInQuietTime: count.inQuietTime)
            )
        }
    }

    /// The month that was going on a week before the end of the period, and those before it; the oldest first. One that has only
    /// begun says nothing.
    private func monthsUntil(_ end: Timestamp) -> [(start: Timestamp, next: Timestamp)] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = configuration.organisation.timeZone
        let last = Date(timeIntervalSince1970: Double((end - .days(7)).milliseconds) / 1000)
        let parts = calendar.dateComponents([.year, .month], from: last)
        guard let year = parts.year, let month = parts.month else { return [] }
        let starts = (-1..<Self.months).reversed().compactMap { back in
            let (year, month) = (year * 12 + month - 1 - back).quotientAndRemainder(dividingBy: 12)
            let date = calendar.date(from: DateComponents(year: year, month: month + 1, day: 1))
            return date.map { Timestamp(milliseconds: Int64(($0.timeIntervalSince1970 * 1000).rounded())) }
        }
        return Array(zip(starts, starts.dropFirst()))
    }
}

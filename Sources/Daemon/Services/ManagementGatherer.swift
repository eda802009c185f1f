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
    let hindsight: DigestHindsight?

    /// - Throws: what the store throws.
    func material(_ frame: DigestFrame, about scope: ServiceScope) async throws -> ManagementMaterial {
        let (start, end) = (frame.start, frame.end)
        var material = ManagementMaterial(frame)
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

    private func addNeeds(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let (start, end) = (material.frame.start, material.frame.end)
        let counts = try await store.needs(from: start, to: end, about: scope)
        let answered = try await answeredNeeds(from: start, to: end, about: scope)
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
        material.met = try await named(met, frame: material.frame)
        let heard = try await store.themeTallies(from: start, to: end, about: scope, limit: Self.maximumNeeds)
            .map(\.theme)
        let waiting = try await (hindsight?.themes(heard) ?? heard).filter { !$0.status.isAnswer }.sorted {
            ($0.people, $1.number) > ($1.people, $0.number)
        }
        material.waiting = try await named(waiting, frame: material.frame)
        // The store counts by what is said of them now.
        if hindsight != nil { needs.waiting = material.waiting.count }
        material.needs = needs
    }

    /// Those that are shown have the name that readers of the report's language know.
    private func named(_ themes: [Theme], frame: DigestFrame) async throws -> [Theme] {
        let shown = Array(themes.prefix(ManagementReport.maximumItems))
        let naming = ThemeNaming(language: configuration.organisation.language)
        return try await naming.named(shown, for: frame.language, in: store) + themes.dropFirst(shown.count)
    }

    private func answeredNeeds(
        from start: Timestamp,
        to end: Timestamp,
        about scope: ServiceScope
    ) async throws -> [AnsweredNeed] {
        if let hindsight { return try await hindsight.answeredNeeds(from: start, about: scope) }
        return try await store.answeredNeeds(from: start, to: end, about: scope, limit: Self.maximumNeeds)
    }

    /// Those that began in the period, so that each is told of once. What IT has called no failure, or another one's, is none.
    private func addOutages(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let zone = configuration.organisation.timeZone
        let (start, end) = (material.frame.start, material.frame.end)
        let known = try await store.incidents(since: start)
        let incidents = try await (hindsight?.incidents(known) ?? known).filter { incident in
            incident.ending != .falseAlarm && incident.ending != .merged && incident.openedAt >= start
                && incident.openedAt < end && scope.contains(outageOf: incident.service)
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

    private func addPraise(to material: inout ManagementMaterial, about scope: ServiceScope) async throws {
        let (start, end) = (material.frame.start, material.frame.end)
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
        let end = material.frame.end
        let first = end - .days(7 * Self.weeks)
        material.tones = try await store.tones(from: first, to: end, step: .days(7), about: scope).map {
            ManagementMaterial.Tone(start: first + .days(7 * $0.step), mails: $0.mails, stress: $0.stress)
        }
        let listening = try await store.listeningSince(now: material.frame.start)
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

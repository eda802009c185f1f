internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Gathers from the store what a digest tells of.
///
/// Each question to the store is one of its own: mail goes on coming in between them. What was stored before the period's end stands
/// still; states of incidents and themes are those of now, or with `hindsight` those of then.
final class DigestGatherer: Sendable {
    /// Mails of one category a digest may quote; the rest is counted.
    static let quotedMails = 60

    let configuration: Configuration
    let store: FeedbackStore
    let hindsight: DigestHindsight?
    let naming: ThemeNaming

    /// - Parameter time: what happened later is left out, as far as it can be; nil: nothing is.
    init(configuration: Configuration, store: FeedbackStore, asOf time: Timestamp? = nil) {
        self.configuration = configuration
        self.store = store
        naming = ThemeNaming(language: configuration.organisation.language)
        hindsight = time.map { DigestHindsight(time: $0, store: store) }
    }

    /// - Parameter schedule: of the readers it is for; nil: the digest's own.
    /// - Throws: what the store throws.
    func material(
        for digest: Configuration.Digest,
        schedule: DigestSchedule? = nil,
        from start: Timestamp,
        to end: Timestamp,
        now: Timestamp
    ) async throws -> DigestMaterial {
        let scope = scope(of: digest)
        var frame = DigestFrame(start: start, end: end, now: now)
        complete(&frame, digest, schedule ?? digest.schedule)
        var material = DigestMaterial(frame)
        material.namesPeople = digest.namesPeople
        let likePeriods = LikePeriods(
            before: start,
            end: end,
            listeningSince: try await store.listeningSince(now: start)
        )
        try await addCounts(to: &material, likePeriods, scope)
        try await addIncidents(to: &material, scope)
        for category in Category.allCases {
            try await addListing(category, to: &material, from: start, to: end, about: scope)
        }
        try await addThemes(to: &material, likePeriods, scope)
        try await addFigures(to: &material, likePeriods, scope, in: digest.timeZone)
        // What is on the server is known of now alone.
        if hindsight == nil { try await addReconciliation(to: &material) }
        material.files = try await tables.files(of: digest, from: start, to: end, about: scope)
        guard digest.contents == .management else { return material }
        let management = ManagementGatherer(configuration: configuration, store: store, hindsight: hindsight)
        material.management = try await management.material(frame, about: scope)
        return material
    }

    /// Of the themes that a digest of this gatherer tells of.
    var tables: ThemeTableGatherer { ThemeTableGatherer(store: store, hindsight: hindsight, naming: naming) }

    func scope(of digest: Configuration.Digest) -> ServiceScope {
        configuration.services(of: digest.team).map { ServiceScope.named($0) } ?? .all
    }

    private func complete(_ frame: inout DigestFrame, _ digest: Configuration.Digest, _ schedule: DigestSchedule) {
        frame.organisation = configuration.organisation.name
        frame.name = digest.name
        frame.team = digest.team
        frame.timeZone = digest.timeZone.identifier
        frame.language = digest.language
        frame.next = schedule.next(after: frame.now, in: digest.timeZone)
        frame.contact = configuration.organisation.helpdesk?.description ?? ""
        frame.version = Version.current
    }

    private func addCounts(
        to material: inout DigestMaterial,
        _ likePeriods: LikePeriods,
        _ scope: ServiceScope
    ) async throws {
        let counts = try await store.counts(from: material.start, to: material.end, about: scope)
        material.counts = counts.byCategory
        material.peopleByCategory = counts.peopleByCategory
        material.people = counts.people
        material.machineMail = counts.machine.values.reduce(0, +)
        material.quarantined = counts.quarantined
        material.backlog = counts.backlog
        material.security = counts.security
        if let before = likePeriods.last {
            material.countsBefore = try await store.counts(from: before.start, to: before.end, about: scope).byCategory
        }
        let unsure = try await store.unsureItems(
            from: material.start,
            to: material.end,
            about: scope,
            limit: Self.quotedMails
        )
        material.unsure = DigestMaterial.Listing(items: unsure, total: counts.unsure)
    }

    private func addIncidents(to material: inout DigestMaterial, _ scope: ServiceScope) async throws {
        let (start, end) = (material.start, material.end)
        let known = try await store.incidents(since: start)
        material.incidents = try await (hindsight?.incidents(known) ?? known).filter { incident in
            // What IT has called no failure, or another one's, is told as what it is: single reports, or that other one.
            guard incident.ending != .falseAlarm, incident.ending != .merged else { return false }
            return incident.firstReportAt < end && scope.contains(outageOf: incident.service)
        }
    }

    private func addListing(
        _ category: Category,
        to material: inout DigestMaterial,
        from start: Timestamp,
        to end: Timestamp,
        about scope: ServiceScope
    ) async throws {
        let items = try await store.sureItems(
            category,
            from: start,
            to: end,
            about: scope,
            withoutIncidents: category == .outage,
            limit: Self.quotedMails
        )
        let total = try await store.countSureItems(
            category,
            from: start,
            to: end,
            about: scope,
            withoutIncidents: category == .outage
        )
        material.listings[category] = DigestMaterial.Listing(items: items, total: total)
        material.tallies += try await store.tallies(category, from: start, to: end, about: scope).map {
            DigestMaterial.Tally(category: category, service: $0.service, people: $0.people, mails: $0.mails)
        }
    }

    private func addReconciliation(to material: inout DigestMaterial) async throws {
        let states = try await store.folderStates().filter { configuration.reads($0) }
        // A folder nobody could look into would be hidden behind the others: the oldest look counts.
        let looks = states.map(\.times.lookedAt)
        material.lastLook = looks.contains(nil) ? nil : looks.compactMap { $0 }.min()
        // Of a server that nobody has looked into, nothing is known: not that it is empty.
        guard looks.contains(where: { $0 != nil }) else { return }
        func sum(_ count: (FolderState) -> Int) -> Int { states.map(count).reduce(0, +) }
        material.reconciliation = DigestMaterial.Reconciliation(
            onServer: sum(\.tally.onServer),
            stored: sum(\.tally.stored),
            quarantined: sum(\.tally.quarantined),
            waiting: sum(\.tally.waiting),
            leftAlone: sum(\.tally.leftAlone),
            goneBeforeRead: sum(\.gone),
            // What staff take in and out of trays was read before.
            passedOver: sum { $0.tray == nil ? $0.passedOver : 0 }
        )
    }
}

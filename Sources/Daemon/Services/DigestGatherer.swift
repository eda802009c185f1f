internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Gathers from the store what a digest tells of.
struct DigestGatherer: Sendable {
    /// Mails of one category a digest may quote; the rest is counted.
    static let quotedMails = 60

    let configuration: Configuration
    let store: FeedbackStore

    /// - Throws: what the store throws.
    func material(
        for digest: Configuration.Digest,
        from start: Timestamp,
        to end: Timestamp,
        now: Timestamp
    ) async throws -> DigestMaterial {
        let scope = configuration.services(of: digest.team).map { ServiceScope.named($0) } ?? .all
        var material = DigestMaterial(start: start, end: end, now: now)
        addFrame(to: &material, digest, now)
        let counts = try await store.counts(from: start, to: end, about: scope)
        material.counts = counts.byCategory
        material.people = counts.people
        material.machineMail = counts.machine.values.reduce(0, +)
        material.quarantined = counts.quarantined
        material.backlog = counts.backlog
        material.security = counts.security
        material.countsBefore = try await countsBefore(start, end, scope)
        material.incidents = try await store.incidents(since: start).filter { incident in
            // What IT has called no failure, or another one's, is told as what it is: single reports, or that other one.
            guard incident.ending != .falseAlarm, incident.ending != .merged else { return false }
            return incident.firstReportAt < end && isWithin(incident.service, scope)
        }
        for category in Category.allCases {
            try await addListing(category, to: &material, from: start, to: end, about: scope)
        }
        let unsure = try await store.unsureItems(from: start, to: end, about: scope, limit: Self.quotedMails)
        material.unsure = DigestMaterial.Listing(items: unsure, total: counts.unsure)
        try await addReconciliation(to: &material)
        material.files = try await ThemeTableGatherer(store: store).files(
            of: digest,
            from: start,
            to: end,
            about: scope
        )
        guard digest.contents == .management else { return material }
        let management = ManagementGatherer(configuration: configuration, store: store)
        material.management = try await management.material(for: digest, from: start, to: end, about: scope, now: now)
        return material
    }

    private func addFrame(to material: inout DigestMaterial, _ digest: Configuration.Digest, _ now: Timestamp) {
        material.organisation = configuration.organisation.name
        material.name = digest.name
        material.team = digest.team
        material.timeZone = configuration.organisation.timeZone.identifier
        material.language = digest.language
        material.nextDigest = digest.schedule.next(after: now, in: configuration.organisation.timeZone)
        material.contact = configuration.organisation.helpdesk?.description ?? ""
        material.version = Version.current
    }

    /// The same counts for as long before, if the service listened then.
    private func countsBefore(
        _ start: Timestamp,
        _ end: Timestamp,
        _ scope: ServiceScope
    ) async throws -> [Category: Int]? {
        let before = start - (end - start)
        guard try await store.listeningSince(now: start) <= before else { return nil }
        return try await store.counts(from: before, to: start, about: scope).byCategory
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

    private func isWithin(_ service: String?, _ scope: ServiceScope) -> Bool {
        switch scope {
        case .all: true
        case .unnamed: service == nil
        // An outage that names no service may be anybody's.
        case .named(let services): service.map(services.contains) ?? true
        }
    }
}

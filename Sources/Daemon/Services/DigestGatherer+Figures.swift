internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// Numbers about who was heard, and how well they were understood.
extension DigestGatherer {
    /// A part of the organisation is missed when in the middle of the periods before so many of its people wrote.
    static let usualGroupPeople = 2
    /// Of fewer known people nothing is said, so that nobody is singled out.
    static let leastKnownPeople = 5
    /// Fewer periods before say nothing of what is usual.
    static let leastPeriods = 4
    /// Parts of the organisation that are named.
    static let shownSilences = 8

    func addFigures(
        to material: inout DigestMaterial,
        _ likePeriods: LikePeriods,
        _ scope: ServiceScope,
        in zone: TimeZone
    ) async throws {
        try await addSteps(to: &material, likePeriods, scope, in: zone)
        try await addQuietTime(to: &material, likePeriods, scope)
        // Who does not write about one team's services is no less heard.
        if material.frame.team == nil { try await addSilences(to: &material, likePeriods) }
        if material.frame.team == nil {
            let news = try await store.newsCounts(from: material.start, to: material.end)
            material.loop = DigestMaterial.Loop(told: news.told, helped: news.helped, notHelped: news.notHelped)
        }
        let account = try await store.triageAccount(from: material.start, to: material.end, about: scope)
        material.triage = DigestMaterial.TriageAccount(
            model: account.model,
            judged: account.judged,
            unsure: account.unsure,
            confirmed: account.confirmed,
            corrected: account.corrected
        )
    }

    private func addSteps(
        to material: inout DigestMaterial,
        _ likePeriods: LikePeriods,
        _ scope: ServiceScope,
        in zone: TimeZone
    ) async throws {
        let steps = DigestSteps.boundaries(from: material.start, to: material.end, in: zone)
        guard steps.count > 1 else { return }
        let people = try await store.people(inSteps: steps, about: scope)
        let before =
            likePeriods.last == nil
            ? nil : try await store.people(inSteps: steps.map { $0 - likePeriods.span }, about: scope)
        material.steps = people.indices.map { index in
            DigestMaterial.Step(start: steps[index], people: people[index], peopleBefore: before?[index])
        }
    }

    private func addQuietTime(
        to material: inout DigestMaterial,
        _ likePeriods: LikePeriods,
        _ scope: ServiceScope
    ) async throws {
        let now = try await store.peopleOutsideIncidents(from: material.start, to: material.end, about: scope)
        var shareBefore: Double?
        if let window = likePeriods.last {
            let before = try await store.peopleOutsideIncidents(from: window.start, to: window.end, about: scope)
            if before.people > 0 { shareBefore = Double(before.outside) / Double(before.people) }
        }
        material.quietTime = DigestMaterial.QuietTime(
            people: now.people,
            peopleInQuietTime: now.outside,
            shareBefore: shareBefore
        )
    }

    private func addSilences(to material: inout DigestMaterial, _ likePeriods: LikePeriods) async throws {
        guard likePeriods.windows.count >= Self.leastPeriods, let first = likePeriods.windows.first else { return }
        let before = likePeriods.windows.count
        let hearings = try await store.silentDomains(from: first.start, steps: before + 1, of: likePeriods.span)
        material.silences = hearings.compactMap { hearing in
            guard let usual = Array(hearing.people.prefix(before)).middle, usual >= Self.usualGroupPeople,
                hearing.known >= Self.leastKnownPeople, isOwn(hearing.domain)
            else { return nil }
            return DigestMaterial.Silence(group: hearing.domain, lastHeard: hearing.lastHeard, usualPeople: usual)
        }
        .sorted { ($1.usualPeople, $0.group) < ($0.usualPeople, $1.group) }
        .prefix(Self.shownSilences).map { $0 }
    }

    /// Whether it belongs to the organisation: a silence of strangers is none.
    private func isOwn(_ domain: String) -> Bool {
        let domain = DomainName(domain).ascii
        return configuration.organisation.domains.map { DomainName($0).ascii }
            .contains { domain == $0 || domain.hasSuffix("." + $0) }
    }
}

internal import Feedback
internal import Typesetting

/// The sections of a digest, within a budget.
struct DigestSections {
    let editor: DigestEditor
    let budget: DigestBudget

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    var all: [DigestOutline.Section] {
        let written = [outages, grouped(.complaint), grouped(.request), plain(.question), praise, unsure]
            .filter { !$0.blocks.isEmpty }
        return material.mails == 0 && material.incidents.isEmpty ? [heartbeat] : written
    }

    private var heartbeat: DigestOutline.Section {
        var blocks = [DigestOutline.Block.line(phrases.nothingNew)]
        if let last = material.lastLook {
            blocks.append(.line(phrases.lastLook.filled(["moment": local.moment(last)])))
        }
        return DigestOutline.Section(title: phrases.glance, tint: .ink, blocks: blocks)
    }

    private var outages: DigestOutline.Section {
        let ordered = material.incidents.sorted {
            ($0.isOpen ? 0 : 1, -$0.people, $0.firstReportAt) < (
                $1.isOpen ? 0 : 1, -$1.people, $1.firstReportAt
            )
        }
        var blocks = ordered.prefix(DigestBudget.maximumIncidents).map(line)
        if ordered.count > blocks.count { blocks.append(more(ordered.count - blocks.count)) }
        let single = quotes(material.listings[.outage], limit: budget.quotes)
        if !single.isEmpty {
            if !blocks.isEmpty { blocks.append(.topic(phrases.singleReports, remark: "")) }
            blocks += single
        }
        return section(.outage, blocks)
    }

    private func line(for incident: Incident) -> DigestOutline.Block {
        let first = local.weekdayTime(incident.firstReportAt)
        let isSameDay = local.isSameDay(incident.firstReportAt, incident.lastReportAt)
        let last = isSameDay ? local.time(incident.lastReportAt) : local.weekdayTime(incident.lastReportAt)
        let span = local.span(incident.lastReportAt - incident.firstReportAt)
        let time =
            incident.isOpen
            ? phrases.incidentOpen.filled(["first": first])
            : phrases.incidentSpan.filled(["first": first, "last": last, "span": span])
        let people = local.count(incident.people, phrases.people)
        return .topic(name(of: incident.service), remark: people + " · " + time)
    }

    /// A service after another, the one most people write about first. How loudly they write does not count.
    private func grouped(_ category: Category) -> DigestOutline.Section {
        guard let listing = material.listings[category], listing.total > 0 else { return section(category, []) }
        let tallies = ranking(category, listing)
        guard tallies.contains(where: { $0.service != nil }) else { return plain(category) }
        var blocks: [DigestOutline.Block] = []
        var shown = 0
        let groups = Dictionary(grouping: listing.items, by: \.verdict.service)
        for tally in tallies.prefix(DigestBudget.maximumTopics) {
            let remark = [local.count(tally.people, phrases.people), local.count(tally.mails, phrases.mails)]
            blocks.append(.topic(name(of: tally.service), remark: remark.joined(separator: " · ")))
            let room = min(budget.quotesPerTopic, budget.quotes - shown)
            let items = Self.fairly(groups[tally.service] ?? []).prefix(max(0, room))
            blocks += items.map { .quote(quote($0, namesService: false)) }
            shown += items.count
        }
        if listing.total > shown { blocks.append(more(listing.total - shown)) }
        return section(category, blocks)
    }

    /// The caller's tallies; counted from the listing where there are none.
    private func ranking(_ category: Category, _ listing: DigestMaterial.Listing) -> [DigestMaterial.Tally] {
        var tallies = material.tallies.filter { $0.category == category && $0.mails > 0 }
        if tallies.isEmpty {
            tallies = Dictionary(grouping: listing.items, by: \.verdict.service).map { service, items in
                let people = Set(items.map(\.sender.key)).count
                return DigestMaterial.Tally(category: category, service: service, people: people, mails: items.count)
            }
        }
        return tallies.sorted {
            ($0.service == nil ? 1 : 0, -$0.people, -$0.mails, $0.service ?? "")
                < ($1.service == nil ? 1 : 0, -$1.people, -$1.mails, $1.service ?? "")
        }
    }

    private func plain(_ category: Category) -> DigestOutline.Section {
        section(category, quotes(material.listings[category], limit: budget.quotes))
    }

    private var praise: DigestOutline.Section {
        let quotes = quotes(material.listings[.praise], limit: budget.quotes)
        return section(.praise, quotes.isEmpty ? [] : [.line(phrases.praiseIntro)] + quotes)
    }

    private var unsure: DigestOutline.Section {
        let quotes = quotes(material.unsure, limit: budget.quotes, isGuess: true)
        let blocks = quotes.isEmpty ? [] : [.line(phrases.unsureIntro)] + quotes
        return DigestOutline.Section(title: phrases.unsureTitle, tint: .soft, blocks: blocks)
    }

    private func section(_ category: Category, _ blocks: [DigestOutline.Block]) -> DigestOutline.Section {
        let title = phrases.titles[category] ?? category.rawValue
        return DigestOutline.Section(title: title, tint: Tint(category), blocks: blocks)
    }

    private func quotes(
        _ listing: DigestMaterial.Listing?,
        limit: Int,
        isGuess: Bool = false
    ) -> [DigestOutline.Block] {
        guard let listing, listing.total > 0 else { return [] }
        let shown = Self.fairly(listing.items).prefix(limit)
        var blocks = shown.map { DigestOutline.Block.quote(quote($0, namesService: true, isGuess: isGuess)) }
        if listing.total > shown.count { blocks.append(more(listing.total - shown.count)) }
        return blocks
    }

    private func quote(_ item: FeedbackItem, namesService: Bool, isGuess: Bool = false) -> DigestOutline.Quote {
        let spoken = item.excerpt.inert(maximumBytes: budget.quoteBytes)
        let words = spoken.isEmpty ? item.subject.inert(maximumBytes: budget.quoteBytes) : spoken
        var parts = [item.sender.shown(unknown: phrases.unknownSender, doubtful: phrases.doubtfulSender)]
        if namesService, let service = item.verdict.service { parts.append(name(of: service)) }
        parts.append(local.weekdayTime(item.received))
        if item.language != local.language, let name = local.languageName(item.language) { parts.append(name) }
        parts.append("#\(item.number)")
        if isGuess { parts.append(guess(item.verdict)) }
        let attribution = parts.joined(separator: " · ")
        return DigestOutline.Quote(words: words, language: item.language, attribution: attribution)
    }

    private func guess(_ verdict: Verdict) -> String {
        let category = phrases.guesses[verdict.category] ?? verdict.category.rawValue
        let percent = local.number(Int((min(1, max(0, verdict.confidence)) * 100).rounded()))
        return phrases.perhaps.filled(["category": category, "percent": percent])
    }

    private func name(of service: String?) -> String {
        service?.inert(maximumBytes: DigestBudget.nameBytes) ?? phrases.noService
    }

    private func more(_ count: Int) -> DigestOutline.Block { .more(local.count(count, phrases.andMore)) }

    /// Each person once before anybody twice, in the order they wrote. Security matters are never among them.
    static func fairly(_ items: [FeedbackItem]) -> [FeedbackItem] {
        let sorted = items.filter { !$0.verdict.isSecurity }.sorted {
            ($0.received, $0.number) < ($1.received, $1.number)
        }
        var turns: [String: Int] = [:]
        let ranked = sorted.map { item in
            turns[item.sender.key, default: 0] += 1
            return (turn: turns[item.sender.key, default: 1], item: item)
        }
        return ranked.sorted {
            ($0.turn, $0.item.received, $0.item.number) < ($1.turn, $1.item.received, $1.item.number)
        }
        .map(\.item)
    }
}

internal import Feedback
internal import Typesetting

/// The sections of a digest, within a budget.
struct DigestSections {
    let editor: DigestEditor
    let budget: DigestBudget
    let numbering: DigestNumbering

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }
    private var voices: DigestVoices { DigestVoices(editor: editor, budget: budget) }

    /// Numbers are given out in this order.
    var all: [DigestOutline.Section] {
        let isQuiet = material.mails == 0 && material.incidents.isEmpty
        let sections = [
            isQuiet ? heartbeat : section(.titleOutage, .outage, outages),
            section(.titleComplaint, .complaint, needs(material.complaints, .complaint)),
            section(.titleRequest, .request, needs(material.requests, .request)),
            section(.titleQuestion, .question, mails(material.listings[.question], isAnswerable: true)),
            section(.titlePraise, .praise, praise),
            section(.titleUnsure, .soft, unsure),
            section(.titleHeard, .ink, DigestHeard(editor: editor).heard),
            section(.titleLoop, .ink, DigestHeard(editor: editor).loop),
        ]
        return sections.filter { !$0.blocks.isEmpty }
    }

    private func section(_ title: DigestKey, _ tint: Tint, _ blocks: [DigestOutline.Block]) -> DigestOutline.Section {
        DigestOutline.Section(title: phrases[title], tint: tint, blocks: blocks)
    }

    private var heartbeat: DigestOutline.Section {
        var blocks = [DigestOutline.Block.line(phrases[.nothingNew])]
        if let last = material.lastLook {
            blocks.append(.line(phrases.filled(.lastLook, ["moment": local.moment(last)])))
        }
        return section(.glance, .ink, blocks)
    }

    private var outages: [DigestOutline.Block] {
        let incidents = DigestOutages(editor: editor, budget: budget, numbering: numbering).blocks
        let single = mails(material.listings[.outage], isAnswerable: true, review: .outage)
        guard !single.isEmpty, !incidents.isEmpty else { return incidents + single }
        return incidents + [.topic(phrases[.singleReports], remark: "")] + single
    }

    /// By theme; by service where themes are not known.
    private func needs(_ listing: DigestMaterial.ThemeListing, _ category: Category) -> [DigestOutline.Block] {
        guard listing.entries.isEmpty else {
            return DigestThemes(editor: editor, budget: budget, numbering: numbering).blocks(listing, category)
        }
        return grouped(category)
    }

    /// A service after another, the one most people write about first. How loudly they write does not count.
    private func grouped(_ category: Category) -> [DigestOutline.Block] {
        guard let listing = material.listings[category], listing.total > 0 else { return [] }
        let tallies = ranking(category, listing)
        guard tallies.contains(where: { $0.service != nil }) else { return quotes(listing) }
        var blocks: [DigestOutline.Block] = []
        var shown = 0
        let groups = Dictionary(grouping: listing.items, by: \.verdict.service)
        for tally in tallies.prefix(DigestBudget.maximumTopics) {
            let remark = [editor.count(tally.people, .people), editor.count(tally.mails, .mails)]
            blocks.append(.topic(editor.name(of: tally.service), remark: remark.joined(separator: " · ")))
            let room = min(budget.quotesPerTopic, budget.quotes - shown)
            let items = DigestVoices.fairly(groups[tally.service] ?? []).prefix(max(0, room))
            blocks += items.map { .quote(voices.quote($0, namesService: false)) }
            shown += items.count
        }
        return blocks + editor.more(listing.total - shown)
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

    // MARK: single mails

    private var praise: [DigestOutline.Block] {
        let mails = mails(material.listings[.praise], isAnswerable: false)
        return mails.isEmpty ? [] : [.line(phrases[.praiseIntro])] + mails
    }

    private var unsure: [DigestOutline.Block] {
        let mails = mails(material.unsure, isAnswerable: true, review: .guess)
        return mails.isEmpty ? [] : [.line(phrases[.unsureIntro])] + mails
    }

    private func quotes(_ listing: DigestMaterial.Listing?) -> [DigestOutline.Block] {
        guard let listing, listing.total > 0 else { return [] }
        let shown = DigestVoices.fairly(listing.items).prefix(budget.quotes)
        return shown.map { .quote(voices.quote($0, namesService: true)) } + editor.more(listing.total - shown.count)
    }

    /// What a reader may say that a mail is.
    private enum Review {
        /// The program could not tell: anything.
        case guess
        /// It was taken for an outage of one person: something else.
        case outage
        /// Nothing: it is clear enough.
        case none

        var lead: DigestKey? {
            switch self {
            case .guess: .actKind
            case .outage: .actNotOutage
            case .none: nil
            }
        }

        var kinds: [Category] {
            switch self {
            case .guess: Category.allCases
            case .outage: [.complaint, .request, .question, .other]
            case .none: []
            }
        }
    }

    /// Numbered, each one to be acted on.
    private func mails(
        _ listing: DigestMaterial.Listing?,
        isAnswerable: Bool,
        review: Review = .none
    ) -> [DigestOutline.Block] {
        guard let listing, listing.total > 0 else { return [] }
        let shown = DigestVoices.fairly(listing.items).prefix(budget.quotes)
        let quotes = shown.map { item in
            let number = numbering.number(.mail(item.number))
            var quote = voices.quote(item, namesService: true, isGuess: review == .guess)
            quote.number = number
            if let lead = review.lead, material.door != nil {
                quote.lead = phrases[lead]
                quote.acts = review.kinds.map {
                    DigestOutline.Act(label: phrases.guess($0), command: "\(number) \($0.rawValue)")
                }
            }
            if isAnswerable { quote.acts += editor.acts([(.actReply, "\(number) reply: ")]) }
            return DigestOutline.Block.quote(quote)
        }
        return quotes + editor.more(listing.total - shown.count)
    }
}

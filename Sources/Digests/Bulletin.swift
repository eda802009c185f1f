package import Feedback
internal import Typesetting

/// Composes a bulletin: what people asked for and what became of it, short enough to be read. The same material always gives the
/// same mail.
package struct Bulletin: Sendable {
    /// UTF-8 bytes.
    package static let maximumTitleBytes = 120
    static let answerBytes = 400

    /// What approvers see beside it.
    package struct Draft: Hashable, Sendable {
        package let number: Int64
        /// Without a word of theirs it lapses then.
        package let lapsesAt: Timestamp

        package init(number: Int64, lapsesAt: Timestamp) {
            self.number = number
            self.lapsesAt = lapsesAt
        }
    }

    let material: BulletinMaterial
    /// By their numbers in the draft.
    let leftOut: Set<Int>
    /// Nil: as composed.
    let title: String?
    let phrases: BulletinPhrases
    let local: LocalFormat

    package init(_ material: BulletinMaterial, leftOut: Set<Int> = [], title: String? = nil) {
        self.material = material
        self.leftOut = leftOut
        self.title = title.map { $0.inert(maximumBytes: Self.maximumTitleBytes) }
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: BulletinPhrases.written(for: material.language), timeZone: material.timeZone)
    }

    /// How many items stand in it.
    package var count: Int { numbered.count }

    /// As it goes to everybody.
    package var mail: ComposedDigest { compose(nil) }

    /// As it goes to those who approve it.
    package func mail(_ draft: Draft) -> ComposedDigest { compose(draft) }

    private func compose(_ draft: Draft?) -> ComposedDigest {
        let organisation = material.organisation.inert(maximumBytes: DigestBudget.nameBytes)
        let subject =
            draft.map { phrases.draftSubject.filled(["n": "\($0.number)", "title": heading]) }
            ?? [organisation, heading].filter { !$0.isEmpty }.joined(separator: ": ")
        let outline = ReportOutline(
            kicker: organisation,
            title: heading,
            lead: [lead],
            warnings: [],
            sections: (draft.map { [instructions($0)] } ?? []) + sections(isDraft: draft != nil),
            closing: closing,
            footer: [phrases.counted.filled(["n": local.number(BulletinMaterial.minimumPeople)])]
        )
        return ComposedDigest(
            subject: subject.inert(maximumBytes: ComposedDigest.maximumSubjectBytes),
            text: ReportPlainText(outline: outline).body,
            html: ReportHTML(outline: outline, language: local.language, subject: subject).body
        )
    }

    private var numbered: [(number: Int, item: BulletinMaterial.Item)] {
        material.items.enumerated().map { ($0.offset + 1, $0.element) }.filter { !leftOut.contains($0.number) }
    }

    private var heading: String {
        if let title, !title.isEmpty { return title }
        return numbered.contains { $0.item.section == .done } ? phrases.title : phrases.titleWithoutDone
    }

    private var lead: String {
        (material.people == 0 ? phrases.leadQuiet : phrases.lead).filled([
            "start": local.day(material.start), "end": local.day(material.end),
            "people": local.count(material.people, phrases.people),
        ])
    }

    private func sections(isDraft: Bool) -> [ReportOutline.Section] {
        BulletinMaterial.Section.allCases.map { section in
            let items = numbered.filter { $0.item.section == section }.map { number, item in
                ReportOutline.Block.item(
                    ReportOutline.Item(
                        number: isDraft ? number : nil,
                        name: item.name.inert(maximumBytes: Theme.maximumNameBytes),
                        remark: local.count(item.people, phrases.wrote),
                        words: [item.answer.inert(maximumBytes: Self.answerBytes)].filter { !$0.isEmpty }
                    )
                )
            }
            return ReportOutline.Section(title: phrases.titles(section), tint: Self.tint(section), blocks: items)
        }
    }

    private static func tint(_ section: BulletinMaterial.Section) -> Tint {
        switch section {
        case .done: .praise
        case .planned: .request
        case .declined: .complaint
        case .heard: .soft
        }
    }

    private func instructions(_ draft: Draft) -> ReportOutline.Section {
        let count = material.recipients.count
        let shown = material.recipients.prefix(3).map(\.description).joined(separator: ", ")
        let recipients = count > 3 ? "\(shown), … (\(local.number(count)))" : shown
        return ReportOutline.Section(
            title: "",
            tint: .outage,
            blocks: [
                .line(phrases.draftIntro.filled(["recipients": recipients])),
                .glossary(caption: phrases.draftCaption, phrases.draftCommands),
                .remark(phrases.draftLapses.filled(["moment": local.moment(draft.lapsesAt)])),
            ]
        )
    }

    private var closing: [String] {
        let address = material.address.inert(maximumBytes: EmailAddress.maximumBytes)
        return address.isEmpty ? [] : [phrases.write.filled(["address": address])]
    }
}

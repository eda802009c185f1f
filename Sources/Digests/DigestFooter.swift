internal import Feedback
internal import Typesetting

/// The small print: whether every mail is accounted for, how well they were understood, what comes next.
struct DigestFooter {
    let editor: DigestEditor

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    var lines: [String] {
        let contact = material.frame.contact.inert(maximumBytes: 200)
        let lines = [
            material.namesPeople ? "" : phrases[.namesNobody],
            contact.isEmpty ? "" : phrases.filled(.ask, ["contact": contact]),
            material.frame.next.map { phrases.filled(.next, ["moment": local.moment($0)]) } ?? "",
        ]
        return [phrases.filled(.window, material.frame.period(in: local))] + counts + triage + [phrases[.decided]]
            + lines.filter { !$0.isEmpty } + [material.frame.program]
    }

    private var counts: [String] {
        var lines: [String] = []
        func add(_ count: Int, _ key: DigestKey) {
            if count > 0 { lines.append(editor.count(count, key)) }
        }
        if material.countsBefore == nil { lines.append(phrases[.noComparison]) }
        add(material.machineMail, .machineMail)
        add(material.backlog, .backlog)
        add(material.security, .security)
        if material.quarantined == 0 { lines.append(phrases[.noneQuarantined]) }
        add(material.quarantined, .quarantined)
        if let account = material.reconciliation {
            let key = account.leftAlone == 0 ? DigestKey.account : .accountOld
            if account.addsUp { lines.append(phrases.filled(key, Self.places(of: account, local))) }
            add(account.goneBeforeRead, .gone)
            add(account.passedOver, .passedOver)
        }
        return lines
    }

    /// Nobody's correction is not everybody's consent: what no person has looked at is said to be unknown.
    private var triage: [String] {
        guard let account = material.triage else { return [] }
        let model = account.model.inert(maximumBytes: DigestBudget.nameBytes)
        var lines = model.isEmpty ? [] : [phrases.filled(.model, ["model": model])]
        if account.judged > 0 {
            let isKnown = account.confirmed + account.corrected > 0
            let places = [
                "mails": editor.count(account.judged, .mails), "unsure": local.number(account.unsure),
                "confirmed": local.number(account.confirmed), "corrected": local.number(account.corrected),
            ]
            lines.append(phrases.filled(isKnown ? .triage : .triageUnknown, places))
        }
        return lines
    }

    static func places(of account: DigestMaterial.Reconciliation, _ local: LocalFormat) -> [String: String] {
        [
            "server": local.number(account.onServer), "stored": local.number(account.stored),
            "quarantined": local.number(account.quarantined), "waiting": local.number(account.waiting),
            "old": local.number(account.leftAlone),
        ]
    }
}

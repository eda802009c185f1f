internal import Feedback

/// What a mail is taken for, as it stands in the table: what a correction changes, and what taking it back restores.
struct StoredJudgement: Hashable, Sendable {
    /// The model's name for what a person has said.
    static let byStaff = Verdict.byStaff

    var kind: MailKind?
    var category: Category?
    var isUnsure = false
    var service: String?
    var model: String?
    var incident: Int64?
    /// See `Verdict.reportsOutage`.
    var reportsOutage = false
    /// See `Verdict.isDoubtfulOutage`.
    var isDoubtful = false

    var tray: Tray { Tray(kind: kind, category: category, isUnsure: isUnsure) }

    var shown: Correction.Judgement {
        Correction.Judgement(category: category, isUnsure: isUnsure, tray: tray)
    }

    /// What it is once a person has put it into `tray`. What says no more about it, the service, stays; and a mail that could not
    /// be read stays one.
    func corrected(to tray: Tray) -> StoredJudgement {
        var corrected = self
        corrected.category = tray.category ?? category
        corrected.isUnsure = tray == .unsure
        // A person vouches that a person wrote it.
        if kind != nil, tray != .other { corrected.kind = .human }
        corrected.model = Self.byStaff
        corrected.reportsOutage = corrected.category == .outage
        corrected.isDoubtful = corrected.isUnsure
        corrected.incident = corrected.reportsOutage ? incident : nil
        return corrected
    }
}

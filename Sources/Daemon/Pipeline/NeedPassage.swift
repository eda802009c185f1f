internal import Feedback
internal import Store

/// What of a mail is a complaint or a request, by its verdict alone: the mail itself, or one of its matters.
struct NeedPassage: Sendable {
    /// From this probability on that it is a complaint or a request, an unsure mail or matter counts as one: more likely than not. It
    /// then belongs to its theme only as surely as it is a need at all, and nobody is told by it without a person having looked.
    static let minimumProbability = 0.5

    /// 0: the mail itself; else its matter, counted from 1.
    let position: Int
    /// Of the mail's text; nil: all of it.
    let passage: Int?
    let category: Category
    let service: String?
    /// How likely it is a complaint or request at all: 1 where the model was sure, or a person has said so.
    let probability: Double

    /// Its matters that are, else the mail itself.
    ///
    /// - Parameter isVouchedFor: staff says that it is a need: the doubtful ones count too.
    static func all(in verdict: Verdict, isVouchedFor: Bool = false) -> [NeedPassage] {
        let isStaffs = verdict.model == Verdict.byStaff
        // A person's word is about the whole mail.
        if isStaffs, !verdict.isUnsure, !verdict.category.isNeed { return [] }
        var needs: [NeedPassage] = []
        for (index, matter) in verdict.matters.enumerated() where matter.category.isNeed {
            let probability = matter.isUnsure ? matter.probabilities.ofNeed : 1
            guard probability >= minimumProbability || isVouchedFor else { continue }
            needs.append(NeedPassage(matter, position: index + 1, of: verdict, probability: probability))
        }
        let says = isStaffs && !verdict.isUnsure ? verdict.category : nil
        guard needs.isEmpty && verdict.matters.isEmpty || says.map({ !needs.map(\.category).contains($0) }) ?? false
        else { return needs }
        guard verdict.category.isNeed else { return [] }
        let probability = verdict.isUnsure ? verdict.probabilities.ofNeed : 1
        guard probability >= minimumProbability || isVouchedFor else { return [] }
        return [NeedPassage(verdict, probability: probability)]
    }

    private init(_ verdict: Verdict, probability: Double) {
        (position, passage) = (0, nil)
        (category, service) = (verdict.category, verdict.service)
        self.probability = probability
    }

    private init(_ matter: Matter, position: Int, of verdict: Verdict, probability: Double) {
        (self.position, passage) = (position, matter.passage)
        (category, service) = (matter.category, matter.service ?? verdict.service)
        self.probability = probability
    }

    /// - Parameter mail: its number; any before it has one.
    func writing(of mail: Int64, _ language: String, subject: String, text: String) -> NeedWriting {
        NeedWriting(
            place: NeedPlace(mail: mail, position: position),
            passage: passage,
            language: language,
            subject: subject,
            text: text
        )
    }
}

extension Category {
    /// What themes are made of.
    var isNeed: Bool { self == .complaint || self == .request }
}

extension Verdict {
    /// Something in it may be one: the others need not be looked at again.
    var holdsNeed: Bool { category.isNeed || matters.contains { $0.category.isNeed } }
}

extension [Category: Double] {
    /// Either is a need.
    fileprivate var ofNeed: Double { (self[.complaint] ?? 0) + (self[.request] ?? 0) }
}

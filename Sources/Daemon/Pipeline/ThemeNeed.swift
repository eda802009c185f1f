internal import Embeddings
internal import Feedback
internal import Reading
internal import Store
internal import Themes

/// A complaint or request of a stored mail, with what themes keep of it besides its words.
struct ThemeNeed: Sendable {
    /// From this probability on that it is a complaint or a request, an unsure mail or matter counts as one: more likely than not. It
    /// then belongs to its theme only as surely as it is a need at all, and nobody is told by it without a person having looked.
    static let minimumProbability = 0.5

    var need: Need
    /// How likely it is a complaint or request at all: 1 where the model was sure, or a person has said so.
    let probability: Double
    let sentence: String

    /// What a mail complains of and asks for: its matters that do, else the mail itself; nothing where staff has said that it is
    /// something else.
    ///
    /// - Parameter isVouchedFor: staff says that it is a need: the doubtful ones count too.
    static func all(of mail: NeedMail, isVouchedFor: Bool = false) -> [ThemeNeed] {
        let verdict = mail.verdict
        let isStaffs = verdict.model == Verdict.byStaff
        // A person's word is about the whole mail.
        if isStaffs, !verdict.isUnsure, !verdict.category.isNeed { return [] }
        var needs: [ThemeNeed] = []
        for (index, matter) in verdict.matters.enumerated() where matter.category.isNeed {
            let probability = matter.isUnsure ? matter.needProbability : 1
            guard probability >= minimumProbability || isVouchedFor else { continue }
            needs.append(ThemeNeed(matter, position: index + 1, of: mail, probability: probability))
        }
        let says = isStaffs && !verdict.isUnsure ? verdict.category : nil
        guard
            needs.isEmpty && verdict.matters.isEmpty || says.map({ !needs.map(\.need.category).contains($0) }) ?? false
        else { return needs }
        guard verdict.category.isNeed else { return [] }
        let probability = verdict.isUnsure ? verdict.needProbability : 1
        guard probability >= minimumProbability || isVouchedFor else { return [] }
        return [ThemeNeed(mail, probability: probability)]
    }

    /// The mail itself.
    private init(_ mail: NeedMail, probability: Double) {
        let writing = NeedWriting.whole(of: mail)
        self.init(writing, mail.verdict.category, mail.verdict.service, probability: probability)
    }

    private init(_ matter: Matter, position: Int, of mail: NeedMail, probability: Double) {
        let writing = NeedWriting(
            place: NeedPlace(mail: mail.number, position: position),
            passage: matter.passage,
            language: mail.language,
            subject: mail.subject,
            text: mail.text
        )
        self.init(writing, matter.category, matter.service ?? mail.verdict.service, probability: probability)
    }

    private init(_ writing: NeedWriting, _ category: Category, _ service: String?, probability: Double) {
        need = writing.need(category, service: service)
        self.probability = probability
        let (subject, text) = writing.words
        sentence =
            writing.isErased
            ? "" : NeedSentence.find(subject: subject, text: text, category: category, language: writing.language)
    }
}

extension NeedWriting {
    fileprivate static func whole(of mail: NeedMail) -> NeedWriting {
        NeedWriting(
            place: NeedPlace(mail: mail.number, position: 0),
            passage: nil,
            language: mail.language,
            subject: mail.subject,
            text: mail.text
        )
    }

    /// Of a matter its passage. The subject is that of the first one, and of the whole mail.
    var words: (subject: String, text: String) {
        guard let passage else { return (subject, text) }
        let passages = Segmenter.segments(of: text, language: language)
        return (passage == 0 ? subject : "", passages.indices.contains(passage) ? passages[passage] : "")
    }

    func need(_ category: Category, service: String?, vector: [Float]? = nil) -> Need {
        let (subject, text) = words
        return Need(
            key: Need.Key(place),
            category: category,
            service: service,
            language: language,
            words: NeedWords(subject: subject, text: text, language: language),
            vector: vector
        )
    }

    /// What is turned into a vector.
    var embedded: String {
        let (subject, text) = words
        return EmbeddedText.of(subject: subject, text: text)
    }
}

extension Need.Key {
    init(_ place: NeedPlace) { self.init(mail: place.mail, position: place.position) }

    var place: NeedPlace { NeedPlace(mail: mail, position: position) }
}

extension Category {
    /// What themes are made of.
    var isNeed: Bool { self == .complaint || self == .request }
}

extension Verdict {
    /// Either is a need.
    fileprivate var needProbability: Double {
        (probabilities[.complaint] ?? 0) + (probabilities[.request] ?? 0)
    }

    /// Something in it may be one: the others need not be looked at again.
    var holdsNeed: Bool { category.isNeed || matters.contains { $0.category.isNeed } }
}

extension Matter {
    fileprivate var needProbability: Double {
        (probabilities[.complaint] ?? 0) + (probabilities[.request] ?? 0)
    }
}

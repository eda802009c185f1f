internal import Embeddings
internal import Feedback
internal import Reading
internal import Store
internal import Themes

/// A complaint or request of a stored mail, with what themes keep of it besides its words.
struct ThemeNeed: Sendable {
    var need: Need
    /// How likely it is a complaint or request at all: 1 where the model was sure, or a person has said so.
    let probability: Double
    let sentence: String

    /// What a mail complains of and asks for; nothing where staff has said that it is something else.
    ///
    /// - Parameters:
    ///   - isVouchedFor: staff says that it is a need: the doubtful ones count too.
    ///   - readings: of what was read before.
    static func all(
        of mail: NeedMail,
        isVouchedFor: Bool = false,
        readings: ReadingShelf = ReadingShelf()
    ) -> [ThemeNeed] {
        NeedPassage.all(in: mail.verdict, isVouchedFor: isVouchedFor).map { passage in
            let writing = passage.writing(of: mail.number, mail.language, subject: mail.subject, text: mail.text)
            return ThemeNeed(writing, passage, reading: readings.take(writing))
        }
    }

    private init(_ writing: NeedWriting, _ passage: NeedPassage, reading: NeedReading) {
        need = Need(
            key: Need.Key(writing.place),
            category: passage.category,
            service: passage.service,
            language: writing.language,
            words: reading.words
        )
        probability = passage.probability
        sentence = writing.isErased ? "" : reading.sentence(as: passage.category)
    }
}

extension NeedWriting {
    /// Of a matter its passage. The subject is that of the first one, and of the whole mail.
    var words: (subject: String, text: String) {
        guard let passage else { return (subject, text) }
        let passages = Segmenter.segments(of: text, language: language)
        return (passage == 0 ? subject : "", passages.indices.contains(passage) ? passages[passage] : "")
    }

    func read() -> NeedReading {
        let (subject, text) = words
        return NeedReading(subject: subject, text: text, language: language)
    }

    func need(_ category: Category, service: String?, vector: [Float]? = nil) -> Need {
        Need(
            key: Need.Key(place),
            category: category,
            service: service,
            language: language,
            words: read().words,
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

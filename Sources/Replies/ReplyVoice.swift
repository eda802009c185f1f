internal import Feedback
internal import Typesetting

/// How a letter to one person is written: in their language, by the organisation's name, with times as they read them.
struct ReplyVoice {
    let phrases: ReplyPhrases
    /// Of the organisation.
    let name: String
    let local: LocalFormat
    let now: Timestamp

    init(in thread: ReplyThread, by office: ReplyOffice, now: Timestamp) {
        phrases = office.wording.phrases(for: thread.language, or: office.language)
        name = office.organisation.inert(maximumBytes: ReplyLetter.maximumNameBytes)
        local = LocalFormat(language: phrases.language, timeZone: office.timeZone)
        self.now = now
    }

    func says(_ key: ReplyKey, _ values: [ReplyPlace: String] = [:]) -> String {
        phrases.filled(key, values.merging([.organisation: name]) { given, _ in given })
    }

    func moment(_ time: Timestamp) -> String { ReplyLetter.moment(time, now: now, local) }

    /// What IT has written, word for word, and when.
    func quoted(_ note: IncidentNote) -> [[String]] { note.paragraphs(phrases, name, local, now: now) }

    /// How to hear no more.
    var howToStop: String { says(.newsStop, [.words: NewsWord.stop.word(in: phrases.language)]) }
}

package import Feedback
internal import Typesetting

/// Whether what IT has done helped: asked once, some time after it was told.
package struct NewsQuestion: Sendable {
    private let note: IncidentNote
    private let wroteAt: Timestamp
    private let sentence: String
    private let toldAt: Timestamp

    /// - Parameters:
    ///   - note: what IT wrote when it was done.
    ///   - wroteAt: when this person asked for it.
    ///   - sentence: in which; empty: it is not quoted.
    ///   - toldAt: when they were told.
    package init(_ note: IncidentNote, wroteAt: Timestamp, sentence: String, toldAt: Timestamp) {
        self.note = note
        self.wroteAt = wroteAt
        self.sentence = sentence
        self.toldAt = toldAt
    }

    package func letter(
        in thread: ReplyThread,
        by office: ReplyOffice,
        loopMark: String,
        now: Timestamp
    ) -> ReplyLetter {
        let phrases = office.wording.phrases(for: thread.language, or: office.language)
        let name = office.organisation.inert(maximumBytes: ReplyLetter.maximumNameBytes)
        let local = LocalFormat(language: phrases.language, timeZone: office.timeZone)
        let words = [NewsWord.yes, .no].map { $0.word(in: phrases.language) }.joined(separator: ", ")
        let told: [ReplyPlace: String] = [
            .moment: ReplyLetter.moment(toldAt, now: now, local), .organisation: name,
        ]
        let paragraphs =
            [
                phrases.quotation(of: sentence, from: wroteAt, name, local, now: now),
                ReplyLetter.paragraph([phrases.filled(.newsTold, told)]),
            ] + note.paragraphs(phrases, name, local, now: now) + [
                ReplyLetter.paragraph([phrases.filled(.newsQuestion, [.words: words, .organisation: name])]),
                ReplyLetter.paragraph([phrases.howToStop(name)]),
                ReplyLetter.paragraph([phrases.filled(.sentAutomatically, [.organisation: name])]),
            ]
        return ReplyLetter(
            phrases,
            title: phrases[.newsQuestionTitle],
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }
}

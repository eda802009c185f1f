package import Feedback
internal import Typesetting

/// Whether what IT has done helped: asked once, some time after it was told.
package struct NewsQuestion: Sendable {
    private let note: IncidentNote
    private let asked: AskedNeed
    private let toldAt: Timestamp

    /// - Parameters:
    ///   - note: what IT wrote when it was done.
    ///   - asked: what this person asked for.
    ///   - toldAt: when they were told.
    package init(_ note: IncidentNote, asked: AskedNeed, toldAt: Timestamp) {
        self.note = note
        self.asked = asked
        self.toldAt = toldAt
    }

    package func letter(
        in thread: ReplyThread,
        by office: ReplyOffice,
        loopMark: String,
        now: Timestamp
    ) -> ReplyLetter {
        let voice = ReplyVoice(in: thread, by: office, now: now)
        let words = [NewsWord.yes, .no].map { $0.word(in: voice.phrases.language) }.joined(separator: ", ")
        let paragraphs =
            [
                asked.lines(in: voice),
                ReplyLetter.paragraph([voice.says(.newsTold, [.moment: voice.moment(toldAt)])]),
            ] + voice.quoted(note) + [
                ReplyLetter.paragraph([voice.says(.newsQuestion, [.words: words])]),
                ReplyLetter.paragraph([voice.howToStop]),
                ReplyLetter.paragraph([voice.says(.sentAutomatically)]),
            ]
        return ReplyLetter(
            voice.phrases,
            title: voice.phrases[.newsQuestionTitle],
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }
}

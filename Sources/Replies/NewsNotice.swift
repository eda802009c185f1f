package import Feedback
internal import Typesetting

/// What somebody who asked is told when IT has answered: their own sentence, that it is done, planned or not possible, and what IT
/// has written. It goes to that person alone, and says nothing of others.
package struct NewsNotice: Sendable {
    private let answer: KnownAnswer
    /// When this person wrote.
    private let wroteAt: Timestamp
    /// In which they asked; empty: it is not quoted.
    private let sentence: String

    package init(_ answer: KnownAnswer, wroteAt: Timestamp, sentence: String) {
        self.answer = answer
        self.wroteAt = wroteAt
        self.sentence = sentence
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
        let reply: ReplyKey = answer.status == .done ? .newsNotHelped : .newsReply
        let paragraphs =
            [
                phrases.quotation(of: sentence, from: wroteAt, name, local, now: now),
                ReplyLetter.paragraph([
                    phrases.filled(.thanksForTelling, [.organisation: name]),
                    phrases.filled(answer.status.texts.sentence, [.organisation: name]),
                ]),
            ] + answer.note.paragraphs(phrases, name, local, now: now) + [
                ReplyLetter.paragraph([phrases.filled(reply, [.organisation: name]), phrases.howToStop(name)]),
                ReplyLetter.paragraph([phrases.filled(.sentAutomatically, [.organisation: name])]),
            ]
        return ReplyLetter(
            phrases,
            title: phrases[answer.status.texts.title],
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }
}

extension ReplyPhrases {
    /// What a person wrote, and when; when alone where nothing is left to quote.
    func quotation(
        of sentence: String,
        from time: Timestamp,
        _ name: String,
        _ local: LocalFormat,
        now: Timestamp
    ) -> [String] {
        let lines = ReplyLetter.quotation(sentence.inert(maximumBytes: ThemeMember.maximumSentenceBytes))
        let values: [ReplyPlace: String] = [
            .moment: ReplyLetter.moment(time, now: now, local), .organisation: name,
        ]
        return ReplyLetter.paragraph([filled(lines.isEmpty ? .wroteUnquoted : .wrote, values)]) + lines
    }

    func howToStop(_ name: String) -> String {
        filled(.newsStop, [.words: NewsWord.stop.word(in: language), .organisation: name])
    }
}

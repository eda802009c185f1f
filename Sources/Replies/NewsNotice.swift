package import Feedback
internal import Typesetting

/// What somebody who asked is told when IT has answered: their own sentence, that it is done, planned or not possible, and what IT
/// has written. It goes to that person alone, and says nothing of others.
package struct NewsNotice: Sendable {
    /// Things told in one mail.
    package static let maximumPassages = 5

    /// Of one thing that they asked for.
    package struct Passage: Sendable {
        let answer: KnownAnswer
        let asked: AskedNeed

        package init(_ answer: KnownAnswer, asked: AskedNeed) {
            self.answer = answer
            self.asked = asked
        }
    }

    private let passages: [Passage]

    /// - Parameter passages: in the order told; never empty.
    package init(_ passages: [Passage]) {
        self.passages = passages
    }

    /// How many passages, from the first on, fit into a letter; one always does.
    package static func fitting(
        _ passages: [Passage],
        in thread: ReplyThread,
        by office: ReplyOffice,
        now: Timestamp
    ) -> Int {
        var count = min(passages.count, maximumPassages)
        while count > 1 {
            let letter = NewsNotice(Array(passages.prefix(count)))
                .letter(in: thread, by: office, loopMark: "", now: now)
            if letter.text.utf8.count <= ReplyLetter.maximumTextBytes { break }
            count -= 1
        }
        return count
    }

    package func letter(
        in thread: ReplyThread,
        by office: ReplyOffice,
        loopMark: String,
        now: Timestamp
    ) -> ReplyLetter {
        let voice = ReplyVoice(in: thread, by: office, now: now)
        let isDone = passages.allSatisfy { $0.answer.status == .done }
        let paragraphs =
            passages.enumerated().flatMap { told($1, isFirst: $0 == 0, voice) } + [
                ReplyLetter.paragraph([voice.says(isDone ? .newsNotHelped : .newsReply), voice.howToStop]),
                ReplyLetter.paragraph([voice.says(.sentAutomatically)]),
            ]
        return ReplyLetter(
            voice.phrases,
            title: voice.phrases[title],
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }

    /// What is told, if it is one; else that there is something.
    private var title: ReplyKey {
        let titles = Set(passages.map { $0.answer.status.texts.title })
        return titles.count == 1 ? titles.first ?? .newsTitle : .newsTitle
    }

    /// Thanks stand in a letter once.
    private func told(_ passage: Passage, isFirst: Bool, _ voice: ReplyVoice) -> [[String]] {
        let thanks = isFirst && passage.asked.isTheirs ? [voice.says(.thanksForTelling)] : []
        let sentences = thanks + [voice.says(passage.answer.status.texts.sentence)]
        return [passage.asked.lines(in: voice), ReplyLetter.paragraph(sentences)] + voice.quoted(passage.answer.note)
    }
}

package import Feedback
internal import Typesetting

/// The answer a person gets at once: thanks, what was understood and how to correct it, and one useful thing that is true: that we know
/// of the outage already, or whom to turn to. It promises nothing.
///
/// Nothing of the mail is in it but, for known senders, the subject.
package struct Acknowledgement: Sendable {
    /// Nil: nothing has judged the mail.
    package var verdict: Verdict?
    /// The open incident that the mail counts into.
    package var outage: KnownOutage?
    /// What IT has said already of what the mail seems to ask for.
    package var answer: KnownAnswer?
    /// The mail has gone to the help desk already.
    package var isPassedOn = false
    /// Empty unless it may be quoted.
    package var subject = ""

    package init(verdict: Verdict?) {
        self.verdict = verdict
    }

    /// The same for when the time has passed by which IT promises to say more; nil where no time is promised.
    package var afterNextWord: Acknowledgement? {
        guard let outage, outage.note?.nextWordBy != nil else { return nil }
        var later = self
        later.outage = outage.withoutNextWord
        return later
    }

    /// The same for when the incident is over: that there is trouble is no longer known.
    package var afterOutage: Acknowledgement? {
        guard outage != nil else { return nil }
        var later = self
        later.outage = nil
        return later
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
        let quoted = subject.inert(maximumBytes: ReplyLetter.maximumQuotedSubjectBytes)

        var paragraphs = [ReplyLetter.paragraph([phrases.filled(.thanks, [.organisation: name])])]
        let understood = understanding(phrases, name)
        paragraphs.append(ReplyLetter.paragraph(understood + [phrases.filled(.read, [.organisation: name])]))
        paragraphs += outage.map { told($0, phrases, name, local, now) } ?? helpdesk(office, phrases, name)
        if outage == nil, let answer { paragraphs += answered(answer, phrases, name, local, now) }
        if verdict?.isSecurity == false {
            let key = understood.isEmpty ? ReplyKey.askKind : .correction
            let correction = phrases.filled(key, [.words: phrases.words, .organisation: name])
            paragraphs.append(ReplyLetter.paragraph([correction]))
        }
        paragraphs.append(ReplyLetter.paragraph([phrases.filled(.sentAutomatically, [.organisation: name])]))
        return ReplyLetter(
            phrases,
            title: quoted.isEmpty ? phrases.filled(.yourMail, [.organisation: name]) : quoted,
            paragraphs: paragraphs,
            thread: thread,
            loopMark: loopMark
        )
    }

    /// A service is named where its own name or an alias stands in the mail, not where one was guessed from a misspelling.
    private func understanding(_ phrases: ReplyPhrases, _ name: String) -> [String] {
        guard let verdict else { return [] }
        let category =
            verdict.isSecurity
            ? phrases[.categorySecurity] : verdict.isUnsure ? nil : phrases.category(verdict.category)
        guard let category else { return [] }
        var values: [ReplyPlace: String] = [.category: category, .organisation: name]
        guard let service = verdict.service, !verdict.isSecurity, verdict.mention?.manner != .misspelt else {
            return [phrases.filled(.understood, values)]
        }
        values[.service] = service.inert(maximumBytes: ReplyLetter.maximumServiceBytes)
        return [phrases.filled(.understoodAbout, values)]
    }

    private func told(
        _ outage: KnownOutage,
        _ phrases: ReplyPhrases,
        _ name: String,
        _ local: LocalFormat,
        _ now: Timestamp
    ) -> [[String]] {
        var paragraphs: [[String]] = []
        if let place = outage.place {
            var values: [ReplyPlace: String] = [
                .n: local.number(place), .moment: ReplyLetter.moment(outage.since, now: now, local),
                .organisation: name,
            ]
            values[.service] = outage.service?.inert(maximumBytes: ReplyLetter.maximumServiceBytes)
            paragraphs.append(
                ReplyLetter.paragraph([phrases.filled(outage.service == nil ? .knownUnnamed : .known, values)])
            )
        }
        guard let note = outage.note else { return paragraphs }
        paragraphs += note.paragraphs(phrases, name, local, now: now)
        if let next = note.nextWordBy, next > now {
            let moment = ReplyLetter.moment(next, now: now, local)
            paragraphs.append(
                ReplyLetter.paragraph([phrases.filled(.nextWord, [.moment: moment, .organisation: name])])
            )
        }
        return paragraphs
    }

    /// It only seems so: nobody has looked yet.
    private func answered(
        _ answer: KnownAnswer,
        _ phrases: ReplyPhrases,
        _ name: String,
        _ local: LocalFormat,
        _ now: Timestamp
    ) -> [[String]] {
        let sentences = [.answered, answer.status.texts.sentence].map { phrases.filled($0, [.organisation: name]) }
        return [ReplyLetter.paragraph(sentences)] + answer.note.paragraphs(phrases, name, local, now: now)
    }

    /// For an outage of one person's own.
    private func helpdesk(_ office: ReplyOffice, _ phrases: ReplyPhrases, _ name: String) -> [[String]] {
        guard let verdict, verdict.category == .outage, !verdict.isSecurity else { return [] }
        var sentences: [String] = []
        if isPassedOn { sentences.append(phrases.filled(.passedOn, [.organisation: name])) }
        if let helpdesk = office.helpdesk, isPassedOn || !verdict.isUnsure {
            let shown = helpdesk.inert(maximumBytes: ReplyOffice.maximumHelpdeskBytes)
            sentences.append(phrases.filled(.helpdesk, [.helpdesk: shown, .organisation: name]))
        }
        return sentences.isEmpty ? [] : [ReplyLetter.paragraph(sentences)]
    }
}

extension IncidentNote {
    /// What IT has written, word for word, and when.
    func paragraphs(_ phrases: ReplyPhrases, _ name: String, _ local: LocalFormat, now: Timestamp) -> [[String]] {
        let moment = ReplyLetter.moment(word.when, now: now, local)
        let lines = ReplyLetter.quotation(text)
        guard !lines.isEmpty else { return [] }
        return [ReplyLetter.paragraph([phrases.filled(.note, [.moment: moment, .organisation: name])]) + lines]
    }
}

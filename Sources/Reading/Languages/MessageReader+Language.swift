internal import Feedback

extension MessageReader {
    /// From here on the subject is not asked.
    private static let surely = 0.8

    /// The language of what was written, once it is told from what was quoted.
    static func readLanguage(of message: inout Message) {
        let words = message.newText.isEmpty ? message.forwarded : message.newText
        (message.language, message.languageConfidence) = language(of: words, subject: message.subject)
    }

    /// Which matters it holds. A machine has one.
    static func readMatters(of message: inout Message) {
        switch message.kind {
        case .human, .list, .spam:
            message.segments = Segmenter.segments(of: message.newText, language: message.language)
        case .autoReply, .bounce, .delay, .receipt, .calendar, .notice, .own, .instruction:
            message.segments = message.newText.isEmpty ? [] : [message.newText]
        }
    }

    /// The language of a mail and how sure it is; "und" and 0 when too little tells.
    ///
    /// A subject is often another hand's: a form's, a ticket system's, the first mail's of a thread. It is asked only where the
    /// text leaves doubt.
    private static func language(of words: String, subject: String) -> (code: String, confidence: Double) {
        var guess = LanguageDetector.detect(words)
        if guess.confidence < surely, !subject.isEmpty { guess = LanguageDetector.detect(subject + "\n" + words) }
        return (guess.told.code, guess.told.confidence)
    }
}

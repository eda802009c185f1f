package import Feedback

/// Names that recur in the mails of several people and belong to no configured service: what the operator may want to add.
///
/// A name stands without an article ("in Mensis", "Mensis is down"), or is spelt as no word is ("MyCampus", "LSF"). Words that
/// people use about anything, people's names, places, devices and parts of addresses are none.
package struct ServiceSuggester: Sendable {
    /// People who must have used a name.
    package static let minimumPeople = 3
    /// Candidates that are kept; names beyond them are as rare as can be.
    static let maximumCandidates = 50_000
    /// UTF-8 bytes of an example's subject.
    private static let maximumSubjectBytes = 100

    private let matcher: ServiceMatcher
    private var candidates: [UInt64: ServiceCandidate] = [:]
    /// Words of the names in From: of people, mostly.
    private var senders = HashTable<Void>()

    package init(services: [Service]) {
        matcher = ServiceMatcher(services)
    }

    /// - Parameters:
    ///   - mail: its number; mails are given one after the other, the newest first.
    ///   - person: `Sender.key`.
    ///   - sender: the name in From.
    package mutating func add(
        mail: Int64,
        person: String,
        sender: String,
        language: String,
        subject: String,
        text: String
    ) {
        for token in TokenizedText(subject: "", text: sender).tokens { senders.set(token.hash, to: ()) }
        let words = TokenizedText(subject: subject, text: text)
        guard !words.isShouted else { return }
        let reading = NameReading(words, language: language, sender: sender, matcher: matcher)
        let person = FowlerNollVo.hash64(person.utf8)
        for (key, letters, use) in reading.uses {
            guard candidates[key] != nil || candidates.count < Self.maximumCandidates else { continue }
            candidates[key, default: ServiceCandidate(letters: letters)].add(
                use,
                person: person,
                mail: mail,
                subject: Self.bounded(subject)
            )
        }
    }

    /// Those with the most people first.
    package func suggestions(limit: Int) -> [ServiceSuggestion] {
        let named = Self.merged(candidates.filter { !senders.contains($0.key) }.map(\.value))
            .filter { $0.isName(minimumPeople: Self.minimumPeople) }
        return named.map {
            ServiceSuggestion(name: $0.name, people: $0.people.count, mails: $0.mails, subject: $0.subject)
        }
        .sorted { ($0.people, $0.mails, $1.name) > ($1.people, $1.mails, $0.name) }
        .prefix(limit).map { $0 }
    }

    /// Slips of the pen counted to the name they are meant for. Only names of several people are compared.
    private static func merged(_ candidates: [ServiceCandidate]) -> [ServiceCandidate] {
        var names: [ServiceCandidate] = []
        let ranked = candidates.sorted { ($0.uses, $1.name) > ($1.uses, $0.name) }
        for candidate in ranked {
            let index = names.firstIndex { name in
                name.letters.count >= ServiceName.misspeltLetters && name.uses >= candidate.uses * 2
                    && EditDistance.isWithin(1, name.letters, candidate.letters)
            }
            if let index {
                names[index].merge(candidate)
            } else if candidate.people.count >= minimumPeople {
                names.append(candidate)
            }
        }
        return names
    }

    private static func bounded(_ subject: String) -> String {
        guard subject.utf8.count > maximumSubjectBytes else { return subject }
        var bytes = 0
        return String(
            subject.prefix { character in
                bytes += character.utf8.count
                return bytes < maximumSubjectBytes
            }
        ) + "…"
    }
}

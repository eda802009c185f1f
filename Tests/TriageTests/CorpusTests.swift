import Feedback
import Testing

@testable import Triage

struct CorpusTests {
    private static let languages = ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt"]

    @Test func everyLanguageHasEveryCategory() throws {
        let corpus = try Corpus(directory: Project.corpus)
        for language in Self.languages {
            for category in Category.allCases {
                #expect(
                    corpus.lines.count { $0.lang == language && $0.label == category } >= 3,
                    "\(language) \(category)"
                )
            }
        }
        #expect(Set(corpus.lines.map(\.lang)) == Set(Self.languages))
    }

    @Test func identifiersAreUniqueAndLinesHaveWords() throws {
        let corpus = try Corpus(directory: Project.corpus)
        #expect(Set(corpus.lines.map(\.id)).count == corpus.lines.count)
        for line in corpus.lines where line.text.utf8.count > TokenizedText.maximumTextBytes {
            Issue.record("\(line.id) is longer than what is looked at")
        }
    }

    /// Variety teaches, repetition does not: no two mails share half of their runs of three words.
    @Test func noTwoMailsAreNearlyTheSame() throws {
        let corpus = try Corpus(directory: Project.corpus)
        let runs = corpus.lines.map { Self.runs(of: $0) }
        var mails: [UInt64: [Int]] = [:]
        for (mail, set) in runs.enumerated() { for run in set { mails[run, default: []].append(mail) } }
        var shared: [Int: Int] = [:]
        for list in mails.values where list.count > 1 && list.count < 50 {
            for (index, left) in list.enumerated() {
                for right in list[(index + 1)...] {
                    shared[min(left, right) * runs.count + max(left, right), default: 0] += 1
                }
            }
        }
        for (pair, count) in shared where count >= 4 {
            let (left, right) = (pair / runs.count, pair % runs.count)
            let union = runs[left].count + runs[right].count - count
            #expect(Double(count) / Double(union) < 0.5, "\(corpus.lines[left].id) and \(corpus.lines[right].id)")
        }
    }

    @Test func missingDirectoryIsAnErrorThatSaysSo() {
        #expect(throws: CorpusError.self) { try Corpus(directory: Project.directory + "/Sources/Triage/NoCorpus") }
    }

    private static func runs(of line: CorpusLine) -> Set<UInt64> {
        let hashes = TokenizedText(subject: line.subject, text: line.text).tokens.map(\.hash)
        guard hashes.count >= 3 else { return [] }
        var runs = Set<UInt64>()
        for start in 0..<hashes.count - 2 {
            let pair: UInt64 = hashes[start] &* 31 &+ hashes[start + 1]
            runs.insert(pair &* 17 &+ hashes[start + 2])
        }
        return runs
    }
}

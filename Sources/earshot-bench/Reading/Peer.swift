internal import Glibc

/// Another program that reads mails; `scripts/reading-peers` asks it, in a process of its own.
enum Peer: String, Sendable, CaseIterable {
    case email
    case mailParserReply = "mail-parser-reply"
    case emailReplyParser = "email-reply-parser"

    /// For the head of a column.
    var title: String { self == .email ? "Python email" : rawValue }

    /// By set and id.
    func answers(
        to cases: CaseFolder,
        with python: String,
        in folder: BenchFolder
    ) throws -> [String: [String: Answer]] {
        let output = folder.path(rawValue)
        let words = [python, Checkout.readingPeers, rawValue, cases.path] + cases.sets
        let child = try Child.run(words, output: output)
        guard child.code == 0 else {
            throw Failure("\(rawValue) failed: \(BenchFolder.text("\(output).err").suffix(2000))")
        }
        let answers: [Answer] = try CaseFolder.lines(output)
        return Dictionary(grouping: answers, by: \.set).mapValues { answers in
            Dictionary(answers.map { ($0.id, $0) }) { $1 }
        }
    }
}

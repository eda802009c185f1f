internal import FoundationEssentials

/// Plain k-means on TF-IDF, by scikit-learn: it sees all mails at once, and is told how many themes there are.
enum ThemePeer {
    private struct Text: Encodable {
        let text: String
    }

    private struct Answer: Decodable {
        let labels: [Int64]
    }

    static func measure(_ mails: [ThemedMail], seeds: Int, _ first: Int) throws -> ThemesReport.Way {
        let folder = try BenchFolder(isKept: false)
        Console.tell("looking for scikit-learn (PyPI is asked the first time)")
        let script = "\(Checkout.root)/scripts/theme-peers"
        let log = folder.path("install")
        guard try Child.run([script, "install"], output: log).code == 0 else {
            throw Failure(
                "scikit-learn could not be installed: \(BenchFolder.text("\(log).err").suffix(500))",
                code: Failure.unavailableCode
            )
        }
        let texts = try mails.map { try JSONText.line(Text(text: "\($0.subject)\n\($0.text)")) }.joined()
        try folder.write(texts, to: "texts")
        let themes = Set(mails.map(\.theme)).count
        let numbers = (0..<seeds).map { "\(first + $0)" }
        let output = folder.path("labels")
        let child = try Child.run([script, "kmeans", folder.path("texts"), "\(themes)"] + numbers, output: output)
        guard child.code == 0 else {
            throw Failure("k-means failed: \(BenchFolder.text("\(output).err").suffix(500))")
        }
        let answers = try BenchFolder.bytes(output).split(separator: 0x0A).map {
            try JSONDecoder().decode(Answer.self, from: Data($0)).labels
        }
        guard answers.count == seeds, answers.allSatisfy({ $0.count == mails.count }) else {
            throw Failure("k-means left mails out")
        }
        return ThemesReport.Way("k-means on TF-IDF, k given", mails, groupings: answers)
    }
}

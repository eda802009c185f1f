internal import Reading

/// What Earshot reads in mails whose content is known, beside other programs on the same mails in the same run.
struct ReadingBenchmark {
    private let options: ReadingOptions

    init(_ options: ReadingOptions) {
        self.options = options
    }

    func run(on path: String) throws -> ReadingReport {
        let folder = try CaseFolder(path, sets: options.sets, side: options.side)
        let environment = PeerEnvironment(isWanted: options.hasPeers)
        var report = ReadingReport(cases: folder.cases, complaint: environment.complaint)
        let answers = try earshot(folder.cases)
        report.add("Earshot", Self.sheets(folder.cases, answers))
        if let file = options.failures {
            let misses = Self.sheets(folder.cases, answers).flatMap(\.value.misses)
            let lines = try misses.sorted { ($0.field, $0.set, $0.id) < ($1.field, $1.set, $1.id) }.map(JSONText.line)
            try BenchFolder.write(Array(lines.joined().utf8), to: file)
        }
        guard let python = environment.python else { return report }
        let scratch = try BenchFolder(isKept: false)
        for peer in environment.peers {
            Console.tell("asking \(peer.title)")
            report.add(
                peer.title,
                Self.sheets(folder.cases, try peer.answers(to: folder, with: python, in: scratch))
            )
        }
        return report
    }

    private func earshot(_ cases: [ReadingCase]) throws -> [String: [String: Answer]] {
        let reader = MessageReader()
        var answers: [String: [String: Answer]] = [:]
        for mail in cases {
            // A mail that is not there is lost, like one that nobody can read.
            guard let bytes = try? BenchFolder.bytes(mail.path) else { continue }
            answers[mail.set, default: [:]][mail.id] = Answer(reader.read(bytes))
        }
        return answers
    }

    /// One a set.
    static func sheets(_ cases: [ReadingCase], _ answers: [String: [String: Answer]]) -> [String: ScoreSheet] {
        let tells = ScoreSheet.Tells(answers.values.flatMap(\.values))
        var sheets: [String: ScoreSheet] = [:]
        for mail in cases {
            sheets[mail.set, default: ScoreSheet(tells)].add(answers[mail.set]?[mail.id], to: mail)
        }
        return sheets
    }
}

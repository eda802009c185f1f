import Feedback
import Testing
import Triage

@testable import earshot

/// `earshot evaluate`: labelled mails in, a report out.
struct EvaluationTests {
    private static func line(_ id: String, _ label: String, _ more: String = "") -> String {
        "{\"id\":\"\(id)\",\"subject\":\"s\",\"text\":\"t\",\"label\":\"\(label)\"\(more)}\n"
    }

    /// A mail of a set, judged as told.
    private static func judged(
        _ label: Category,
        _ category: Category,
        _ confidence: Double,
        language: String = "en",
        source: String? = nil,
        beside others: [Category: Double] = [:],
        isCoarse: Bool = false
    ) throws -> JudgedMail {
        let source = source.map { ",\"source\":\"\($0)\"" } ?? ""
        let file = try ScratchFile(line("x", label.rawValue, ",\"lang\":\"\(language)\"\(source)"))
        let set = try LabelledSet(InputFile(path: file.path))
        let verdict = Verdict(
            category: category,
            isUnsure: confidence < 0.5,
            probabilities: others.merging([category: confidence]) { $1 },
            service: nil,
            tone: 0,
            isSecurity: false,
            reasons: [.init(words: "is\u{1B}[31m broken", weight: 1)],
            model: "test"
        )
        return JudgedMail(set.mails[0].mail, line: 1, of: set, verdict: verdict, isCoarse: isCoarse)
    }

    @Test func readsLinesAndSkipsEmptyOnes() throws {
        let second = Self.line("b", "praise", ",\"alt\":\"other\"")
        let file = try ScratchFile("\n" + Self.line("a", "outage") + "\r\n" + second)
        let set = try LabelledSet(InputFile(path: file.path))
        #expect(set.mails.map(\.line) == [2, 4] && set.mails.map(\.mail.label) == [.outage, .praise])
        #expect(set.mails[1].mail.alt == .other && !set.isCoarse)
    }

    @Test func namesTheLineThatIsNone() throws {
        let file = try ScratchFile(Self.line("a", "outage") + "\n" + Self.line("b", "noise"))
        let failure = #expect(throws: Failure.self) { try LabelledSet(InputFile(path: file.path)) }
        #expect(failure?.code == .dataError)
        #expect(failure?.message.contains("line 3") == true && failure?.message.contains("praise") == true)
        let nothing = try ScratchFile("\n\n")
        #expect(throws: Failure.self) { try LabelledSet(InputFile(path: nothing.path)) }
        #expect(throws: Failure.self) { try LabelledSet(InputFile(path: "/nowhere/set.jsonl")) }
    }

    @Test(arguments: [
        (["outage", "complaint", "request", "other"], "", true), (["outage", "praise"], "", false),
        (["outage"], ",\"alt\":\"question\"", false),
    ])
    func knowsWhetherPraiseAndQuestionsAreToldApart(_ labels: [String], _ more: String, _ isCoarse: Bool) throws {
        let file = try ScratchFile(labels.map { Self.line($0, $0, more) }.joined())
        #expect(try LabelledSet(InputFile(path: file.path)).isCoarse == isCoarse)
    }

    @Test func coarseCountsPraiseAsOther() throws {
        let fine = try Self.judged(.other, .praise, 0.9)
        let coarse = try Self.judged(.other, .praise, 0.9, isCoarse: true)
        #expect(!fine.counted.isRight && coarse.counted.isRight)
    }

    @Test("how sure it is that a mail is other includes praise and questions, where these count as other")
    func coarseConfidence() throws {
        let others: [Category: Double] = [.question: 0.25, .other: 0.125, .complaint: 0.125]
        let fine = try Self.judged(.other, .praise, 0.5, beside: others)
        let coarse = try Self.judged(.other, .praise, 0.5, beside: others, isCoarse: true)
        #expect(fine.counted.confidence == 0.5 && coarse.counted.confidence == 0.875)
    }

    @Test("what the alarm hears is measured by its own rule, not by what a mail is called")
    func hearsAsTheAlarm() throws {
        let alarm = Measurement([
            try Self.judged(.outage, .question, 0.57, beside: [.outage: 0.38]),
            try Self.judged(.outage, .outage, 0.6),
            try Self.judged(.outage, .outage, 0.4),
            try Self.judged(.outage, .praise, 0.6, beside: [.outage: 0.38]),
            try Self.judged(.request, .request, 0.7, beside: [.outage: 0.3]),
            try Self.judged(.request, .request, 0.9, beside: [.outage: 0.1]),
        ]).alarm
        #expect(alarm.outages == 4 && alarm.recall == 0.75 && alarm.sureRecall == 0.25)
        #expect(alarm.others == 2 && alarm.falseReports == 0.5)
    }

    @Test func errorsAreTheMostConfidentFirst() throws {
        let mails = [
            try Self.judged(.outage, .outage, 0.99), try Self.judged(.outage, .request, 0.4),
            try Self.judged(.request, .outage, 0.8), try Self.judged(.other, .outage, 0.6),
        ]
        let errors = Misjudgement.all(of: mails)
        #expect(errors.map(\.confidence) == [0.8, 0.6, 0.4] && errors.last?.unsure == true)
        let json = try JSONLine.of(errors[0]).text
        for part in ["\"alt\":null", "\"source\":null", "\"label\":\"request\""] { #expect(json.contains(part)) }
    }

    private static func report(errors: Int = 10) throws -> EvaluationReport {
        var mails: [JudgedMail] = []
        for number in 0..<60 {
            mails.append(
                try judged(
                    Category.allCases[number % 6],
                    Category.allCases[number % 7 == 0 ? 0 : number % 6],
                    Double(number % 9 + 1) / 10,
                    language: number % 3 == 0 ? "de" : "en",
                    source: number % 2 == 0 ? "a source with a name that is far too long" : "app"
                )
            )
        }
        return EvaluationReport(
            model: "linear-0123456789abcdef",
            unsureBelow: 0.5,
            sets: ["one.jsonl"],
            isCoarse: false,
            coarseSet: nil,
            all: Measurement(mails),
            languages: Dictionary(grouping: mails, by: \.language).mapValues(Measurement.init),
            sources: Dictionary(grouping: mails, by: { $0.source ?? "" }).mapValues(Measurement.init),
            errors: Array(Misjudgement.all(of: mails).prefix(errors))
        )
    }

    @Test(arguments: [false, true])
    func fitsATerminal(_ isWhole: Bool) throws {
        let text = EvaluationPrint(report: try Self.report(), isWhole: isWhole).text
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        for word in ["macro-F1", "accuracy of the unsure", "what the model said", "language", "the alarm hears"] {
            #expect(text.contains(word), "\(word)")
        }
        // What a mail says is inert.
        #expect(!text.contains("\u{1B}"))
    }

    @Test func jsonHasAllOfIt() throws {
        let json = try JSONLine.of(try Self.report(errors: 1)).text
        for key in [
            "accuracy", "accuracyInterval", "alarm", "calibrationError", "coarse", "coarseSet", "confusion",
            "coverageAt90", "errors", "languages", "lenientAccuracy", "macroF1", "macroF1Interval", "mails", "model",
            "scores", "sets",
            "sources", "unsure", "unsureBelow",
        ] {
            #expect(json.contains("\"\(key)\":"), "\(key)")
        }
    }

    @Test(arguments: [["--set"], ["--errors", "0", "x"], ["--errors", "many", "x"], ["--coarse", "--fine", "x"], []])
    func refusesWhatMakesNoSense(_ words: [String]) {
        #expect(throws: UsageError.self) {
            try EvaluateCommand(ParsedArguments(words, for: EvaluateCommand.specification))
        }
    }

    @Test func setsMayBeRepeated() throws {
        let arguments = try ParsedArguments(
            ["--set", "a", "b", "--set=c", "--model", "x", "--model", "y"],
            for: EvaluateCommand.specification
        )
        #expect(arguments.values("set") == ["a", "c"] && arguments.operands == ["b"])
        #expect(arguments.value("model") == "y" && arguments.values("errors").isEmpty)
    }

    @Test func helpFitsAScreen() {
        for command in Earshot.commands {
            let lines = command.specification.helpText.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= 80 }, "\(command.specification.name)")
            #expect(lines.count <= 30, "\(command.specification.name)")
        }
    }
}

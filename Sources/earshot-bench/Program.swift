internal import Glibc

/// `earshot-bench`: measures Earshot against programs that people know, on the machine at hand.
@main
enum Program {
    static func main() async {
        // A reader that goes away (`| head`) is an error to write to, not a death that leaves servers behind.
        signal(SIGPIPE, SIG_IGN)
        Interruption.watch()
        do {
            switch try Invocation(Array(CommandLine.arguments.dropFirst())) {
            case .help(let text): Console.write(text)
            case .ingest(let options):
                let report = try IngestBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : ResultTable(report).text)
            case .latency(let options):
                let report = try LatencyBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            case .alert(let options):
                let report = try AlertBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
                guard report.isWithinGoal else { throw Failure("an alert took more than two seconds") }
            case .judge(let options):
                let report = try JudgeBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            case .chronicle(let options): Console.write(try await ChroniclePlay(options).run())
            case .reading(let options): try measureReading(options)
            case .triage(let options):
                Interruption.letGo()
                let report = try TriageBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            case .themes(let options):
                let report = try ThemesBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            case .names(let options):
                Interruption.letGo()
                let report = try NamesBenchmark(options).run()
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            case .digest(let options):
                let report = try Waiting.value { try await DigestBenchmark(options).run() }
                Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            }
        } catch let failure as Failure {
            Console.tell("earshot-bench: \(failure.message)")
            exit(failure.code)
        } catch {
            Console.tell("earshot-bench: \(error)")
            exit(Failure.softwareCode)
        }
    }

    private static func measureReading(_ options: ReadingOptions) throws {
        switch options.task {
        case .score:
            let report = try ReadingBenchmark(options).run(on: options.cases ?? ".")
            Console.write(options.isJSON ? try JSONText.of(report) : report.text(bySet: options.isBySet))
        case .speed:
            let reports = try SpeedBenchmark(options).run()
            let text = reports.map(\.text).joined(separator: "\n")
            Console.write(options.isJSON ? try JSONText.of(reports) : text)
        case .memory:
            let report = try MemoryBenchmark(options).run()
            Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            guard report.isFlat else { throw Failure("memory grew") }
        case .hostile:
            let report = try HostileBenchmark().run()
            Console.write(options.isJSON ? try JSONText.of(report) : report.text)
            guard report.broken.isEmpty else { throw Failure("\(report.broken.count) mails cost too much") }
        }
    }
}

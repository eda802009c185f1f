/// What the command line asks for.
enum Invocation: Sendable {
    case help
    case ingest(IngestOptions)

    init(_ words: [String]) throws(Failure) {
        guard let first = words.first else { throw Self.misuse("what shall be measured? There is: ingest") }
        if first == "--help" || first == "-h" {
            self = .help
            return
        }
        guard first == "ingest" else { throw Self.misuse("there is no benchmark '\(first)'; there is: ingest") }
        self = words.contains("--help") ? .help : .ingest(try IngestOptions(words.dropFirst()))
    }

    static func misuse(_ message: String) -> Failure {
        Failure("\(message)\nTry 'earshot-bench --help'.", code: Failure.usageCode)
    }
}

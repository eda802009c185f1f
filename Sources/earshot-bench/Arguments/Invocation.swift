/// What the command line asks for.
enum Invocation: Sendable {
    case help(String)
    case ingest(IngestOptions)
    case latency(LatencyOptions)
    case alert(AlertOptions)
    case judge(JudgeOptions)
    case reading(ReadingOptions)
    case triage(TriageOptions)
    case themes(ThemesOptions)
    case names(NamesOptions)
    case digest(DigestOptions)
    case chronicle(ChronicleOptions)

    init(_ words: [String]) throws(Failure) {
        guard let first = words.first else { throw Self.misuse("what shall be measured? There is: \(Self.names)") }
        let (rest, wantsHelp) = (words.dropFirst(), words.contains("--help"))
        switch first {
        case "--help", "-h": self = .help(Self.help)
        case "ingest": self = wantsHelp ? .help(IngestOptions.help) : .ingest(try IngestOptions(rest))
        case "latency": self = wantsHelp ? .help(LatencyOptions.help) : .latency(try LatencyOptions(rest))
        case "alert": self = wantsHelp ? .help(AlertOptions.help) : .alert(try AlertOptions(rest))
        case "judge": self = wantsHelp ? .help(JudgeOptions.help) : .judge(try JudgeOptions(rest))
        case "reading": self = wantsHelp ? .help(ReadingOptions.help) : .reading(try ReadingOptions(rest))
        case "triage": self = wantsHelp ? .help(TriageOptions.help) : .triage(try TriageOptions(rest))
        case "themes": self = wantsHelp ? .help(ThemesOptions.help) : .themes(try ThemesOptions(rest))
        case "names": self = wantsHelp ? .help(NamesOptions.help) : .names(try NamesOptions(rest))
        case "digest": self = wantsHelp ? .help(DigestOptions.help) : .digest(try DigestOptions(rest))
        case "chronicle": self = wantsHelp ? .help(ChronicleOptions.help) : .chronicle(try ChronicleOptions(rest))
        default: throw Self.misuse("there is no benchmark '\(first)'; there is: \(Self.names)")
        }
    }

    private static let names = "ingest, latency, alert, judge, reading, triage, themes, names, digest, chronicle"

    private static let help = """
        usage: earshot-bench BENCHMARK [options]

          ingest   a mailbox's mails, fetched, understood and committed, beside mbsync
          latency  from the delivery of a mail to its commit, with the daemon waiting
          alert    from the report that makes an outage to the alert at the relay
          judge    reading and judging alone, mail by mail, on one processor
          reading  what is read in mails whose content is known, beside other programs;
                   how fast, in how much memory, and what hostile mails cost
          triage   what a verdict costs, and how much corrections improve verdicts
          themes   how well complaints and requests are grouped, beside k-means
          names    whether small themes are named by the need, and quoted where it is said
          digest   what a digest costs, over stores of up to a million mails
          chronicle
                   measures nothing: plays a written month of mails into an empty store

        'earshot-bench BENCHMARK --help' says more.

        """

    static func misuse(_ message: String) -> Failure {
        Failure("\(message)\nTry 'earshot-bench --help'.", code: Failure.usageCode)
    }
}

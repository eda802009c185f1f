/// The options of `earshot-bench judge`.
struct JudgeOptions: Sendable {
    private(set) var mails = 2_000
    private(set) var rounds = 3
    private(set) var seed = 1
    private(set) var isJSON = false
    private(set) var isListing = false
    private(set) var model: String?
    private(set) var files: [String] = []

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--mails": mails = try words.number(in: 0...IngestOptions.mailLimits.upperBound)
            case "--rounds": rounds = try words.number(in: IngestOptions.roundLimits)
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            case "--model": model = try words.text("FILE")
            case "--json": isJSON = try words.flag()
            case "--list": isListing = try words.flag()
            default:
                guard !word.hasPrefix("-") else { throw Invocation.misuse("'\(word)' is no option of judge") }
                files.append(word)
            }
        }
    }

    static let help = """
        usage: earshot-bench judge [options] [FILE...]

        Reads and judges the benchmark's mails, and each FILE, on one processor and
        without a server, and prints what a mail costs in processor time, by stage.
        The fingerprint is over everything that reading and judging yield: as long as it
        is the same, a change to either changed no result.

        Options:
          --mails N        how many of the benchmark's mails (default: 2000)
          --rounds N       how often; the fastest round counts (default: 3)
          --seed N         other mails; the same seed gives the same (default: 1)
          --model FILE     judge by this model
          --list           print a fingerprint for every mail first
          --json           the results as one JSON object
          --help           show this help

        """
}

/// The options of `earshot-bench digest`.
struct DigestOptions: Sendable {
    static let mailLimits = 1_000...5_000_000

    /// Sizes of the stores, the smallest first.
    private(set) var mails = [10_000, 100_000, 1_000_000]
    private(set) var rounds = 3
    private(set) var isMonthly = false
    private(set) var isJSON = false
    private(set) var isKept = false

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--mails": mails = [try words.number(in: Self.mailLimits)]
            case "--rounds": rounds = try words.number(in: 1...100)
            case "--monthly": isMonthly = try words.flag()
            case "--json": isJSON = try words.flag()
            case "--keep": isKept = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of digest")
            }
        }
    }

    static let help = """
        usage: earshot-bench digest [options]

        Fills stores with a year of made-up mails by 3,000 people on 200 themes, and
        measures how long a weekly digest of everything takes from the open store to
        the finished text and HTML, and the most memory the process had in RAM. The
        store is opened anew each time, and the first time is told apart: what the
        system has of the file in memory is dropped before it, where we may.

        Options:
          --mails N    one store of N mails (default: 10,000, 100,000 and 1,000,000;
                       a million take some 2 GB of disk in TMPDIR)
          --rounds N   how often each is composed (default: 3)
          --monthly    a digest of a month, which looks back eight months
          --json       the results as one JSON object
          --keep       keep the stores
          --help       show this help

        Exit codes: 0 fine, 1 a digest could not be composed, 64 misuse, 74 no disk.

        """
}

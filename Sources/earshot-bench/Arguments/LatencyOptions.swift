/// The options of `earshot-bench latency`.
struct LatencyOptions: Sendable {
    private(set) var mails = 50
    private(set) var backlog = 0
    private(set) var seed = 1
    private(set) var isEncrypted = false
    private(set) var isJSON = false
    private(set) var isKept = false
    /// Nil: the checkout's own, built first.
    private(set) var earshot: String?

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--mails": mails = try words.number(in: 1...10_000)
            case "--backlog": backlog = try words.number(in: 0...IngestOptions.mailLimits.upperBound)
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            case "--tls": isEncrypted = try words.flag()
            case "--earshot": earshot = try words.text("FILE")
            case "--json": isJSON = try words.flag()
            case "--keep": isKept = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of latency")
            }
        }
    }

    static let help = """
        usage: earshot-bench latency [options]

        Runs the daemon on a private Dovecot, delivers mails one by one over LMTP, and
        measures from the server's answer to the delivery until the mail is in the
        store, read, judged and committed. The daemon waits with IDLE between them;
        Dovecot itself tells of a new mail half a second after it has come.

        Options:
          --mails N        how many mails (default: 50)
          --backlog N      so many old mails are there first: how long a new mail waits
                           while they are read (default: 0)
          --tls            over imaps
          --seed N         another backlog, other pauses (default: 1)
          --earshot FILE   measure this program instead of building the checkout's
          --json           the results as one JSON object
          --keep           keep the folder with the mails and the store
          --help           show this help

        Exit codes: 0 fine, 1 a mail was not stored within a minute, and those of
        'earshot-bench ingest'.

        """
}

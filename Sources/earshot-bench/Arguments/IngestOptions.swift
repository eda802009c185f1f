/// The options of `earshot-bench ingest`.
struct IngestOptions: Sendable {
    static let mailLimits = 1...1_000_000
    static let roundLimits = 1...99

    private(set) var mails = 10_000
    private(set) var rounds = 3
    private(set) var seed = 1
    private(set) var areFresh = false
    private(set) var isMarking = true
    private(set) var isJSON = false
    private(set) var isKept = false
    /// Nil: the checkout's own, built first.
    private(set) var earshot: String?

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--mails": mails = try words.number(in: Self.mailLimits)
            case "--rounds": rounds = try words.number(in: Self.roundLimits)
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            case "--earshot": earshot = try words.text("FILE")
            case "--fresh": areFresh = try words.flag()
            case "--no-mark": isMarking = try !words.flag()
            case "--json": isJSON = try words.flag()
            case "--keep": isKept = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of ingest")
            }
        }
    }

    static let help = """
        usage: earshot-bench ingest [options]

        Puts mails into a private Dovecot on loopback and measures how long it takes to
        get them out again: 'earshot once' into a fresh store (fetched, read, judged,
        durably committed, marked on the server) over imap and over imaps; mbsync, which
        only copies, into a fresh Maildir with and without fsync; and Python's imaplib,
        which throws away what it fetches. Every program gets a mailbox of its own with
        the same mails, in every round; the table shows medians.

        Options:
          --mails N        how many mails (default: 10000)
          --rounds N       how often each program runs (default: 3)
          --seed N         other mails; the same seed gives the same (default: 1)
          --fresh          the mails have just arrived, so that outages are looked for;
                           otherwise they are backlog
          --no-mark        Earshot does not mark mails on the server (mark = "none")
          --earshot FILE   measure this program instead of building the checkout's
          --json           the results as one JSON object
          --keep           keep the folder with the mails, stores and configurations
          --help           show this help

        The folder is made in $TMPDIR, or in /tmp. Exit codes: 0 fine, 1 a program
        failed or mails are missing, 64 usage, 69 something is not installed,
        74 a file cannot be written, 130 interrupted.

        """
}

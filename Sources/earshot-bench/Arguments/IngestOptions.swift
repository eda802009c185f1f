/// The options of `earshot-bench ingest`.
struct IngestOptions: Sendable {
    /// More fit neither the five-digit names of the files nor anybody's patience.
    static let mailLimits = 1...99_999
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
        var rest = words
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let given = parts.count == 2 ? parts[1] : nil
            switch parts[0] {
            case "--mails": mails = try Self.number(given ?? rest.popFirst(), of: parts[0], in: Self.mailLimits)
            case "--rounds": rounds = try Self.number(given ?? rest.popFirst(), of: parts[0], in: Self.roundLimits)
            case "--seed": seed = try Self.number(given ?? rest.popFirst(), of: parts[0], in: 0...Int(Int32.max))
            case "--earshot":
                guard let path = given ?? rest.popFirst() else { throw Invocation.misuse("--earshot needs a FILE") }
                earshot = path
            case "--fresh" where given == nil: areFresh = true
            case "--no-mark" where given == nil: isMarking = false
            case "--json" where given == nil: isJSON = true
            case "--keep" where given == nil: isKept = true
            default: throw Invocation.misuse("'\(word)' is no option of ingest")
            }
        }
    }

    private static func number(
        _ word: String?,
        of option: String,
        in limits: ClosedRange<Int>
    ) throws(Failure) -> Int {
        guard let word, let number = Int(word), limits.contains(number) else {
            throw Invocation.misuse("\(option) takes a number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        return number
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

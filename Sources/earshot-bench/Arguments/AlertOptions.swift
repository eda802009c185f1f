/// The options of `earshot-bench alert`.
struct AlertOptions: Sendable {
    private(set) var rounds = 10
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
            case "--rounds": rounds = try words.number(in: 1...AlertScript.services.count)
            case "--tls": isEncrypted = try words.flag()
            case "--earshot": earshot = try words.text("FILE")
            case "--json": isJSON = try words.flag()
            case "--keep": isKept = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of alert")
            }
        }
    }

    static let help = """
        usage: earshot-bench alert [options]

        Runs the daemon on a private Dovecot and a private relay, has four people
        report an outage over LMTP, and measures from the server's answer to the
        fourth mail until the relay has accepted the alert. The daemon waits with
        IDLE; Dovecot itself tells of a new mail half a second after it has come.

        Options:
          --rounds N       how many outages, each of another service (default: 10)
          --tls            over imaps
          --earshot FILE   measure this program instead of building the checkout's
          --json           the results as one JSON object
          --keep           keep the folder with the mails and the store
          --help           show this help

        Exit codes: 0 fine, 1 an alert took more than two seconds or did not come,
        and those of 'earshot-bench ingest'.

        """
}

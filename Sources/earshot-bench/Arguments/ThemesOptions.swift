/// The options of `earshot-bench themes`.
struct ThemesOptions: Sendable {
    static let shuffleLimits = 1...50

    private(set) var set = "Sources/Themes/Corpus/held-out.jsonl"
    /// Nil: only words are measured.
    private(set) var embeddings: String?
    private(set) var hasPeer = false
    private(set) var shuffles = 10
    private(set) var seed = 1
    private(set) var isListing = false
    private(set) var isJSON = false

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--set": set = try words.text("FILE")
            case "--embeddings": embeddings = try words.text("URL")
            case "--peer": hasPeer = try words.flag()
            case "--shuffles": shuffles = try words.number(in: Self.shuffleLimits)
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            case "--list": isListing = try words.flag()
            case "--json": isJSON = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of themes")
            }
        }
        if isListing, isJSON { throw Invocation.misuse("--list goes without --json") }
    }

    static let help = """
        usage: earshot-bench themes [options]

        How well complaints and requests are grouped into themes: mails whose themes are
        known arrive one by one and are placed as the daemon places them, in the order of
        the file and in shuffled orders. B-cubed precision, recall and F1 (Amigó et al.
        2009), in all and by language; how many of those that joined with a certainty of
        0.9 or more belong, and how many these are; and what a placement costs among
        1,000 and 20,000 needs.

        Options:
          --set FILE        a JSON object a line: {"theme","language","kind","subject",
                            "text"} (default: Sources/Themes/Corpus/held-out.jsonl)
          --embeddings URL  measures with vectors too; 'scripts/embedder start DIR'
                            prints the URL of a server on this machine
          --peer            beside k-means on TF-IDF, by scikit-learn from PyPI, which is
                            told the true number of themes and sees all mails at once
          --shuffles N      shuffled orders, and seeds of k-means (default: 10)
          --seed N          other orders; the same seed gives the same (default: 1)
          --list            the themes found in the order of the file, with their names
          --json            the results as one JSON object
          --help            show this help

        """
}

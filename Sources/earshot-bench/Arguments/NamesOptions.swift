/// The options of `earshot-bench names`.
struct NamesOptions: Sendable {
    private(set) var set = "Sources/Themes/Corpus/names-reported.jsonl"
    private(set) var isListing = false
    private(set) var isJSON = false

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--set": set = try words.text("FILE")
            case "--list": isListing = try words.flag()
            case "--json": isJSON = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of names")
            }
        }
        if isListing, isJSON { throw Invocation.misuse("--list goes without --json") }
    }

    static let help = """
        usage: earshot-bench names [options]

        Whether small themes are named by what they are about, and quoted where the need
        is said. A right name holds the thing and what is wrong with it or wanted of it,
        in the language of the digest; a right quote is a sentence that was marked as the
        one that says it. The set tells both for each theme. In a list, a name that begins
        or ends in the middle of something has a ~.

        Options:
          --set FILE  a JSON object a line: {"theme","kind","reader","names","mails"}
                      (default: Sources/Themes/Corpus/names-reported.jsonl)
          --list      each name and quote, with + before the right ones
          --json      the results as one JSON object
          --help      show this help

        """
}

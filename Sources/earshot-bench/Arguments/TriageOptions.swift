/// The options of `earshot-bench triage`.
struct TriageOptions: Sendable {
    static let repeatLimits = 1...50

    private(set) var set: String?
    private(set) var model: String?
    private(set) var corpus = "Sources/Triage/Corpus"
    private(set) var seed = 1
    private(set) var repeats = 5
    /// Mails of `set` that are only judged; nil: a half.
    private(set) var held: Int?
    /// Where vectors for second opinions come from; nil: there are none.
    private(set) var embeddings: String?
    private(set) var isJSON = false

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--set": set = try words.text("FILE")
            case "--model": model = try words.text("FILE")
            case "--corpus": corpus = try words.text("DIR")
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            case "--repeats": repeats = try words.number(in: Self.repeatLimits)
            case "--held": held = try words.number(in: 1...1_000_000)
            case "--embeddings": embeddings = try words.text("URL")
            case "--json": isJSON = try words.flag()
            default: throw Invocation.misuse("'\(word)' is no option of triage")
            }
        }
        if set == nil, held != nil { throw Invocation.misuse("--held goes with --set") }
        if set == nil, model != nil { throw Invocation.misuse("--model goes with --set") }
        if set == nil, embeddings != nil { throw Invocation.misuse("--embeddings goes with --set") }
    }

    static let help = """
        usage: earshot-bench triage [options]

        What judging a mail costs in processor time, and how much better a mailbox is
        judged after 20, 50, 100 and 200 corrections: half of the mails arrive and are
        corrected where the model is wrong or unsure, the model is retrained as the
        daemon does it, guards included, and judges the other half. Several random halves
        give the intervals (two standard errors). Each step is a retraining of about half
        a minute of processor time, each half has four.

        Without --set the corpus itself is measured: three times, a third of it is the
        mailbox, and a model is trained on the rest. That is easier than a real mailbox,
        because the same authors wrote both. It takes an hour and more; with
        --repeats 1 a quarter of it.

        Options:
          --set FILE       labelled mails, a JSON object a line:
                           {"subject","text","label","alt","lang"}; alt counts as lenient
          --model FILE     the model it begins with, its earshot.seed beside it
          --corpus DIR     without --set (default: Sources/Triage/Corpus)
          --held N         of --set so many mails are only judged, and the rest arrives
                           (default: a half)
          --embeddings URL measures with second opinions, by the head that came with Earshot;
                           'scripts/embedder start DIR' prints such a URL
          --repeats N      random halves (default: 5)
          --seed N         other halves; the same seed gives the same (default: 1)
          --json           the results as one JSON object
          --help           show this help

        """
}

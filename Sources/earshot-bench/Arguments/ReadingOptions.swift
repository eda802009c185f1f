/// The options of `earshot-bench reading`.
struct ReadingOptions: Sendable {
    enum Task: Sendable {
        case score, speed, memory, hostile
    }

    private(set) var task = Task.score
    private(set) var cases: String?
    private(set) var sets: [String] = []
    private(set) var side: String?
    private(set) var hasPeers = true
    private(set) var isBySet = false
    private(set) var failures: String?
    private(set) var isJSON = false
    /// Nil: as many as the task has by default.
    private(set) var mails: Int?
    private(set) var rounds = 5
    private(set) var seed = 1

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        while let word = words.next() {
            switch word {
            case "--cases": cases = try words.text("DIR")
            case "--set": sets.append(try words.text("NAME"))
            case "--side": side = try words.text("NAME")
            case "--no-peers": hasPeers = try !words.flag()
            case "--per-set": isBySet = try words.flag()
            case "--failures": failures = try words.text("FILE")
            case "--json": isJSON = try words.flag()
            case "--speed": task = try words.flag() ? .speed : task
            case "--memory": task = try words.flag() ? .memory : task
            case "--hostile": task = try words.flag() ? .hostile : task
            case "--mails": mails = try words.number(in: IngestOptions.mailLimits)
            case "--rounds": rounds = try words.number(in: IngestOptions.roundLimits)
            case "--seed": seed = try words.number(in: 0...Int(Int32.max))
            default: throw Invocation.misuse("'\(word)' is no option of reading")
            }
        }
        if task == .score, cases == nil {
            throw Invocation.misuse("reading needs --cases DIR, --speed, --memory or --hostile")
        }
    }

    static let help = """
        usage: earshot-bench reading --cases DIR [options]
               earshot-bench reading --speed | --memory | --hostile [options]

        With --cases alone: reads mails whose content is known and counts, field by
        field, what is right, beside Python's email package and, for what is left of a
        reply, mail-parser-reply and email-reply-parser from PyPI, on the same mails.
        White space and zero-width characters do not count. DIR holds a folder a set:
          SET/ID.eml           the mails
          SET/expected.jsonl   one object a mail: "id", and any of subject, from,
                               from_name, to, message_id, text, first_plain,
                               text_contains, text_not_contains, attachments (names, or
                               how many), forwarded, is_auto, is_bounce. In sets named
                               reply_... and forward_... text is what the person wrote;
                               "strip": "quotes" leaves the signature in
          SET/consensus.jsonl  what several programs agree on, counted apart
          contested.json       {"SET": {"ID": ["FIELD"]}}: not counted
          split.json           which sets are on which --side: {"SIDE": ["SET"]}

          --set NAME       only this set; may be repeated
          --side NAME      only cases of this side, such as dev or hidden
          --per-set        a table for each set as well
          --no-peers       Earshot alone
          --failures FILE  every case that Earshot missed, one JSON object a line

        --speed: mails a second on one processor, beside a baseline in C that parses
        with GMime, decodes every text part and runs libxml2 over HTML, taking turns.
        --memory: memory taken while many mails are read, every tenth of the way.
        --hostile: what mails made to hurt cost; more than 2 s of processor time or
        300 MB is a failure.

          --mails N        how many of the benchmark's mails (speed: 5000, memory:
                           100000); --speed measures those of --cases as well
          --rounds N       of --speed (default: 5)
          --seed N         other mails; the same seed gives the same (default: 1)
          --json           the results as one JSON object
          --help           show this help

        Exit codes: 0 fine, 1 a limit was broken or a program failed, 64 usage,
        74 a file cannot be read.

        """
}

/// The options of `earshot-bench chronicle`.
struct ChronicleOptions: Sendable {
    let configuration: String
    let chronicle: String

    /// GNU conventions: `--name value` or `--name=value`.
    init(_ words: ArraySlice<String>) throws(Failure) {
        var words = OptionWords(words)
        var (configuration, chronicle): (String?, String?) = (nil, nil)
        while let word = words.next() {
            switch word {
            case "--config": configuration = try words.text("FILE")
            case "--chronicle": chronicle = try words.text("FILE")
            default: throw Invocation.misuse("'\(word)' is no option of chronicle")
            }
        }
        guard let configuration, let chronicle else {
            throw Invocation.misuse("chronicle needs --config and --chronicle")
        }
        (self.configuration, self.chronicle) = (configuration, chronicle)
    }

    static let help = """
        usage: earshot-bench chronicle --config FILE --chronicle FILE

        Plays a chronicle of mails and of what IT did, each at its time, into the store that
        the configuration names, by the services of the daemon; the store must be new.
        Nothing is sent: what would be waits in the outbox. No server is asked.

        A line of the chronicle has columns with tabs between them; '#' begins a remark:

          2026-03-02 09:14  NAME  Ann Lee <a.lee@example.org>  Subject  Text\\nin lines
          2026-03-02 09:40  -     !ack
          2026-03-02 10:30  -     !resolved    a switch was replaced
          2026-03-20 11:00  -     !done        NAME   the new client keeps the line
          2026-04-01 10:00  -     !approve
          2026-04-01 10:05  -     !end

        Times are in UTC. '!done', '!planned' and '!declined' answer the theme that the mail
        NAME counts into; '!approve' approves the bulletin that waits; '!end' is the last line.

        Options:
          --config FILE     a configuration, as the daemon reads it
          --chronicle FILE  what happened
          --help            show this help

        """
}

package import Feedback

extension Configuration {
    /// Who of IT may act by mail.
    package struct Commands: Sendable {
        package let isEnabled: Bool
        /// Each once.
        package let staff: [EmailAddress]
        /// Exchange sets and strips `X-MS-Exchange-Organization-AuthAs`: the operator declares it.
        package let believesExchange: Bool
        /// How long what people are told waits, so that it can be taken back.
        package let undoWithin: Duration
    }
}

extension Configuration.Commands {
    enum Keys {
        static let enabled = ConfigurationKey(
            "enabled",
            .boolean,
            .standard("true"),
            "Take commands of IT by mail. Without it, answers to alerts are feedback like any other mail."
        )
        static let staff = ConfigurationKey(
            "staff",
            .list(of: .address, 1...200),
            .optional(example: "[\"anna@example.org\", \"ben@example.org\"]"),
            synonyms: ["from", "addresses", "allowed"],
            "The addresses that may command, as they stand in From. Left out: those in alert_to of the teams. Where alert_to is a "
                + "group, its members write from addresses of their own: name these here."
        )
        static let exchangeInternal = ConfigurationKey(
            "exchange_internal",
            .boolean,
            .standard("false"),
            synonyms: ["exchange", "authas"],
            "Mail that stays within Exchange bears no signature. Set this to true only if the mailbox lies in your own Exchange "
                + "organisation and every mail reaches it through Exchange: you declare that Exchange itself writes the header "
                + "X-MS-Exchange-Organization-AuthAs, and strikes it out of what comes from outside (its header firewall does, unless "
                + "a connector is set to let such headers pass). \"Internal\" there is then as good as a signature, for senders in "
                + "your own domains."
        )
        static let undoWithin = ConfigurationKey(
            "undo_within",
            .duration(.seconds(1) ... .days(1)),
            .standard("\"30m\""),
            synonyms: ["pause", "undo"],
            "What IT answers to a theme, or to the person behind a mail, goes out so much later: until then \"undo\" takes it back."
        )
    }

    static let section = ConfigurationSection(
        "commands",
        title: "Who may act by mail",
        "IT acts on an outage by answering its alert: \"ack\", \"note: ...\", \"resolved\". A command counts if it comes from an "
            + "address of staff, answers a mail of Earshot's of the last 30 days, and something proves who wrote it: a DKIM signature or "
            + "DMARC that your own server found good (see authserv_id), or Exchange. Where nothing does, a one-time code goes to that "
            + "address, and the command is carried out when it comes back.",
        keys: [Keys.enabled, Keys.staff, Keys.exchangeInternal, Keys.undoWithin]
    )

    init(_ table: SettingsTable, teams: [Configuration.Team]) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        staff = (table[Keys.staff] ?? teams.flatMap(\.alertTo)).unique
        believesExchange = try table.value(Keys.exchangeInternal)
        undoWithin = try table.value(Keys.undoWithin)
    }
}

package import Feedback
package import Wire

extension Configuration {
    /// The mail server that takes what Earshot sends.
    package struct Relay: Sendable {
        package let endpoint: Endpoint
        /// Nil: the relay asks for no login.
        package let login: Login?
        /// In the From header.
        package let sender: EmailAddress
        /// In the From header; empty when none is shown.
        package let senderName: String
        /// The envelope's sender, to which bounces return.
        package let bounceAddress: EmailAddress
        /// The envelope's sender of answers to people; nil: the empty one, to which nothing can be answered.
        package let answerSender: EmailAddress?
    }
}

extension Configuration.Relay {
    enum Keys {
        static let server = EndpointKeys(
            secure: .smtps,
            upgrading: .smtp,
            example: "\"smtps://mail.example.org\"",
            "The server: smtps://HOST or smtp://HOST, with :PORT if it is not the usual one (465 and 587)."
        )
        static let user = ConfigurationKey(
            "user",
            .words(),
            .advised(example: "\"earshot@example.org\""),
            synonyms: ["username", "login"],
            "The name to log in with. A relay that knows you by your network needs neither user nor secret."
        )
        static let secret = ConfigurationKey(
            "secret",
            .secret,
            .advised(example: "\"credential:smtp\""),
            synonyms: Secret.synonyms,
            "Where the password is, written as in [[mailbox]]."
        )
        static let sender = ConfigurationKey(
            "sender",
            .address,
            .required(example: "\"earshot@example.org\""),
            synonyms: ["from"],
            "From which address Earshot writes. Give it one of its own: answers to a digest are no feedback."
        )
        static let senderName = ConfigurationKey(
            "sender_name",
            .words(100),
            .standard("\"Earshot\""),
            synonyms: ["from_name"],
            "The name shown beside it."
        )
        static let bounceAddress = ConfigurationKey(
            "bounce_address",
            .address,
            .optional(example: "\"it-bounces@example.org\""),
            synonyms: ["return_path", "envelope_sender"],
            "Where notices of failed delivery go. Left out: the sender's address."
        )
        static let nullSender = ConfigurationKey(
            "null_sender",
            .boolean,
            .standard("true"),
            synonyms: ["empty_sender"],
            "Whether answers to people go out with the empty sender <>, as they should: then no machine answers them, and no "
                + "notice comes back. Some relays refuse it; with false they bear bounce_address."
        )
    }

    static let section = ConfigurationSection(
        "relay",
        title: "How to speak",
        "The mail server that takes what Earshot sends. Without digests, alerts and acknowledgements, none is needed.",
        keys: [Keys.server.url, Keys.user, Keys.secret, Configuration.Login.oauthKey]
            + [Keys.sender, Keys.senderName, Keys.bounceAddress, Keys.nullSender]
            + [Keys.server.security, Keys.server.allowPlaintext, Keys.server.authorityFile]
    )

    init(_ table: SettingsTable, oauths: [Configuration.OAuth]) throws(ConfigurationProblem) {
        endpoint = try Keys.server.endpoint(in: table)
        let oauth = table[Configuration.Login.oauthKey]
        login = table[Keys.user].flatMap { user in
            Configuration.Login(user: user, secret: table[Keys.secret], oauth: oauth, among: oauths)
        }
        sender = try table.value(Keys.sender)
        senderName = try table.value(Keys.senderName)
        let bounces = table[Keys.bounceAddress] ?? sender
        bounceAddress = bounces
        answerSender = try table.value(Keys.nullSender) ? nil : bounces
    }
}

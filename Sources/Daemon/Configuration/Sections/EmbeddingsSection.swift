package import Embeddings

extension Configuration {
    /// Who gives a second opinion on mails.
    package struct Embeddings: Sendable {
        package let endpoint: EmbeddingEndpoint
        /// Nil: the endpoint wants none.
        package let secret: Secret?
        /// The prefix stands in the file; if not, it is the head's.
        package let hasPrefix: Bool
        /// Nil: the head that comes with the program.
        package let head: String?
    }
}

extension Configuration.Embeddings {
    enum Keys {
        static let url = ConfigurationKey(
            "url",
            .webAddress,
            .optional(example: "\"http://127.0.0.1:8171/v1/embeddings\""),
            synonyms: ["endpoint", "address", "base_url"],
            "Where vectors are asked for: any server that speaks OpenAI's /v1/embeddings. https://, or http:// on this machine. Left "
                + "out: nobody is asked."
        )
        static let model = ConfigurationKey(
            "model",
            .words(EmbeddingEndpoint.maximumModelBytes),
            .standard("\"multilingual-e5-small\""),
            synonyms: ["name", "model_name"],
            "The model to ask for, by the server's name for it."
        )
        static let secret = ConfigurationKey(
            "secret",
            .secret,
            .optional(example: "\"credential:embeddings\""),
            synonyms: Secret.synonyms + ["api_key", "key", "bearer"],
            "Where the key (bearer token) is, written as in [[mailbox]]. A server on this machine wants none."
        )
        static let prefix = ConfigurationKey(
            "prefix",
            .prefix,
            .optional(example: "\"query: \""),
            "What is put before each text. Models of the e5 family want \"query: \" where the server does not add it itself. Left out: "
                + "what the head was trained with."
        )
        static let timeout = ConfigurationKey(
            "timeout",
            .duration(.seconds(1)...(.seconds(60))),
            .standard("\"10s\""),
            synonyms: ["time_limit"],
            "How long one request may take. After it the first opinion stands until the server answers again."
        )
        static let batch = ConfigurationKey(
            "batch",
            .integer(EmbeddingEndpoint.texts),
            .standard("16"),
            synonyms: ["batch_size"],
            "Mails of one request, at most."
        )
        static let head = ConfigurationKey(
            "head",
            .path,
            .optional(example: "\"/var/lib/earshot/own.head\""),
            "What turns the model's vectors into an opinion, made with earshot train --embeddings. It belongs to one model. Left out: "
                + "the one that comes with Earshot, for what scripts/embedder sets up."
        )
        static let authorityFile = ConfigurationKey(
            "ca_file",
            .path,
            .optional(example: "\"/etc/earshot/ca.pem\""),
            synonyms: ["ca", "cafile", "certificate"],
            "Trust the certificate authorities in this PEM file instead of the system's."
        )
    }

    static let section = ConfigurationSection(
        "triage.embeddings",
        title: "A second opinion",
        "A language model that knows what words mean, in a process of its own. Mails are judged, stored and warned of without it; it "
            + "may then revise what a mail was taken for, before the digest. It changes nothing that a person has judged.",
        keys: [Keys.url, Keys.model, Keys.secret, Keys.prefix, Keys.timeout, Keys.batch, Keys.head, Keys.authorityFile]
    )

    /// Nil without a URL.
    init?(_ table: SettingsTable) throws(ConfigurationProblem) {
        guard let url = table[Keys.url] else { return nil }
        endpoint = EmbeddingEndpoint(
            address: url.address(authorityFile: table[Keys.authorityFile]),
            model: try table.value(Keys.model),
            prefix: table[Keys.prefix] ?? "",
            timeout: try table.value(Keys.timeout),
            batch: try table.value(Keys.batch)
        )
        secret = table[Keys.secret]
        hasPrefix = table.holds(Keys.prefix)
        head = table[Keys.head]
    }
}

extension KeyKind<String> {
    /// Text that may end in blanks, or be empty.
    static let prefix = KeyKind.text(form: "text of at most \(EmbeddingEndpoint.maximumPrefixBytes) bytes") {
        text,
        node,
        findings in
        guard text.utf8.count <= EmbeddingEndpoint.maximumPrefixBytes,
            text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else {
            let hint = "Write at most \(EmbeddingEndpoint.maximumPrefixBytes) bytes on one line, such as \"query: \"."
            findings.refuse(node, "\(ShownText.quoted(text)) is no prefix", hint: hint)
            return nil
        }
        return text
    }
}

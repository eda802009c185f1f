extension Configuration {
    /// Where everything that lasts is kept.
    package struct Store: Sendable {
        /// The SQLite file's full path.
        package let path: String
    }
}

extension Configuration.Store {
    private static let fileName = "earshot.sqlite"

    enum Keys {
        static let path = ConfigurationKey(
            "path",
            .path,
            .optional(example: "\"/var/lib/earshot/\(fileName)\""),
            synonyms: ["file", "database"],
            "The database file. Left out: \(fileName) in the directory that systemd gives the service "
                + "(StateDirectory=), or in /var/lib/earshot without one. The disk must be local."
        )
    }

    static let section = ConfigurationSection(
        "store",
        title: "What is kept",
        "One SQLite database holds every mail, what was made of it, and what is still to be sent.",
        keys: [Keys.path]
    )

    init(_ table: SettingsTable, environment: [String: String]) {
        // systemd lists several directories with colons; the first is ours.
        let given = environment["STATE_DIRECTORY"]?.split(separator: ":").first
        path = table[Keys.path] ?? "\(given ?? "/var/lib/earshot")/\(Self.fileName)"
    }
}

internal import Telemetry

enum LogKeys {
    static let level = ConfigurationKey(
        "level",
        .choice([
            ("error", LogLevel.error), ("warning", .warning), ("notice", .notice), ("info", .info), ("debug", .debug),
        ]),
        .standard("\"info\""),
        "How much to say."
    )

    static let section = ConfigurationSection(
        "log",
        title: "What to say in the journal",
        "The journal tells what Earshot does. Mail text and passwords never come into it.",
        keys: [level]
    )
}

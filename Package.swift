// swift-tools-version: 6.2

import PackageDescription

/// Every Swift target is built with the same rules; a warning is an error.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A target of the daemon, in the order mail flows. `needs` names what it may import, all of it from lower layers:
/// `Tests/LayeringTests` reads every `import` and compares.
func stage(_ name: String, needs: [String], exclude: [String] = [], linking: [String] = []) -> Target {
    .target(
        name: name,
        dependencies: needs.map { .byName(name: $0) },
        exclude: exclude,
        swiftSettings: rules,
        linkerSettings: linking.map { .linkedLibrary($0) }
    )
}

func tests(_ name: String, of needs: [String], exclude: [String] = []) -> Target {
    .testTarget(
        name: name,
        dependencies: needs.map { .byName(name: $0) },
        exclude: exclude,
        swiftSettings: rules
    )
}

let package = Package(
    name: "earshot",
    products: [
        .executable(name: "earshot", targets: ["earshot"]),
        .executable(name: "earshot-bench", targets: ["earshot-bench"]),
    ],
    targets: [
        // Layer 0: C headers made callable.
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CPosix"),
        .target(
            name: "CToml",
            cxxSettings: [.define("TOML_HEADER_ONLY", to: "0"), .define("TOML_SHARED_LIB", to: "1")],
            linkerSettings: [.linkedLibrary("tomlplusplus")]
        ),

        // What the benchmark measures reading against.
        .target(name: "CReadingBaseline", dependencies: ["CGMime", "CXML2"]),

        // Layer 1: the vocabulary, and what the journal hears.
        stage("Feedback", needs: []),
        stage("Telemetry", needs: []),

        // Layer 2: drivers.
        stage("Wire", needs: ["Feedback", "CCurl", "CPosix"]),
        stage("SQL", needs: ["Feedback", "CSQLite"]),
        stage("MIME", needs: ["Feedback", "CGMime", "CXML2", "CUchardet"]),
        stage("Words", needs: ["Feedback", "CStemmer"]),
        stage("Typesetting", needs: ["Feedback"]),

        // Layer 3: the stages, in the order mail flows. None imports another.
        stage("Mailboxes", needs: ["Feedback", "Telemetry", "Wire"]),
        stage("Reading", needs: ["Feedback", "MIME"]),
        stage("Triage", needs: ["Feedback"], exclude: ["Corpus", "Model"]),
        stage("Themes", needs: ["Feedback", "Words"], exclude: ["Corpus"]),
        stage("Store", needs: ["Feedback", "SQL"]),
        stage("Outages", needs: ["Feedback", "Typesetting", "Words"]),
        stage("Replies", needs: ["Feedback", "Typesetting"]),
        stage("Instructions", needs: ["Feedback", "Typesetting"]),
        stage("Digests", needs: ["Feedback", "Typesetting"]),
        stage("Postal", needs: ["Feedback", "Telemetry", "Wire"]),
        stage("Authorization", needs: ["Feedback", "Wire"]),
        stage("Embeddings", needs: ["Feedback", "Wire"]),

        // Layer 4: the only place that knows the order.
        stage(
            "Daemon",
            needs: [
                "Feedback", "Telemetry", "Wire", "SQL", "MIME", "Words", "Mailboxes", "Reading", "Triage", "Themes",
                "Store",
                "Outages", "Replies", "Instructions", "Digests", "Postal", "Authorization", "Embeddings", "Typesetting",
                "CToml", "CPosix", "CSystemd",
            ],
            exclude: ["Daemon.docc"]
        ),

        // Layer 5: arguments in, a command run.
        .executableTarget(
            name: "earshot",
            dependencies: [
                "Feedback", "Telemetry", "Typesetting", "Wire", "MIME", "Triage", "Reading", "Themes", "Store",
                "Outages",
                "Digests", "Authorization", "Embeddings", "Daemon", "CPosix",
            ],
            swiftSettings: rules
        ),
        .executableTarget(
            name: "earshot-bench",
            dependencies: [
                "Feedback", "SQL", "MIME", "Words", "Reading", "Triage", "Themes", "Embeddings", "Digests", "Store",
                "Daemon", "CPosix", "CGMime", "CReadingBaseline",
            ],
            swiftSettings: rules,
            // Measured as it is installed: with Swift's library in the program. The linker must be told what Foundation's own
            // libraries need.
            linkerSettings: [
                .unsafeFlags(
                    ["-static-stdlib", "-l_FoundationICU", "-l_FoundationCollections", "-l_FoundationCShims"],
                    .when(configuration: .release)
                )
            ]
        ),

        // Tests mirror `Sources`.
        tests("LayeringTests", of: []),
        tests("FeedbackTests", of: ["Feedback"]),
        tests("WireTests", of: ["Feedback", "Wire"], exclude: ["tls-listener"]),
        tests("SQLTests", of: ["Feedback", "SQL", "CSQLite"]),
        tests("MIMETests", of: ["Feedback", "MIME", "CGMime"]),
        .target(name: "HostileIMAP", path: "Tests/HostileIMAP", swiftSettings: rules),
        tests("MailboxesTests", of: ["Feedback", "Wire", "Mailboxes", "HostileIMAP"]),
        tests(
            "ReadingTests",
            of: ["Feedback", "MIME", "Reading"],
            exclude: ["Cases", "Languages", "MachineMail", "Programs", "Segments"]
        ),
        tests("TriageTests", of: ["Feedback", "Triage"], exclude: ["Senses", "Strangers"]),
        tests("WordsTests", of: ["Feedback", "Words"]),
        tests("ThemesTests", of: ["Feedback", "Words", "Themes"]),
        tests("StoreTests", of: ["Feedback", "SQL", "Store"]),
        tests("TypesettingTests", of: ["Feedback", "Typesetting"]),
        tests(
            "OutagesTests",
            of: ["Feedback", "Words", "Outages"],
            exclude: ["Grouping/reports.txt", "Grouping/rambling.txt"]
        ),
        tests("RepliesTests", of: ["Feedback", "MIME", "Replies"]),
        tests("InstructionsTests", of: ["Feedback", "Typesetting", "MIME", "Instructions"]),
        tests("DigestsTests", of: ["Feedback", "Typesetting", "Instructions", "Digests"], exclude: ["Golden"]),
        tests("PostalTests", of: ["Feedback", "Telemetry", "Wire", "Postal"]),
        tests("AuthorizationTests", of: ["Feedback", "Wire", "Authorization"]),
        tests("EmbeddingsTests", of: ["Feedback", "Wire", "Embeddings"]),
        tests(
            "DaemonTests",
            of: [
                "Feedback", "Telemetry", "Wire", "SQL", "MIME", "Mailboxes", "Reading", "Triage", "Themes", "Store",
                "Outages",
                "Replies", "Instructions", "Digests", "Postal", "Authorization", "Embeddings", "Daemon", "HostileIMAP",
            ],
            exclude: ["BadConfigurations"]
        ),
        tests("BenchTests", of: ["Feedback", "Reading", "earshot-bench"], exclude: ["Cases", "Mails"]),
        tests("CommandTests", of: ["Feedback", "Triage", "Reading", "Store", "Outages", "Daemon", "earshot"]),
        tests("EndToEndTests", of: ["HostileIMAP"]),
    ],
    cxxLanguageStandard: .cxx17
)

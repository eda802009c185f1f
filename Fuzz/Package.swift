// swift-tools-version: 6.2

import PackageDescription

/// The fuzz targets, in a package of their own: its modules, the daemon's by symbolic link, are built with libFuzzer's
/// instrumentation, which the normal build must not have. `scripts/fuzz` builds and runs it.
let rules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // Testing: the exercises look behind `package`. Optimised all the same: millions of runs are the point.
    .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library", "-enable-testing"]),
]

func module(_ name: String, needs: [String]) -> Target {
    .target(name: name, dependencies: needs.map { .byName(name: $0) }, swiftSettings: rules)
}

func fuzzer(_ name: String, of needs: [String]) -> Target {
    .executableTarget(
        name: name,
        dependencies: (needs + ["CFuzzer"]).map { .byName(name: $0) },
        swiftSettings: rules,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
    )
}

let package = Package(
    name: "earshot",
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl"),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0"),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
        .systemLibrary(name: "CPosix"),
        .systemLibrary(name: "CFuzzer"),
        module("Feedback", needs: []),
        module("Telemetry", needs: []),
        module("Wire", needs: ["Feedback", "CCurl", "CPosix"]),
        module("MIME", needs: ["Feedback", "CGMime", "CXML2", "CUchardet"]),
        module("Mailboxes", needs: ["Feedback", "Telemetry", "Wire"]),
        module("Reading", needs: ["Feedback", "MIME"]),
        module("Typesetting", needs: ["Feedback"]),
        module("Instructions", needs: ["Feedback", "Typesetting"]),
        module("Postal", needs: ["Feedback", "Telemetry", "Wire"]),
        fuzzer("IMAPFuzz", of: ["Feedback", "Mailboxes"]),
        fuzzer("MailFuzz", of: ["Feedback", "MIME", "Reading"]),
        fuzzer("LetterFuzz", of: ["Feedback", "Typesetting", "Instructions"]),
        fuzzer("SMTPFuzz", of: ["Feedback", "Wire", "Postal"]),
    ]
)

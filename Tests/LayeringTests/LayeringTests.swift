import Glibc
import Testing

/// The layer table: what a target of the project may import of the project. Stages never import one another.
private let drivers = ["CCurl", "CSQLite", "CGMime", "CXML2", "CUchardet", "CToml", "CSystemd", "CStemmer", "CPosix"]
/// C to measure against: nothing of the daemon.
private let baselines = ["CReadingBaseline"]
private let vocabulary = ["Feedback", "Telemetry"]
private let layers: [(target: String, mayImport: [String])] = [
    ("Feedback", []),
    ("Telemetry", []),
    ("Wire", vocabulary + ["CCurl", "CPosix"]),
    ("SQL", vocabulary + ["CSQLite"]),
    ("MIME", vocabulary + ["CGMime", "CXML2", "CUchardet"]),
    ("Typesetting", vocabulary),
    ("Words", vocabulary + ["CStemmer"]),
    ("Mailboxes", vocabulary + ["Wire"]),
    ("Reading", vocabulary + ["MIME"]),
    ("Triage", vocabulary),
    ("Themes", vocabulary + ["Words"]),
    ("Store", vocabulary + ["SQL"]),
    ("Outages", vocabulary + ["Typesetting", "Words"]),
    ("Replies", vocabulary + ["Typesetting"]),
    ("Instructions", vocabulary + ["Typesetting"]),
    ("Digests", vocabulary + ["Typesetting"]),
    ("Postal", vocabulary + ["Wire"]),
    ("Authorization", vocabulary + ["Wire"]),
    ("Embeddings", vocabulary + ["Wire"]),
    (
        "Daemon",
        vocabulary + drivers + [
            "Wire", "SQL", "MIME", "Words", "Mailboxes", "Reading", "Triage", "Themes", "Store", "Outages", "Replies",
            "Instructions", "Digests", "Postal", "Authorization", "Embeddings", "Typesetting",
        ]
    ),
    (
        "earshot",
        vocabulary + [
            "CPosix", "Typesetting", "Wire", "MIME", "Reading", "Triage", "Themes", "Store", "Outages", "Digests",
            "Authorization", "Embeddings", "Daemon",
        ]
    ),
    (
        "earshot-bench",
        vocabulary + baselines + [
            "CPosix", "CGMime", "SQL", "MIME", "Words", "Reading", "Triage", "Themes", "Embeddings", "Digests", "Store",
            "Daemon",
        ]
    ),
]

/// What the system brings. Foundation itself is barred everywhere: it costs 40 MB and start-up time.
private let systemModules: Set = ["Glibc", "Dispatch", "Synchronization"]
private let foundationModules: Set = ["FoundationEssentials", "FoundationInternationalization"]
/// Where dates, locales or JSON are the job.
private let mayImportFoundation: Set = [
    "Typesetting", "Triage", "Digests", "Store", "Authorization", "Embeddings", "Daemon", "earshot",
    "earshot-bench",
]

@Test("every import goes down a layer", arguments: layers.map(\.target))
func importsGoDown(target: String) throws {
    let allowed = Set(layers.first { $0.target == target }?.mayImport ?? [])
        .union(systemModules)
        .union(mayImportFoundation.contains(target) ? foundationModules : [])
    let files = swiftFiles(below: "\(root)/Sources/\(target)")
    #expect(!files.isEmpty, "no source file found for \(target)")
    for file in files {
        for module in imports(of: file) {
            #expect(allowed.contains(module), "\(target) may not import \(module): \(file)")
        }
    }
}

@Test("the layer table knows every target")
func everyTargetIsKnown() {
    let folders = entries(of: "\(root)/Sources").filter { !drivers.contains($0) && !baselines.contains($0) }
    #expect(Set(folders) == Set(layers.map(\.target)))
}

@Test("no type bears its module's name", arguments: layers.map(\.target).filter { $0 != "earshot" })
func noTypeIsNamedLikeItsModule(target: String) {
    for file in swiftFiles(below: "\(root)/Sources/\(target)") {
        for line in text(of: file).split(separator: "\n") {
            for keyword in ["struct", "class", "enum", "actor", "protocol"] {
                #expect(!line.contains("\(keyword) \(target) "), "\(file): \(line)")
            }
        }
    }
}

private let root = String(#filePath.dropLast("/Tests/LayeringTests/LayeringTests.swift".count))

private func imports(of file: String) -> [String] {
    text(of: file).split(separator: "\n").compactMap { line in
        // An import stands at the beginning of its line; one further in is part of some text.
        guard line.first != " " else { return nil }
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count,
            words[..<position].allSatisfy({ ["internal", "package", "public", "private", "@testable"].contains($0) })
        else { return nil }
        // "import struct Module.Name" names the module last.
        let name = words[position + 1] == "struct" ? words[position + 2] : words[position + 1]
        return String(name.split(separator: ".")[0])
    }
}

private func swiftFiles(below folder: String) -> [String] {
    entries(of: folder).flatMap { name -> [String] in
        let path = "\(folder)/\(name)"
        if name.hasSuffix(".swift") { return [path] }
        return name.contains(".") ? [] : swiftFiles(below: path)
    }
}

private func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
}

private func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

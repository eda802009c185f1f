internal import FoundationEssentials
internal import Glibc

/// A folder of case sets: `SET/ID.eml` with `SET/expected.jsonl` and perhaps `SET/consensus.jsonl`; `contested.json` and
/// `split.json` beside the sets, where there are any.
struct CaseFolder: Sendable {
    let path: String
    /// By set and id.
    let cases: [ReadingCase]

    /// - Parameters:
    ///   - sets: empty for all.
    ///   - side: nil for all.
    init(_ path: String, sets: [String] = [], side: String? = nil) throws {
        self.path = path
        let split = try CaseSplit(Self.bytes("\(path)/split.json"))
        let contested = try Self.contested("\(path)/contested.json")
        let known = try Self.names(in: path).filter { access("\(path)/\($0)/expected.jsonl", R_OK) == 0 }
        for set in sets where !known.contains(set) { throw Failure("\(path) has no set '\(set)'") }
        var cases: [ReadingCase] = []
        for set in known where sets.isEmpty || sets.contains(set) {
            let consensus = try Self.consensus("\(path)/\(set)/consensus.jsonl")
            let expectations: [Expectation] = try Self.lines("\(path)/\(set)/expected.jsonl")
            for expectation in expectations where side == nil || split.side(of: expectation.id, in: set) == side {
                cases.append(
                    ReadingCase(
                        set: set,
                        expectation: expectation,
                        consensus: consensus[expectation.id],
                        contested: Set(contested[set]?[expectation.id] ?? []),
                        path: "\(path)/\(set)/\(expectation.id).eml"
                    )
                )
            }
        }
        guard !cases.isEmpty else {
            throw Failure("\(path) holds no cases\(side.map { " of the side '\($0)'" } ?? "")")
        }
        self.cases = cases
    }

    var sets: [String] { Set(cases.map(\.set)).sorted() }

    static func names(in folder: String) throws(Failure) -> [String] {
        guard let directory = opendir(folder) else { throw BenchFolder.broken(folder, errno) }
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

    /// A file of one JSON object a line; a line that is none is an error, as a case would silently go uncounted.
    static func lines<Line: Decodable>(_ path: String) throws -> [Line] {
        let decoder = JSONDecoder()
        return try BenchFolder.bytes(path).split(separator: 0x0A).enumerated().map { number, line in
            do {
                return try decoder.decode(Line.self, from: Data(line))
            } catch {
                throw Failure("\(path):\(number + 1): \(error)", code: Failure.fileCode)
            }
        }
    }

    private static func consensus(_ path: String) throws -> [String: ReadingCase.Consensus] {
        guard access(path, R_OK) == 0 else { return [:] }
        let lines: [ReadingCase.Consensus] = try lines(path)
        return Dictionary(lines.map { ($0.id, $0) }) { $1 }
    }

    private static func contested(_ path: String) throws -> [String: [String: [String]]] {
        guard let bytes = try bytes(path) else { return [:] }
        return try JSONDecoder().decode([String: [String: [String]]].self, from: Data(bytes))
    }

    private static func bytes(_ path: String) throws -> [UInt8]? {
        access(path, R_OK) == 0 ? try BenchFolder.bytes(path) : nil
    }
}

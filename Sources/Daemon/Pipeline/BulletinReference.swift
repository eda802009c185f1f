/// One draft of a bulletin: what a mail of ours is about, by its key, and what an answer to it asks about, on record.
struct BulletinReference: Hashable, Sendable {
    static let keyPrefix = "bulletin-draft:"
    private static let recordPrefix = "bulletin "

    let number: Int64
    let revision: Int

    init(number: Int64, revision: Int) {
        (self.number, self.revision) = (number, revision)
    }

    var key: String { "\(Self.keyPrefix)\(number):\(revision)" }

    init?(key: String) {
        guard key.hasPrefix(Self.keyPrefix) else { return nil }
        let parts = key.dropFirst(Self.keyPrefix.count).split(separator: ":")
        guard parts.count == 2, let number = Int64(parts[0]), let revision = Int(parts[1]) else { return nil }
        self.init(number: number, revision: revision)
    }

    /// As it stands in `InstructionRecord.asked`: `bulletin 3.2: approve bulletin`.
    func record(of commands: String) -> String { "\(Self.recordPrefix)\(number).\(revision): \(commands)" }

    init?(record: String) {
        guard record.hasPrefix(Self.recordPrefix), let colon = record.firstIndex(of: ":") else { return nil }
        let parts = record[..<colon].dropFirst(Self.recordPrefix.count).split(separator: ".")
        guard parts.count == 2, let number = Int64(parts[0]), let revision = Int(parts[1]) else { return nil }
        self.init(number: number, revision: revision)
    }
}

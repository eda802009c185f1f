internal import Daemon
internal import FoundationEssentials

/// Who reads a digest, for a person at a terminal.
struct DigestReadersPrint {
    private let digest: DigestReaders
    private let timeZone: TimeZone

    init(_ digest: DigestReaders, in timeZone: TimeZone) {
        self.digest = digest
        self.timeZone = timeZone
    }

    var text: String {
        guard !digest.readers.isEmpty else { return "nobody reads the digest \(TerminalText.inert(digest.name))\n" }
        return digest.readers.map { "\(TerminalText.inert($0.address)): \(standing($0))\n" }.joined()
    }

    private func standing(_ reader: DigestReaders.Line) -> String {
        if reader.isStopped { return "has stopped it" }
        let schedule = reader.schedule.map { "wants it \($0), " } ?? ""
        let pause = reader.pausedUntil.map { "paused until \(moment($0)), " } ?? ""
        let next = reader.nextAt.map { "next \(moment($0))" } ?? "never due"
        let read = reader.readUntil.map { ", sent up to \(moment($0))" } ?? ""
        return schedule + pause + next + read
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}

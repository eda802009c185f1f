internal import CSystemd
internal import Feedback
internal import Glibc
internal import Telemetry

/// Writes an overdue alert to the journal as one structured record (sd_journal_sendv(3)); where there is no journal, to the log.
struct JournalAlert: Sendable {
    /// For ever the same: `journalctl MESSAGE_ID=…` finds every such record, and a monitor can wait for it.
    static let messageID = "6f1d2c0b5a7e4f3c9b1e8d4a3f70c592"
    /// Where journald listens; sd_journal_sendv(3) says nothing when nobody does.
    private static let socket = "/run/systemd/journal/socket"

    /// Standard error goes to the journal (systemd.exec(5), JOURNAL_STREAM).
    let isUnderJournal: Bool

    func send(_ alert: OverdueAlert, text: String, log: Log) {
        guard isUnderJournal, access(Self.socket, W_OK) == 0, Self.submit(Self.fields(of: alert, text: text)) else {
            log.alert(text, ["message_id": Self.messageID])
            return
        }
    }

    /// `NAME=value`, as the journal takes them. Each is handed over with its length, so no value can become another field.
    static func fields(of alert: OverdueAlert, text: String) -> [String] {
        [
            "MESSAGE=\(text)", "MESSAGE_ID=\(messageID)", "PRIORITY=\(LogLevel.alert.rawValue)",
            "SYSLOG_IDENTIFIER=earshot", "EARSHOT_KIND=\(alert.kind.rawValue)",
            "EARSHOT_SERVICE=\(alert.incident?.service ?? "")", "EARSHOT_PEOPLE=\(alert.incident?.people ?? 0)",
            "EARSHOT_INCIDENT=\(alert.incident?.number ?? 0)", "EARSHOT_SINCE=\(alert.since.seconds)",
        ]
    }

    private static func submit(_ fields: [String]) -> Bool {
        var bytes = fields.flatMap { Array($0.utf8) }
        let lengths = fields.map(\.utf8.count)
        return bytes.withUnsafeMutableBytes { buffer in
            var start = 0
            let vectors = lengths.map { length in
                defer { start += length }
                return iovec(iov_base: buffer.baseAddress.map { $0 + start }, iov_len: length)
            }
            return vectors.withUnsafeBufferPointer { sd_journal_sendv($0.baseAddress, Int32($0.count)) == 0 }
        }
    }
}

internal import Glibc

/// The journal: one structured record an event. Mail text and secrets never come here.
///
/// Records go to standard error, a line each; under systemd (`JOURNAL_STREAM` set) with the level the journal reads.
/// Values are escaped and capped, so nothing that came from outside can forge a record.
package struct Log: Sendable {
    /// UTF-8 bytes kept of a value.
    package static let maximumValueBytes = 400

    package let subsystem: String
    package let threshold: LogLevel

    package init(_ subsystem: String, threshold: LogLevel = .info) {
        self.subsystem = subsystem
        self.threshold = threshold
    }

    package func alert(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.alert, message, fields)
    }
    package func error(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.error, message, fields)
    }
    package func warning(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.warning, message, fields)
    }
    package func notice(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.notice, message, fields)
    }
    package func info(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.info, message, fields)
    }
    package func debug(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.debug, message, fields)
    }

    private func write(_ level: LogLevel, _ message: String, _ fields: KeyValuePairs<String, String>) {
        guard level.rawValue <= threshold.rawValue else { return }
        var line = "\(subsystem): \(message)"
        for (name, value) in fields {
            line += " \(name)=\(Self.inert(value))"
        }
        if Self.isUnderJournal {
            // "<n>" is sd-daemon(3)'s level prefix; the journal reads it from standard error.
            line = "<\(level.rawValue)>" + line
        }
        line += "\n"
        var bytes = Array(line.utf8)
        bytes.withUnsafeMutableBytes { buffer in
            // One write(2) a record: records of parallel threads do not mix (pipe writes up to 4 KiB are atomic).
            _ = Glibc.write(STDERR_FILENO, buffer.baseAddress, buffer.count)
        }
    }

    private static let isUnderJournal = getenv("JOURNAL_STREAM") != nil

    /// One line, no controls, capped; quoted when it holds a blank.
    package static func inert(_ value: String) -> String {
        var result = ""
        var bytes = 0
        for scalar in value.unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > maximumValueBytes {
                result += "…"
                break
            }
            switch scalar.value {
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            case 0x22: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.utf8.contains(0x20) || result.isEmpty ? "\"\(result)\"" : result
    }
}

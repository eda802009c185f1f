/// What a person wrote into an invitation: SUMMARY, LOCATION and DESCRIPTION of iCalendar (RFC 5545 section 3.8.1).
package enum CalendarText {
    /// Content lines read.
    private static let maximumLines = 2000

    /// Each of the first component that has them, on lines of its own.
    package static func words(of calendar: String) -> String {
        var found: [String] = []
        for name in ["SUMMARY", "LOCATION", "DESCRIPTION"] {
            let line = unfolded(calendar).first {
                $0.starts(with: name.utf8) && [0x3A, 0x3B].contains($0.dropFirst(name.utf8.count).first)
            }
            guard let line, let colon = valueColon(line[...]) else { continue }
            let text = unescaped(line[(colon + 1)...])
            if !text.isEmpty { found.append(text) }
        }
        return found.joined(separator: "\n")
    }

    /// RFC 5545 section 3.1: a line end and one blank are no part of a line.
    private static func unfolded(_ calendar: String) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for line in calendar.utf8.split(separator: ASCII.lineFeed).prefix(maximumLines) {
            var content = Array(line)
            if content.last == ASCII.carriageReturn { content.removeLast() }
            if let first = content.first, ASCII.isBlank(first), !lines.isEmpty {
                lines[lines.count - 1] += content.dropFirst()
            } else {
                lines.append(content)
            }
        }
        return lines
    }

    /// The colon before the value; parameters may hold others in quotes.
    private static func valueColon(_ line: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in line.indices {
            if line[index] == 0x22 { isQuoted.toggle() }
            if line[index] == 0x3A, !isQuoted { return index }
        }
        return nil
    }

    /// RFC 5545 section 3.3.11.
    private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in value {
            if isEscaped {
                result.append(byte | 0x20 == 0x6E ? ASCII.lineFeed : byte)
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

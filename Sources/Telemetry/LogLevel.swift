/// Severity by syslog's numbers (RFC 5424 section 6.2.1).
package enum LogLevel: Int, Sendable {
    /// Somebody must act at once, and no mail told him.
    case alert = 1
    case error = 3
    case warning = 4
    case notice = 5
    case info = 6
    case debug = 7
}

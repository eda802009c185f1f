internal import MIME

/// The headers by which it is decided whether a machine may answer, kept for the record (RFC 3834, RFC 2919, RFC 6522).
enum AutomationHeaders {
    /// Lines kept.
    static let maximumCount = 60
    /// UTF-8 bytes kept of a value.
    static let maximumValueBytes = 256

    private static let names: Set<String> = [
        "return-path", "auto-submitted", "precedence", "x-precedence", "x-auto-response-suppress", "x-loop",
        "x-earshot-loop", "x-failed-recipients", "x-spam-flag", "x-spam-status", "disposition-notification-to",
        "x-mailing-list", "x-beenthere", "feedback-id", "x-amazon-mail-relay-type", "x-ms-exchange-organization-scl",
        "content-class", "x-ms-exchange-organization-authas",
        "x-ms-exchange-generated-message-source", "mailing-list", "x-cron-env", "x-fc-machinegenerated", "x-vacation",
        "x-mail-autoreply", "x-rt-loop-prevention", "resent-from",
    ]
    private static let filter = NameFilter(names)

    /// `name: value` in mail order; `content-type` only where it is a report; at the end `received: N`, their count.
    static func lines(of header: HeaderBlock) -> [String] {
        var result: [String] = []
        var received = 0
        for field in header.fields {
            if field.name == "received" { received += 1 }
            guard result.count < maximumCount, isWanted(field) else { continue }
            result.append("\(field.name): \(InertText.line(field.text, maximumBytes: maximumValueBytes))")
        }
        result.append("received: \(received)")
        return result
    }

    private static func isWanted(_ field: HeaderField) -> Bool {
        if field.name == "content-type" {
            let value = ASCII.lowercased(field.value[...])[...]
            return value.starts(withLowercase: "multipart/report") || value.starts(withLowercase: "message/")
        }
        return field.name.utf8.starts(with: "list-".utf8) || field.name.utf8.starts(with: "x-auto".utf8)
            || filter.mayHold(field.name) && names.contains(field.name)
    }
}

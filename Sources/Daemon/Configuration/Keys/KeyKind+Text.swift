internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import FoundationInternationalization

extension KeyKind<String> {
    /// Free text on one line. `bytes` bounds its UTF-8.
    static func words(_ bytes: Int = 200) -> KeyKind {
        .text(form: "text of at most \(bytes) bytes") { text, node, findings in
            guard !text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else {
                findings.refuse(node, "is empty")
                return nil
            }
            guard text.utf8.count <= bytes else {
                findings.refuse(node, "has \(text.utf8.count) bytes, more than \(bytes)")
                return nil
            }
            guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
                findings.refuse(node, "holds a line break or another control character")
                return nil
            }
            return text
        }
    }

    /// A short name that goes into keys and file names.
    static let identifier = KeyKind.text(form: "a short name such as \"weekly\"") { text, node, findings in
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        guard allowed, (1...40).contains(text.utf8.count) else {
            let hint = "Write 1 to 40 letters a to z, digits, \"-\" or \"_\"."
            findings.refuse(node, "\(ShownText.quoted(text)) is not a short name", hint: hint)
            return nil
        }
        return text
    }

    /// A mail domain, answered in lower case.
    static let domain = KeyKind.text(form: "a mail domain such as \"example.org\"") { text, node, findings in
        guard let address = EmailAddress("a@\(text)") else {
            let hint = "Write what follows the \"@\" of an address: \"example.org\"."
            findings.refuse(node, "\(ShownText.quoted(text)) is not a mail domain", hint: hint)
            return nil
        }
        return address.domain.lowercased()
    }

    /// A file, from the root: a daemon has no directory of its own to start from.
    static let path = KeyKind.text(form: "a file's full path") { text, node, findings in
        guard text.hasPrefix("/"), text.utf8.count < 4096, !text.utf8.contains(where: { $0 < 0x20 }) else {
            findings.refuse(node, "\(ShownText.quoted(text)) is not a full path", hint: "Begin it with \"/\".")
            return nil
        }
        return text
    }
}

extension KeyKind<EmailAddress> {
    static let address = KeyKind.text(form: "an address such as \"it@example.org\"") { text, node, findings in
        if let address = EmailAddress(text) { return address }
        let hint = "Write the bare address, without a name or angle brackets: \"it@example.org\"."
        findings.refuse(node, "\(ShownText.quoted(text)) is not a mail address", hint: hint)
        return nil
    }
}

extension KeyKind<TimeZone> {
    static let timeZone = KeyKind.text(form: "a time zone such as \"Europe/Berlin\"") { text, node, findings in
        if !text.isEmpty, let zone = TimeZone(identifier: text) { return zone }
        let known = TimeZone.knownTimeZoneIdentifiers
        let place = known.first { $0.split(separator: "/").last?.lowercased() == text.lowercased() }
        let hint =
            (place ?? NearestName.of(text, among: known)).map { "Did you mean \"\($0)\"?" }
            ?? "Write its IANA name, such as \"Europe/Berlin\"; timedatectl list-timezones lists them."
        findings.refuse(node, "\(ShownText.quoted(text)) is not a known time zone", hint: hint)
        return nil
    }
}

extension KeyKind<DigestSchedule> {
    static let schedule = KeyKind.text(form: "a schedule such as \"weekdays 07:30\"") { text, node, findings in
        do throws(DigestSchedule.Misfit) {
            return try DigestSchedule(text)
        } catch {
            let forms = ["daily 06:00", "weekdays 07:30", "Mon,Thu 08:00", "monthly 1 07:00", "monthly last 07:00"]
            let hint = "Write one like " + forms.map { "\"\($0)\"" }.joined(separator: ", ") + "."
            findings.refuse(node, "\(ShownText.quoted(text)) is not a schedule: \(error.description)", hint: hint)
            return nil
        }
    }
}

extension KeyKind<Secret> {
    static let secret = KeyKind.text(form: "the place of a secret, such as \"credential:imap\"", isSecret: true) {
        text,
        node,
        findings in
        do throws(Secret.Misfit) {
            return try Secret(text)
        } catch {
            findings.refuse(node, error.message, hint: error.hint)
            return nil
        }
    }
}

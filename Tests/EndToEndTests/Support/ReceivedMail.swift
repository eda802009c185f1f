import FoundationEssentials

/// A mail as it lies in a mailbox, with what one needs to answer it.
struct ReceivedMail: Sendable {
    /// Whole, as delivered.
    let bytes: String

    /// The unfolded value of a header field; nil when it is missing.
    func header(_ name: String) -> String? {
        var value: String?
        // Swift takes CRLF for one character, which is a newline too.
        for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.isEmpty { break }
            if let known = value {
                guard line.first == " " || line.first == "\t" else { break }
                value = known + " " + line.drop { $0 == " " || $0 == "\t" }
            } else if line.lowercased().hasPrefix(name.lowercased() + ":") {
                value = String(line.dropFirst(name.count + 1).drop { $0 == " " })
            }
        }
        return value
    }

    var kind: String { header("X-Earshot-Mail") ?? "" }

    /// The body of a mail of one part, decoded; of several, as it lies there.
    var text: String {
        let lines = bytes.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let body = lines.drop { !$0.isEmpty }.dropFirst()
        switch header("Content-Transfer-Encoding")?.lowercased() {
        case "base64":
            return Data(base64Encoded: body.joined()).map { String(decoding: $0, as: UTF8.self) } ?? ""
        case "quoted-printable":
            return Self.unquoted(body.map { $0.hasSuffix("=") ? String($0.dropLast()) : $0 + "\n" }.joined())
        default: return body.joined(separator: "\n")
        }
    }

    /// Quoted-printable (RFC 2045 section 6.7), its soft line breaks gone already.
    private static func unquoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An answer as a mail program writes it, with what the receiving server says of its sender.
    func answer(
        by person: String,
        _ words: String,
        results: String? = "mx.earshot.test; dkim=pass header.d=earshot.test"
    ) -> [UInt8] {
        let id = header("Message-ID") ?? ""
        var lines = results.map { ["Authentication-Results: \($0)"] } ?? []
        lines += [
            "From: \(person.prefix { $0 != "@" }) <\(person)>",
            "To: \(header("Reply-To") ?? header("From") ?? "")",
            "Subject: Re: \(header("Subject") ?? "")",
            "Date: Fri, 27 Nov 2026 09:00:00 +0000",
            "Message-ID: <\(SampleMail.identifier(person + words + id))@earshot.test>",
            "In-Reply-To: \(id)",
            "References: \(id)",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "",
            words,
            "",
            "On Friday Earshot wrote:",
            "> Please answer above this line.",
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}

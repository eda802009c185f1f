/// A MIME part: its header fields and its encoded body, lines ended by LF.
struct MailPart: Sendable {
    let header: String
    let body: [UInt8]

    static func text(_ text: String, _ coding: TransferCoding) -> MailPart {
        MailPart(
            header: "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(coding.rawValue)\n",
            body: coding.encoded(Array(text.utf8))
        )
    }

    static func html(_ markup: String) -> MailPart {
        let coding = TransferCoding.quotedPrintable
        return MailPart(
            header: "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: \(coding.rawValue)\n",
            body: coding.encoded(Array(markup.utf8))
        )
    }

    /// Up to 2 kB that no compressor shortens.
    static func attachment(_ random: inout SeededRandom) -> MailPart {
        let (type, name) = random.one(of: [
            ("image/png", "screenshot"), ("application/pdf", "form"), ("image/jpeg", "photo"), ("text/csv", "list"),
        ])
        let fileName = "\(name)-\(random.below(10_000)).\(type.split(separator: "/")[1])"
        return MailPart(
            header: """
                Content-Type: \(type); name="\(fileName)"
                Content-Disposition: attachment; filename="\(fileName)"
                Content-Transfer-Encoding: base64

                """,
            body: TransferCoding.base64.encoded(random.bytes(600 + random.below(1400)))
        )
    }

    static func alternative(_ parts: [MailPart], boundary: String) -> MailPart {
        multipart("alternative", parts, boundary)
    }

    static func mixed(_ parts: [MailPart], boundary: String) -> MailPart {
        multipart("mixed", parts, boundary)
    }

    private static func multipart(_ kind: String, _ parts: [MailPart], _ boundary: String) -> MailPart {
        let body = parts.flatMap { Array("--\(boundary)\n\($0.header)\n".utf8) + $0.body + Array("\n".utf8) }
        return MailPart(
            header: "Content-Type: multipart/\(kind);\n boundary=\"\(boundary)\"\n",
            body: body + Array("--\(boundary)--\n".utf8)
        )
    }
}

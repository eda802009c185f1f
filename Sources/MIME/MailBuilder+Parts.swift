extension MailBuilder {
    /// One entity: its fields, an empty line, its body.
    private typealias Part = [UInt8]

    /// Neither quoted-printable nor base64 can hold `=_`, and an original that does is encoded (`isSafeInline`): so
    /// these constants can occur in no part, and need be neither random nor searched for.
    static let mixedBoundary = "=_earshot_mixed"
    static let alternativeBoundary = "=_earshot_alternative"

    /// The fields and the body of the whole mail, with its last CRLF.
    func rootPart() throws(MailBuilderError) -> [UInt8] {
        guard files.count <= Self.maximumAttachments else { throw MailBuilderError(.tooLong, in: "attachments") }
        var parts = [try bodyPart()]
        for file in files { parts.append(try Self.filePart(file)) }
        if let original { parts.append(try Self.originalPart(original)) }
        if parts.count == 1 { return parts[0] }
        return try Self.multipart("mixed", boundary: Self.mixedBoundary, parts)
    }

    private func bodyPart() throws(MailBuilderError) -> Part {
        let plain = try Self.textPart("plain", text)
        guard let html else { return plain }
        // RFC 2046 section 5.1.4: the plainest first.
        let parts = [plain, try Self.textPart("html", html)]
        return try Self.multipart("alternative", boundary: Self.alternativeBoundary, parts)
    }

    private static func multipart(
        _ subtype: String,
        boundary: String,
        _ parts: [Part]
    ) throws(MailBuilderError) -> Part {
        var bytes = try HeaderEncoder.field("Content-Type", ["multipart/\(subtype);", "boundary=\"\(boundary)\""])
        for part in parts {
            bytes += "\r\n--\(boundary)\r\n".utf8
            bytes += part
        }
        bytes += "\r\n--\(boundary)--\r\n".utf8
        return bytes
    }

    private static func textPart(_ subtype: String, _ text: String) throws(MailBuilderError) -> Part {
        let encoding = TransferEncoding.forText(text)
        let canonical = TransferEncoding.canonical(text)
        var bytes = try HeaderEncoder.field("Content-Type", ["text/\(subtype);", "charset=utf-8"])
        bytes += try HeaderEncoder.field("Content-Transfer-Encoding", [encoding.rawValue])
        bytes += [0x0D, 0x0A]
        bytes +=
            encoding == .base64 ? TransferEncoding.base64Lines(canonical) : TransferEncoding.quotedPrintable(canonical)
        return bytes
    }

    private static func filePart(_ file: File) throws(MailBuilderError) -> Part {
        guard isMediaType(file.type) else { throw MailBuilderError(.malformed, in: "attachment type") }
        var type = [file.type]
        if file.type.hasPrefix("text/"), String(validating: file.bytes, as: UTF8.self) != nil {
            type = [file.type + ";", "charset=utf-8"]
        }
        var bytes = try HeaderEncoder.field("Content-Type", type)
        bytes += try HeaderEncoder.field("Content-Transfer-Encoding", [TransferEncoding.base64.rawValue])
        bytes += try disposition(file.name)
        return bytes + [0x0D, 0x0A] + TransferEncoding.base64Lines(file.bytes)
    }

    /// A mail passed on as it came, byte for byte.
    ///
    /// As message/rfc822, which readers open in place, it must not be encoded (RFC 2046 section 5.2.1), so its lines go
    /// out as they are, and only if nothing in them can hurt on the way. Otherwise it goes as a base64 file named
    /// `.eml`, which opens by a click. 8bit is never asked for: a relay without 8BITMIME would change or refuse it.
    private static func originalPart(_ original: [UInt8]) throws(MailBuilderError) -> Part {
        guard original.count <= maximumOriginalBytes else { throw MailBuilderError(.tooLong, in: "original") }
        guard isSafeInline(original) else {
            return try filePart(File(name: "original.eml", type: "application/octet-stream", bytes: original))
        }
        var bytes = try HeaderEncoder.field("Content-Type", ["message/rfc822"])
        bytes += try HeaderEncoder.field("Content-Transfer-Encoding", [TransferEncoding.sevenBit.rawValue])
        bytes += try disposition("original.eml")
        return bytes + [0x0D, 0x0A] + original
    }

    /// ASCII without NUL, CRLF and no other line end, lines of at most 998 bytes (RFC 5322 section 2.1.1), none that
    /// starts with a dot, and nothing like our boundaries.
    static func isSafeInline(_ bytes: [UInt8]) -> Bool {
        var column = 0
        var previous: UInt8 = 0x0A
        var isAfterHyphen = false
        for byte in bytes {
            switch byte {
            case 0, 0x80...: return false
            case 0x0A where previous != 0x0D: return false
            case UInt8(ascii: ".") where column == 0: return false
            case UInt8(ascii: "_") where previous == UInt8(ascii: "=") && isAfterHyphen: return false
            default: break
            }
            if previous == 0x0D, byte != 0x0A { return false }
            if byte == UInt8(ascii: "=") { isAfterHyphen = previous == UInt8(ascii: "-") }
            column = byte == 0x0A ? 0 : column + 1
            // The CR is counted too, until its LF is seen.
            if column > HeaderEncoder.maximumLineBytes + (byte == 0x0D ? 1 : 0) { return false }
            previous = byte
        }
        return previous != 0x0D && !bytes.isEmpty
    }

    private static func disposition(_ name: String) throws(MailBuilderError) -> [UInt8] {
        guard !name.isEmpty else { return try HeaderEncoder.field("Content-Disposition", ["attachment"]) }
        return try HeaderEncoder.field(
            "Content-Disposition",
            ["attachment;"] + HeaderEncoder.parameter("filename", name)
        )
    }

    /// `type/subtype` of RFC 2045's tokens, in lower case.
    private static func isMediaType(_ type: String) -> Bool {
        let halves = type.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return halves.count == 2 && type.utf8.count <= 127
            && halves.allSatisfy { half in
                !half.isEmpty
                    && half.allSatisfy { HeaderEncoder.isAlphanumeric($0) || "!#$&-^_.+".utf8.contains($0) }
            }
    }
}

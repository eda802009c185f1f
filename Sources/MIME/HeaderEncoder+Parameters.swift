extension HeaderEncoder {
    /// Bytes of a parameter's value before encoding; a file name is at most 255 bytes on Linux.
    package static let maximumParameterBytes = 255
    /// Characters of one piece of a continued parameter: ` filename*10*=UTF-8''…;` stays within 78.
    private static let pieceBytes = 54

    /// The words of one parameter: `name="value"`, or RFC 2231's `name*=UTF-8''…`, in pieces when it is long. The last
    /// word has no semicolon.
    static func parameter(_ name: String, _ value: String) throws(MailBuilderError) -> [String] {
        try refuseLineEnds(value, in: name)
        guard value.utf8.count <= maximumParameterBytes else { throw MailBuilderError(.tooLong, in: name) }
        if value.utf8.count <= pieceBytes, value.utf8.allSatisfy(isPlainInQuotes) { return ["\(name)=\"\(value)\""] }
        let pieces = percentPieces(value)
        if pieces.count == 1 { return ["\(name)*=UTF-8''\(pieces[0])"] }
        return pieces.enumerated().map { index, piece in
            "\(name)*\(index)*=\(index == 0 ? "UTF-8''" : "")\(piece)\(index == pieces.count - 1 ? "" : ";")"
        }
    }

    /// RFC 2231 section 4: percent-encoded. Never cut inside a character: some readers decode each piece by itself.
    private static func percentPieces(_ value: String) -> [String] {
        var pieces = [""]
        for scalar in value.unicodeScalars {
            var token = ""
            for byte in String(scalar).utf8 {
                token += isAlphanumeric(byte) || "-._~".utf8.contains(byte) ? String(scalar) : "%" + byte.hexadecimal
            }
            if pieces[pieces.count - 1].utf8.count + token.utf8.count > pieceBytes { pieces.append("") }
            pieces[pieces.count - 1] += token
        }
        return pieces
    }

    /// Visible ASCII without blank, quote, backslash, and `=?`'s question mark, which some readers decode even here.
    private static func isPlainInQuotes(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"\\?".utf8.contains(byte)
    }
}

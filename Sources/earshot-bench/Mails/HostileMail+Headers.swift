extension HostileMail {
    /// A mail that is nothing but this header.
    private static func header(_ name: String, _ field: String, _ value: @escaping @Sendable () -> [UInt8])
        -> HostileMail
    {
        HostileMail(name) { Array("From: ada@a.example\n\(field): ".utf8) + value() + Array("\n\nbody\n".utf8) }
    }

    /// Fields: too long, too many, and values that nest.
    static let headers: [HostileMail] = [
        header("a field of 49 MB, folded", "X-Long") { filling(49 * megabyte, "words and words\n ") },
        header("a field of 49 MB in one line", "Subject") { filling(49 * megabyte, "words ") },
        header("a header of three million fields", "X-First") { filling(49 * megabyte, "x\nX-Next: value") },
        header("a million lines \"Received\"", "X-First") { repeated("x\nReceived: from a by b; x", 1_000_000) },
        header("a million addresses", "To") { repeated("a@b.example, ", 1_000_000) },
        header("a million names without an address", "From") { repeated("\"a b\" c, ", 1_000_000) },
        header("a million groups inside one another", "To") { repeated("g:", 1_000_000) },
        header("a million comments inside one another", "To") { repeated("(", 1_000_000) + repeated(")", 1_000_000) },
        header("a million escaped quotes", "From") { Array("\"".utf8) + repeated("\\\"", 1_000_000) },
        header("a million \"<\"", "From") { repeated("<", 1_000_000) },
        header("100,000 encoded-words", "Subject") { repeated("=?utf-8?Q?=C3=BC?= ", 100_000) },
        header("100,000 encoded-words, each of another charset", "Subject") {
            numbered(100_000) { "=?iso-8859-\($0 % 16)?B?4eI=?= " }
        },
        header("a million beginnings of encoded-words", "Subject") { repeated("=?a", 1_000_000) },
        header("a million question marks", "Subject") { Array("=".utf8) + repeated("?", 1_000_000) },
        header("an encoded-word of 1 MB", "From") {
            Array("=?utf-8?B?".utf8) + repeated("QUFB", 262_144) + Array("?=".utf8)
        },
        header("100,000 segments of a parameter (RFC 2231)", "Content-Disposition") {
            Array("attachment".utf8) + numbered(100_000) { "; filename*\($0)*=%41" }
        },
        header("segments that are numbered backwards, doubled, and beyond any number", "Content-Disposition") {
            Array("attachment".utf8)
                + numbered(20_000) {
                    "; filename*\(20_000 - $0)=a; filename*0*=utf-8''b; filename*99999999999999999999=c"
                }
        },
        header("a million semicolons", "Content-Type") { Array("text/plain".utf8) + repeated(";", 1_000_000) },
        header("a million comments in a type", "Content-Type") { repeated("(a)", 1_000_000) },
        header("a million Message-IDs", "References") { repeated("<a@b> ", 1_000_000) },
        header("a million \"<\" in References", "References") { repeated("<a", 1_000_000) },
        header("a date of 1 MB", "Date") { repeated("Tue, ", 200_000) },
        HostileMail("50 MB of NUL") { repeated([0], 50 * megabyte) },
        HostileMail("50 MB of line ends") { repeated([0x0A], 50 * megabyte) },
        HostileMail("50 MB of bare CR") { repeated([0x0D], 50 * megabyte) },
        HostileMail("50 MB that look like UTF-16") { repeated([0x61, 0], 25 * megabyte) },
        HostileMail("50 MB of \"From \" lines") { filling(50 * megabyte, "From a\n") },
    ]
}

extension HostileMail {
    private static let mixed = "Content-Type: multipart/mixed; boundary=a\n"

    /// Parts: too deep, too many, and delimiters that look like one another.
    static let structures: [HostileMail] = [
        HostileMail("10,000 multiparts inside one another") {
            numbered(10_000) { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" } + Array("\nhelp\n".utf8)
        },
        HostileMail("10,000 attached mails inside one another") {
            repeated("Content-Type: message/rfc822\n\n", 10_000) + Array("From: a@b.example\n\nhelp\n".utf8)
        },
        HostileMail("a million parts", fields: mixed) { repeated("--a\n\nx\n", 1_000_000) },
        HostileMail("a million attachments", fields: mixed) {
            repeated("--a\nContent-Type: image/png; name=x\n\nx\n", 1_000_000)
        },
        HostileMail("900 boundaries that begin alike, and 40 MB of lines that begin so") {
            numbered(900) {
                "Content-Type: multipart/mixed; boundary=\(String(repeating: "a", count: 1 + $0 % 70))\n\n--\(String(repeating: "a", count: 1 + $0 % 70))\n"
            }
                + filling(40 * megabyte, "--\(String(repeating: "a", count: 71))\n")
        },
        HostileMail("40 MB of lines that begin with \"--\", inside 900 multiparts") {
            numbered(900) { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
                + filling(40 * megabyte, "--\n--x\n--b\n")
        },
        HostileMail("40 MB without the end they announce", fields: mixed) {
            Array("--a\n\n".utf8) + filling(40 * megabyte, "word word word word word word\n")
        },
        HostileMail("a multipart without a boundary, 40 MB", fields: "Content-Type: multipart/mixed\n") {
            filling(40 * megabyte, "--guess\nwords\n")
        },
        HostileMail(
            "a boundary of 60 kB",
            fields: "Content-Type: multipart/mixed; boundary=\"\(String(repeating: "a", count: 60_000))\"\n"
        ) {
            repeated(repeated("-", 2) + repeated("a", 59_999) + [0x0A], 600)
        },
        HostileMail("240 alternatives of HTML without a word", fields: mixed) {
            let markup = filling(160 * 1024, "<p><b></b></p>")
            let pair =
                "--a\nContent-Type: multipart/alternative; boundary=z\n\n--z\n\nhm\n--z\nContent-Type: text/html\n\n"
            return repeated(Array(pair.utf8) + markup + Array("\n--z--\n".utf8), 240)
        },
        HostileMail("40 texts of 1 MB without a visible character", fields: mixed) {
            repeated(Array("--a\n\n".utf8) + filling(megabyte, "\u{200B}\u{1}\u{FEFF}") + [0x0A], 40)
        },
        HostileMail("40 texts of 1 MB in UTF-16 without a visible character", fields: mixed) {
            let part = Array("--a\nContent-Type: text/plain; charset=utf-16le\n\n".utf8)
            return repeated(part + repeated([0x0B, 0x20, 0x0E, 0x20], megabyte / 4) + [0x0A], 40)
        },
        HostileMail("40 texts of 1 MB in UTF-7 without a visible character", fields: mixed) {
            repeated(
                Array("--a\nContent-Type: text/plain; charset=utf-7\n\n".utf8) + filling(megabyte, "+IAs-") + [0x0A],
                40
            )
        },
        HostileMail("490 texts in 490 charsets", fields: mixed) {
            numbered(490) {
                "--a\nContent-Type: text/plain; charset=cp\($0)\n\n" + String(repeating: "\u{E4}\u{1}", count: 100)
                    + "\n"
            }
        },
        HostileMail("48 MB of base64", fields: "Content-Type: application/zip\nContent-Transfer-Encoding: base64\n") {
            filling(48 * megabyte, "UEsDBBQAAAAIAAAAIQAAAAAAAAAAAAAAAAAAAAAAUEsDBBQAAAAIAAAAIQAAAAAAAAAA\n")
        },
        HostileMail("48 MB of \"=\" as quoted-printable", fields: "Content-Transfer-Encoding: quoted-printable\n") {
            filling(48 * megabyte, "=")
        },
        HostileMail("beginnings of uuencoded files without an end", fields: "") {
            filling(megabyte, "begin 644 a\nM\(String(repeating: "a", count: 60))\n")
        },
        HostileMail(
            "a report on 400,000 recipients",
            fields: "Content-Type: multipart/report; report-type=delivery-status; boundary=a\n"
        ) {
            Array("--a\n\nfailed\n--a\nContent-Type: message/delivery-status\n\n".utf8)
                + filling(40 * megabyte, "Final-Recipient: rfc822; x@y.example\nAction: failed\nStatus: 5.1.1\n\n")
        },
    ]
}

extension HostileMail {
    /// A text that is read as far as a text is read.
    private static func text(_ name: String, _ lines: String, charset: String = "utf-8") -> HostileMail {
        HostileMail(name, fields: "Subject: Re: x\nContent-Type: text/plain; charset=\(charset)\n") {
            filling(megabyte, lines)
        }
    }

    private static func bytes(_ name: String, _ charset: String, _ bytes: [UInt8]) -> HostileMail {
        HostileMail(name, fields: "Content-Type: text/plain; charset=\(charset)\n") {
            repeated(bytes, megabyte / bytes.count)
        }
    }

    /// Words that the finders of quotes, attributions, signatures and kinds look for, and charsets that lie.
    static let texts: [HostileMail] = [
        text("a line of 1 MB", "a"),
        text("a line of blanks", " "),
        text("a line of \"On \"", "On "),
        text("a line of \"On … wrote\" without its colon", "On 1 Jan 2026 at 10:00, a@b.example wrote "),
        text("attributions, each in two lines", "On Tue, Mar 3, 2026 at 9:00 AM Ada <a@b.example>\nwrote:\n"),
        text("attributions that never end", "On Tue, Mar 3, 2026 at 9:00 AM Ada <a@b.example>\n"),
        text(
            "attributions in other languages",
            "Le 3 mars 2026 à 09:00, Ada a écrit :\nAm 3.3.2026 um 9 Uhr schrieb Ada:\n"
        ),
        text("lines of \">\"", ">\n"),
        text("a line of \">\"", ">"),
        text("quotes that alternate with words", "> a\nb\n"),
        text("quotes of every depth", ">\n>>\n>>>\n>>>>\n>>>>>\n>>>>>>\n"),
        text("headers of replies, without an end", "From: a\nSent: b\nTo: c\nSubject: d\n"),
        text("halves of headers of replies", "From: a\nSent: b\n\n"),
        text("a line of \"From: \"", "From: "),
        text("lines of \"-----Original Message-----\"", "-----Original Message-----\n"),
        text("forwards", "---------- Forwarded message ---------\nFrom: a\n\n"),
        text("a line of underscores", "_"),
        text("lines of underscores", "________________________________\n"),
        text("a line of hyphens", "-"),
        text("signatures", "-- \na\n"),
        text("lines of \"--\"", "--\n"),
        text("\"Sent from my\" in every line", "Sent from my iPhone\n"),
        text("a line of \"Sent from my \"", "Sent from my "),
        text("lines of colons", ":\n"),
        text("a line of colons", ":"),
        text("dates", "2026-03-03 09:00 "),
        text("addresses", "<a@b.example> "),
        text("a line of \"<\"", "<"),
        text("a line of \"@\"", "@"),
        text("codes of bounces", "550 5.1.1 <a@b.example>: User unknown\n"),
        text("words of bounces", "undeliverable mail delivery failed returned to sender "),
        text("words of absence", "I am out of the office, ich bin abwesend, je suis absent "),
        text("Message-IDs", "Message-ID: <a@b.example>\n"),
        text("line ends of three kinds", "a\r\nb\rc\n"),
        text("combining marks", "a\u{301}\u{302}\u{303}"),
        text("direction overrides", "a\u{202E}b\u{202C}"),
        text("soft-wrapped lines", "word \n> quoted \n", charset: "utf-8; format=flowed; delsp=yes"),
        bytes("bytes that are no UTF-8", "utf-8", [0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80]),
        bytes("an unknown charset", "x-nobody", [0xE4, 0x20, 0xFF]),
        bytes("half characters of GB18030", "gb18030", [0x81]),
        bytes("half characters of Shift_JIS", "shift_jis", [0x81, 0x20]),
        bytes("shifts of ISO-2022-JP", "iso-2022-jp", Array("\u{1B}$B\u{1B}(B".utf8)),
        bytes("shifts of UTF-7", "utf-7", Array("+AOQ-+".utf8)),
        bytes("surrogates of UTF-16", "utf-16le", [0x00, 0xD8]),
        bytes("bytes that windows-1252 has not", "windows-1252", [0x81, 0x8D]),
        bytes("letters of EUC-KR that are none", "euc-kr", [0xA4, 0xFF]),
    ]
}

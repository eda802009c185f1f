/// Mails the tests deliver.
enum SampleMail {
    static func from(_ person: String, subject: String, text: String, headers: [String] = []) -> [UInt8] {
        let lines =
            [
                "From: \(person.prefix { $0 != "@" }) <\(person)>",
                "To: feedback@earshot.test",
                "Subject: \(subject)",
                "Date: Mon, 2 Nov 2026 09:00:00 +0000",
                "Message-ID: <\(identifier(person + subject + text))@earshot.test>",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
            ] + headers + ["", text, ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// FNV-1a, in hexadecimal: the same words have the same identifier in every run.
    static func identifier(_ words: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    /// Different people, one failure.
    static func burst(people: Int, service: String = "eduroam") -> [[UInt8]] {
        let wordings = [
            "The \(service) is down, I cannot connect since this morning.",
            "No \(service) connection in the whole building, nothing works.",
            "is \(service) broken? my laptop cannot connect any more",
            "\(service) does not work, it fails to connect. Please fix it!",
            "Cannot connect to \(service), error every time I try.",
        ]
        return (0..<people).map { index in
            from(
                "person\(index)@earshot.test",
                subject: "\(service) down",
                text: wordings[index % wordings.count] + " (room \(100 + index))"
            )
        }
    }

    /// Quiet mails that raise no alarm: each with a token by which it is found again.
    static func quiet(_ count: Int) -> [[UInt8]] {
        let wordings = [
            "Could we please get a second monitor for the front desk?",
            "Thank you so much for the quick help with my new laptop!",
            "Every month we have to change the password again, this is really annoying.",
            "When does the library terminal room open on Saturdays?",
            "Please install the statistics software on the lab machines.",
        ]
        return (0..<count).map { index in
            from(
                "quiet\(index)@earshot.test",
                subject: "Note \(index)",
                text: "\(wordings[index % wordings.count]) token-\(index)-end"
            )
        }
    }
}

/// The header of a mail that came a usual way: through two relays, signed, with the marks of some mail program.
struct MailHeader: Sendable {
    let index: Int
    let sender: String
    let subject: String
    let isReply: Bool

    /// All fields but those of the body's part, each ended by LF.
    func text(_ random: inout SeededRandom) -> String {
        let (address, domain) = address(&random)
        let date = date(&random)
        let signature = Self.encoded(random.bytes(96))
        var text = """
            Return-Path: <\(address)>
            Received: from mx.\(domain) (mx.\(domain) [192.0.2.\(1 + random.below(254))])
             by mail.earshot.test (Postfix) with ESMTPS id \(String(random.next(), radix: 36).uppercased())
             for <feedback@earshot.test>; \(date)
            Received: from [10.\(random.below(256)).\(random.below(256)).7] (unknown)
             by mx.\(domain) with ESMTPSA; \(date)
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=\(domain); s=mail;
             h=from:to:subject:date:message-id; bh=\(Self.encoded(random.bytes(32)));
             b=\(signature.prefix(64))
             \(signature.dropFirst(64))
            From: \(TransferCoding.header(sender)) <\(address)>
            To: IT Feedback <feedback@earshot.test>
            Subject: \(TransferCoding.header(subject))
            Date: \(date)
            Message-ID: <\(index).\(String(random.next(), radix: 16))@\(domain)>
            MIME-Version: 1.0
            X-Mailer: \(random.one(of: ["Microsoft Outlook 16.0", "Apple Mail (2.3774)", "Mozilla Thunderbird 128"]))

            """
        if isReply { text += "In-Reply-To: <\(String(random.next(), radix: 16))@earshot.test>\n" }
        return text
    }

    private func address(_ random: inout SeededRandom) -> (address: String, domain: String) {
        let domain = random.one(of: ["earshot.test", "earshot.test", "students.earshot.test", "partner.example"])
        let letters = sender.lowercased().unicodeScalars.map { scalar -> Character in
            scalar == " " ? "." : scalar.isASCII ? Character(scalar) : "x"
        }
        return ("\(String(letters))\(random.below(400))@\(domain)", domain)
    }

    /// Some second of 2025: only shown, so that the bytes are the same whenever they are made.
    private func date(_ random: inout SeededRandom) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let (day, month) = (1 + random.below(28), random.one(of: months))
        return "\(day) \(month) 2025 \(Self.two(random.below(24))):\(Self.two(random.below(60)))"
            + ":\(Self.two(random.below(60))) +0100"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func encoded(_ bytes: [UInt8]) -> String {
        String(decoding: TransferCoding.base64Characters(bytes), as: UTF8.self)
    }
}

internal import Feedback

extension MailBuilder {
    /// Bytes of a message identifier that is written.
    package static let maximumMessageIDBytes = 250

    /// Names that `headers` may not hold: written from properties, or the relay's to write. `Content-…` is refused too, save
    /// Content-Language (RFC 3282), which says something of the whole mail.
    private static let reservedNames: Set<String> = [
        "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "return-path", "received",
    ]

    /// Everything up to, but not including, the fields of the first part.
    func headerFields() throws(MailBuilderError) -> [UInt8] {
        guard from.address.isASCII else { throw MailBuilderError(.malformed, in: "From") }
        guard replyTo?.isASCII ?? true else { throw MailBuilderError(.malformed, in: "Reply-To") }
        guard Self.isMessageID(messageID) else { throw MailBuilderError(.malformed, in: "Message-ID") }
        var bytes = try HeaderEncoder.addresses("From", [from])
        // RFC 5322 section 3.6.3 asks for no To; RFC 6854's empty group says "nobody named" to readers that want one.
        if to.isEmpty {
            bytes += try HeaderEncoder.field("To", ["undisclosed-recipients:;"])
        } else {
            bytes += try HeaderEncoder.addresses("To", to.map { Mailbox(address: $0) })
        }
        if let replyTo { bytes += try HeaderEncoder.addresses("Reply-To", [Mailbox(address: replyTo)]) }
        bytes += try HeaderEncoder.unstructured("Subject", subject.isEmpty ? "(no subject)" : subject)
        bytes += try HeaderEncoder.field("Date", Self.dateWords(date, zoneMinutes: zoneMinutes))
        bytes += try HeaderEncoder.field("Message-ID", ["<\(messageID)>"])
        bytes += try threadFields()
        for header in headers { bytes += try Self.field(header) }
        return bytes + (try HeaderEncoder.field("MIME-Version", ["1.0"]))
    }

    /// QUIRK: strangers' identifiers are often outside RFC 5322 section 3.6.4. One that could not stand in a header is
    /// left out: an answer that a reader does not thread is better than none.
    private func threadFields() throws(MailBuilderError) -> [UInt8] {
        var bytes: [UInt8] = []
        if let inReplyTo, Self.isMessageID(inReplyTo) {
            bytes += try HeaderEncoder.field("In-Reply-To", ["<\(inReplyTo)>"])
        }
        var thread = references.filter(Self.isMessageID)
        if thread.count > Self.maximumReferences {
            thread = thread.prefix(1) + thread.suffix(Self.maximumReferences - 1)
        }
        if !thread.isEmpty { bytes += try HeaderEncoder.field("References", thread.map { "<\($0)>" }) }
        return bytes
    }

    private static func field(_ header: Header) throws(MailBuilderError) -> [UInt8] {
        guard HeaderEncoder.isName(header.name) else { throw MailBuilderError(.malformed, in: "header name") }
        let name = header.name.lowercased()
        guard !reservedNames.contains(name), !name.hasPrefix("content-") || name == "content-language" else {
            throw MailBuilderError(.reserved, in: header.name)
        }
        guard !header.value.isEmpty else { throw MailBuilderError(.malformed, in: header.name) }
        return try HeaderEncoder.unstructured(header.name, header.value)
    }

    /// Visible ASCII without angle brackets and blanks: what threads in practice, wider than RFC 5322's `msg-id`.
    static func isMessageID(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= maximumMessageIDBytes
            && id.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }

    /// RFC 5322 section 3.3: `Mon, 23 Nov 2026 21:23:00 +0000`. Throws for years outside 1900 to 9999.
    static func dateWords(_ date: Timestamp, zoneMinutes: Int) throws(MailBuilderError) -> [String] {
        guard abs(zoneMinutes) < 24 * 60, abs(date.seconds) < 1 << 40 else {
            throw MailBuilderError(.malformed, in: "Date")
        }
        let local = Int(date.seconds) + zoneMinutes * 60
        let days = local.quotientRoundedDown(by: 86_400)
        let second = local - days * 86_400
        let (year, month, day) = civil(days)
        guard (1900...9999).contains(year) else { throw MailBuilderError(.malformed, in: "Date") }
        // Day 0, 1970-01-01, was a Thursday.
        let weekday = (days + 4) - (days + 4).quotientRoundedDown(by: 7) * 7
        let zone = abs(zoneMinutes)
        return [
            ["Sun,", "Mon,", "Tue,", "Wed,", "Thu,", "Fri,", "Sat,"][weekday],
            "\(day)",
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1],
            "\(year)",
            "\((second / 3600).twoDigits):\((second / 60 % 60).twoDigits):\((second % 60).twoDigits)",
            "\(zoneMinutes < 0 ? "-" : "+")\((zone / 60).twoDigits)\((zone % 60).twoDigits)",
        ]
    }

    /// The Gregorian date of a day counted from 1970-01-01. Years are counted from March, so that the leap day comes
    /// last, in eras of 400 years (146,097 days).
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let sinceMarch0000 = days + 719_468
        let era = sinceMarch0000.quotientRoundedDown(by: 146_097)
        let dayOfEra = sinceMarch0000 - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension Int {
    fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }

    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}

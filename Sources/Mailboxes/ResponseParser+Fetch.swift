internal import Feedback

/// What a FETCH response says of a mail: RFC 3501 section 7.4.2.
extension ResponseParser {
    static func fetch(_ reader: inout ResponseReader) throws(MailboxError) -> FetchAnswer {
        var answer = FetchAnswer()
        reader.skipSpaces()
        try reader.expect(UInt8(ascii: "("))
        reader.skipSpaces()
        while !reader.skip(UInt8(ascii: ")")) {
            let name = reader.itemName()
            // QUIRK: `FLAGS()`, `BODY[]{3}`: no blank behind the name (RFC 3501 section 9 wants one).
            guard !name.isEmpty, !reader.isAtEnd else { throw .violation("a FETCH answer that cannot be read") }
            reader.skipSpaces()
            try item(name, &reader, into: &answer)
            reader.skipSpaces()
        }
        reader.skipSpaces()
        guard reader.isAtEnd else { throw .violation("a FETCH answer with bytes behind its end") }
        return answer
    }

    private static func item(
        _ name: String,
        _ reader: inout ResponseReader,
        into answer: inout FetchAnswer
    ) throws(MailboxError) {
        switch name {
        case "UID":
            guard let number = reader.number(), let value = UInt32(exactly: number), value > 0 else {
                throw .violation("a UID that is none")
            }
            answer.uid = UID(value)
        // QUIRK: NIL for no flags (RFC 3501 section 7.4.2: a list in parentheses).
        case "FLAGS" where reader.peek != UInt8(ascii: "("): try reader.skipValue()
        case "FLAGS": answer.flags = try flags(&reader)
        case "INTERNALDATE": answer.internalDate = try date(&reader)
        case "RFC822.SIZE": answer.size = try size(&reader)
        // The usual forms first: this runs for every mail.
        case "BODY[]": answer.body = try body(&reader, origin: nil)
        case "BODY[]<0>": answer.body = try body(&reader, origin: 0)
        case _ where name.hasPrefix("BODY[]<"): answer.body = try body(&reader, origin: origin(name))
        case _ where isMessageIDHeader(name): answer.messageIDHeader = try reader.string() ?? []
        default: try reader.skipValue()
        }
    }

    private static func body(
        _ reader: inout ResponseReader,
        origin: Int?
    ) throws(MailboxError) -> FetchAnswer.Body {
        let bytes = try reader.string()
        return FetchAnswer.Body(bytes: bytes ?? [], origin: origin, isNil: bytes == nil)
    }

    /// The number in `BODY[]<1048576>`.
    private static func origin(_ item: String) throws(MailboxError) -> Int {
        guard item.last == ">", let origin = UInt32(item.dropFirst("BODY[]<".count).dropLast()) else {
            throw .violation("a part of a mail from nowhere")
        }
        return Int(origin)
    }

    /// QUIRK: a date that nobody quoted is three words (RFC 3501 section 9: `date-time` stands in quotes).
    private static func date(_ reader: inout ResponseReader) throws(MailboxError) -> Timestamp? {
        let isBare = reader.peek?.asDigit != nil
        guard var text = try reader.string() else { return nil }
        while isBare, text.count < "17-Jul-1996 02:44:25 -0700".utf8.count {
            reader.skipSpaces()
            let word = reader.word()
            guard !word.isEmpty else { break }
            text += [UInt8(ascii: " ")] + word
        }
        return InternalDate.parse(text)
    }

    /// QUIRK: anything but a number that we can hold, NIL and -1 included, is as good as none.
    private static func size(_ reader: inout ResponseReader) throws(MailboxError) -> Int? {
        guard let number = reader.number() else {
            try reader.skipValue()
            return nil
        }
        return reader.word().isEmpty ? number : nil
    }

    /// `BODY[HEADER.FIELDS (MESSAGE-ID)]<0>`, the only header we ask for. Its name may be quoted, or a literal.
    private static func isMessageIDHeader(_ item: String) -> Bool {
        item.hasPrefix("BODY[HEADER.FIELDS") && (item.contains("MESSAGE-ID") || item.contains("({10"))
    }

    static func flags(_ reader: inout ResponseReader) throws(MailboxError) -> [String] {
        var flags: [String] = []
        try reader.expect(UInt8(ascii: "("))
        reader.skipSpaces()
        while !reader.skip(UInt8(ascii: ")")) {
            let flag = reader.word()
            if flag.isEmpty {
                // QUIRK: a flag that holds quotes or parentheses (RFC 3501 section 9: an atom). None of ours does.
                try reader.skipValue()
            } else {
                flags.append(String(decoding: flag, as: UTF8.self))
            }
            reader.skipSpaces()
        }
        return flags
    }
}

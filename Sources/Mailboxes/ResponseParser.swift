internal import Feedback

/// One whole response to its meaning. What we do not know is `.other`; what we know and cannot read is an error.
enum ResponseParser {
    static func parse(_ frame: ResponseFrame) throws(MailboxError) -> IMAPResponse {
        // QUIRK: an empty line between responses.
        if frame.text.isEmpty { return .other }
        var reader = ResponseReader(frame)
        let first = reader.word()
        // QUIRK: "+" without a space and text (RFC 3501 section 7.5 wants both).
        if first.first == UInt8(ascii: "+") { return .continuation }
        reader.skipSpaces()
        guard first.elementsEqual("*".utf8) else { return try tagged(String(decoding: first, as: UTF8.self), &reader) }
        if let number = reader.number() { return try numbered(number, &reader) }
        let word = reader.word()
        if let condition = StatusResponse.Condition(word) { return .status(status(condition, &reader)) }
        switch String(decoding: word, as: UTF8.self).uppercased() {
        case "CAPABILITY": return .capability(words(&reader).map { $0.uppercased() })
        case "SEARCH": return .search(numbers(&reader))
        case "ESEARCH": return .extendedSearch(try extendedSearch(&reader))
        case "VANISHED": return vanished(&reader)
        // One that cannot be read is passed over: the other folders can be used.
        case "LIST": return (try? list(&reader)).map { .list($0) } ?? .other
        default: return .other
        }
    }

    private static func tagged(_ tag: String, _ reader: inout ResponseReader) throws(MailboxError) -> IMAPResponse {
        guard let condition = StatusResponse.Condition(reader.word()) else {
            throw .violation("a line that is no answer")
        }
        return .tagged(tag: tag, status(condition, &reader))
    }

    private static func numbered(_ number: Int, _ reader: inout ResponseReader) throws(MailboxError) -> IMAPResponse {
        reader.skipSpaces()
        guard let number = UInt32(exactly: number) else { throw .violation("a message number over 32 bits") }
        switch String(decoding: reader.word(), as: UTF8.self).uppercased() {
        case "EXISTS": return .exists(number)
        case "EXPUNGE": return .expunge(number)
        case "FETCH": return .fetch(try fetch(&reader))
        default: return .other
        }
    }

    private static func status(_ condition: StatusResponse.Condition, _ reader: inout ResponseReader) -> StatusResponse
    {
        reader.skipSpaces()
        var code: ResponseCode?
        var text = reader.rest
        if text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) {
            let words = text[(text.startIndex + 1)..<end].split { " ()".utf8.contains($0) }.map { printable($0) }
            if let name = words.first {
                code = ResponseCode(name: name.uppercased(), arguments: Array(words.dropFirst()))
            }
            text = text[(end + 1)...].drop { $0 == UInt8(ascii: " ") }
        }
        let words = printable(text.prefix(RetryHint.textBytes))
        return StatusResponse(
            condition: condition,
            code: code,
            text: String(words.prefix(IMAPLimits.serverTextBytes)),
            retryAfter: condition == .ok ? nil : RetryHint.find(in: words)
        )
    }

    /// Without controls and without bytes over 0x7E: it may come into an error, and from there into a terminal.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    }

    private static func words(_ reader: inout ResponseReader) -> [String] {
        reader.rest.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// QUIRK: what is no number ends the list, such as `(MODSEQ 5)` (RFC 7162 section 3.1.5).
    private static func numbers(_ reader: inout ResponseReader) -> [UInt32] {
        var numbers: [UInt32] = []
        while true {
            reader.skipSpaces()
            guard let number = reader.number(), let number = UInt32(exactly: number) else { return numbers }
            numbers.append(number)
        }
    }

    private static func extendedSearch(
        _ reader: inout ResponseReader
    ) throws(MailboxError) -> ExtendedSearchAnswer {
        var answer = ExtendedSearchAnswer()
        reader.skipSpaces()
        if reader.skip(UInt8(ascii: "(")) {
            reader.skipSpaces()
            guard reader.itemName() == "TAG" else { throw .violation("a search answer that cannot be read") }
            reader.skipSpaces()
            answer.tag = try reader.string().map { String(decoding: $0, as: UTF8.self) }
            reader.skipSpaces()
            try reader.expect(UInt8(ascii: ")"))
            reader.skipSpaces()
        }
        while !reader.isAtEnd {
            let name = reader.itemName()
            reader.skipSpaces()
            switch name {
            case "UID": answer.isByUID = true
            case "ALL":
                guard let all = UIDSet.ranges(String(decoding: reader.word(), as: UTF8.self)) else {
                    throw .violation("a search answer that cannot be read")
                }
                answer.all += all
            default: try reader.skipValue()
            }
            reader.skipSpaces()
        }
        return answer
    }

    /// What vanished EARLIER was never counted (RFC 7162 section 3.2.10.1).
    private static func vanished(_ reader: inout ResponseReader) -> IMAPResponse {
        reader.skipSpaces()
        let uids = UIDSet.ranges(String(decoding: reader.word(), as: UTF8.self)) ?? []
        return .vanished(uids.reduce(0) { $0 + $1.count })
    }

    private static func list(_ reader: inout ResponseReader) throws(MailboxError) -> ListAnswer {
        reader.skipSpaces()
        let attributes = try flags(&reader)
        reader.skipSpaces()
        let delimiter = try reader.string().flatMap { $0.count == 1 ? String(decoding: $0, as: UTF8.self) : nil }
        reader.skipSpaces()
        return ListAnswer(attributes: attributes, delimiter: delimiter, name: try reader.folderName())
    }
}

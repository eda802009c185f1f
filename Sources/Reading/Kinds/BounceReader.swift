internal import Feedback
internal import MIME

/// What a bounce says: which mail came back, and who is not reached any more. Only what fails for good, and because of the address,
/// is taken down.
struct BounceReader {
    /// Bytes read of a report, of returned headers, and of the words.
    private static let maximumBytes = 64 * 1024
    /// Parts looked at.
    private static let maximumParts = 20

    private let tree: PartTree
    /// Of the visible text, without blanks at both ends, and without empty ones.
    private let lines: [ArraySlice<UInt8>]
    /// Those before the returned copy.
    private let words: ArraySlice<ArraySlice<UInt8>>

    /// - Parameter text: the visible text.
    init(tree: PartTree, text: String) {
        self.tree = tree
        lines = Array(text.utf8.prefix(Self.maximumBytes)).split(separator: ASCII.lineFeed).map(\.trimmed)
        words = lines.prefix { line in !Self.copyMarks.contains { line.starts(withLowercase: $0) } }
    }

    func report() -> BounceReport {
        var report = BounceReport()
        let ids = returnedIDs() + replied() + wordedIDs()
        for id in ids where !report.returnedIDs.contains(id) { report.returnedIDs.append(id) }
        report.returnedIDs = Array(report.returnedIDs.prefix(BounceReport.maximumReturnedIDs))
        let groups = statusGroups()
        let failures = groups.isEmpty ? wordedFailures() : groups.flatMap(Self.failures)
        for failure in failures where !report.deadAddresses.contains(failure) { report.deadAddresses.append(failure) }
        report.deadAddresses = Array(report.deadAddresses.prefix(BounceReport.maximumFailures))
        report.recipients = FailedRecipients(groups: groups, lines: Array(words), header: tree.root.header).recipients()
        return report
    }

    // MARK: - Which mail

    /// The returned mail (`message/rfc822`) or its header alone (`text/rfc822-headers`, RFC 6522 section 4).
    private func returnedIDs() -> [String] {
        tree.parts.prefix(Self.maximumParts).flatMap { part -> [String] in
            if let parent = part.parent, tree.parts[parent].structure == .message { return Self.ids(of: part.header) }
            guard part.type == "text/rfc822-headers" || part.type == "message/global-headers" else { return [] }
            let bytes = tree.content(of: part, limit: Self.maximumBytes)
            var start = 0
            return Self.ids(of: HeaderBlock(bytes: bytes, from: &start, before: bytes.count))
        }
    }

    /// Some servers return nothing but answer: the bounce refers to the mail.
    private func replied() -> [String] {
        ["in-reply-to", "references"].flatMap { name in
            tree.root.header.first(name).map { MessageIDs.parse($0.value) } ?? []
        }
    }

    /// A copy of the header in the words, as qmail and Exim append it.
    private func wordedIDs() -> [String] {
        lines.filter { $0.starts(withLowercase: "message-id:") }.prefix(BounceReport.maximumReturnedIDs)
            .flatMap { MessageIDs.parse(Array($0.dropFirst(11))) }
    }

    private static func ids(of header: HeaderBlock) -> [String] {
        header.first("message-id").map { Array(MessageIDs.parse($0.value).prefix(1)) } ?? []
    }

    // MARK: - Who, by RFC 3464

    /// The blocks of fields of a delivery status: the first about the message, one each about a recipient.
    private func statusGroups() -> [HeaderBlock] {
        let report = tree.parts.prefix(Self.maximumParts).first { part in
            part.type == "message/delivery-status" || part.type == "message/global-delivery-status"
        }
        guard let report else { return [] }
        let bytes = tree.content(of: report, limit: Self.maximumBytes)
        var groups: [HeaderBlock] = []
        var start = 0
        while start < bytes.count, groups.count <= BounceReport.maximumFailures {
            let before = start
            groups.append(HeaderBlock(bytes: bytes, from: &start, before: bytes.count))
            // A line that is no field ends the block without being read: it is passed over.
            if start == before { start = bytes.firstIndex(of: ASCII.lineFeed, from: start, before: bytes.count) + 1 }
        }
        return groups.filter { !$0.fields.isEmpty }
    }

    private static func failures(_ group: HeaderBlock) -> [BounceReport.Failure] {
        guard let action = group.first("action"), ASCII.name(action.value.prefix { ASCII.isLetter($0) }) == "failed",
            let status = group.first("status").flatMap({ statuses(in: $0.value[...]).first }),
            DeliveryStatus.isDeadAddress(status)
        else { return [] }
        return ["final-recipient", "original-recipient"].compactMap { name in
            address(in: group, name).map { BounceReport.Failure(address: $0, status: status) }
        }
    }

    /// "rfc822; ann@example.org" (RFC 3464 section 2.3.2), the type sometimes left out.
    static func address(in group: HeaderBlock, _ name: String) -> EmailAddress? {
        guard let value = group.first(name)?.value else { return nil }
        let address = value.lastIndex(of: UInt8(ascii: ";")).map { value[($0 + 1)...] } ?? value[...]
        return EmailAddress(bare(address))
    }

    // MARK: - Who, by words

    /// Addresses before the returned copy, where the words say that nobody is there.
    private func wordedFailures() -> [BounceReport.Failure] {
        let statuses = words.flatMap { Self.statuses(in: $0) }
        let text = words.map { ASCII.lowercased($0) }.joined(separator: [ASCII.lineFeed])
        guard statuses.contains(where: DeliveryStatus.isDeadAddress) || statuses.isEmpty && Self.saysDead(Array(text))
        else { return [] }
        let failed = tree.root.header.first("x-failed-recipients").map { [$0.value[...]] } ?? []
        return (failed + words).flatMap { line in
            Self.addresses(in: line) { ASCII.isWhite($0) || $0 == UInt8(ascii: ",") }.map { address in
                BounceReport.Failure(address: address, status: statuses.first(where: DeliveryStatus.isDeadAddress))
            }
        }
    }

    /// `5.1.1`, and whatever else looks like a status of class 4 or 5.
    static func statuses(in line: ArraySlice<UInt8>) -> [String] {
        guard line.contains(UInt8(ascii: ".")) else { return [] }
        return line.split(whereSeparator: { !ASCII.isDigit($0) && $0 != UInt8(ascii: ".") }).compactMap { word in
            let numbers = word.split(separator: UInt8(ascii: "."))
            guard numbers.count == 3, numbers.allSatisfy({ $0.count <= 3 }), numbers[0].count == 1,
                numbers[0].first == UInt8(ascii: "5") || numbers[0].first == UInt8(ascii: "4")
            else { return nil }
            return numbers.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
        }
    }

    /// The words of a line that are addresses, freed of what surrounds them.
    static func addresses(in line: ArraySlice<UInt8>, separator: (UInt8) -> Bool) -> [EmailAddress] {
        guard line.contains(UInt8(ascii: "@")) else { return [] }
        return line.split(whereSeparator: separator).compactMap { word in
            word.contains(UInt8(ascii: "@")) ? EmailAddress(bare(word)) : nil
        }
    }

    /// Without what surrounds an address in running words.
    static func bare(_ word: ArraySlice<UInt8>) -> String {
        let end = word.lastIndex { !isMark($0) }.map { $0 + 1 } ?? word.startIndex
        return String(decoding: word[..<end].drop(while: isMark), as: UTF8.self)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.space, ASCII.tab: true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"):
            true
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: ","), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func saysDead(_ text: [UInt8]) -> Bool { deadWords.contains { text.contains($0) } }

    private static let copyMarks: [StaticString] = [
        "received:", "return-path:", "message-id:", "--- below", "------ this is a copy", "--- the header",
        "----- original message", "----- message header",
    ]

    private static let deadWords: [StaticString] = [
        "no such user", "user unknown", "unknown user", "no mailbox here by that name", "unknown recipient",
        "recipient unknown", "does not exist", "doesn't exist", "address not found", "mailbox not found",
        "no such mailbox", "unrouteable address", "unknown or illegal alias", "is not a valid mailbox",
    ]
}

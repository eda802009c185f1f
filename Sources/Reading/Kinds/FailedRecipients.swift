internal import Feedback
internal import MIME

/// Whom a bounce says it did not reach, and why: by the fields of RFC 3464, or else by its words.
struct FailedRecipients {
    /// Bytes of the words in which a reason is looked for.
    private static let maximumWords = 8000

    /// Of a delivery status; empty where the bounce has none.
    let groups: [HeaderBlock]
    /// The words before the returned copy.
    let lines: [ArraySlice<UInt8>]
    /// The bounce's own header: who sent it and to whom are no recipients that failed.
    let header: HeaderBlock

    func recipients() -> [BounceReport.Recipient] {
        var found = groups.compactMap(recipient)
        if found.isEmpty { found = worded() }
        var seen: Set<EmailAddress> = []
        return Array(found.filter { seen.insert($0.address).inserted }.prefix(BounceReport.maximumFailures))
    }

    // MARK: - RFC 3464 section 2.3

    /// The address that the mail was sent to; where it was forwarded, that is the original one.
    private func recipient(_ group: HeaderBlock) -> BounceReport.Recipient? {
        guard let action = group.first("action"), ASCII.name(action.value.prefix { ASCII.isLetter($0) }) == "failed",
            let address = ["original-recipient", "final-recipient"].lazy
                .compactMap({ BounceReader.address(in: group, $0) }).first
        else { return nil }
        let diagnostic = group.first("diagnostic-code")?.value ?? []
        var status = group.first("status").flatMap { BounceReader.statuses(in: $0.value[...]).first }
        // "5.0.0" says nothing; what the other server answered may say more.
        if status == nil || status?.hasSuffix(".0.0") == true {
            status = BounceReader.statuses(in: diagnostic[...]).first ?? status
        }
        return Self.recipient(address, status) { Self.problem(in: diagnostic) }
    }

    // MARK: - Words

    /// Addresses in the words, but for those of the bounce itself, of postmasters that offer help, and, where others are left,
    /// of a header that is told again.
    private func worded() -> [BounceReport.Recipient] {
        let failed = header.all("x-failed-recipients").map { $0.value[...] }
        let told = lines.filter { line in !Self.headerLines.contains { line.starts(withLowercase: $0) } }
        let parties = ["from", "to", "reply-to", "sender"].flatMap { name in
            header.first(name).map { Self.addresses(in: $0.value[...]) } ?? []
        }
        let found =
            [failed, told, lines].lazy.map { addresses(in: $0, but: parties) }.first { !$0.isEmpty } ?? []
        guard !found.isEmpty else { return [] }
        let status = lines.lazy.compactMap { BounceReader.statuses(in: $0).first }.first
        let problem = Self.problem(in: Array(lines.joined(separator: [ASCII.space])))
        return found.map { Self.recipient($0, status) { problem } }
    }

    private func addresses(in lines: [ArraySlice<UInt8>], but parties: [EmailAddress]) -> [EmailAddress] {
        lines.flatMap { Self.addresses(in: $0) }.filter { address in
            !parties.contains(address) && !SenderRole(address: address.description).isMailSystem
        }
    }

    private static let headerLines: [StaticString] = [
        "to:", "from:", "cc:", "sender:", "reply-to:", ">", "return-path:",
    ]

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: ASCII.isWhite(byte)
        }
    }

    private static func addresses(in line: ArraySlice<UInt8>) -> [EmailAddress] {
        guard line.contains(UInt8(ascii: "@")) else { return [] }
        return line.split(whereSeparator: isSeparator).compactMap { word in
            guard word.contains(UInt8(ascii: "@")) else { return nil }
            // Exchange: "SMTP=ann@example.org".
            let isTyped = word.starts(withLowercase: "smtp=")
            return EmailAddress(BounceReader.bare(isTyped ? word.dropFirst(5) : word))
        }
    }

    private static func recipient(
        _ address: EmailAddress,
        _ status: String?,
        problemInWords: () -> DeliveryProblem
    ) -> BounceReport.Recipient {
        var problem = status.map(DeliveryStatus.problem) ?? .other
        if problem == .other { problem = problemInWords() }
        return BounceReport.Recipient(
            address: address,
            status: status,
            problem: problem,
            isPermanent: status.map { $0.hasPrefix("5") } ?? (problem != .unreachable && problem != .mailboxFull)
        )
    }

    private static func problem(in words: [UInt8]) -> DeliveryProblem {
        let text = String(decoding: words.prefix(maximumWords), as: UTF8.self)
        let folded = FoldedText.fold(text, maximumScalars: maximumWords)
        var first = problems.count
        problemIndex.visit(folded) { phrase, _ in
            first = min(first, Int(phrase.set))
            return first > 0
        }
        return first < problems.count ? problems[first].problem : .other
    }

    private static let problemIndex = PhraseIndex(problems.map(\.phrases))

    /// In this order: a full mailbox is often told with the words of a refusal.
    private static let problems: [(problem: DeliveryProblem, phrases: [String])] = [
        (
            .mailboxFull,
            [
                "mailbox full", "mailbox is full", "inbox is full", "inbox full", "over quota", "quota exceeded",
                "exceeded quota", "over his quota", "exceeded storage", "out of storage", "speichergrenze",
                "postfach ist voll", "boîte aux lettres pleine", "buzón lleno", "casella piena",
                "caixa de correio cheia", "postvak vol", "superado su cuota", "quota superata",
            ]
        ),
        (
            .tooLarge,
            [
                "message too large", "size limit", "exceeds the maximum message size", "message size exceeds",
                "zu groß",
            ]
        ),
        (
            .unknownAddress,
            [
                "no such user", "user unknown", "unknown user", "no mailbox here by that name", "unknown recipient",
                "recipient unknown", "does not exist", "doesn't exist", "address not found", "mailbox not found",
                "no such mailbox", "unrouteable address", "not listed in", "wasn't found at", "account is disabled",
                "user doesn't have", "address rejected", "nicht gefunden", "introuvable", "no se ha encontrado",
                "no se encontró", "non è stato trovato", "non trovato", "não foi encontrado", "não encontrado",
                "niet gevonden", "nie znaleziono", "nenalezena", "hittades inte", "casella inesistente",
            ]
        ),
        (
            .refused,
            [
                "spam", "blocked", "blacklist", "policy", "rejected due to", "relay access denied", "relaying denied",
                "not allowed", "access denied", "dmarc", "spf", "abgelehnt", "virus", "banned",
            ]
        ),
        (
            .unreachable,
            [
                "host unknown", "unknown host", "host not found", "connection refused", "connection timed out",
                "timed out", "timeout", "no route to host", "domain not found", "nxdomain", "retry time",
                "maximum delivery attempts", "too many hops", "nameserver",
            ]
        ),
    ]
}

internal import MIME

/// A paragraph in lower case, lines ended by LF, weighed as something a machine adds below a mail.
struct BoilerplateText {
    enum Verdict: Equatable {
        case none
        /// May go on with a notice above it; by itself it is anybody's words.
        case continuation
        case notice, printing, scanned, company, list
    }

    /// Bytes of a note on printing or scanning.
    private static let maximumNoteBytes = 500
    /// Bytes of a line looked at for how it begins.
    private static let maximumOpenerBytes = 200
    /// Bytes of the shortest legal notice.
    private static let minimumNoticeBytes = 60

    /// Lines of what a list adds.
    private static let maximumListLines = 8
    /// Bytes of a company's registration.
    private static let maximumRegistrationBytes = 1500

    let verdict: Verdict

    init(_ text: [UInt8]) {
        verdict = Self.judge(text)
    }

    private static func judge(_ text: [UInt8]) -> Verdict {
        let bare = stripped(text[...])
        if bare.isEmpty { return .continuation }
        if isList(text, bare) { return .list }
        let isNote = bare.count <= maximumNoteBytes
        if isNote, BoilerplatePhrases.printing.begin(bare) { return .printing }
        if text.contains(0x3F), !text.contains("://") { return .none }
        let flat = text.map { $0 == ASCII.lineFeed ? ASCII.space : $0 }
        let counts = BoilerplateCounts(flat)
        if counts.hasOwnVoice { return .none }
        if isNote, counts.scanned > 0 { return .scanned }
        if isRegistration(text, counts) { return .company }
        return noticeVerdict(counts, bare)
    }

    static func opens(_ content: ArraySlice<UInt8>) -> Bool {
        BoilerplatePhrases.openers.begin(anyCase: stripped(content.prefix(maximumOpenerBytes)))
    }

    /// Legal notices repeat one another: an opening, two phrases nobody else uses, and a third.
    private static func noticeVerdict(_ counts: BoilerplateCounts, _ bare: ArraySlice<UInt8>) -> Verdict {
        let (strong, weak) = (counts.strong, counts.weak)
        let opens = BoilerplatePhrases.noticeOpeners.begin(bare)
        if opens, strong >= 2, strong + weak >= 3, bare.count >= minimumNoticeBytes { return .notice }
        if strong >= 4, bare.count >= 200 { return .notice }
        // One that says so itself.
        if BoilerplatePhrases.noticeTitles.begin(bare), strong + weak >= 1, bare.count >= minimumNoticeBytes {
            return .notice
        }
        return strong >= 1 && (opens || weak >= 1) || opens && weak >= 1 || weak >= 3 ? .continuation : .none
    }

    /// "Sitz der Gesellschaft: …, HRB …": it begins so, or with the company's name, and holds a number.
    private static func isRegistration(_ text: [UInt8], _ counts: BoilerplateCounts) -> Bool {
        guard counts.registration >= 2, counts.requests == 0, text.count <= maximumRegistrationBytes else {
            return false
        }
        guard text.count(where: ASCII.isDigit) >= 3 else { return false }
        let head = Array(text.prefix { $0 != ASCII.lineFeed })
        return BoilerplatePhrases.registration.occurs(in: Array(head.prefix(60)))
            || SignaturePhrases.companies.occurs(in: [ASCII.space] + head + [ASCII.space])
    }

    /// "staff mailing list" with an address or a page below, or what lists write themselves.
    private static func isList(_ text: [UInt8], _ bare: ArraySlice<UInt8>) -> Bool {
        if BoilerplatePhrases.listOpeners.begin(bare) { return true }
        guard text.contains(0x40) || text.contains("://") else { return false }
        let lines = text.count { $0 == ASCII.lineFeed } + 1
        guard lines >= 2, lines <= maximumListLines else { return false }
        return text.split(separator: ASCII.lineFeed, maxSplits: 2).prefix(2).contains { line in
            line.trimmed.count <= 80 && BoilerplatePhrases.listNames.end(line.prefix { $0 != 0x3C }.trimmed)
        }
    }

    /// Without stars, dashes, arrows and pictures at the beginning.
    private static func stripped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let bare = text.drop { !ASCII.isLetter($0) && !ASCII.isDigit($0) && ($0 < 0xC3 || $0 == 0xE2 || $0 == 0xF0) }
        // QUIRK: a tree of Webdings becomes a "P".
        return bare.starts(withLowercase: "p ") ? bare.dropFirst(2) : bare
    }
}

extension BoilerplateText.Verdict {
    var role: Passage.Role? {
        switch self {
        case .none, .continuation: nil
        case .list: .listFooter
        case .notice, .printing, .scanned, .company: .disclaimer
        }
    }

    var rule: PassageRule {
        switch self {
        case .none, .continuation: .none
        case .notice: .confidentiality
        case .printing: .printing
        case .scanned: .scanned
        case .company: .company
        case .list: .listFooter
        }
    }
}

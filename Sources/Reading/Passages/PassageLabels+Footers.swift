internal import MIME

/// Lines that a device or a mail program wrote: "Sent from my iPhone".
extension PassageLabels {
    /// Bytes of such a line.
    private static let maximumFooterBytes = 200
    /// Words of it.
    private static let maximumFooterWords = 14

    /// The last line. Where nothing else was written, only one that names a device.
    mutating func takeFooter(_ open: Range<Int>) -> Int? {
        let last = open.upperBound - 1
        let content = lines[last].content
        if isOffer(content) || isBareFooter(content), open.dropLast().contains(where: { lines[$0].hasText }) {
            set(last..<open.upperBound, .footer, .device)
            return last
        }
        guard isFooter(content) else { return nil }
        guard namesDevice(content) || isNamed(content) || namesSelf(content) else { return nil }
        guard namesDevice(content) || open.dropLast().contains(where: { lines[$0].hasText }) else { return nil }
        set(last..<open.upperBound, .footer, .device)
        return last
    }

    /// One between paragraphs goes alone: what stands below it the person wrote.
    mutating func takeLoneFooters(_ open: Range<Int>) {
        for index in open where lines[index].hasText {
            let isAlone =
                (index == open.lowerBound || !lines[index - 1].hasText)
                && (index + 1 == open.upperBound || !lines[index + 1].hasText)
            guard isAlone, isOffer(lines[index].content) || isFooter(lines[index].content) else { continue }
            if namesDevice(lines[index].content) || isNamed(lines[index].content) {
                set(index..<index + 1, .footer, .device)
            }
        }
    }

    /// Words of an offer, its page left out.
    private static let maximumOfferWords = 7

    /// "Get Outlook for iOS<https://aka.ms/o0ukef>", in any language where the page is Microsoft's own; else by its words, with
    /// nothing behind what the program runs on: "Get Outlook for iOS to stop asking" is a person's.
    private func isOffer(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.count <= Self.maximumFooterBytes, Self.offered.occurs(inAnyCase: content) else { return false }
        let whole = LowerCase.of(content)
        let text = withoutPage(whole)
        guard text.wordCount <= Self.maximumOfferWords else { return false }
        if whole.contains("<https://aka.ms/") { return Self.platforms.occurs(in: text) && !text.contains(0x3F) }
        guard QuotePhrases.offers.begin(text) else { return false }
        let bare = text.last == 0x2E ? text.dropLast() : text
        return Self.systems.end(bare) || QuotePhrases.offers.holds(bare) || Self.offerEnds.end(bare)
    }

    /// "Get Outlook for iOS<https://…>": the page that plain text has behind what was a link.
    private func withoutPage(_ text: [UInt8]) -> ArraySlice<UInt8> {
        guard let start = text.firstIndex(of: 0x3C), text[start...].dropFirst().starts(with: "http".utf8),
            let end = text[start...].firstIndex(of: 0x3E)
        else { return text[...] }
        return (text[..<start] + text[(end + 1)...])[...].trimmed
    }

    private static let offered: SubstringSet = ["outlook", "bluemail"]
    private static let platforms: SubstringSet = ["ios", "android"]
    private static let systems: SuffixSet = ["ios", "android", "mac", "mobile", "phones", "l'ios", "l'android"]
    /// Verbs of languages that put them last.
    private static let offerEnds: SuffixSet = [
        "edinin", "beszerzése", "letöltése", "を入手", "다운로드", "herunter", "herunterladen", "beziehen", "downloaden",
    ]

    private func isBareFooter(_ content: ArraySlice<UInt8>) -> Bool {
        QuotePhrases.bareFooters.holds(content.last == 0x2E ? content.dropLast() : content)
    }

    /// A footer is short and no sentence of a person: "Sent from my desk, is much easier" is one.
    private func isFooter(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.count <= Self.maximumFooterBytes else { return false }
        let bare = content.drop { !ASCII.isLetter($0) && !ASCII.isDigit($0) && $0 < 0xC3 }
        let begins = QuotePhrases.footers.begin(anyCase: bare)
        guard begins || endsLikeFooter(bare) else { return false }
        let text = LowerCase.of(bare)
        let words = text.split(separator: ASCII.space)
        if words.count <= 7, isDeviceLast(text, content) { return true }
        guard begins else { return false }
        let hasPage = text.contains("://")
        let hasComma = words.contains { $0.last == 0x2C }
        // QUIRK: "Sent from my Verizon, Samsung Galaxy smartphone" has a comma and no full stop; a sentence has both.
        if hasComma, content.last == 0x2E || words.count > 8 { return false }
        return words.count <= Self.maximumFooterWords && (hasPage || !text.contains(0x3F))
    }

    /// "Von Samsung Mobile gesendet", "iPhoneから送信": the verb at the end.
    private func isDeviceLast(_ text: [UInt8], _ content: ArraySlice<UInt8>) -> Bool {
        guard endsLikeFooter(text[...]) else { return false }
        let bare = text.last == 0x2E ? text.dropLast() : text[...]
        let isGerman = bare.starts(withLowercase: "von ") || bare.starts(withLowercase: "mit ")
        return namesDevice(content) && (isGerman || !Self.sent.end(bare))
    }

    private static let sent: SuffixSet = ["gesendet"]

    private func endsLikeFooter(_ text: ArraySlice<UInt8>) -> Bool {
        QuotePhrases.footerEnds.end(anyCase: text.last == 0x2E ? text.dropLast() : text)
    }

    private func namesDevice(_ content: ArraySlice<UInt8>) -> Bool {
        QuotePhrases.devices.occurs(inAnyCase: content)
    }

    /// "Sent from my …", "Von meinem …", or a page where the program is had.
    private func namesSelf(_ content: ArraySlice<UInt8>) -> Bool {
        let text = LowerCase.of(content)
        return text.contains("://")
            || [" my ", " meine", " mon ", " ma ", " mi ", " mio ", " mój", " mijn ", " min ", " meu "].contains {
                text.contains($0)
            }
    }

    /// "Sent from my Wiko RIDGE": what comes after three words is a name.
    private func isNamed(_ content: ArraySlice<UInt8>) -> Bool {
        let words = content.split(separator: ASCII.space).dropFirst(3)
        return !words.isEmpty && words.count <= 5 && words.allSatisfy { ($0.first ?? 0x61) < 0x61 }
    }
}

internal import Feedback
internal import MIME

/// Why a sender looks forged, in words for people. The first doubt that applies is told; the gravest come first.
struct SenderDoubts {
    /// A domain of the organisation's own, and what it looks like.
    private struct Own {
        let domain: DomainName
        let skeleton: String
    }

    private let own: [Own]

    init(organisation: [String]) {
        own = organisation.map { DomainName($0) }
            .map { Own(domain: $0, skeleton: Confusables.skeleton($0.unicode)) }
    }

    func doubt(name: String, address: String) -> String? {
        let domain = Sender(name: "", address: address).domain
        // Most addresses are plain ASCII, and many names: what needs other letters is not looked for then.
        let isPlain = Self.isASCII(address) && !domain.isInternational
        return (isPlain && Self.isASCII(name) ? nil : hiddenMarks(name: name, address: address)) ?? shape(of: address)
            ?? ownLookalike(of: domain).map { "a domain that looks like \($0.unicode)" }
            ?? (isPlain || isOwn(domain) ? nil : letters(of: domain, in: address))
            ?? addressInside(name, address: address) ?? ownName(name, domain: domain)
    }

    private func isOwn(_ domain: DomainName) -> Bool { own.contains { $0.domain.isAligned(with: domain) } }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    // MARK: - Marks nobody sees

    /// Unicode's bidirectional controls and the marks without width: they show another name than there is.
    private func hiddenMarks(name: String, address: String) -> String? {
        if InertText.isDeceptive(name) { return "a name with direction overrides" }
        if InertText.isDeceptive(address) { return "an address with direction overrides" }
        if InertText.hidesMarks(name) { return "invisible marks inside the name" }
        guard !Self.isASCII(address) else { return nil }
        let isJoined = !LetterScript.all(in: address).isDisjoint(with: [.arabic, .devanagari, .indic])
        let hidden = address.unicodeScalars.contains { scalar in
            // Arabic and Indic spelling needs the joiners (RFC 5892 appendix A.1 and A.2).
            if scalar.value == 0x200C || scalar.value == 0x200D { return !isJoined }
            return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
        }
        return hidden ? "invisible marks inside the address" : nil
    }

    // MARK: - The address

    private func shape(of address: String) -> String? {
        let unquoted = AddressSpec.withoutQuotedLocal(address)
        if unquoted.utf8.count(where: { $0 == UInt8(ascii: "@") }) > 1 { return "several @ in the address" }
        return nil
    }

    /// UTS 39 section 5 by label: letters of one language's scripts are nothing to doubt, whatever the language is.
    private func letters(of domain: DomainName, in address: String) -> String? {
        let written = address.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        if written.unicodeScalars.contains(where: { (0xFF01...0xFFEF).contains($0.value) }) {
            return "a domain in fullwidth letters"
        }
        let labels = domain.unicode.split(separator: ".")
        for label in labels where !LetterScript.mayMix(LetterScript.all(in: label)) {
            return "a domain that mixes letters of several scripts"
        }
        if labels.contains(where: { isWhollyAlike($0, below: labels.last ?? "") }) {
            return "a domain in letters that look Latin"
        }
        let local = AddressSpec.local(of: address)
        return LetterScript.mayMix(LetterScript.all(in: local))
            ? nil : "an address that mixes letters of several scripts"
    }

    private func ownLookalike(of domain: DomainName) -> DomainName? {
        guard !own.isEmpty, !isOwn(domain) else { return nil }
        let skeleton = Confusables.skeleton(domain.unicode)
        return own.first { skeleton == $0.skeleton || skeleton.hasSuffix("." + $0.skeleton) }?.domain
    }

    /// A label of Cyrillic, Greek, Armenian or Cherokee letters each of which looks Latin, below a top level in other letters:
    /// `аррӏе.com`. A word that happens to be so below its own script's top level is a word: `сахар.рф`.
    private func isWhollyAlike(_ label: Substring, below top: Substring) -> Bool {
        let scripts = LetterScript.all(in: label)
        guard scripts.count == 1, let script = scripts.first,
            [.cyrillic, .greek, .armenian, .cherokee].contains(script), !LetterScript.all(in: top).contains(script)
        else { return false }
        return Confusables.skeleton(label).utf8.allSatisfy { $0 < 0x80 }
    }

    // MARK: - The name

    private func addressInside(_ name: String, address: String) -> String? {
        let hasAt = name.unicodeScalars.contains { $0 == "@" || $0 == "\u{FF20}" || $0 == "\u{FE6B}" }
        guard hasAt else { return nil }
        let (own, written) = (Sender(name: "", address: address).key, address.lowercased())
        let isOther = Self.words(of: name).contains { word in
            guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")) else { return false }
            let (local, domain) = (word[..<at], word[word.utf8.index(after: at)...])
            guard !local.isEmpty, domain.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
                return false
            }
            return word != written && Sender(name: "", address: word).key != own
        }
        return isOther ? "an address inside the name" : nil
    }

    /// The name says one of our domains, the address is elsewhere: `"corp.example help desk" <x@evil.example>`.
    private func ownName(_ name: String, domain: DomainName) -> String? {
        let mayBeNamed = name.utf8.contains(UInt8(ascii: ".")) || !Self.isASCII(name)
        guard mayBeNamed, !own.isEmpty, !isOwn(domain) else { return nil }
        let words = Set(Self.words(of: name).map(Confusables.skeleton))
        let named = own.first { words.contains($0.skeleton) }?.domain
        return named.map { "\($0.unicode) in the name, but not in the address" }
    }

    /// Lower case, without what encloses a word; fullwidth "＠" is "@".
    private static func words(of name: String) -> [String] {
        let breaks: Set<Character> = ["<", ">", "\"", "(", ")", "'", "[", "]", ",", ";", ":", "|", "/"]
        let plain = name.lowercased().split { $0.isWhitespace || breaks.contains($0) }
        return plain.map { word in
            var plain = word.map { $0 == "\u{FF20}" || $0 == "\u{FE6B}" ? "@" : $0 }
            while plain.last == "." { plain.removeLast() }
            return String(plain)
        }
    }
}

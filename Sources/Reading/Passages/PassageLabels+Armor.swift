internal import MIME

/// What OpenPGP programs write around and below a text that they sign (RFC 9580 section 7).
extension PassageLabels {
    /// Lines of a signature or a key.
    private static let maximumArmorLines = 200
    /// Lines of the header fields below "BEGIN PGP SIGNED MESSAGE".
    private static let maximumHeaderLines = 10

    /// The words between head and signature stay with the person.
    mutating func findArmor() {
        for index in lines.indices where lines[index].clues.contains(.separator) && role(at: index) == .new {
            let content = lines[index].content
            guard lines[index].depth == 0, content.starts(with: "-----BEGIN PGP ".utf8) else { continue }
            let kind = content.dropFirst(15)
            if kind.elementsEqual("SIGNED MESSAGE-----".utf8) {
                takeArmorHead(index)
            } else if kind.elementsEqual("SIGNATURE-----".utf8) || kind.elementsEqual("PUBLIC KEY BLOCK-----".utf8) {
                takeArmor(index)
            }
        }
    }

    /// "Hash: SHA256" and the blank line that ends the fields; without one, the line alone.
    private mutating func takeArmorHead(_ index: Int) {
        let below = lines[(index + 1)...].prefix(Self.maximumHeaderLines)
        let end = below.firstIndex { !$0.hasText } ?? index + 1
        let isHead = lines[(index + 1)..<end].allSatisfy { $0.clues.contains(.field) }
        set(index..<(isHead ? end : index + 1), .footer, .armor)
    }

    /// As far as its own end; one without is left alone.
    private mutating func takeArmor(_ index: Int) {
        let below = lines[index...].prefix(Self.maximumArmorLines)
        guard let last = below.firstIndex(where: { $0.content.starts(with: "-----END PGP ".utf8) }) else { return }
        set(index..<last + 1, .footer, .armor)
    }
}

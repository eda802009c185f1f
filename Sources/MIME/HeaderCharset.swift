/// The charset of raw 8-bit text in a mail's header, which the header itself cannot say.
///
/// That of the first part that names one; otherwise a guess, by all raw fields and the beginning of the body together, for one
/// subject alone is often too short for it.
package enum HeaderCharset {
    /// Bytes of the body that help to guess.
    private static let maximumBodyBytes = 4096
    /// Fields whose text a person wrote.
    private static let fields = ["subject", "from", "to", "reply-to"]

    /// Nil when nothing says or hints at one, or the header needs none.
    package static func fallback(for tree: PartTree) -> String? {
        let labels = tree.parts.lazy.compactMap(\.charset)
        if let label = labels.first(where: { CharsetLabel.canonical($0) != "us-ascii" }),
            CharsetLabel.canonical(label) != "utf-8"
        {
            return label
        }
        var raw: [UInt8] = []
        for name in fields {
            guard let value = tree.root.header.first(name)?.value, !ASCII.isPlain(value),
                String(validating: value, as: UTF8.self) == nil
            else { continue }
            raw += value + [ASCII.lineFeed]
        }
        guard !raw.isEmpty else { return nil }
        if let part = tree.parts.first(where: { $0.structure == .leaf && $0.type.hasPrefix("text/") }) {
            let body = tree.content(of: part, limit: maximumBodyBytes)
            if String(validating: body, as: UTF8.self) == nil { raw += body }
        }
        return CharsetGuess.name(for: raw)
    }
}

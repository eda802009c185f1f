internal import MIME

/// Whether text, in lower case, is a warning that the receiving side puts over mail from outside.
enum BannerText {
    /// A whole line of nothing else: "[EXTERNAL]", "*** Externe E-Mail ***".
    static func isTag(_ text: [UInt8]) -> Bool {
        // QUIRK: Proofpoint leaves the names of its marks in the text.
        if text.contains("pfptbannerstart") || text.contains("pfptbannerend") { return text.count <= 60 }
        guard text.count <= 80 else { return false }
        let bare = stripped(text[...])
        return BannerPhrases.tags.contains {
            $0.utf8CodeUnitCount == bare.count && bare.starts(withLowercase: $0)
        } && (bare.count >= 12 || bare.count < text.count)
    }

    static func opens(_ text: [UInt8]) -> Bool {
        let bare = stripped(text[...])
        return BannerPhrases.openers.contains { bare.starts(withLowercase: $0) }
    }

    /// "EXTERNAL EMAIL: Do not click …": a tag, and behind it what banners go on with.
    static func isTagged(_ text: [UInt8]) -> Bool {
        let bare = stripped(text[...])
        return goesOn(text)
            && BannerPhrases.tags.contains { tag in
                guard tag.utf8CodeUnitCount >= 12, bare.starts(withLowercase: tag) else { return false }
                let next = bare.dropFirst(tag.utf8CodeUnitCount).first
                return next == 0x3A || next == 0x2E || next == 0x21 || next == 0x2A || next == 0x5D || next == 0x7C
            }
    }

    /// It says that the mail came from outside, and neither asks nor speaks of the one who wrote.
    static func warns(_ text: [UInt8]) -> Bool {
        guard !text.contains(0x3F) || text.contains("://") else { return false }
        guard !QuoteMarkers.contains(text, BoilerplatePhrases.ownVoice) else { return false }
        return QuoteMarkers.contains(text, BannerPhrases.warnings)
    }

    static func goesOn(_ text: [UInt8]) -> Bool {
        !text.contains(0x3F) && QuoteMarkers.contains(text, BannerPhrases.rests)
            && !QuoteMarkers.contains(text, BoilerplatePhrases.ownVoice)
    }

    /// Without brackets, stars and signs around.
    private static func stripped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bare = text
        while let first = bare.first, !isLetter(first) { bare = bare.dropFirst() }
        while let last = bare.last, !isLetter(last) { bare = bare.dropLast() }
        return bare
    }

    /// Letters of most scripts; signs such as "⚠" begin with a lower byte.
    private static func isLetter(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || (byte >= 0x80 && byte < 0xE2) || byte > 0xE2
    }
}

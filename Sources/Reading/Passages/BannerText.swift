internal import MIME

/// Whether text, in lower case, is a warning that the receiving side puts over mail from outside.
enum BannerText {
    /// Bytes of a line that is nothing but a tag, signs around it included.
    private static let maximumTagBytes = 80
    /// Bytes of a line with the name of a mark.
    private static let maximumMarkBytes = 60
    /// Bytes of a tag that no sign sets apart.
    private static let minimumTagBytes = 12

    /// A whole line of nothing else: "[EXTERNAL]", "*** Externe E-Mail ***".
    static func isTag(_ text: [UInt8]) -> Bool {
        guard text.count <= maximumTagBytes else { return false }
        // QUIRK: Proofpoint leaves the names of its marks in the text.
        if text.contains("pfptbannerstart") || text.contains("pfptbannerend") { return text.count <= maximumMarkBytes }
        let bare = stripped(text[...])
        return (bare.count >= minimumTagBytes || bare.count < text.count) && BannerPhrases.tags.holds(bare)
    }

    static func opens(_ text: [UInt8]) -> Bool { BannerPhrases.openers.begin(stripped(text[...])) }

    /// "EXTERNAL EMAIL: Do not click …": a tag, and behind it what banners go on with.
    static func isTagged(_ text: [UInt8]) -> Bool {
        let bare = stripped(text[...])
        let tag = BannerPhrases.tags.longest(bare) { length in
            length >= minimumTagBytes && bare.dropFirst(length).first.map(isTagEnd) ?? false
        }
        return tag != nil && goesOn(text)
    }

    private static func isTagEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3A, 0x2E, 0x21, 0x2A, 0x5D, 0x7C: true
        default: false
        }
    }

    /// It says that the mail came from outside, and neither asks nor speaks of the one who wrote.
    static func warns(_ text: [UInt8]) -> Bool {
        guard !text.contains(0x3F) || text.contains("://") else { return false }
        guard !BoilerplatePhrases.ownVoice.occurs(in: text) else { return false }
        return BannerPhrases.warnings.occurs(in: text)
    }

    static func goesOn(_ text: [UInt8]) -> Bool {
        !text.contains(0x3F) && BannerPhrases.rests.occurs(in: text)
            && !BoilerplatePhrases.ownVoice.occurs(in: text)
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

/// Whether a word stands within the name of a host: "moodle" in `moodle.example.org`, `https://www.moodle.com/x`.
enum HostNamePart {
    case none
    /// Before the domain that somebody has registered: it names what runs there.
    case subdomain
    /// The registered domain or what is above it: says who, not what.
    case domain

    /// Letters of the last label of a host name without a scheme; longer ones begin a sentence after a missing space.
    private static let topLetters = 2...4

    init(of token: Token, in text: TokenizedText) {
        var labels = 0
        var lastLabel = 0
        var position = Int(token.sourceEnd)
        let source = text.source
        while position + 1 < source.count, source[position] == UInt8(ascii: "."), Self.isLabel(source[position + 1]) {
            var end = position + 1
            while end < source.count, Self.isLabel(source[end]) { end += 1 }
            (labels, lastLabel, position) = (labels + 1, end - position - 1, end)
        }
        let isLink = token.kind == .linkWord
        let start = Int(token.sourceStart)
        let isAfterDot = start > 1 && source[start - 1] == UInt8(ascii: ".") && Self.isLabel(source[start - 2])
        let isAfterScheme =
            start > 1 && source[start - 1] == UInt8(ascii: "/") && source[start - 2] == UInt8(ascii: "/")
        switch labels {
        case 0: self = isLink && (isAfterDot || isAfterScheme) ? .domain : .none
        case 1: self = isLink || Self.topLetters.contains(lastLabel) ? .domain : .none
        default: self = .subdomain
        }
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"): true
        default: false
        }
    }
}

internal import Feedback

/// How much stress is in the voice: capitals, exclamation marks, words of urgency and of anger. Not what is said: a calm complaint
/// is calm, a shouted request is not.
struct ToneMeter {
    /// Words of capitals shorter than this are names: VPN, SAP, WLAN.
    private static let shoutedLetters = 5
    /// What each sign counts, and what its kind counts at most.
    private static let capitalsWeight = 0.45
    private static let exclamationWeight = 0.1
    private static let maximumExclamation = 0.3
    private static let urgencyWeight = 0.2
    private static let maximumUrgency = 0.3
    private static let angerWeight = 0.3
    private static let maximumAnger = 0.6

    /// 0 calm to 1 furious.
    let tone: Double
    /// What it was heard by, in the order of the text.
    let signs: [ToneSign]

    /// - Parameter language: of the lexicon; nil when it is not known: then only the form is heard.
    init(_ text: TokenizedText, language: String?) {
        var found: [(position: Int, sign: ToneSign)] = []
        let capitals = Self.capitals(in: text, &found)
        let exclamation = Self.exclamation(in: text, &found)
        let words = Self.words(in: text, language: language, &found)
        tone = min(capitals + exclamation + words, 1)
        signs = found.sorted { $0.position < $1.position }.prefix(ToneSign.maximumCount).map(\.sign)
    }

    private static func capitals(in text: TokenizedText, _ found: inout [(position: Int, sign: ToneSign)]) -> Double {
        var long = 0
        var shouted: [Int] = []
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            guard Int(token.end - token.start) >= shoutedLetters else { continue }
            long += 1
            if token.isCapitals { shouted.append(index) }
        }
        guard long > 0, let first = shouted.first else { return 0 }
        let share = Double(shouted.count) / Double(long)
        let weight = capitalsWeight * min(share * 1.5, 1) * min(Double(shouted.count) / 2, 1)
        // One word of capitals in a long text may be a name.
        guard weight >= 0.05 else { return weight }
        var last = first
        while last + 1 < text.tokens.count, text.tokens[last + 1].isCapitals { last += 1 }
        found.append((first, ToneSign(kind: .capitals, words: text.phrase(from: first, through: last))))
        return weight
    }

    private static func exclamation(in text: TokenizedText, _ found: inout [(position: Int, sign: ToneSign)]) -> Double
    {
        var count = 0.0
        for (index, token) in text.tokens.enumerated() where token.kind == .mark {
            let isDouble = token.sourceEnd - token.sourceStart > 1
            let mark = text.folded[Int(token.start)]
            let weight: Double
            switch mark {
            case UInt8(ascii: "!"): weight = isDouble ? 2 : 1
            case UInt8(ascii: "?") where isDouble: weight = 1
            default: continue
            }
            count += weight
            guard weight > 1 || isDouble || found.allSatisfy({ $0.sign.kind != .exclamation }) else { continue }
            let before = index > 0 && text.tokens[index - 1].kind == .word ? index - 1 : index
            found.append((index, ToneSign(kind: .exclamation, words: text.phrase(from: before, through: index))))
        }
        return min(exclamationWeight * count, maximumExclamation)
    }

    private static func words(
        in text: TokenizedText,
        language: String?,
        _ found: inout [(position: Int, sign: ToneSign)]
    ) -> Double {
        let matches = TonePhrases.all.matches(in: text, language: language)
        let calm = matches.filter { $0.tag == TonePhrases.calm }
        var urgency = 0.0
        var anger = 0.0
        var end = -1
        for match in matches where match.tag != TonePhrases.calm && match.first > end {
            guard !calm.contains(where: { $0.first <= match.last && match.first <= $0.last }) else { continue }
            let kind: ToneSign.Kind = match.tag == TonePhrases.urgency ? .urgency : .anger
            if kind == .urgency { urgency += urgencyWeight } else { anger += angerWeight }
            found.append(
                (match.first, ToneSign(kind: kind, words: text.phrase(from: match.first, through: match.last)))
            )
            end = match.last
        }
        return min(urgency, maximumUrgency) + min(anger, maximumAnger)
    }
}

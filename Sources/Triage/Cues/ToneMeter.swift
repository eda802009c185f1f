/// How much stress is in the voice: capitals, exclamation marks, words of urgency and of anger. Not what is said.
enum ToneMeter {
    /// Words of capitals shorter than this are names: VPN, SAP, WLAN.
    private static let shoutedLetters = 5

    /// 0 calm to 1 furious.
    static func tone(of text: TokenizedText, features: RawFeatures) -> Double {
        var long = 0
        var shouted = 0
        var exclamations = 0.0
        for token in text.tokens {
            let length = Int(token.end - token.start)
            switch token.kind {
            case .word where length >= shoutedLetters:
                long += 1
                if token.isCapitals { shouted += 1 }
            case .mark where text.folded[Int(token.start)] == UInt8(ascii: "!"): exclamations += length > 1 ? 2 : 1
            case .mark where length == 2 && text.folded[Int(token.start)] == UInt8(ascii: "?"): exclamations += 1
            default: break
            }
        }
        let capitals = long == 0 ? 0 : Double(shouted) / Double(long)
        var tone = 0.45 * min(capitals * 1.5, 1) * min(Double(shouted) / 2, 1) + 0.1 * min(exclamations, 4)
        for hit in features.cues { tone += weight(of: hit.cue) * min(Double(hit.count), 2) }
        return min(tone, 1)
    }

    private static func weight(of cue: Cue) -> Double {
        switch cue {
        case .urgent: 0.2
        case .annoyed: 0.2
        case .bad: 0.1
        case .repeated: 0.08
        case .frown: 0.05
        default: 0
        }
    }
}

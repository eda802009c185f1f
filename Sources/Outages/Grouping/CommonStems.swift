/// How much the beginning of a word says of what has failed: little where reports about anything have it.
enum CommonStems {
    /// Letters of a stem.
    static let letters = 6
    static let minimumLetters = 3

    static func weight(of stem: [UInt8]) -> Float { weights[stem] ?? 1 }

    private static let weights: [[UInt8]: Float] = {
        var weights: [[UInt8]: Float] = [:]
        for stem in frequent.split(whereSeparator: \.isWhitespace) { weights[Array(stem.utf8)] = 0.5 }
        for stem in common.split(whereSeparator: \.isWhitespace) { weights[Array(stem.utf8)] = 0 }
        return weights
    }()
}

internal import Feedback
internal import FoundationEssentials
internal import MIME

/// A hash over everything that was made of mails: equal as long as no result changed, to the last bit of a number.
struct ResultFingerprint {
    private let encoder = JSONEncoder()
    private var hashes: [UInt8] = []

    init() {
        encoder.outputFormatting = [.sortedKeys]
    }

    /// Returns the one mail's own.
    mutating func add(_ message: Message, _ verdict: Verdict, _ content: ContentHash) throws -> String {
        let hash = ContentHash(
            of: Array(try encoder.encode(message)) + Array(Self.text(of: verdict).utf8) + content.bytes
        )
        hashes += hash.bytes
        return hash.hex
    }

    var hex: String { ContentHash(of: hashes).hex }

    private static func text(of verdict: Verdict) -> String {
        let probabilities = Category.allCases.map { bits(verdict.probabilities[$0] ?? -1) }
        let reasons = verdict.reasons.map { "\($0.words)=\(bits($0.weight))" }
        return """
            \(verdict.category) \(verdict.isUnsure) \(probabilities) \(verdict.service ?? "-") \(bits(verdict.tone))
            \(verdict.isSecurity) \(reasons) \(verdict.model) \(verdict.toneSigns)
            \(senses(verdict.mention, verdict.place, verdict.device, verdict.severity)) \(verdict.matters.map(text))
            """
    }

    private static func text(of matter: Matter) -> String {
        let probabilities = Category.allCases.map { bits(matter.probabilities[$0] ?? -1) }
        let reasons = matter.reasons.map { "\($0.words)=\(bits($0.weight))" }
        return """
            \(matter.passage) \(matter.category) \(matter.isUnsure) \(probabilities) \(reasons)
            \(senses(matter.mention, matter.place, matter.device, matter.severity))
            """
    }

    private static func senses(
        _ mention: ServiceMention?,
        _ place: String?,
        _ device: String?,
        _ severity: Severity?
    ) -> String {
        "\(mention.map { "\($0)" } ?? "-") \(place ?? "-") \(device ?? "-") \(severity.map { "\($0)" } ?? "-")"
    }

    private static func bits(_ number: Double) -> String { String(number.bitPattern, radix: 16) }
}

internal import Instructions

extension StaffRemark {
    /// The command that a line which is none was probably meant for.
    ///
    /// - Parameter isDigest: in answer to a digest, to which other commands belong than to an alert.
    func meant(ofDigest isDigest: Bool) -> String? {
        guard reason == .unknown else { return nil }
        let spellings = Self.spellings(isDigest: isDigest)
        if let near = NearestName.of(attempt, among: spellings) { return near }
        let words = attempt.split(separator: " ").map(String.init)
        return words.lazy.compactMap { NearestName.of($0, among: spellings) }.first
    }

    /// Somebody has tried to command: no machine does.
    func isAttempt(ofDigest isDigest: Bool) -> Bool { reason != .unknown || meant(ofDigest: isDigest) != nil }
}

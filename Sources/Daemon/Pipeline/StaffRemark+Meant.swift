internal import Instructions

extension StaffRemark {
    /// The command that a line which is none was probably meant for.
    var meant: String? {
        guard reason == .unknown else { return nil }
        if let near = NearestName.of(attempt, among: StaffWords.spellings) { return near }
        let words = attempt.split(separator: " ").map(String.init)
        return words.lazy.compactMap { NearestName.of($0, among: StaffWords.spellings) }.first
    }

    /// Somebody has tried to command: no machine does.
    var isAttempt: Bool { reason != .unknown || meant != nil }
}

internal import Instructions

extension StaffRemark {
    /// The command that was probably meant.
    var meant: String? {
        if let near = NearestName.of(attempt, among: StaffWords.spellings) { return near }
        let words = attempt.split(separator: " ").map(String.init)
        return words.lazy.compactMap { NearestName.of($0, among: StaffWords.spellings) }.first
    }
}

extension DigestSchedule {
    /// A day of the week, counted from Monday (ISO 8601).
    package enum Weekday: Int, CaseIterable, Hashable, Sendable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        /// Accepts `Mon` and `Monday`, in any case.
        init?(_ text: some StringProtocol) {
            let word = text.lowercased()
            guard let day = Self.allCases.first(where: { word == $0.fullName || word == $0.fullName.prefix(3) }) else {
                return nil
            }
            self = day
        }

        private var fullName: String { String(describing: self) }

        /// `Mon`
        var shortName: String { fullName.prefix(1).uppercased() + fullName.dropFirst().prefix(2) }

        static let working: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    }
}

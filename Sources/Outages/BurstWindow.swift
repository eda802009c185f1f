internal import Feedback

/// In how long a time people are counted, and how seldom so many may come together there by chance.
struct BurstWindow {
    let length: Duration
    /// Of one service, however busy: so the chance that is taken for none falls with the number of reports, at each of which one is looked
    /// at.
    let alarmsAYear: Double
    /// Distinct people it takes, whatever the statistics say, over those that are needed anyway.
    let people: Int

    init(_ length: Duration, alarmsAYear: Double, people: Int = 0) {
        self.length = length
        self.alarmsAYear = alarmsAYear
        self.people = people
    }

    static let learnt = [
        BurstWindow(.minutes(10), alarmsAYear: 0.3), BurstWindow(.minutes(30), alarmsAYear: 0.1),
        BurstWindow(.minutes(120), alarmsAYear: 0.03),
    ]

    /// In the first two weeks half an alarm of each service may be wrong: of a busy one, nobody could else be warned at all. What comes
    /// together within an hour only must be half as many people again.
    static func early(_ first: Duration, minimumPeople: Int) -> [BurstWindow] {
        [
            BurstWindow(first, alarmsAYear: 8),
            BurstWindow(max(first, .minutes(60)), alarmsAYear: 5, people: (minimumPeople + 1) / 2),
        ]
    }
}

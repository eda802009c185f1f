package import Feedback

/// Who was heard, who was not, and what went back.
extension DigestMaterial {
    /// Who was heard outside outages: people who wrote something else than a report into an incident.
    package struct QuietTime: Hashable, Sendable {
        package let people: Int
        package let peopleInQuietTime: Int
        /// The same share in as long before, 0 to 1; nil when there is nothing to compare with.
        package let shareBefore: Double?

        package init(people: Int, peopleInQuietTime: Int, shareBefore: Double?) {
            self.people = people
            self.peopleInQuietTime = peopleInQuietTime
            self.shareBefore = shareBefore
        }

        /// 0 to 1; nil when nobody wrote.
        package var share: Double? { peopleInQuietTime.share(of: people) }
    }

    /// Part of the organisation that used to write, and has not in the period.
    package struct Silence: Hashable, Sendable {
        /// A mail domain.
        package let group: String
        package let lastHeard: Timestamp
        /// People in the periods before, in the middle.
        package let usualPeople: Int

        package init(group: String, lastHeard: Timestamp, usualPeople: Int) {
            self.group = group
            self.lastHeard = lastHeard
            self.usualPeople = usualPeople
        }
    }

    /// What went back to those who asked, in the period.
    package struct Loop: Hashable, Sendable {
        /// People told of an answer.
        package let told: Int
        /// Answers to "did it help?".
        package let helped: Int
        package let notHelped: Int

        package init(told: Int, helped: Int, notHelped: Int) {
            self.told = told
            self.helped = helped
            self.notHelped = notHelped
        }
    }
}

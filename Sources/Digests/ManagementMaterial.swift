package import Feedback

/// All a report to management tells of, filled by the caller from the store. Nothing in it needs to be clean or short: the composer
/// escapes, neutralises and cuts.
package struct ManagementMaterial: Sendable {
    /// A need is a theme: what several people complain of or ask for.
    package struct Needs: Hashable, Sendable {
        /// Of which something was heard in the period, and the people behind that.
        package var heard = 0
        package var people = 0
        /// Of those heard: for the first time.
        package var new = 0
        /// By the answer that was given in the period; each need counts by the latest.
        package var planned = 0
        package var declined = 0
        package var met = 0
        /// Distinct people who ever asked for one of those that were met.
        package var peopleOfMet = 0
        /// Of those heard: without an answer at the end of the period.
        package var waiting = 0
        /// From the first mail about a need until those who asked were told of the answer, or, where nobody was to be told, until IT
        /// gave it: of the needs answered in the period.
        package var waits: [Duration] = []

        package init() {}

        package var answered: Int { planned + declined + met }

        /// Nil where nothing was answered.
        package var middleWait: Duration? { waits.median }
    }

    /// An outage that came to light by the mails of users.
    package struct ReportedOutage: Hashable, Sendable {
        /// Its service, or the words that its reports have in common.
        package let topic: String?
        package let people: Int
        package let firstReport: Timestamp
        /// Nil where no alert went out.
        package let firstAlert: Timestamp?
        /// When IT first said anything of it to Earshot.
        package let firstWord: Timestamp?

        package init(
            topic: String?,
            people: Int,
            firstReport: Timestamp,
            firstAlert: Timestamp?,
            firstWord: Timestamp?
        ) {
            self.topic = topic
            self.people = people
            self.firstReport = firstReport
            self.firstAlert = firstAlert
            self.firstWord = firstWord
        }

        /// How long the alert was there before IT said a word; nil where one of the two never came.
        package var lead: Duration? {
            guard let firstAlert, let firstWord, firstWord > firstAlert else { return nil }
            return firstWord - firstAlert
        }
    }

    /// The mails of one span of time.
    package struct Tone: Hashable, Sendable {
        package let start: Timestamp
        package let mails: Int
        /// Mean of `Verdict.tone`: 0 calm to 1 furious.
        package let stress: Double

        package init(start: Timestamp, mails: Int, stress: Double) {
            self.start = start
            self.mails = mails
            self.stress = stress
        }
    }

    /// Who wrote in one calendar month.
    package struct Month: Hashable, Sendable {
        package let start: Timestamp
        package let people: Int
        /// Of them: who wrote of something else than an outage of many.
        package let peopleInQuietTime: Int

        package init(start: Timestamp, people: Int, peopleInQuietTime: Int) {
            self.start = start
            self.people = people
            self.peopleInQuietTime = peopleInQuietTime
        }
    }

    package var frame: DigestFrame
    /// By people.
    package var mails = 0
    /// Distinct.
    package var people = 0
    /// Of them: who wrote of something else than an outage of many.
    package var peopleInQuietTime = 0
    package var needs = Needs()
    /// Those met in the period, the one with most people first.
    package var met: [Theme] = []
    /// Those that wait for an answer, the one with most people first.
    package var waiting: [Theme] = []
    /// In the order in which they began.
    package var outages: [ReportedOutage] = []
    /// Outages that began within maintenance that IT had announced: counted, and told of no further.
    package var announced = 0
    package var praise = DigestMaterial.Listing(items: [], total: 0)
    /// Weeks, the oldest first; those without a mail may be missing.
    package var tones: [Tone] = []
    /// The oldest first.
    package var months: [Month] = []

    package init(_ frame: DigestFrame) {
        self.frame = frame
    }
}

extension [Duration] {
    /// The one in the middle, or between the two there; nil of none.
    var median: Duration? {
        guard !isEmpty else { return nil }
        let sorted = sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

internal import Feedback

/// What another model would change, for `earshot replay`. Times are milliseconds since 1970, UTC. Keys may be added; none is renamed.
package struct ReplayReport: Codable, Sendable {
    /// The model in use; `stored` where what is stored is compared with it.
    package var before = ""
    package var after = ""
    /// Only mails received since; nil: all.
    package var since: Int64?
    package var mails = Mails()
    package var changed = Changed()
    /// The order of the rows and columns of `matrix`.
    package var categories = Category.allCases.map(\.rawValue)
    /// Mails by people: rows are what they are taken for before, columns after.
    package var matrix = Category.allCases.map { _ in Category.allCases.map { _ in 0 } }
    package var staff = Staff()
    /// False where the configuration watches for no outages.
    package var isAlarmOn = true
    /// How many incidents would have opened.
    package var incidentsBefore = 0
    package var incidentsAfter = 0
    package var incidents: [IncidentChange] = []
    /// Newest first; as many as were asked for.
    package var changes: [Change] = []
    /// How many there are in all.
    package var changesTotal = 0

    /// What can be said of how many mails. The parts add up to the total.
    package struct Mails: Codable, Sendable {
        package var total = 0
        /// By people, judged from their bytes.
        package var fromBytes = 0
        /// By people, judged from what they wrote, as the bytes are erased.
        package var fromText = 0
        /// By machines: judged by rules, not by a model.
        package var machines = 0
        /// Copies of others.
        package var copies = 0
        /// Erased by retention, or because a person asked for it: they stay what they are taken for.
        package var erased = 0
        /// Nothing could read them.
        package var unreadable = 0

        /// Judged anew.
        package var judged: Int { fromBytes + fromText + machines }
    }

    package struct Changed: Codable, Sendable {
        package var category = 0
        package var tray = 0
        /// Sure before, unsure after; and the other way round.
        package var newlyUnsure = 0
        package var newlySure = 0
        package var service = 0
        package var security = 0
    }

    /// Mails of which a person has said what they are: how often each way says the same by itself.
    package struct Staff: Codable, Sendable {
        package var mails = 0
        package var agreeBefore = 0
        package var agreeAfter = 0
    }

    package struct Judgement: Codable, Sendable {
        package let category: String
        package let confidence: Double
        package let isUnsure: Bool
        package let tray: String
        package let service: String?
        package let isSecurity: Bool
    }

    package struct Change: Codable, Sendable {
        package let mail: Int64
        package let receivedAt: Int64
        /// Empty once it is erased, and of security matters, before or after, which are quoted nowhere.
        package let subject: String
        package let before: Judgement
        package let after: Judgement

        package var isSecurity: Bool { before.isSecurity || after.isSecurity }
    }

    package struct IncidentChange: Codable, Sendable {
        package enum Kind: String, Codable, Sendable {
            case opens
            case doesNotOpen = "does not open"
            case opensEarlier = "opens earlier"
            case opensLater = "opens later"
            /// It opens at the same time, and other people are counted in the end.
            case otherPeople = "other people"
        }

        package struct Side: Codable, Sendable {
            package let openedAt: Int64
            package let people: Int
        }

        package let kind: Kind
        package let service: String?
        package let before: Side?
        package let after: Side?
    }

    /// Nothing would be judged, filed or alerted differently.
    package var isSame: Bool { changesTotal == 0 && incidents.isEmpty }
}

/// How the service is, as `earshot status` prints it and the control socket carries it.
package struct StatusReport: Codable, Sendable {
    package var version = ""
    /// Milliseconds since 1970, UTC, as every time here.
    package var at: Int64 = 0
    /// Nil when no daemon runs and the store was read directly.
    package var startedAt: Int64?
    package var organisation = ""
    /// What is urgent and has reached nobody, worst first, a line each. They stand first in `troubles` too.
    package var undelivered: [String] = []
    /// When the first of these mails was composed.
    package var oldestUndelivered: Int64?
    package var model = ""
    package var mailboxes: [Mailbox] = []
    /// The folders that mails are filed into, where they are.
    package var trays: [Mailbox] = []
    package var corrections = Corrections()
    package var learning = Learning()
    /// Nil when nobody is asked for any.
    package var secondOpinions: SecondOpinions?
    package var messages = Messages()
    package var instructions = Instructions()
    /// Of what IT has answered; nil when nobody waits for it and nobody refuses it.
    package var news: News?
    /// By kind and state, as `alert sent`.
    package var outbox: [String: Int] = [:]
    /// Addresses that get nothing for a while, because nobody is reached there.
    package var restedAddresses = 0
    package var storeBytes = 0
    package var incidents: [IncidentLine] = []
    /// What holds back alerts now, a line each.
    package var silences: [String] = []
    package var themes = Themes()
    package var digests: [DigestLine] = []
    /// What an operator has to look at, worst first. Empty: all is well.
    package var troubles: [String] = []

    package struct Mailbox: Codable, Sendable {
        package var name = ""
        package var folder = ""
        package var listeningSince: Int64?
        /// The last good look.
        package var lookedAt: Int64?
        /// When every mail then on the server had been taken in.
        package var lastReadAt: Int64?
        /// The sum of the next four, or something is wrong.
        package var onServer = 0
        package var stored = 0
        /// Their bytes never came.
        package var quarantined = 0
        package var waiting = 0
        /// Older than the configuration's `since` or `backlog`.
        package var leftAlone = 0
        /// Seen, and removed by somebody before they were read.
        package var goneBeforeRead = 0
        /// Numbers given out since the first look under which nothing was ever seen: at most so many mails came and went between
        /// two looks. Some servers skip numbers.
        package var passedOver = 0
        package var trouble: String?
        package var troubleSince: Int64?
        /// What is filed into it, such as `outage`; nil for a folder that people write to.
        package var tray: String?
    }

    /// What people have said of mails, against what these were taken for.
    package struct Corrections: Codable, Sendable {
        package var inForce = 0
        /// A later word of a person holds instead.
        package var replaced = 0
        package var undone = 0
    }

    /// What the model in use learnt of them.
    package struct Learning: Codable, Sendable {
        /// `shipped`, `learnt`, or `configured`: the operator's own, which learns nothing.
        package var model = "shipped"
        /// When the learnt one was made.
        package var madeAt: Int64?
        /// Corrections that it learnt.
        package var corrections = 0
        /// A person chose the model, and nothing is learnt until a person says so.
        package var isHeld = false
        /// The last model that was refused, if nothing was learnt since.
        package var refusedAt: Int64?
        package var refusal: String?

        package init() {}
    }

    /// What an embedding model made of mails that had been judged already.
    package struct SecondOpinions: Codable, Sendable {
        /// Whose they are: the embedding model and the head over it. Empty while no daemon runs.
        package var model = ""
        /// Mails that wait for one; nil while no daemon runs.
        package var waiting: Int?
        /// The mail is something else since, or surer, or less sure.
        package var revised = 0
        package var confirmed = 0
        /// The first opinion stands, by rule or because there was none to be had.
        package var kept = 0
        /// Why there are none now.
        package var trouble: String?
        package var troubleSince: Int64?
    }

    package struct Messages: Codable, Sendable {
        package var total = 0
        package var byCategory: [String: Int] = [:]
        package var byKind: [String: Int] = [:]
        /// The same mail again, in another mailbox or by another way.
        package var copies = 0
        package var backlog = 0
        /// By people, but not judged.
        package var unjudged = 0
        /// Could not be read; `quarantined` lists the newest.
        package var quarantinedTotal = 0
        package var quarantined: [Quarantined] = []
    }

    /// What people asked of Earshot by mail.
    package struct Instructions: Codable, Sendable {
        /// By what came of it: `done`, `partly`, `nothing`, `waiting` for a code, `refused`.
        package var byOutcome: [String: Int] = [:]
        /// Lately, the newest first.
        package var refused: [Refusal] = []
    }

    /// How far those who asked have been told what IT has decided.
    package struct News: Codable, Sendable {
        /// People who are told when their turn comes.
        package var waiting = 0
        /// When the first of them may be.
        package var nextAt: Int64?
        /// People whom staff would have to add first.
        package var doubtful = 0
        /// People who said `stop`.
        package var refusing = 0
    }

    package struct Refusal: Codable, Sendable {
        /// Of the mail.
        package var number: Int64 = 0
        package var at: Int64 = 0
        /// Who the mail says it is from: an address, which anybody can write.
        package var claims = ""
        package var incident: Int64?
        /// The names of the commands.
        package var asked = ""
        package var reason = ""
    }

    package struct Quarantined: Codable, Sendable {
        package var number: Int64 = 0
        package var mailbox = ""
        package var folder = ""
        package var uid: UInt32 = 0
        package var reason = ""
        /// If not, it is tried again once a day, and by `earshot retry`.
        package var hasBytes = false
    }

    package struct IncidentLine: Codable, Sendable {
        package var number: Int64 = 0
        package var service: String?
        package var people = 0
        package var firstReportAt: Int64 = 0
        package var lastReportAt: Int64 = 0
        package var closedAt: Int64?
        package var topic: String?
        /// Who is on it.
        package var acknowledgedBy: String?
        /// See `Incident.Ending`.
        package var ending: String?
        /// What holds back its alerts now.
        package var heldBy: String?
    }

    /// What complaints and requests have in common.
    package struct Themes: Codable, Sendable {
        /// Heard in the last 30 days, and by how many people.
        package var heard = 0
        package var people = 0
        /// Of all there are, by where IT stands with them: see `Theme.Status`.
        package var byStatus: [String: Int] = [:]
    }

    package struct DigestLine: Codable, Sendable {
        package var name = ""
        package var lastPeriod: String?
        package var nextAt: Int64 = 0
    }

    package init() {}
}

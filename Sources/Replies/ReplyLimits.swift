package import Feedback

/// How many acknowledgements may go out. Where the operator sets none, these hold.
package struct ReplyLimits: Hashable, Sendable {
    package var senderPerHour = 1
    package var senderPerDay = 3
    /// For each domain that is not our own.
    package var domainPerHour = 20
    package var allPerHour = 120
    package var allPerDay = 1000
    /// To authenticated internal reporters of an incident, beside the others: one for each person.
    package var incidentsPerHour = 1000
    /// News and questions whether it helped, beside the others: nobody waits for them.
    package var newsPerHour = 200
    package var newsPerSenderPerDay = 1
    /// A sender refused by a limit more often than this within 10 minutes is muted.
    package var refusalsBeforeMute = 5
    package var mute = Duration.hours(24)
    /// How long the breaker stays open once the hourly limit of all was reached.
    package var breaker = Duration.hours(1)
    /// An older mail is not answered: after a standstill an acknowledgement would only puzzle.
    package var maximumAge = Duration.hours(24)
    /// RFC 5321 section 6.3 counts trace headers; Postfix's limit is 50.
    package var maximumHops = 50

    package init() {}
}

/// What was sent and refused lately, counted by the caller in the store so that no restart forgets it.
package struct SentCounts: Hashable, Sendable {
    /// Acknowledgements ever sent into the mail's thread.
    package var inThread = 0
    /// To this sender (`Sender.key`).
    package var toSenderLastHour = 0
    package var toSenderLastDay = 0
    /// To the sender's domain.
    package var toDomainLastHour = 0
    package var allLastHour = 0
    package var allLastDay = 0
    /// To this sender within the open incident the mail joined.
    package var toSenderInIncident = 0
    /// From the incidents' budget, to anybody.
    package var incidentsLastHour = 0
    /// News and questions, to anybody and to this sender.
    package var newsLastHour = 0
    package var newsToSenderLastDay = 0
    /// Refusals by a limit (`ReplyRule.isLimit`) of this sender.
    package var refusedLast10Minutes = 0
    package var mutedUntil: Timestamp?
    package var breakerOpenUntil: Timestamp?

    package init() {}
}

package import Feedback

/// What is known around a mail when it is asked whether to answer.
package struct ReplyContext: Sendable {
    package var isEnabled = true
    /// Addresses the mail's mailbox receives for: one must stand in To or Cc.
    package var mailboxAddresses: [EmailAddress] = []
    /// Every address of ours: mailboxes, their aliases, the sender of our mails, our bounce address.
    package var ownAddresses: [EmailAddress] = []
    /// Domains of the organisation's people, lower case.
    package var internalDomains: Set<String> = []
    /// The authserv-id (RFC 8601 section 2.5) of our own receiving server; nil: believe no Authentication-Results.
    package var trustedAuthserv: String?
    /// The mail joined an incident that is open.
    package var joinsIncident = false
    /// INTERNALDATE.
    package var received: Timestamp
    package var now: Timestamp
    package var isBacklog = false
    package var counts = SentCounts()
    package var limits = ReplyLimits()

    package init(received: Timestamp, now: Timestamp) {
        self.received = received
        self.now = now
    }
}

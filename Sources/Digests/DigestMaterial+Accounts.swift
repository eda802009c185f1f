/// Whether every mail is accounted for, and how well they were understood.
extension DigestMaterial {
    /// Whether every mail on the server is accounted for.
    package struct Reconciliation: Hashable, Sendable {
        package let onServer: Int
        package let stored: Int
        package let quarantined: Int
        /// Seen on the server, not yet taken in.
        package let waiting: Int
        /// Older than the operator wants to hear of.
        package let leftAlone: Int
        /// Seen on the server, and deleted or moved by somebody before we could read them.
        package let goneBeforeRead: Int
        /// Numbers the servers gave out under which nothing was ever seen: at most so many mails came and went unseen.
        package let passedOver: Int

        package init(
            onServer: Int,
            stored: Int,
            quarantined: Int,
            waiting: Int,
            leftAlone: Int = 0,
            goneBeforeRead: Int = 0,
            passedOver: Int = 0
        ) {
            self.onServer = onServer
            self.stored = stored
            self.quarantined = quarantined
            self.waiting = waiting
            self.leftAlone = leftAlone
            self.goneBeforeRead = goneBeforeRead
            self.passedOver = passedOver
        }

        package var addsUp: Bool { onServer == stored + quarantined + waiting + leftAlone }
    }

    /// How well mails were understood, as far as people have said.
    package struct TriageAccount: Hashable, Sendable {
        /// The model's name.
        package let model: String
        /// Mails by people in the period.
        package let judged: Int
        package let unsure: Int
        /// Of `judged`, those of which a person has said what they are: the same or something else.
        package let confirmed: Int
        package let corrected: Int

        package init(model: String, judged: Int, unsure: Int, confirmed: Int, corrected: Int) {
            self.model = model
            self.judged = judged
            self.unsure = unsure
            self.confirmed = confirmed
            self.corrected = corrected
        }
    }
}

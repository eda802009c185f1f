/// Who is to hear what IT has answered to a theme, before anybody does.
package struct NewsPlan: Hashable, Sendable, Codable {
    /// Somebody who asked.
    package struct Asker: Hashable, Sendable, Codable {
        /// The number of the mail in which they asked.
        package let mail: Int64
        /// The address they wrote from, as shown.
        package let address: String
        /// In which they asked; empty when it was erased.
        package let sentence: String
        /// See `ThemeMember.certainty`.
        package let certainty: Double

        package init(mail: Int64, address: String, sentence: String, certainty: Double) {
            self.mail = mail
            self.address = address
            self.sentence = sentence
            self.certainty = certainty
        }
    }

    /// When they are told, if nobody takes it back.
    package let dueAt: Timestamp
    /// Each person once.
    package let told: [Asker]
    /// They are told as well, although it was doubtful what they asked for: staff has counted their theme into this one.
    package let vouchedFor: [Asker]
    /// Too doubtful: told once staff has added them.
    package let doubtful: [Asker]
    /// People who asked and may not be written to: machines, forged senders, erased, or who wanted no more mail.
    package let unreachable: Int

    package init(
        dueAt: Timestamp,
        told: [Asker],
        vouchedFor: [Asker] = [],
        doubtful: [Asker] = [],
        unreachable: Int
    ) {
        self.dueAt = dueAt
        self.told = told
        self.vouchedFor = vouchedFor
        self.doubtful = doubtful
        self.unreachable = unreachable
    }
}

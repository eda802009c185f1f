/// Who of IT said something of an incident, and when.
package struct IncidentWord: Hashable, Sendable, Codable {
    /// An address, or the name of a local user.
    package let who: String
    package let when: Timestamp

    package init(who: String, when: Timestamp) {
        self.who = who
        self.when = when
    }
}

/// How much was written about one service.
package struct ServiceTally: Hashable, Sendable {
    /// Nil: the mails name none.
    package let service: String?
    /// Distinct.
    package let people: Int
    package let mails: Int
}

/// Where a mail was put. It may be marked on the server once this has been returned, not before.
package struct Commitment: Hashable, Sendable {
    /// The number staff know it by.
    package let number: Int64
    /// False: the mailbox had this content already; only its location was added, and nothing followed from it.
    package let isNew: Bool
    /// The first stored copy of the same mail (another mailbox, or Bcc and list): nothing follows from this one.
    package let echoOf: Int64?
    /// The mail this UID stood for until now: the server has used a UID twice. Both are kept.
    package let displaced: Int64?

    /// A new record with something to say.
    package var isVisible: Bool { isNew && echoOf == nil }
}

/// What became of one mail in one try.
package struct Delivery: Hashable, Sendable {
    /// One for each recipient of the envelope, in its order.
    package let recipients: [RecipientResult]
    /// The server wants a login that we have not, or will not let this login send: every further mail would meet the
    /// same, and trying at once locks accounts.
    package let isLoginDenied: Bool

    package init(recipients: [RecipientResult], isLoginDenied: Bool = false) {
        self.recipients = recipients
        self.isLoginDenied = isLoginDenied
    }
}

/// A complaint or request by where it stands.
package struct NeedPlace: Hashable, Sendable, Codable {
    /// The number of the mail.
    package let mail: Int64
    /// 0: the mail itself; else which of its matters, counted from 1.
    package let position: Int

    package init(mail: Int64, position: Int) {
        self.mail = mail
        self.position = position
    }
}

/// What is known of an attachment. Its content is never unpacked, its name never used as a path.
package struct Attachment: Hashable, Sendable, Codable {
    /// Decoded and stripped of controls; empty when none was given.
    package let name: String
    /// Lower case, such as `application/pdf`.
    package let type: String
    /// Decoded size in bytes.
    package let size: Int

    package init(name: String, type: String, size: Int) {
        self.name = name
        self.type = type
        self.size = size
    }
}

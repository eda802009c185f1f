/// A stretch of a body and what it is: the answer to "what was kept, what was cut, and why".
///
/// The passages of a mail follow one another without gap or overlap; together they are its `Message.text`.
package struct Passage: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable, CaseIterable, Codable {
        /// What the person wrote now.
        case new
        case signature
        /// A line of a device or a mail program: "Sent from my iPhone".
        case footer
        case disclaimer
        /// A warning that the receiving side put over the mail: "[EXTERNAL]".
        case banner
        /// What a mailing list adds below.
        case listFooter = "list_footer"
        /// Who wrote what is quoted, and when: "On …, … wrote:", or a block of header fields.
        case attribution
        case quoted
        /// "Forwarded message" and the header fields below it.
        case forwardHeader = "forward_header"
        case forwarded
    }

    package let role: Role
    /// What decided the role, in words for a person; empty for what was kept.
    package let rule: String
    /// Numbers of its lines in `Message.text`, the first 0.
    package let lines: Range<Int>
    package let text: String
}

extension Passage.Role {
    var isSignature: Bool { self == .signature || self == .footer }
    var isBoilerplate: Bool { self == .disclaimer || self == .banner || self == .listFooter }
    var isQuoted: Bool { self == .attribution || self == .quoted }
    var isForwarded: Bool { self == .forwardHeader || self == .forwarded }
}

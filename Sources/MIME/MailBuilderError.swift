/// Why a mail was not composed. Names the field, never its value: a value may be somebody's mail.
package struct MailBuilderError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// CR, LF, NUL or another control where only printable text may stand.
        case control
        /// Not of the form the field demands.
        case malformed
        /// A field this composer writes itself was given again.
        case reserved
        /// Over one of the limits of `MailBuilder` or `HeaderEncoder`.
        case tooLong
    }

    package let kind: Kind
    /// The header field, parameter or part that is wrong.
    package let field: String

    package init(_ kind: Kind, in field: String) {
        self.kind = kind
        self.field = field
    }

    package var description: String {
        switch kind {
        case .control: "\(field): holds a control character; flatten the text to one line before composing"
        case .malformed: "\(field): is not of the form this field demands"
        case .reserved: "\(field): is written by the composer; set its own property instead"
        case .tooLong: "\(field): is over the limit; shorten it before composing"
        }
    }
}

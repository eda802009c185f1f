/// What stands in brackets in a status response: RFC 3501 section 7.1, RFC 9051 section 7.1, RFC 5530, RFC 4315, RFC 7162.
package struct ResponseCode: Hashable, Sendable {
    /// Upper case, such as `UIDVALIDITY`.
    package let name: String
    /// The words after it, lists flattened, as sent.
    package let arguments: [String]

    /// The first argument, where it is a number of 32 bits.
    var number: UInt32? { arguments.first.flatMap { UInt32($0) } }

    /// What the refusal means for trying again, and what to do about it; nil for codes that explain no refusal.
    var advice: RefusalAdvice? { RefusalAdvice.byCode[name] }
}

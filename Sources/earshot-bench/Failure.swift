/// What went wrong, what to do about it, and the code to leave with (sysexits.h).
struct Failure: Error, Sendable {
    /// A contestant failed, or mails are missing.
    static let failedCode: Int32 = 1
    static let usageCode: Int32 = 64
    static let unavailableCode: Int32 = 69
    static let softwareCode: Int32 = 70
    static let fileCode: Int32 = 74
    static let interruptedCode: Int32 = 130

    let message: String
    let code: Int32

    init(_ message: String, code: Int32 = failedCode) {
        self.message = message
        self.code = code
    }
}

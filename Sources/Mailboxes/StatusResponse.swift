/// `OK`, `NO`, `BAD`, `BYE` or `PREAUTH`, with a response code and text: RFC 3501 section 7.1.
struct StatusResponse: Equatable {
    enum Condition: String {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauth = "PREAUTH"

        init?(_ word: some Collection<UInt8>) {
            guard word.count <= 7 else { return nil }
            self.init(rawValue: String(decoding: word, as: UTF8.self).uppercased())
        }
    }

    let condition: Condition
    let code: ResponseCode?
    /// Printable ASCII only, cut to `IMAPLimits.serverTextBytes`.
    let text: String
    /// How long the text asks to wait.
    var retryAfter: Duration?

    /// What to do about it, if it is a refusal.
    func advice(isUnknownFolder: Bool = false) -> RefusalAdvice {
        let isThrottled = retryAfter != nil || text.lowercased().contains("throttled")
        // A throttled server may add any code; what it asks for is patience.
        if let advice = code?.advice, advice.concernsAll || !isThrottled { return advice }
        return .general(isUnknownFolder: isUnknownFolder, isThrottled: isThrottled)
    }
}

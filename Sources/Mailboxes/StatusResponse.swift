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
}

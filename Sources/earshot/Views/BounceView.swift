internal import Feedback

/// What a bounce says, as `read --json` prints it. Keys may be added; none is renamed.
struct BounceView: Encodable {
    private struct Recipient: Encodable {
        private enum CodingKeys: String, CodingKey { case address, status, problem, permanent }

        let recipient: BounceReport.Recipient

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(recipient.address.description, forKey: .address)
            try container.encode(recipient.status, forKey: .status)
            try container.encode(recipient.problem, forKey: .problem)
            try container.encode(recipient.isPermanent, forKey: .permanent)
        }
    }

    private let returned: [String]
    private let recipients: [Recipient]

    init(_ bounce: BounceReport) {
        returned = bounce.returnedIDs
        recipients = bounce.recipients.map(Recipient.init)
    }
}

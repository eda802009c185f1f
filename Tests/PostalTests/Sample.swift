import Feedback

/// Addresses and mails for the tests.
enum Sample {
    static let start = Timestamp(seconds: 1_795_000_000)

    static func address(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(text) else { throw BadAddress(text: text) }
        return address
    }

    struct BadAddress: Error {
        let text: String
    }

    static func mail(_ kind: OutboundMail.Kind, to recipients: [String] = ["it@example.org"]) throws -> OutboundMail {
        OutboundMail(
            kind: kind,
            key: "\(kind.rawValue):1",
            messageID: "1@example.org",
            envelopeSender: kind.isForStaff ? try address("earshot@example.org") : nil,
            recipients: try recipients.map(address),
            bytes: Array("Message-ID: <1@example.org>\r\n\r\nHello\r\n.\r\n".utf8)
        )
    }
}

import Feedback
import MIME

@testable import Replies

let noon = Timestamp(seconds: 1_795_435_200)

func address(_ text: String) -> EmailAddress { EmailAddress(text)! }

/// A mail a colleague wrote to the feedback address.
func letter(
    from: String = "anna@corp.example",
    path: String? = "anna@corp.example",
    headers: [String] = [],
    kind: MailKind = .human
) -> Message {
    var message = Message()
    message.sender = Sender(name: "Anna", address: from)
    message.returnPath = path
    message.recipients = ["IT Feedback <it@corp.example>"]
    message.subject = "VPN drops"
    message.messageID = "m1@corp.example"
    message.language = "en"
    message.kind = kind
    message.automationHeaders = headers
    let results = headers.first { $0.hasPrefix("authentication-results:") }?.dropFirst("authentication-results:".count)
    message.authentication = results.map { AuthenticationResultsParser.parse(Array($0.utf8)) }
    return message
}

func context(_ change: (inout ReplyContext) -> Void = { _ in }) -> ReplyContext {
    var context = ReplyContext(received: noon - .minutes(1), now: noon)
    context.mailboxAddresses = [address("it@corp.example")]
    context.ownAddresses = [address("it@corp.example"), address("earshot@corp.example")]
    context.internalDomains = ["corp.example"]
    context.trustedAuthserv = "mx.corp.example"
    change(&context)
    return context
}

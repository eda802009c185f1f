package import Feedback
internal import MIME

/// Raw mail → `Message`. Pure and total: any bytes give a message, the same bytes the same one.
///
/// Every scan is one pass under a named limit; what exceeds one is left unread, and a note says so.
package struct MessageReader: Sendable {
    private let ownAddresses: Set<String>
    private let ownDomain: String
    private let organisation: Set<String>
    private let doubts: SenderDoubts

    /// `ownAddresses`: those of the watched mailboxes. `messageIDDomain`: what stands after the "@" in the Message-IDs of our
    /// own mails; a mail that bears one is ours, come back. It must belong to this service alone. `organisation`: the mail
    /// domains of our people, for which others must not be taken, and whose lists bring people's mail.
    package init(ownAddresses: [EmailAddress] = [], messageIDDomain: String = "", organisation: [String] = []) {
        self.ownAddresses = Set(ownAddresses.map(\.normalized))
        ownDomain = messageIDDomain.lowercased()
        self.organisation = Set(organisation.map { $0.lowercased() })
        doubts = SenderDoubts(organisation: organisation)
    }

    /// - Parameter received: INTERNALDATE, by which the Date header is doubted; nil: by the topmost Received.
    package func read(_ bytes: [UInt8], received: Timestamp? = nil) -> Message {
        take(bytes, received: received).message
    }

    /// The mail, and its visible text in passages: what was kept, what was cut, and why.
    package func explain(_ bytes: [UInt8]) -> (message: Message, passages: [Passage]) {
        let (message, labels) = take(bytes, received: nil)
        return (message, labels.passages)
    }

    private func take(_ bytes: [UInt8], received: Timestamp?) -> (message: Message, labels: PassageLabels) {
        let tree = PartTree(bytes)
        let body = BodyReader(tree)
        let header = tree.root.header
        let charset = HeaderCharset.fallback(for: tree)
        var message = Message()
        message.attachments = body.attachments
        message.links = body.links
        message.notes = tree.notes + body.notes.filter { !tree.notes.contains($0) }
        readAddresses(header, charset: charset, into: &message)
        message.subject = subject(header, charset: charset)
        readThread(header, into: &message)
        readDate(header, received: received, into: &message)
        let labels = readText(body, into: &message)
        message.automationHeaders = AutomationHeaders.lines(of: header)
        decideKind(tree, into: &message)
        Self.readMatters(of: &message)
        return (message, labels)
    }

    // MARK: - Header

    private func readAddresses(_ header: HeaderBlock, charset: String?, into message: inout Message) {
        readSender(SenderReading(header: header, charset: charset, doubts: doubts), into: &message)
        message.authentication = header.first("authentication-results").map {
            AuthenticationResultsParser.parse($0.value)
        }
        if let field = header.first("return-path") {
            let address = AddressList(field.value).mailboxes.first?.address ?? ""
            message.returnPath = InertText.line(address, maximumBytes: SenderReading.maximumAddressBytes)
        }
        for field in header.fields where field.name == "to" || field.name == "cc" {
            let list = AddressList(field.value)
            for mailbox in list.mailboxes where !mailbox.address.isEmpty {
                guard message.recipients.count < AddressList.maximumMailboxes else { break }
                message.recipients.append(
                    InertText.line(mailbox.address, maximumBytes: SenderReading.maximumAddressBytes)
                )
            }
            let isCut = list.isCut || message.recipients.count == AddressList.maximumMailboxes
            let note = "recipients cut at \(AddressList.maximumMailboxes)"
            if isCut, !message.notes.contains(note) { message.notes.append(note) }
        }
    }

    private func readSender(_ reading: SenderReading, into message: inout Message) {
        message.sender = reading.sender()
        message.submitter = reading.submitter(for: message.sender)
        message.replyTo = reading.replyTo()
        if let suspicion = message.sender.suspicion { message.notes.append("sender looks forged: \(suspicion)") }
        if let note = SenderReading.note(on: message.replyTo, of: message.sender) { message.notes.append(note) }
    }

    private func readThread(_ header: HeaderBlock, into message: inout Message) {
        message.messageID = header.first("message-id").flatMap { MessageIDs.parse($0.value).first }
        message.inReplyTo = header.first("in-reply-to").flatMap { MessageIDs.parse($0.value).first }
        message.references = header.first("references").map { MessageIDs.parse($0.value) } ?? []
        let reading = ThreadReading(header: header, ownAddresses: ownAddresses, ownDomain: ownDomain)
        message.thread = reading.clues(of: message)
    }

    /// The Date header is shown, and decides nothing.
    private func readDate(_ header: HeaderBlock, received: Timestamp?, into message: inout Message) {
        let field = header.first("date")
        message.date = field.flatMap { MailDate.parse($0.value) }
        let arrival = received ?? header.first("received").flatMap { MailDate.parse(trace: $0.value) }
        if let note = DateDoubt.note(on: message.date, isThere: field != nil, arrival: arrival) {
            message.notes.append(note)
        }
    }

    private func subject(_ header: HeaderBlock, charset: String?) -> String {
        guard let field = header.first("subject") else { return "" }
        let text = EncodedWords.decode(field.value, fallback: charset)
        return InertText.line(text, maximumBytes: Message.maximumSubjectBytes)
    }

    // MARK: - Text

    private func readText(_ body: BodyReader, into message: inout Message) -> PassageLabels {
        let answersUs = !message.thread.ownTokens.isEmpty || OwnSubject.isTagged(message.subject)
        let passages = QuoteSplitter(
            body.lines,
            subject: message.subject,
            sender: message.sender,
            answersUs: answersUs
        )
        let text = body.text
        message.text = String(decoding: text, as: UTF8.self)
        message.take(passages, of: text)
        if !body.attachedMails.isEmpty {
            message.forwarded +=
                (message.forwarded.isEmpty ? "" : "\n") + String(decoding: body.attachedMails, as: UTF8.self)
        }
        let attached = body.originals.flatMap { ForwardReader($0).originals }
        message.originals = Array((message.originals + attached).prefix(OriginalMail.maximumOriginals))
        Self.readLanguage(of: &message)
        return passages.labels
    }

    // MARK: - Kind

    private func decideKind(_ tree: PartTree, into message: inout Message) {
        let rules = KindRules(
            tree: tree,
            message: message,
            ownAddresses: ownAddresses,
            ownDomain: ownDomain,
            organisation: organisation
        )
        let decision = rules.decide()
        message.kind = decision.kind
        message.kindRule = decision.rule
        if decision.kind == .bounce {
            message.bounce = BounceReader(tree: tree, text: message.text).report()
        }
    }
}

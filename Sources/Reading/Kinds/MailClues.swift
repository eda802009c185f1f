internal import Feedback
internal import MIME

/// What the rules look at, each thing found once, and not before a rule asks for it.
final class MailClues {
    /// Scalars read of what was written: what a machine says, it says first.
    private static let maximumOpening = 4000
    /// Bytes read at the end, where a newsletter tells how to be rid of it.
    private static let maximumEnding = 1500

    let tree: PartTree
    let message: Message
    let role: SenderRole
    /// The address alone tells the role, without the name, which anybody can write.
    let isRoleInAddress: Bool
    let subject: ScannedText
    /// What was written now, not what was quoted or passed on.
    private(set) lazy var opening = readOpening()
    /// The end of it, and the signature.
    private(set) lazy var ending = readEnding()
    /// `<>`, or a MAILER-DAEMON written there by the last server.
    let isNullPath: Bool
    let autoSubmitted: AutoSubmitted
    let isForward: Bool
    private let names: HeaderNames
    /// A person's answer, as far as a header and a subject can tell.
    let isReply: Bool

    /// RFC 3834 section 5, RFC 5436 section 2.7.
    enum AutoSubmitted {
        case missing, no, generated, replied
    }

    init(tree: PartTree, message: Message) {
        self.tree = tree
        self.message = message
        names = HeaderNames(tree.root.header)
        let roleOfAddress = SenderRole(address: message.sender.address)
        role = roleOfAddress.named(message.sender.name)
        isRoleInAddress = role == roleOfAddress
        subject = ScannedText(FoldedText.fold(message.subject, maximumScalars: 500), PhraseTopic.inSubjects)
        isForward = ForwardSubject.isOne(message.subject)
        isNullPath = message.returnPath.map { $0.isEmpty || $0.lowercased() == "mailer-daemon" } ?? false
        autoSubmitted = names.first("auto-submitted") == nil ? .missing : Self.autoSubmitted(tree.root.header)
        isReply = subject.begins(.answer) && (message.inReplyTo != nil || !message.quoted.isEmpty)
    }

    private func readOpening() -> ScannedText {
        let words = message.newText.isEmpty && !isForward ? message.text : message.newText
        return ScannedText(FoldedText.fold(words, maximumScalars: Self.maximumOpening), PhraseTopic.inTexts)
    }

    private func readEnding() -> ScannedText {
        let tail = Array(message.newText.utf8.suffix(Self.maximumEnding)) + [ASCII.lineFeed]
        let last = (tail + message.signature.utf8).suffix(Self.maximumEnding)
        let text = String(decoding: last, as: UTF8.self)
        return ScannedText(FoldedText.fold(text, maximumScalars: Self.maximumEnding), PhraseTopic.inTexts)
    }

    var header: HeaderBlock { tree.root.header }

    /// The first such field, lower case and without blanks around; empty when there is none.
    func value(_ name: String) -> String {
        names.first(name).map { ASCII.name($0.value[...].trimmed) } ?? ""
    }

    func has(_ name: String) -> Bool { names.first(name) != nil }

    /// Whether the name of a field of no standard ("x-") begins with one of these.
    func hasField(beginning beginnings: PhraseSet) -> Bool {
        header.fields.contains { $0.name.utf8.first == UInt8(ascii: "x") && beginnings.begins(Array($0.name.utf8)) }
    }

    /// All instances count; comments and parameters do not (RFC 3834 section 5).
    private static func autoSubmitted(_ header: HeaderBlock) -> AutoSubmitted {
        var result = AutoSubmitted.missing
        for field in header.all("auto-submitted") {
            let word = ParameterizedValue(field.value).value.prefix { $0 != " " && $0 != "\t" }
            if word.isEmpty { continue }
            if word.hasPrefix("auto-repl") { return .replied }
            if word != "no" { result = .generated } else if result == .missing { result = .no }
        }
        return result
    }

    var isAutoSubmitted: Bool { autoSubmitted == .generated || autoSubmitted == .replied }

    /// `bulk` or `junk`, which programs say of themselves; `list` comes with what people send through a list.
    var isBulk: Bool {
        let precedence = value("precedence")
        return precedence == "bulk" || precedence == "junk"
    }

    /// What was sent asks that no machine answer: Exchange's responders do, and so do forms and lists.
    var isSuppressing: Bool {
        let value = value("x-auto-response-suppress")
        return value.contains("all") || value.contains("oof") || value.contains("autoreply")
    }

    /// A web form writes from an address nobody reads, and lets the answer go to the person who filled it in.
    var isForm: Bool {
        guard role == .noReply || role == .robot, let field = header.first("reply-to"),
            let mailbox = AddressList(field.value).mailboxes.first(where: { !$0.address.isEmpty }),
            mailbox.address.lowercased() != message.sender.address.lowercased()
        else { return false }
        return SenderRole(address: mailbox.address) == .person
    }

    /// X-Mailer, folded.
    private(set) lazy var mailer = names.first("x-mailer").map { FoldedText.fold($0.text, maximumScalars: 100) } ?? []

    /// A question at the beginning: machines have none. In an answer, the subject is that of whoever is answered, as "Outage?" is.
    var hasQuestion: Bool {
        message.inReplyTo == nil && Self.asks(subject.bytes[...]) || Self.asks(opening.bytes.prefix(400))
    }

    private static func asks(_ text: ArraySlice<UInt8>) -> Bool { text.contains(UInt8(ascii: "?")) }

    /// Lower case; nil when the mail is no multipart/report (RFC 6522).
    var reportType: String? {
        guard tree.root.type == "multipart/report" else { return nil }
        return tree.root.typeParameters["report-type"]?.lowercased() ?? ""
    }

    /// The first part of these types that stands for the mail itself, not for a mail inside it.
    func outerPart(_ types: String...) -> Part? {
        tree.parts.prefix(20).first { $0.depth <= 2 && types.contains($0.type) }
    }

    static let replies: [String] = [
        "re:", "re :", "aw:", "aw :", "sv:", "vs:", "odp:", "antw:", "ynt:", "res:", "rif:", "antwort:", "r: ",
        "re[2]:", "rv:", "回复:", "答复:", "返信:", "ref:",
    ]
}

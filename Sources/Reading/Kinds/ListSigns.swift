internal import Feedback
internal import MIME

/// What speaks for a list or a newsletter, against a person whose mail came through a list.
struct ListSigns {
    private let clues: MailClues
    private let ownAddresses: Set<String>
    private let organisation: Set<String>

    /// `organisation`: the mail domains of our people, lower case; those of `ownAddresses` are among them anyway.
    init(_ clues: MailClues, ownAddresses: Set<String>, organisation: Set<String> = []) {
        self.clues = clues
        self.ownAddresses = ownAddresses
        self.organisation = organisation
        isCampaign = clues.hasField(beginning: Self.campaignHeaders)
    }

    func evidence() -> Evidence {
        var evidence = Evidence()
        let identifier = clues.value("list-id")
        if isOwn(identifier), !isCampaign { return evidence }
        evidence.add(3, "List-Id (RFC 2919)", if: !identifier.isEmpty)
        evidence.add(2, "List-Unsubscribe", if: clues.has("list-unsubscribe"))
        evidence.add(2, "List-Unsubscribe-Post (RFC 8058)", if: clues.has("list-unsubscribe-post"))
        evidence.add(2, "List-Post", if: clues.has("list-post"))
        evidence.add(1, "List-Help", if: clues.has("list-help"))
        let marks = ["x-mailing-list", "mailing-list", "x-beenthere", "x-mailman-version"].first(where: clues.has)
        evidence.add(2, marks ?? "", if: marks != nil)
        let precedence = clues.value("precedence")
        evidence.add(2, "bulk precedence", if: precedence == "bulk" || precedence == "junk" || precedence == "list")
        evidence.add(2, "Feedback-ID", if: clues.has("feedback-id"))
        evidence.add(3, "a campaign's header", if: isCampaign)
        evidence.add(2, "a mailer of newsletters", if: isSenders)
        evidence.add(2, "a return path that counts bounces", if: isCounting)
        evidence.add(1, "an office's address", if: clues.role == .office)
        let isNoReply = clues.role == .noReply && !evidence.signs.isEmpty
        evidence.add(clues.has("list-unsubscribe") ? 2 : 1, "a no-reply address", if: isNoReply)
        let isInBrowser = clues.opening.says(.browser)
        // What the end says is worth two: it is not read where that would not be enough.
        guard evidence.points + 2 + (isInBrowser ? 2 : 0) >= Evidence.enough else { return evidence }
        // People speak of it too; a newsletter gives a link, or says it in a whole sentence.
        let ending = clues.ending
        let isFooter = ending.bytes.contains("http") || ending.bytes.contains("www.") || ending.says(.listFooter)
        evidence.add(isFooter ? 2 : 1, "says how to unsubscribe", if: ending.says(.unsubscribe))
        evidence.add(2, "can be seen in a browser", if: isInBrowser)
        evidence.subtract(4, if: isPersons)
        evidence.subtract(3, if: isToUs || clues.isForm)
        return evidence
    }

    /// An answer or a forward to us, by somebody on no list.
    private var isPersons: Bool {
        guard clues.isForward || clues.isReply else { return false }
        return !clues.has("list-id") && !clues.has("list-unsubscribe") && !clues.has("list-post")
    }

    /// A person wrote to us, and to a list as well; a newsletter is to us too, but tells how to be rid of it.
    private var isToUs: Bool {
        guard clues.has("list-id"), clues.role == .person, !clues.isBulk, !isCampaign, !isCounting,
            !clues.has("list-unsubscribe")
        else { return false }
        return clues.message.recipients.contains { ownAddresses.contains($0.lowercased()) }
    }

    /// A list of our own organisation brings people's mail; so does one that is our own address, as a group mailbox is:
    /// `<feedback.example.org>` is the list of feedback@example.org.
    private func isOwn(_ identifier: String) -> Bool {
        guard !identifier.isEmpty else { return false }
        let post = Array(clues.value("list-post").utf8)
        let inside = identifier.utf8.split(separator: UInt8(ascii: "<")).last.map {
            $0.prefix { $0 != UInt8(ascii: ">") }
        }
        func isBelow(_ domain: some Collection<UInt8>) -> Bool {
            inside.map { $0.suffix(domain.count + 1).elementsEqual([UInt8(ascii: ".")] + domain) } ?? false
        }
        if organisation.contains(where: { isBelow($0.utf8) }) { return true }
        return ownAddresses.contains { address in
            guard let domain = address.utf8.split(separator: UInt8(ascii: "@")).last else { return false }
            let isOurs = isBelow(domain)
            let mark = Array(":\(address)>".utf8)
            return isOurs || post.indices.contains { post[$0...].starts(with: mark) }
        }
    }

    /// Headers that services for newsletters write.
    private let isCampaign: Bool

    private var isSenders: Bool { ListPhrases.mailers.isIn(clues.mailer) }

    /// `bounce-88_HTML-1029@bounce.shop.example`.
    private var isCounting: Bool {
        guard let path = clues.message.returnPath.map({ ASCII.lowercased(Array($0.utf8)[...]) }) else { return false }
        return path[...].starts(withLowercase: "bounce") || path.contains("@bounce") || path.contains(".bounces.")
    }

    private static let campaignHeaders = PhraseSet([
        "x-campaign", "x-mailin-", "x-csa-complaints", "x-mc-user", "x-mailchimp", "x-emarsys-", "x-cleverreach",
        "x-sfmc-", "x-sendinblue", "x-rpcampaign", "x-messagegears", "x-newsletter", "x-ses-campaign", "x-hubspot-",
        "x-marketo", "x-mkto-", "x-job", "x-acxpm-", "x-e-goi", "x-getresponse", "x-klaviyo",
    ])
}

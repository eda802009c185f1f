internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store

/// An issue of a digest, written down for each of its readers.
struct DigestPost: Sendable {
    private let issue: DigestIssue
    private let mails: [OutboundMail]
    /// What could not be written for a reader, while it could for others.
    private let unwritten: [UnwritableMail]
    private let items: [DigestItem]

    /// - Throws: `UnwritableMail` when it could be written for nobody.
    init(
        _ material: DigestMaterial,
        _ issue: DigestIssue,
        of digest: Configuration.Digest,
        _ correspondence: Correspondence,
        to readers: [EmailAddress],
        now: Timestamp
    ) throws(UnwritableMail) {
        let composed = DigestComposer(wording: digest.wording).compose(material)
        let letter = Correspondence.DigestLetter(
            name: issue.name,
            key: issue.key,
            subject: composed.subject,
            text: composed.text,
            html: composed.html,
            files: composed.files,
            door: material.door,
            end: LocalMinute(material.end, in: digest.timeZone).text
        )
        var (mails, unwritten): ([OutboundMail], [UnwritableMail]) = ([], [])
        for reader in readers {
            do throws(UnwritableMail) {
                mails.append(try correspondence.digest(letter, to: reader, now: now))
            } catch {
                unwritten.append(error)
            }
        }
        if mails.isEmpty, let error = unwritten.first { throw error }
        self.issue = issue
        self.mails = mails
        self.unwritten = unwritten
        items = composed.items
    }

    /// Inside the transaction in which its period is recorded as done.
    func record(in store: isolated FeedbackStore, now: Timestamp) throws {
        try store.record(items, of: issue.number)
        for mail in mails { try store.enqueue(mail, now: now) }
        for error in unwritten { try store.recordUnwritten(error.mail, reason: "\(error)", now: now) }
    }
}

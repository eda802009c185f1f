internal import Feedback
internal import Mailboxes
internal import Store
internal import Telemetry

/// A server that is restored from a backup, or broken, may give a UID to another mail under the same UIDVALIDITY. RFC 3501
/// section 2.3.1.1 forbids it, and nothing on the wire tells of it, so we look.
extension FolderPass {
    /// The newest known mails compared at each whole listing: numbers are given out upwards, so the newest are reused first.
    static let canaries = 10
    /// Mails asked about at once, once a canary has died.
    static let comparedAtOnce = 500

    /// Puts UIDs that stand for another mail than the stored one on the work list. Their bytes decide: the same content changes
    /// nothing, another is stored beside the first.
    func addReused(to view: inout FolderView) async throws {
        var reused: [UID] = []
        var end = view.listed.count
        var step = Self.canaries
        while end > 0 {
            let window = view.listed[max(0, end - step)..<end]
            let (compared, different) = try await compare(window, validity: view.mark.uidValidity)
            reused += different
            // A window without a stored mail says nothing of those below it.
            if compared > 0, different.isEmpty { break }
            end -= window.count
            step = Self.comparedAtOnce
        }
        guard !reused.isEmpty else { return }
        log.warning(
            "the server seems to use numbers again for other mails; these are fetched once more",
            ["mailbox": folder.mailbox, "folder": folder.folder, "mails": "\(reused.count)"]
        )
        for _ in reused { view.tally.move(from: .stored, to: nil) }
        view.reused = Set(reused)
        view.work.add(reused.sorted())
    }

    private func compare(
        _ uids: ArraySlice<UID>,
        validity: UIDValidity
    ) async throws -> (compared: Int, different: [UID]) {
        let stored = try await store.identities(of: Array(uids), in: folder, validity: validity)
        guard !stored.isEmpty else { return (0, []) }
        let shown = try await session.identify(stored.keys.sorted())
        let different = uids.filter { uid in
            guard let stored = stored[uid], let shown = shown[uid] else { return false }
            return !stored.isLike(shown)
        }
        return (stored.count, different)
    }
}

extension StoredIdentity {
    /// False when the server shows another mail. What either side does not know is no difference.
    ///
    /// QUIRK: RFC822.SIZE may be an estimate (Exchange, unless told to be exact), which the stored bytes never match; so it decides
    /// only where no Message-ID does.
    func isLike(_ shown: MailIdentity) -> Bool {
        if let messageID, let header = shown.messageID { return header.holds(Array(messageID.utf8)) }
        return shown.size == nil || shown.size == size
    }
}

extension [UInt8] {
    /// Whether an identifier stands in it, not as a part of a longer one: the header may have brackets and more around it.
    fileprivate func holds(_ identifier: [UInt8]) -> Bool {
        guard !identifier.isEmpty, identifier.count <= count else { return identifier.isEmpty }
        return (0...count - identifier.count).contains { start in
            let end = start + identifier.count
            return self[start..<end].elementsEqual(identifier)
                && (start == 0 || Self.bounds(self[start - 1])) && (end == count || Self.bounds(self[end]))
        }
    }

    /// What may stand next to an identifier: blanks and brackets.
    private static func bounds(_ byte: UInt8) -> Bool { byte <= 0x20 || "<>".utf8.contains(byte) }
}

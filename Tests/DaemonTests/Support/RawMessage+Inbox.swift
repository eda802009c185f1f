import Feedback

extension RawMessage {
    /// A mail as it came into the inbox of the mailbox "feedback".
    static func inInbox(_ bytes: [UInt8], uid: UInt32, at time: Timestamp) -> RawMessage {
        RawMessage(
            location: MailboxUID(
                folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                validity: UIDValidity(1),
                uid: UID(uid)
            ),
            internalDate: time,
            size: bytes.count,
            bytes: bytes,
            isMarked: false
        )
    }
}

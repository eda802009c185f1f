internal import Feedback
internal import Instructions

/// What a mail to Earshot is about.
enum Addressee: Hashable, Sendable {
    /// It answers an alert or a digest, or our answer to a command.
    case topic(LetterTopic, StaffAuthority.Reference)
    /// It answers the draft of a bulletin.
    case bulletin(BulletinReference, StaffAuthority.Reference)
    /// It brings back the code for the command in this mail.
    case waiting(Int64)
    /// It answers the acknowledgement of this mail.
    case acknowledged(Int64)
}

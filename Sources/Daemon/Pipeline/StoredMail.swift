internal import Feedback
internal import Store

/// A mail that has just got its number, and what was made of it.
struct StoredMail: Sendable {
    let number: Int64
    let intake: Intake
    let message: Message
    let verdict: Verdict
}

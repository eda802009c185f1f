internal import Feedback

/// What words are about, beside what kind of mail they are.
struct Senses {
    let mention: ServiceMention?
    let place: String?
    let device: String?
    let severity: Severity?
}

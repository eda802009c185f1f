internal import Triage

/// What one generation of services is made of; a reload brings the next.
struct Generation: Sendable {
    let configuration: Configuration
    /// The model that came with the program, or the operator's.
    let shipped: Model
    /// Over the vectors of second opinions; nil where nobody is asked for any.
    let head: EmbeddingHead?
}

internal import Triage

/// What one generation of services is made of; a reload brings the next.
///
/// QUIRK: a class, as a variable of an async function must be small. Swift 6.3.1, optimising, gave the function that holds a
/// configuration by value a frame of 60 KB and wrote past its end when the next one was assigned (AddressSanitizer:
/// heap-buffer-overflow); what broke then was any neighbour on the heap, mostly a model or SQLite. `OperatorTests` reloads the
/// release build.
final class Generation: Sendable {
    let configuration: Configuration
    /// The model that came with the program, or the operator's.
    let shipped: Model
    /// Over the vectors of second opinions; nil where nobody is asked for any.
    let head: EmbeddingHead?

    init(configuration: Configuration, shipped: Model, head: EmbeddingHead?) {
        (self.configuration, self.shipped, self.head) = (configuration, shipped, head)
    }
}

/// How much evidence there was, and what became of it.
package struct RetrainingTally: Sendable, Equatable, Codable {
    /// That was given.
    package var given = 0
    /// That taught: without copies, near copies and security matters.
    package var used = 0
    package var people = 0
    package var categories = 0
    /// Of those used: contradicted by similar mails of the seed, and so counted for less.
    package var contradicted = 0
    /// Of those used: counted for less because one person said the same too often, or too much in all.
    package var capped = 0
}

/// What a mail is. Noise is `other`; doubt is `Verdict.isUnsure`, never a category.
package enum Category: String, CaseIterable, Sendable, Codable {
    /// Something that should work does not, for one person or many.
    case outage
    /// Annoyed with how things are.
    case complaint
    /// Asks IT to do, give or change something.
    case request
    /// Thanks and compliments.
    case praise
    /// Asks for information only.
    case question
    /// None of these: notices, closures, noise.
    case other

    /// Its place in `allCases`, which is also that in a vector of one number for each.
    package var lane: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

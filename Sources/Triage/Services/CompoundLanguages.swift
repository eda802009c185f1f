/// The languages that write a name and what it is had with in one word.
enum CompoundLanguages {
    /// An unknown language may be one of them.
    static func contain(_ language: String?) -> Bool {
        guard let language, language != "und" else { return true }
        return language.hasPrefix("de") || language.hasPrefix("nl")
    }
}

extension Topic {
    /// The words of all topics: the meaning of a phrase is the `rawValue` of its topic.
    package static let finder: PhraseFinder = {
        var finder = PhraseFinder()
        for topic in allCases {
            for phrase in topic.words.split(whereSeparator: \.isWhitespace) {
                finder.add(phrase, meaning: UInt16(topic.rawValue))
            }
        }
        return finder
    }()
}

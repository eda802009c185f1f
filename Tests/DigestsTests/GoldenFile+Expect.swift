import Testing

extension GoldenFile {
    /// Holds a text against what was once composed and looked at, or writes it, where that is wished.
    static func expect(_ text: String, in name: String) {
        let path = folder + name
        if isToBeWritten { write(text, to: path) }
        guard let expected = read(path) else {
            Issue.record("\(path) is missing")
            return
        }
        let difference = firstDifference(text, expected)
        #expect(difference == nil, "\(name): \(difference ?? "")")
    }
}

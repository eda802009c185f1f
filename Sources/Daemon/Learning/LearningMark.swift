internal import MIME

/// What stands for the corrections in force and the model they are to change.
enum LearningMark {
    static func text(base: String, outline: [String]) -> String {
        let hash = ContentHash(of: Array(outline.sorted().joined(separator: "\n").utf8))
        return "\(base) \(Hexadecimal.string(hash.bytes))"
    }
}

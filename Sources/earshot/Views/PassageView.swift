internal import Feedback
internal import Reading

/// A passage as `read --json --explain` prints it; lines are counted from 1.
struct PassageView: Encodable {
    private enum CodingKeys: String, CodingKey {
        case role, rule
        case firstLine = "first_line"
        case lastLine = "last_line"
        case text
    }

    private let role: String
    private let rule: String
    private let firstLine: Int
    private let lastLine: Int
    private let text: String

    init(_ passage: Passage) {
        role = passage.role.rawValue
        rule = passage.rule
        firstLine = passage.lines.lowerBound + 1
        lastLine = passage.lines.upperBound
        text = passage.text
    }
}

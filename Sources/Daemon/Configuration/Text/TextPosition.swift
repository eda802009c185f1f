/// A place in a text file: line and column count from 1, the column in Unicode scalars.
package struct TextPosition: Hashable, Comparable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Where something that is missing from the whole file is reported.
    static let start = TextPosition(line: 1, column: 1)

    package static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

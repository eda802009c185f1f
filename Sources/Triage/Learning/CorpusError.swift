/// A corpus that cannot be used: which file and line, and what to do. Never holds text of a mail.
package struct CorpusError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

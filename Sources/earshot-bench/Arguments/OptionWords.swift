/// The words of a command line, taken one by one: `--name value` and `--name=value` are the same.
struct OptionWords {
    private var rest: ArraySlice<String>
    private var name = ""
    private var given: String?

    init(_ words: ArraySlice<String>) {
        rest = words
    }

    /// The next option's name, or operand.
    mutating func next() -> String? {
        guard let word = rest.popFirst() else { return nil }
        guard word.hasPrefix("--") else { return word }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        (name, given) = (parts[0], parts.count == 2 ? parts[1] : nil)
        return name
    }

    func flag() throws(Failure) -> Bool {
        guard given == nil else { throw Invocation.misuse("\(name) takes no value") }
        return true
    }

    mutating func text(_ kind: String) throws(Failure) -> String {
        guard let value = given ?? rest.popFirst() else { throw Invocation.misuse("\(name) needs a \(kind)") }
        return value
    }

    mutating func number(in limits: ClosedRange<Int>) throws(Failure) -> Int {
        guard let value = given ?? rest.popFirst(), let number = Int(value), limits.contains(number) else {
            throw Invocation.misuse("\(name) takes a number from \(limits.lowerBound) to \(limits.upperBound)")
        }
        return number
    }
}

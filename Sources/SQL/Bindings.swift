/// Values by parameter name, written as a dictionary: `["number": 7, "name": nil as String?]`.
package struct Bindings: ExpressibleByDictionaryLiteral {
    private(set) var pairs: [(name: String, value: any Bindable)]

    package init(dictionaryLiteral elements: (String, any Bindable)...) {
        pairs = elements.map { (name: $0.0, value: $0.1) }
    }

    /// Adds one, for statements whose parameters are counted at run time.
    package mutating func add(_ name: String, _ value: any Bindable) {
        pairs.append((name: name, value: value))
    }
}

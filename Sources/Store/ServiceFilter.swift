internal import SQL

/// A `ServiceScope` as a condition. Both databases take it: a list is written out, a parameter for each name.
struct ServiceFilter {
    let sql: String
    private let names: [String]

    init(_ scope: ServiceScope, column: String) {
        switch scope {
        case .all:
            (sql, names) = ("1 = 1", [])
        case .unnamed:
            (sql, names) = ("\(column) IS NULL", [])
        case .named(let services):
            let parameters = services.indices.map { ":service\($0)" }.joined(separator: ", ")
            (sql, names) = (services.isEmpty ? "1 = 0" : "\(column) IN (\(parameters))", services)
        }
    }

    /// The filter's values beside the statement's own.
    func bindings(with others: Bindings) -> Bindings {
        var all = others
        for (index, name) in names.enumerated() {
            all.add("service\(index)", name)
        }
        return all
    }
}

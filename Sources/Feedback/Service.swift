/// Something IT runs, as the operator named it.
package struct Service: Hashable, Sendable, Codable {
    package let name: String
    /// Other words people use for it.
    package let aliases: [String]
    /// The team that looks after it.
    package let team: String?

    package init(name: String, aliases: [String] = [], team: String? = nil) {
        self.name = name
        self.aliases = aliases
        self.team = team
    }
}

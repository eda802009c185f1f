/// A key of the configuration: from this one definition come the parser, its checks, the commented example and the
/// list that `earshot check --keys` prints.
struct ConfigurationKey<Value: Sendable>: DescribedKey {
    let name: String
    let kind: KeyKind<Value>
    let presence: KeyPresence
    let explanation: String
    /// What people write instead, from other programs' habits: named in the hint.
    let synonyms: [String]

    init(
        _ name: String,
        _ kind: KeyKind<Value>,
        _ presence: KeyPresence,
        synonyms: [String] = [],
        _ explanation: String
    ) {
        self.name = name
        self.kind = kind
        self.presence = presence
        self.synonyms = synonyms
        self.explanation = explanation
    }

    var form: String { kind.form }
    var note: String? { kind.note }
    var isSecret: Bool { kind.isSecret }

    func read(_ node: TOMLNode) -> KeyReading {
        var findings = KeyFindings(key: name)
        let value = kind.read(node, &findings)
        return KeyReading(value: value, position: node.position, problems: findings.problems)
    }

    /// The value that stands for a key left out.
    var standard: Value? {
        guard case .standard(let text) = presence, let node = Self.node(text) else { return nil }
        var findings = KeyFindings(key: name)
        return kind.read(node, &findings)
    }

    private static func node(_ text: String) -> TOMLNode? {
        (try? TOMLDocument(Array("value = \(text)".utf8)))?.root.tableEntries?.first
    }
}

/// What every key tells of itself, whatever its value.
protocol DescribedKey: Sendable {
    var name: String { get }
    var presence: KeyPresence { get }
    var explanation: String { get }
    var synonyms: [String] { get }
    /// What its value must be, for a sentence.
    var form: String { get }
    /// Range or choices, a sentence of its own.
    var note: String? { get }
    var isSecret: Bool { get }

    func read(_ node: TOMLNode) -> KeyReading
}

/// Whether a key may be left out, and what the example shows for it: TOML text, such as `"5m"` with its quotes.
enum KeyPresence: Sendable {
    case required(example: String)
    /// Left out, it means this.
    case standard(String)
    /// Left out, it means nothing, or what the explanation says.
    case optional(example: String)
    /// The same, but hardly anybody leaves it out: the example has it.
    case advised(example: String)

    var shown: String {
        switch self {
        case .required(let text), .standard(let text), .optional(let text), .advised(let text): text
        }
    }
}

/// What became of a value: none when a problem forbids its use.
struct KeyReading {
    let value: (any Sendable)?
    let position: TextPosition
    let problems: [ConfigurationProblem]
}

/// Collects what is wrong with a key's value.
struct KeyFindings {
    let key: String
    private(set) var problems: [ConfigurationProblem] = []

    init(key: String) {
        self.key = key
    }

    mutating func refuse(_ node: TOMLNode, _ message: String, hint: String? = nil) {
        problems.append(ConfigurationProblem(at: node.position, "\(key): \(message)", hint: hint))
    }
}

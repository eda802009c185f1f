/// One metric with its samples, as OpenMetrics 1.0 writes it.
struct MetricFamily {
    enum Kind: String {
        case counter, gauge, info

        /// What a sample's name ends with, beyond its family's.
        var suffix: String {
            switch self {
            case .counter: "_total"
            case .info: "_info"
            case .gauge: ""
            }
        }
    }

    private let name: String
    private let kind: Kind
    private let header: String
    private var samples = ""

    /// - Parameter unit: the last word of `name`, when it has a unit.
    init(_ name: String, _ kind: Kind, _ help: String, unit: String? = nil) {
        self.name = name
        self.kind = kind
        let unitLine = unit.map { "# UNIT \(name) \($0)\n" } ?? ""
        header = "# TYPE \(name) \(kind.rawValue)\n\(unitLine)# HELP \(name) \(Self.escaped(help))\n"
    }

    /// One sample a set of labels.
    mutating func add(_ value: Int, _ labels: [String: String] = [:]) {
        let words = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
        samples += "\(name)\(kind.suffix)\(words.isEmpty ? "" : "{\(words.joined(separator: ","))}") \(value)\n"
    }

    var text: String { header + samples }

    /// Backslash, quote and line feed, by the specification; other controls have no business in a metric.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "?" : scalar)
            }
        }
        return result
    }
}

/// Why bytes are no model. What to do: take the model file that came with this version, or run `earshot train`.
package enum ModelError: Error, Equatable, CustomStringConvertible {
    case notAModel
    case otherVersion(UInt16)
    case otherCategories
    case wrongLength(expected: Int, found: Int)
    case damaged

    package var description: String {
        let remedy = "; reinstall the package or train a model with this version's `earshot train`"
        return switch self {
        case .notAModel: "this file is no triage model" + remedy
        case .otherVersion(let version): "the triage model has format \(version), not \(Model.formatVersion)" + remedy
        case .otherCategories: "the triage model knows other categories or cues" + remedy
        case .wrongLength(let expected, let found):
            "the triage model has \(found) bytes where its header says \(expected)" + remedy
        case .damaged: "the triage model is damaged: its checksum or its numbers are wrong" + remedy
        }
    }
}

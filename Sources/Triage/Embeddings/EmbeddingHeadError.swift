/// Why bytes are no head, and what to do.
package struct EmbeddingHeadError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ error: ModelError) {
        let reason =
            switch error {
            case .notAModel: "this file is no head of an embedding model"
            case .otherVersion(let version): "the head has format \(version), not \(EmbeddingHead.formatVersion)"
            case .otherCategories: "the head knows other categories"
            case .wrongLength(let expected, let found): "the head has \(found) bytes, and needs \(expected) at least"
            case .damaged: "the head is damaged: its checksum or its numbers are wrong"
            }
        description = "\(reason); reinstall the package, or make one with 'earshot train --embeddings URL'"
    }
}

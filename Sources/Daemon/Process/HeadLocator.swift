internal import Glibc
package import Triage

/// Where the file is that turns an embedding model's vectors into opinions: beside the triage model.
package struct HeadLocator: Sendable {
    package static let fileName = "multilingual-e5-small.head"

    /// The configured path, if the operator gave one; then nothing else is looked for.
    let configured: String?

    package init(configured: String?) {
        self.configured = configured
    }

    package var candidates: [String] {
        configured.map { [$0] } ?? ModelLocator.places(of: Self.fileName)
    }

    /// - Throws: `DaemonError` that says where it was looked for, or what is wrong with the file.
    package func load() throws(DaemonError) -> EmbeddingHead {
        guard let path = candidates.first(where: { access($0, R_OK) == 0 }) else {
            let places = candidates.joined(separator: "\n  ")
            throw DaemonError(
                kind: .configuration,
                message: "the head for second opinions is missing; it was looked for at\n  \(places)\n"
                    + "install it there, or set [triage.embeddings] head, or make one with 'earshot train --embeddings URL'"
            )
        }
        do {
            return try EmbeddingHead(bytes: try BoundedFile.read(path, maximumBytes: EmbeddingHead.maximumBytes))
        } catch {
            throw DaemonError(kind: .configuration, message: "the head \(path) cannot be used: \(error)")
        }
    }

    /// The head that a configuration needs; nil when it asks nobody.
    package static func head(for configuration: Configuration) throws(DaemonError) -> EmbeddingHead? {
        guard let embeddings = configuration.embeddings else { return nil }
        return try HeadLocator(configured: embeddings.head).load()
    }
}

internal import FoundationEssentials
internal import Wire

/// What a server made of texts: a vector for each, in their order, all of one dimension.
package struct EmbeddingsAnswer: Sendable {
    /// UTF-8 bytes of a number in an answer, with its comma: a long one is `-0.00012345678901234567,`.
    static let maximumNumberBytes = 26
    /// Bytes of an answer besides its numbers, for each text and for all.
    static let maximumFrameBytes = 1024

    /// Which model answered, by its own word.
    package let model: String
    package let vectors: [Embedding]

    package var dimension: Int { vectors.first?.values.count ?? 0 }

    private struct Fields: Decodable {
        let model: String?
        let data: [Item]

        struct Item: Decodable {
            let index: Int?
            let embedding: [Double]
        }
    }

    /// Bytes of the longest answer to so many texts.
    static func limit(texts: Int) -> Int {
        (texts + 1) * maximumFrameBytes + texts * Embedding.dimensions.upperBound * maximumNumberBytes
    }

    init(model: String, vectors: [Embedding]) {
        self.model = model
        self.vectors = vectors
    }

    /// - Throws: what is wrong with the answer to `count` texts. Nothing in part is used.
    init(_ body: [UInt8], count: Int, asked: String, at address: HTTPAddress) throws(EmbeddingsError) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(body)) else {
            throw EmbeddingsError(
                .configuration,
                "\(address) answered with something else than embeddings: does it speak OpenAI's /v1/embeddings?"
            )
        }
        guard fields.data.count == count else {
            throw Self.wrong("\(fields.data.count) vectors for \(count) texts", address)
        }
        var vectors = [Embedding?](repeating: nil, count: count)
        for (position, item) in fields.data.enumerated() {
            // Without an index the order of the answer is the order of the texts.
            let index = item.index ?? position
            guard vectors.indices.contains(index), vectors[index] == nil else {
                throw Self.wrong("indexes that are not those of the texts", address)
            }
            guard let vector = Embedding(item.embedding) else {
                throw Self.wrong("a vector that is empty, too long or no direction", address)
            }
            vectors[index] = vector
        }
        self.vectors = vectors.compactMap { $0 }
        guard Set(self.vectors.map(\.values.count)).count <= 1 else {
            throw Self.wrong("vectors of several lengths", address)
        }
        let name = fields.model ?? asked
        guard Self.isName(name) else { throw Self.wrong("a model's name that is none", address) }
        model = name
    }

    /// It goes into the store and into the journal: visible ASCII.
    package static func isName(_ text: String) -> Bool {
        (1...EmbeddingEndpoint.maximumModelBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func wrong(_ what: String, _ address: HTTPAddress) -> EmbeddingsError {
        EmbeddingsError(.configuration, "\(address) answered with \(what)")
    }
}

package import Feedback
internal import SQL

/// Vectors that texts were turned into, kept so that the same words are asked for once.
extension FeedbackStore {
    /// Bytes of all vectors together: some 20,000 of a model with 384 numbers.
    package static let maximumVectorBytes = 32 * 1024 * 1024

    /// The vectors there are of these texts by this model, by the texts' keys.
    package func vectors(of words: Set<[UInt8]>, model: String) throws -> [[UInt8]: [UInt8]] {
        var vectors: [[UInt8]: [UInt8]] = [:]
        for key in words {
            vectors[key] = try database.row(
                "SELECT vector FROM embedding WHERE words = :words AND model = :model",
                ["words": key, "model": model]
            ) { $0.bytes(0) }
        }
        return vectors
    }

    package func keep(_ vectors: [StoredVector], model: String, now: Timestamp) throws {
        try database.transaction {
            for vector in vectors {
                try database.run(
                    """
                    INSERT INTO embedding (words, model, vector, made_at) VALUES (:words, :model, :vector, :now)
                    ON CONFLICT (words, model) DO UPDATE SET vector = excluded.vector, made_at = excluded.made_at
                    """,
                    ["words": vector.words, "model": model, "vector": vector.bytes, "now": now]
                )
            }
        }
    }

    /// Drops vectors made before a time, and the oldest beyond `maximumBytes`. Returns how many.
    package func expireVectors(
        olderThan limit: Timestamp,
        maximumBytes: Int = maximumVectorBytes
    ) throws -> Int {
        try database.transaction {
            let old = try database.run("DELETE FROM embedding WHERE made_at < :limit", ["limit": limit])
            let (count, longest) =
                try database.row("SELECT count(*), coalesce(max(length(vector)), 0) FROM embedding") {
                    ($0.int(0), $0.int(1))
                } ?? (0, 0)
            let surplus = count - maximumBytes / max(1, longest)
            guard surplus > 0 else { return old }
            return try old
                + database.run(
                    """
                    DELETE FROM embedding WHERE (words, model) IN (
                        SELECT words, model FROM embedding ORDER BY made_at LIMIT :surplus)
                    """,
                    ["surplus": surplus]
                )
        }
    }

    /// A vector tells what its text was about: it goes when the text goes.
    func eraseVector(of message: Int64) throws {
        try database.run(
            """
            DELETE FROM embedding WHERE words = (
                SELECT words FROM second_opinion WHERE message = :message AND words IS NOT NULL)
            """,
            ["message": message]
        )
        try database.run(
            "UPDATE second_opinion SET words = NULL WHERE message = :message AND words IS NOT NULL",
            ["message": message]
        )
        try database.run(
            """
            DELETE FROM embedding WHERE words IN (
                SELECT words FROM theme_vector WHERE message = :message AND words IS NOT NULL)
            """,
            ["message": message]
        )
        try database.run("UPDATE theme_vector SET words = NULL WHERE message = :message", ["message": message])
        try database.run("DELETE FROM report_vector WHERE message = :message", ["message": message])
    }
}

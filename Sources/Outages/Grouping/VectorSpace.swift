/// Makes vectors of a language model comparable across languages.
///
/// Vectors of the e5 family all point the same way, and those of one language lie closer together than those of one failure. So texts of
/// ours, the same in nine languages and two manners, are turned into vectors as well: their mean becomes the centre, and the directions in
/// which their languages and manners differ are taken out of every vector. (Centring on recent reports would take out the very failure
/// that all of them tell of.)
package struct VectorSpace: Sendable {
    private let centre: [Float]
    /// Orthonormal.
    private let removed: [[Float]]

    /// - Parameter groups: vectors of the same texts, a group for each language and manner; all of one dimension.
    /// - Returns: nil if there are none, or not all are of one dimension.
    package init?(_ groups: [[[Float]]]) {
        guard let dimension = groups.first?.first?.count, groups.allSatisfy({ !$0.isEmpty }),
            groups.joined().allSatisfy({ $0.count == dimension })
        else { return nil }
        let means = groups.map { Self.mean($0, dimension) }
        let centre = Self.mean(means, dimension)
        var removed: [[Float]] = []
        for mean in means {
            // Gram and Schmidt, twice, for rounding.
            var direction = Self.difference(mean, centre)
            for _ in 0..<2 { direction = Self.without(removed, direction) }
            let length = Self.dot(direction, direction).squareRoot()
            // The last one follows from the others.
            if length > 1e-3 { removed.append(direction.map { $0 / length }) }
        }
        (self.centre, self.removed) = (centre, removed)
    }

    /// Nil for a vector of another dimension, or one of which nothing is left.
    package func vector(_ values: [Float]) -> ReportVector? {
        guard values.count == centre.count else { return nil }
        return ReportVector(Self.without(removed, Self.difference(values, centre)))
    }

    private static func mean(_ vectors: [[Float]], _ dimension: Int) -> [Float] {
        var sum = [Float](repeating: 0, count: dimension)
        for vector in vectors { for index in sum.indices { sum[index] += vector[index] } }
        return sum.map { $0 / Float(vectors.count) }
    }

    private static func difference(_ left: [Float], _ right: [Float]) -> [Float] {
        zip(left, right).map { $0 - $1 }
    }

    private static func without(_ directions: [[Float]], _ vector: [Float]) -> [Float] {
        var rest = vector
        for direction in directions {
            let share = dot(rest, direction)
            for index in rest.indices { rest[index] -= share * direction[index] }
        }
        return rest
    }

    private static func dot(_ left: [Float], _ right: [Float]) -> Float {
        var sum: Float = 0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }
}

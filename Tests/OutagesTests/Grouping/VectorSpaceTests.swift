import Testing

@testable import Outages

@Suite struct VectorSpaceTests {
    /// Three meanings on the first axes, a language on each of the next two, and what all have in common on the last.
    static func vector(meaning: Int, language: Int) -> [Float] {
        var values: [Float] = [0, 0, 0, 0, 0, 5]
        values[meaning] = 1
        values[3 + language] = 2
        return values
    }

    static let space = VectorSpace((0..<2).map { language in (0..<3).map { vector(meaning: $0, language: language) } })

    @Test func theLanguageMakesNoDifference() throws {
        let space = try #require(Self.space)
        let english = try #require(space.vector(Self.vector(meaning: 0, language: 0)))
        let german = try #require(space.vector(Self.vector(meaning: 0, language: 1)))
        let other = try #require(space.vector(Self.vector(meaning: 1, language: 1)))
        #expect(ReportVector.dot(english.lanes, german.lanes) > 0.999)
        #expect(ReportVector.dot(german.lanes, other.lanes) < 0)
    }

    @Test func whatDoesNotFitIsNoVector() throws {
        let space = try #require(Self.space)
        #expect(space.vector([1, 2, 3]) == nil)
        #expect(space.vector([.nan, 0, 0, 0, 0, 0]) == nil)
        #expect(VectorSpace([]) == nil)
        #expect(VectorSpace([[]]) == nil)
        #expect(VectorSpace([[[1, 2]], [[1]]]) == nil)
    }

    @Test(arguments: [1, 7, 8, 9, 384])
    func aVectorHasLengthOneAndItsDimension(dimension: Int) throws {
        let vector = try #require(ReportVector((0..<dimension).map { Float($0 % 5 + 1) }))
        #expect(vector.values.count == dimension)
        #expect(abs(ReportVector.dot(vector.lanes, vector.lanes) - 1) < 1e-5)
    }
}

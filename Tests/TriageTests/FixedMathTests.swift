import Glibc
import Testing

@testable import Triage

struct FixedMathTests {
    @Test(arguments: [-600, -20.5, -1, -1e-9, 0, 0.3, 1, 2.5, 40, 600] as [Double])
    func expAgreesWithTheLibrary(_ x: Double) {
        #expect((FixedMath.exp(x) / Glibc.exp(x) - 1).magnitude < 4e-15)
    }

    @Test(arguments: [1e-300, 1e-9, 0.5, 0.9999999, 1, 1.5, 2, 3, 1e9, 1e300])
    func logAgreesWithTheLibrary(_ x: Double) {
        #expect((FixedMath.log(x) - Glibc.log(x)).magnitude <= 4e-15 * max(1, Glibc.log(x).magnitude))
    }

    @Test func softmaxSumsToOneAndSurvivesExtremes() {
        for scores: CategoryVector in [
            .zero, [1e5, -1e5, 0, 3, 2, 1, 0, 0], [-700, -700, -700, -700, -700, -699, 0, 0],
        ] {
            #expect((scores.probabilities.orderedSum - 1).magnitude < 1e-12)
        }
    }
}

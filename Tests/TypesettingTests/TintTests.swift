import Testing
import Typesetting

@Suite struct TintTests {
    @Test(arguments: Tint.allCases)
    func isReadableOnPaper(tint: Tint) {
        #expect(Self.contrast(tint.light, Tint.lightPaper) >= 4.5)
        #expect(Self.contrast(tint.dark, Tint.darkPaper) >= 4.5)
    }

    /// What is no text needs 3 : 1; a number on its badge is text.
    @Test func marksAreVisibleOnPaper() {
        #expect(Self.contrast(Tint.lightPale, Tint.lightPaper) >= 3)
        #expect(Self.contrast(Tint.darkPale, Tint.darkPaper) >= 3)
        #expect(Self.contrast(Tint.ink.light, Tint.lightTrack) >= 4.5)
        #expect(Self.contrast(Tint.ink.dark, Tint.darkTrack) >= 4.5)
    }

    @Test func contrastOfBlackOnWhite() {
        #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.001)
    }

    /// WCAG 2.2: (L1 + 0.05) / (L2 + 0.05).
    private static func contrast(_ left: String, _ right: String) -> Double {
        let (a, b) = (luminance(left), luminance(right))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ hue: String) -> Double {
        let value = Int(hue.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        let linear = parts.map { part in
            part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// x^2.4 = x² · x^0.4, the root by Newton's method: no import for one power.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        precondition(exponent == 2.4)
        var root = 0.5
        for _ in 0..<60 {
            let fourth = root * root * root * root
            root -= (fourth * root - base) / (5 * fourth)
        }
        return base * base * root * root
    }
}

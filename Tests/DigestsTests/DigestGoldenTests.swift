import Feedback
import Glibc
import Testing

@testable import Digests

/// Whole digests beside what they looked like when somebody last looked at them.
///
/// `EARSHOT_WRITE_EXPECTED=1 swift test --filter DigestGolden` writes what is composed now; read the difference, and look at the
/// pages in a browser, before you commit it.
@Suite struct DigestGoldenTests {
    static let cases = ["week-en", "week-de", "week-pl", "empty-en", "huge-en", "listings-fr", "month-de"]

    private static func material(_ name: String) -> DigestMaterial {
        let language = String(name.suffix(2))
        switch name.dropLast(3) {
        case "empty": return quietWeek(language: language)
        case "huge": return DigestBudgetTests.flood("<&>\"' 👩‍💻 word ")
        case "listings": return ordinaryWeek(language: language)
        case "month": return fullMonth(language: language)
        default: return fullWeek(language: language)
        }
    }

    @Test(arguments: cases)
    func looksAsItDid(name: String) throws {
        let digest = DigestComposer().compose(Self.material(name))
        for (ending, composed) in [("txt", "Subject: \(digest.subject)\n\n\(digest.text)"), ("html", digest.html)] {
            let path = GoldenFile.folder + "\(name).\(ending)"
            if GoldenFile.isToBeWritten { GoldenFile.write(composed, to: path) }
            let expected = try #require(GoldenFile.read(path), "\(path) is missing")
            let difference = GoldenFile.firstDifference(composed, expected)
            #expect(difference == nil, "\(name).\(ending): \(difference ?? "")")
        }
    }
}

enum GoldenFile {
    static let folder = "\(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))/Golden/"

    static var isToBeWritten: Bool { getenv("EARSHOT_WRITE_EXPECTED") != nil }

    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "wb") else { return }
        defer { fclose(file) }
        fputs(text, file)
    }

    /// The first line that differs, with both its forms.
    static func firstDifference(_ composed: String, _ expected: String) -> String? {
        let left = composed.split(separator: "\n", omittingEmptySubsequences: false)
        let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(left.count, right.count) {
            let (new, old) = (index < left.count ? left[index] : "(end)", index < right.count ? right[index] : "(end)")
            if new != old { return "line \(index + 1): now \"\(new)\", expected \"\(old)\"" }
        }
        return nil
    }
}

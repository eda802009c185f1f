import Feedback
import Testing
import Typesetting

@testable import Digests

/// What every mail reader and every reader of screens needs of a page. FEATURES story 22.
@Suite struct DigestPageTests {
    static let languages = DigestTextTests.languages

    @Test(arguments: languages)
    func isWellFormedAndAccessible(language: String) {
        let html = DigestComposer().compose(fullWeek(language: language)).html
        #expect(html.contains("<html lang=\"\(language)\">"))
        #expect(Self.misnested(html) == nil, "\(Self.misnested(html) ?? "")")
        #expect(html.split(separator: "<h1").count == 2)
        let levels = html.split(separator: "<h").dropFirst().compactMap { $0.first.flatMap { Int(String($0)) } }
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "headings in order")
        for table in html.split(separator: "<table").dropFirst() where !table.hasPrefix(" role=") {
            let tag = table.prefix { $0 != ">" }
            // A table inside a chart is its decoration, and hidden with it.
            let isColumn = tag.hasPrefix(" width=\"") && !tag.contains("%") && !tag.contains("style")
            #expect(tag.contains("aria-label=") || isColumn, "\(tag)")
        }
    }

    @Test(arguments: languages)
    func theTextFitsItsColumns(language: String) {
        let digest = DigestComposer().compose(fullWeek(language: language))
        for line in digest.text.split(separator: "\n") {
            #expect(TextColumns.columns(of: line) <= 72, "\(line)")
        }
        #expect(!digest.text.contains("{") && !digest.html.contains("{n}") && !digest.subject.contains("{"))
        #expect(digest.bytes <= ComposedDigest.maximumBytes)
    }

    /// Colours serve those who see them; all that they say is said in words or by place.
    @Test func isLegibleWithoutColour() {
        let html = DigestComposer().compose(fullWeek()).html
        for label in ["Outages", "Complaints", "Requests", "Questions", "Praise", "Other"] {
            #expect(html.contains(">\(label)</th>"))
        }
        for word in ["rising", "no clear change", "falling", "new", "gone quiet", "15 more", "Hollow"] {
            #expect(html.contains(word), "\(word)")
        }
        #expect(html.contains("aria-label=\"People over time: 0, 1, 1, 0, 2, 1, 3, 2, 4, 4, 6, 9\""))
        #expect(html.contains("aria-label=\"reported Tue 09:00 to 11:28 (2 h 28 min)\""))
    }

    /// The first tag that is closed where another one is open; nil where all is well.
    private static func misnested(_ html: String) -> String? {
        let voids: Set = ["!DOCTYPE", "meta", "hr", "br"]
        var open: [Substring] = []
        for part in html.split(separator: "<").dropFirst(0) where !part.hasPrefix("!--") && !part.hasPrefix("![") {
            let name = part.prefix { $0 != " " && $0 != ">" && $0 != "\n" }
            if name.hasPrefix("/") {
                guard open.popLast() == name.dropFirst() else { return String(part.prefix(80)) }
            } else if !voids.contains(String(name)) {
                open.append(name)
            }
        }
        return open.isEmpty ? nil : "left open: \(open.joined(separator: " "))"
    }
}

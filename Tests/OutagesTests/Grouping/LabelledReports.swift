import Feedback
import Glibc

@testable import Outages

/// `reports.txt` or `rambling.txt`: reports of which somebody said which are about one failure.
struct LabelledReports {
    struct Line {
        let failure: String
        let isHeldOut: Bool
        let language: String
        let subject: String
        let text: String
    }

    let lines: [Line]

    init(_ name: String = "reports.txt") throws {
        let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        var failure: [Substring] = []
        var lines: [Line] = []
        for line in try Self.contents(of: "\(folder)/\(name)").split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("=") {
                failure = line.dropFirst().split(separator: " ")
                continue
            }
            let parts = line.dropFirst(3).split(separator: "|", maxSplits: 1).map { String($0) }
            lines.append(
                Line(
                    failure: String(failure[0]),
                    isHeldOut: failure[1] == "held",
                    language: String(line.prefix(2)),
                    subject: parts.count > 1 ? parts[0] : "",
                    text: parts[parts.count - 1]
                )
            )
        }
        self.lines = lines
    }

    private struct Unreadable: Error {
        let path: String
    }

    private static func contents(of path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}

extension LabelledReports {
    /// All reports of one half within an hour, those of different failures by turns.
    func grouped(heldOut: Bool, vectors: [Int: ReportVector] = [:]) -> (groups: [Int], failures: [String]) {
        let chosen = lines.indices.filter { lines[$0].isHeldOut == heldOut }
        // A multiple of a number that has no divisor in common with the count: a fixed mixed order.
        let mixed = chosen.indices.map { chosen[$0 * 37 % chosen.count] }
        var meanings: [Int64: ReportMeaning] = [:]
        let reports = mixed.enumerated().map { place, index in
            meanings[Int64(index)] = ReportMeaning(
                words: ReportWords(subject: lines[index].subject, text: lines[index].text),
                vector: vectors[index]
            )
            return report("p\(index)", at: Double(place) / 4, service: nil, number: Int64(index))
        }
        let groups = ReportGroups(reports, meanings: ReportMeanings(meanings), incidents: [])
        let numbers = mixed.map { index -> Int in
            groups.group(of: Int64(index)).flatMap { $0.numbers.min() }.map { Int($0) } ?? -1 - index
        }
        return (numbers, mixed.map { lines[$0].failure })
    }
}

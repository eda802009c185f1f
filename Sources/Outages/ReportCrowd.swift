internal import Feedback

/// Reports that count together, in the order of their times.
struct ReportCrowd {
    /// The newest reports looked at; a flood beyond it changes no decision.
    static let maximumReports = 10_000
    /// Ends of a crowd that are looked at: the new report's own, and those of reports that came before it and were written after it.
    static let maximumEnds = 200

    private let reports: [OutageReport]
    /// In milliseconds since 1970.
    private let times: [Int64]

    /// A report given twice counts once.
    init(_ reports: [OutageReport]) {
        // They mostly come in order, and at each report anew.
        if reports.indices.dropFirst().allSatisfy({ Self.isOrdered(reports, $0 - 1, $0) }) {
            self.init(sorted: reports)
            return
        }
        var sorted: [OutageReport] = []
        let inOrder = reports.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        for report in inOrder where report.number != sorted.last?.number { sorted.append(report) }
        self.init(sorted: sorted)
    }

    private static func isOrdered(_ reports: [OutageReport], _ first: Int, _ second: Int) -> Bool {
        let (early, late) = (reports[first].time.milliseconds, reports[second].time.milliseconds)
        return early < late || early == late && reports[first].number < reports[second].number
    }

    private init(sorted: [OutageReport]) {
        reports = sorted.count > Self.maximumReports ? Array(sorted.suffix(Self.maximumReports)) : sorted
        times = reports.map(\.time.milliseconds)
    }

    var last: Timestamp? { reports.last?.time }

    func people(since start: Timestamp) -> Int {
        Set(reports.lazy.filter { $0.time >= start }.map(\.person)).count
    }

    func people(since start: Timestamp, until end: Timestamp) -> Int {
        Set(reports.lazy.filter { $0.time >= start && $0.time < end }.map(\.person)).count
    }

    /// Of their mails.
    func numbers(since start: Timestamp) -> [Int64] { reports.lazy.filter { $0.time >= start }.map(\.number) }

    /// The domains of those who wrote; empty for senders without one.
    func sites(since start: Timestamp) -> Set<String> {
        Set(reports.lazy.filter { $0.time >= start }.map(\.domain))
    }

    func after(_ time: Timestamp) -> ReportCrowd {
        ReportCrowd(sorted: reports.filter { $0.time > time })
    }

    /// Those who wrote in so short a time that it holds `moment`, and the same with everybody who wrote before them, one after the other,
    /// as far back as `length` reaches. At most one crowd for each report, the smallest first.
    ///
    /// Times may end after `moment`: mails delayed on their way come in any order. Then each of the next `maximumEnds` reports ends some.
    func gatherings(within length: Duration, around moment: Timestamp) -> [Gathering] {
        let length = length.wholeMilliseconds
        guard let newest = times.lastIndex(where: { $0 <= moment.milliseconds }) else { return [] }
        let next = times.indices.suffix(from: newest).prefix(Self.maximumEnds)
        return next.filter { times[$0] < moment.milliseconds + length }
            .flatMap { gatherings(endingAt: $0, within: length, including: moment) }
    }

    /// - Parameter length: in milliseconds.
    private func gatherings(endingAt end: Int, within length: Int64, including moment: Timestamp) -> [Gathering] {
        var gatherings: [Gathering] = []
        var (people, undoubted, domains): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        for report in reports[...end].reversed() {
            guard report.time.milliseconds > times[end] - length else { break }
            people.insert(report.person)
            if !report.isDoubtful { undoubted.insert(report.person) }
            if !report.domain.isEmpty { domains.insert(report.domain) }
            guard report.time <= moment else { continue }
            gatherings.append(
                Gathering(
                    people: people.count,
                    undoubted: undoubted.count,
                    domains: domains.count,
                    first: report.time,
                    last: reports[end].time
                )
            )
        }
        return gatherings
    }
}

internal import Feedback

/// Reports that count together, in the order of their times.
struct ReportCrowd {
    /// The newest reports looked at; a flood beyond it changes no decision.
    static let maximumReports = 10_000

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

    /// The most mails any window of this length holds that holds `moment`: no fewer than people, and quickly counted.
    func mails(in length: Duration, around moment: Timestamp) -> Int {
        let (length, moment) = (length.wholeMilliseconds, moment.milliseconds)
        var (most, start) = (0, 0)
        for end in times.indices where times[end] >= moment && times[end] < moment + length {
            while times[start] <= times[end] - length { start += 1 }
            most = max(most, end - start + 1)
        }
        return most
    }

    /// The densest of the windows of this length that hold `moment`.
    ///
    /// Windows may end after `moment`: mails delayed on their way come in any order. A person counts once in a window.
    func densest(_ length: Duration, around moment: Timestamp) -> Gathering {
        let near = reports.filter { $0.time > moment - length && $0.time < moment + length }
        var best = Gathering(first: moment, last: moment)
        var (people, undoubted, domains) = (Tally(), Tally(), Tally())
        var start = 0
        for report in near {
            people.add(report.person)
            if !report.domain.isEmpty { domains.add(report.domain) }
            if !report.isDoubtful { undoubted.add(report.person) }
            while near[start].time <= report.time - length {
                people.remove(near[start].person)
                domains.remove(near[start].domain)
                if !near[start].isDoubtful { undoubted.remove(near[start].person) }
                start += 1
            }
            guard report.time >= moment else { continue }
            let gathering = Gathering(
                people: people.distinct,
                undoubted: undoubted.distinct,
                domains: domains.distinct,
                first: near[start].time,
                last: report.time
            )
            if gathering.isDenser(than: best) { best = gathering }
        }
        return best
    }

    /// How often each name is there.
    private struct Tally {
        private var counts: [String: Int] = [:]

        var distinct: Int { counts.count }

        mutating func add(_ name: String) {
            counts[name, default: 0] += 1
        }

        mutating func remove(_ name: String) {
            guard let count = counts[name] else { return }
            counts[name] = count > 1 ? count - 1 : nil
        }
    }
}

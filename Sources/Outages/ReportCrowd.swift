internal import Feedback

/// Reports that count together, in the order of their times.
struct ReportCrowd {
    /// The newest reports looked at; a flood beyond it changes no decision.
    static let maximumReports = 10_000

    private let reports: [OutageReport]

    /// A report given twice counts once.
    init(_ reports: [OutageReport]) {
        var numbers: Set<Int64> = []
        let distinct = reports.filter { numbers.insert($0.number).inserted }
        let sorted = distinct.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        self.reports = Array(sorted.suffix(Self.maximumReports))
    }

    private init(sorted: [OutageReport]) {
        reports = sorted
    }

    var last: Timestamp? { reports.last?.time }

    func people(since start: Timestamp) -> Int {
        Set(reports.lazy.filter { $0.time >= start }.map(\.person)).count
    }

    /// The domains of those who wrote; empty for senders without one.
    func sites(since start: Timestamp) -> Set<String> {
        Set(reports.lazy.filter { $0.time >= start }.map(\.domain))
    }

    func after(_ time: Timestamp) -> ReportCrowd {
        ReportCrowd(sorted: reports.filter { $0.time > time })
    }

    /// The most people any window of this length saw that holds `moment`, and when the first of them wrote.
    ///
    /// Windows may end after `moment`: mails delayed on their way come in any order. A person counts once in a window.
    func densest(_ length: Duration, around moment: Timestamp) -> (people: Int, first: Timestamp) {
        let near = reports.filter { $0.time > moment - length && $0.time < moment + length }
        var best = (people: 0, first: moment)
        var mails: [String: Int] = [:]
        var start = 0
        for end in near.indices {
            mails[near[end].person, default: 0] += 1
            while near[start].time <= near[end].time - length {
                let person = near[start].person
                mails[person] = mails[person] == 1 ? nil : mails[person].map { $0 - 1 }
                start += 1
            }
            if near[end].time >= moment, mails.count > best.people {
                best = (mails.count, near[start].time)
            }
        }
        return best
    }
}

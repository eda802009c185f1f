internal import Feedback
internal import FoundationEssentials
internal import Outages
internal import Store

/// What is usual, as the store knows it: learnt from the last eight weeks by the organisation's clock, without its holidays.
///
/// It is made of the very reports that are judged against it, those of incidents among them: what these raised is left out in learning.
struct UsualLoad: Sendable {
    private let calendar: OfficeCalendar
    private let shelf = RhythmShelf()

    init(_ configuration: Configuration) {
        calendar = OfficeCalendar(configuration)
    }

    /// Nil where nothing was heard yet; of less than two weeks, what can be known by then.
    func baseline(
        for service: String?,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ReportBaseline? {
        let hour = Timestamp(milliseconds: now.milliseconds / Self.hour * Self.hour)
        return try shelf.baseline(for: service, until: hour) { try history(until: hour, in: store) }
    }

    private static let hour: Int64 = 3_600_000

    private func history(until end: Timestamp, in store: isolated FeedbackStore) throws -> RhythmShelf.Lesson? {
        guard let first = try store.firstReceived() else { return nil }
        let start = max(first, end - ReportHistory.reach)
        var history = ReportHistory(since: start, calendar: calendar)
        for report in try store.reports(about: .all, since: start) where report.time < end { history.add(report) }
        let incidents = try store.incidents(since: start)
        return RhythmShelf.Lesson(history: history, troubles: incidents.map(ReportHistory.Trouble.init))
    }
}

extension OfficeCalendar {
    package init(_ configuration: Configuration) {
        let zone = configuration.organisation.timeZone
        self.init(holidays: configuration.outages.holidays) { time in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.seconds)))
        }
    }
}

internal import Embeddings
internal import Feedback
internal import Outages
internal import Store
internal import Synchronization

/// What recent reports without a service say, read from each mail once: in a flood each new report is compared with hundreds.
///
/// Only what the last question was about stays on it: of mails of the last hours, as many as `ReportMeanings.maximumReports`.
final class MeaningShelf: Sendable {
    private struct Known {
        let words: ReportWords
        let place: String?
        var vector: ReportVector?
    }

    private let shelf = Mutex<[Int64: Known]>([:])

    /// - Parameters:
    ///   - reports: of all services; those that name one are left out.
    ///   - incidents: as the detector is given them.
    ///   - language: in which topics are named.
    func meanings(
        of reports: [OutageReport],
        incidents: [Incident],
        language: String,
        in store: isolated FeedbackStore
    ) throws -> ReportMeanings {
        let unnamed = reports.filter { $0.service == nil }
        let topical = incidents.filter { $0.service == nil && $0.topic != nil }.map(\.number)
        let incidentOf = try store.incidentsOfReports(among: topical)
        let newest = Set(unnamed.map(\.number).sorted().suffix(ReportMeanings.maximumReports))
        let known = try read(newest, in: store)
        var meanings: [Int64: ReportMeaning] = [:]
        for number in unnamed.lazy.map(\.number) {
            let (one, incident) = (known[number], incidentOf[number])
            guard one != nil || incident != nil else { continue }
            meanings[number] = ReportMeaning(
                words: one?.words,
                vector: one?.vector,
                place: one?.place,
                incident: incident
            )
        }
        return ReportMeanings(meanings, language: language)
    }

    private func read(_ numbers: Set<Int64>, in store: isolated FeedbackStore) throws -> [Int64: Known] {
        var known = shelf.withLock { $0.filter { numbers.contains($0.key) } }
        for report in try store.reportTexts(of: numbers.filter { known[$0] == nil }) {
            let words = ReportWords(subject: report.subject, text: report.text)
            known[report.number] = Known(words: words, place: report.place)
        }
        if let first = numbers.min() {
            for (number, bytes) in try store.reportVectors(from: first, limit: ReportMeanings.maximumReports)
            where known[number] != nil && known[number]?.vector == nil {
                known[number]?.vector = Embedding(bytes: bytes).flatMap { ReportVector($0.values) }
            }
        }
        shelf.withLock { $0 = known }
        return known
    }
}

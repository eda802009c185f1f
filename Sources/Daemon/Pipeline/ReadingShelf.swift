internal import Store
internal import Synchronization
internal import Themes

/// Complaints and requests that were read before the transaction that places them: reading takes longer than placing, needs nothing of
/// the store, and goes on two cores at once.
///
/// What a reading says follows from the words alone, so one that is missing is made where it is needed, and nothing else changes.
final class ReadingShelf: Sendable {
    /// Of about 2 kB each: as many as there are mails in the largest batch. What a refused batch has left makes room for the next.
    static let maximumReadings = GroupSize.limits.upperBound

    private struct Words: Hashable {
        let subject: String
        let text: String
        let language: String
        let passage: Int?

        init(_ writing: NeedWriting) {
            (subject, text, language) = (writing.subject, writing.text, writing.language)
            passage = writing.passage
        }
    }

    private let shelf = Mutex<[Words: NeedReading]>([:])

    /// Reads what will be asked for soon.
    func prepare(_ writing: NeedWriting) {
        let reading = writing.read()
        shelf.withLock { known in
            if known.count >= Self.maximumReadings { known.removeAll(keepingCapacity: true) }
            known[Words(writing)] = reading
        }
    }

    /// Off the shelf, else read now.
    func take(_ writing: NeedWriting) -> NeedReading {
        shelf.withLock { $0.isEmpty ? nil : $0.removeValue(forKey: Words(writing)) } ?? writing.read()
    }

    var count: Int { shelf.withLock { $0.count } }
}

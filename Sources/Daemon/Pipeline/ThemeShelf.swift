internal import Embeddings
internal import Feedback
internal import Store
internal import Synchronization
internal import Themes

/// The index of themes in memory, a merged one as the parts it was made of: a copy of what is stored, made when it is first asked for, and made again wherever the store's stamp
/// says that it is not what is stored: after a rollback, an act of staff, or an erasure.
///
/// Only one transaction has it at a time, and one that fails leaves none.
final class ThemeShelf: Sendable {
    /// Themes not heard for so long are compared with nothing: what they were about is heard as a new one.
    static let history = Duration.days(365)
    static let maximumThemes = 3000
    /// After so many changes it is made anew, so that it does not grow for ever.
    static let maximumChanges = 10_000

    private struct Known {
        var stamp: String
        var index = ThemeIndex()
        /// Of the index as it was made: what it is made of again need not be read again.
        var needs: [Need.Key: Need] = [:]
        var changes = 0
    }

    private let shelf = Mutex<Known?>(nil)

    /// Lets `body` compare, and change the index as it changes the store.
    func use<Result>(
        in store: isolated FeedbackStore,
        now: Timestamp,
        _ body: (inout ThemeIndex) throws -> Result
    ) throws -> Result {
        let stamp = try store.themeStamp()
        var known = try taken(stamp) ?? made(stamp, in: store, now: now)
        let result = try body(&known.index)
        known.stamp = try store.themeStamp()
        if known.stamp != stamp { known.changes += 1 }
        let kept = known
        shelf.withLock { $0 = kept }
        return result
    }

    private func taken(_ stamp: String) -> Known? {
        shelf.withLock { known in
            guard let found = known, found.stamp == stamp, found.changes < Self.maximumChanges else { return nil }
            known = nil
            return found
        }
    }

    private func made(_ stamp: String, in store: isolated FeedbackStore, now: Timestamp) throws -> Known {
        let remembered = shelf.withLock { known in
            defer { known = nil }
            return known?.needs ?? [:]
        }
        var known = Known(stamp: stamp)
        var silent: [Int64: Bool] = [:]
        let needs = try store.knownNeeds(
            heardSince: now - Self.history,
            themes: Self.maximumThemes,
            perTheme: ThemeIndex.maximumMembers
        )
        for one in needs {
            let need = try Self.remembered(one, in: remembered) ?? Self.read(one, in: store)
            silent[one.part] = (silent[one.part] ?? true) && need == nil
            guard let need else { continue }
            known.needs[need.key] = need
            known.index.insert(need, into: one.part, isPinned: one.isPinned)
        }
        for part in silent.filter(\.value).keys.sorted() {
            try Self.insertName(of: part, into: &known.index, in: store)
        }
        return known
    }

    private static func remembered(_ one: KnownNeed, in needs: [Need.Key: Need]) -> Need? {
        guard !one.mayBeErased, let need = needs[Need.Key(one.place)], need.category == one.category,
            need.service == one.service, (need.vector == nil) == (one.words == nil)
        else { return nil }
        return need
    }

    /// Nil where its words are erased.
    private static func read(_ one: KnownNeed, in store: isolated FeedbackStore) throws -> Need? {
        guard let writing = try store.writing(of: one.place), !writing.isErased else { return nil }
        let vector = try one.words.flatMap { try store.needVector(words: $0, of: one.place) }
        return writing.need(
            one.category,
            service: one.service,
            vector: vector.flatMap { Embedding(bytes: $0) }?.values
        )
    }

    /// Nothing else is left of what people said: it goes on being heard by its name.
    private static func insertName(
        of number: Int64,
        into index: inout ThemeIndex,
        in store: isolated FeedbackStore
    ) throws {
        guard let theme = try store.theme(number), !theme.name.isEmpty else { return }
        let name = NeedWriting(
            place: NeedPlace(mail: -number, position: 0),
            passage: nil,
            language: "und",
            subject: theme.name,
            text: ""
        )
        index.insert(name.need(theme.category, service: theme.service), into: number, isPinned: false)
    }
}

internal import Daemon
internal import Embeddings
internal import Feedback
internal import Themes

/// How well, and how fast, needs are placed.
struct ThemesBenchmark {
    private let options: ThemesOptions

    init(_ options: ThemesOptions) {
        self.options = options
    }

    func run() throws -> ThemesReport {
        var mails = try ThemedMail.all(in: options.set)
        if let url = options.embeddings { try embed(&mails, url) }
        let orders = orders(mails.count)
        var ways = ways("words alone", mails, orders, withVectors: false)
        if options.embeddings != nil { ways += self.ways("words and vectors", mails, orders, withVectors: true) }
        if options.isListing { list(mails, orders[0], withVectors: options.embeddings != nil) }
        let peer = options.hasPeer ? try ThemePeer.measure(mails, seeds: options.shuffles, options.seed) : nil
        return ThemesReport(
            set: options.set,
            mails: mails.count,
            trueThemes: Set(mails.map(\.theme)).count,
            ways: ways + (peer.map { [$0] } ?? []),
            reading: PlacementSpeed.reading(mails),
            speeds: PlacementSpeed.all(mails)
        )
    }

    /// The file's, and shuffled ones.
    private func orders(_ count: Int) -> [[Int]] {
        var random = SeededRandom(seed: UInt64(options.seed))
        return [Array(0..<count)]
            + (0..<options.shuffles).map { _ in
                var order = Array(0..<count)
                for last in order.indices.dropFirst().reversed() { order.swapAt(last, random.below(last + 1)) }
                return order
            }
    }

    /// As long as nobody has seen a theme, and where all have been seen.
    private func ways(
        _ name: String,
        _ mails: [ThemedMail],
        _ orders: [[Int]],
        withVectors: Bool
    ) -> [ThemesReport.Way] {
        [(name, true), ("\(name), none merged", false)].map { name, isMerging in
            Console.tell("placing \(mails.count) mails \(orders.count) times by \(name)…")
            let runs = orders.map { ThemesRun(mails, order: $0, withVectors: withVectors, isMerging: isMerging) }
            return ThemesReport.Way(name, mails, runs: runs)
        }
    }

    private func embed(_ mails: inout [ThemedMail], _ url: String) throws {
        let client = try EmbeddingsClient(url: url, model: nil, prefix: "", secret: nil)
        let answer = try AskedVectors.of(mails.map(\.embeddedText), from: client)
        for (place, vector) in answer.vectors.enumerated() { mails[place].vector = vector.values }
    }

    private func list(_ mails: [ThemedMail], _ order: [Int], withVectors: Bool) {
        let run = ThemesRun(mails, order: order, withVectors: withVectors, isMerging: true)
        for (theme, members) in Dictionary(grouping: mails.indices, by: { run.found[$0] }).sorted(by: {
            $0.key < $1.key
        }) {
            Console.write("\(theme) \(run.name(of: theme))\n")
            for member in members {
                let sure = run.certainty[member].map { ResultTable.decimal($0, places: 2) } ?? "new "
                Console.write(
                    "    \(sure) \(mails[member].theme) (\(mails[member].language)) \(mails[member].subject)\n"
                )
            }
        }
    }
}

import Embeddings
import Feedback
import FoundationEssentials
import Synchronization
import Wire

@testable import Daemon
@testable import Triage

/// An endpoint in memory. A text that holds `means request` gets the vector that the head below takes for a request.
final class FakeEmbedder: EmbeddingServer {
    private struct State {
        var isDown = false
        var model = "test-model"
        /// Texts that hold it make their request fail.
        var poison: String?
        var asked: [[String]] = []
    }

    private struct Request: Decodable {
        let input: [String]
    }

    private let state = Mutex(State())

    var asked: [[String]] { state.withLock { $0.asked } }
    func setDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }
    func setModel(_ name: String) { state.withLock { $0.model = name } }
    func setPoison(_ words: String?) { state.withLock { $0.poison = words } }

    func post(
        _ body: [UInt8],
        bearer: String?,
        to address: HTTPAddress,
        limit: Int,
        within timeout: Duration
    ) async throws(WireError) -> HTTPAnswer {
        guard let texts = try? JSONDecoder().decode(Request.self, from: Data(body)).input else {
            return HTTPAnswer(status: 400, body: [])
        }
        let (isDown, isPoisoned, model) = state.withLock { state in
            state.asked.append(texts)
            let isPoisoned = state.poison.map { words in texts.contains { $0.contains(words) } } ?? false
            return (state.isDown, isPoisoned, state.model)
        }
        guard !isDown else { throw WireError(.unreachable, "nobody there") }
        guard !isPoisoned else { return HTTPAnswer(status: 500, body: []) }
        let items = texts.enumerated().map { "{\"index\":\($0),\"embedding\":[\(Self.vector(of: $1))]}" }
        return HTTPAnswer(
            status: 200,
            body: Array("{\"model\":\"\(model)\",\"data\":[\(items.joined(separator: ","))]}".utf8)
        )
    }

    private static func vector(of text: String) -> String {
        let meant = Category.allCases.firstIndex { text.contains("means \($0.rawValue)") }
        return Category.allCases.indices.map { $0 == meant ? "1" : "0.01" }.joined(separator: ",")
    }

    /// Sure of itself, whatever the first opinion is.
    static func head() throws -> EmbeddingHead {
        // A hidden unit for each number of a vector, and for each unit a category.
        let numbers = Category.allCases.count
        var rows = [HeadNetwork.Lanes](repeating: .zero, count: HeadNetwork.inputCount(dimension: numbers))
        var weights = [HeadNetwork.Lanes](repeating: .zero, count: HeadNetwork.Lanes.scalarCount)
        for number in 0..<numbers {
            rows[number][number] = 60
            weights[number][number] = 1
        }
        let sure = CategoryVector(repeating: -1)
        let content = EmbeddingHeadWriter.Content(
            model: "test-model",
            prefix: "query: ",
            corpusFingerprint: 1,
            calibration: HeadCalibration([
                HeadCalibration.HeldOut(
                    label: 0,
                    target: TrainingSet.target(0, alternative: nil),
                    first: sure,
                    second: sure
                )
            ]),
            network: HeadNetwork(dimension: numbers, rows: rows, thresholds: [.zero], weights: weights, bias: .zero)
        )
        return try EmbeddingHead(bytes: EmbeddingHeadWriter.encode(content))
    }
}

extension Workplace {
    func revisions(
        _ server: FakeEmbedder,
        batch: Int = 4,
        firstModel: String = "test",
        themes: ThemeKeeper? = nil
    ) throws -> RevisionService {
        let head = try FakeEmbedder.head()
        let endpoint = EmbeddingEndpoint(
            address: HTTPAddress(
                endpoint: Endpoint(scheme: .http, host: "127.0.0.1", port: 9, security: .plain),
                target: "/v1/embeddings"
            ),
            model: "test-model",
            prefix: head.prefix,
            batch: batch
        )
        return RevisionService(
            source: OpinionSource(
                client: EmbeddingsClient(endpoint, server: server),
                opinion: SecondOpinion(head, unsureBelow: 0.5)
            ),
            firstModel: firstModel,
            store: store,
            consequence: consequence,
            themes: themes,
            board: board,
            outboxBell: bell,
            clock: clock,
            log: Self.quiet
        )
    }
}

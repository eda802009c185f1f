import Testing
import Wire

@testable import Embeddings

@Suite("The client of an embeddings endpoint")
struct EmbeddingsClientTests {
    private static func item(_ index: Int, _ vector: String) -> String {
        #"{"object":"embedding","index":\#(index),"embedding":\#(vector)}"#
    }

    private static func answer(_ items: String..., model: String = "m1") -> String {
        #"{"object":"list","model":"\#(model)","data":[\#(items.joined(separator: ","))]}"#
    }

    private static func error(_ texts: [String], _ answer: HTTPAnswer) async -> EmbeddingsError? {
        let (client, _) = ScriptedEmbedder.client { _ in answer }
        do throws(EmbeddingsError) {
            _ = try await client.vectors(of: texts)
            return nil
        } catch {
            return error
        }
    }

    @Test("asks in batches, with prefix and secret, and puts the vectors into the order of the texts")
    func batches() async throws {
        let (client, server) = ScriptedEmbedder.client(batch: 2, prefix: "query: ", secret: "s3cret") { number in
            ScriptedEmbedder.ok(
                number == 0
                    ? Self.answer(Self.item(1, "[0, 3]"), Self.item(0, "[2, 0]")) : Self.answer(Self.item(0, "[3,4]"))
            )
        }
        var progress: [Int] = []
        let answer = try await client.vectors(of: ["a \"quoted\"", "b\nc", "d"]) { progress.append($0) }
        #expect(answer.vectors.map(\.values) == [[1, 0], [0, 1], [0.6, 0.8]])
        #expect(answer.model == "m1" && answer.dimension == 2 && progress == [2, 3])
        let requests = server.requests
        #expect(requests.count == 2 && requests.allSatisfy { $0.bearer == "s3cret" && $0.timeout == .seconds(7) })
        #expect(requests[0].body.contains(#""query: a \"quoted\"""#) && requests[0].body.contains(#"b\nc"#))
        #expect(requests[0].body.contains(#""model":"test-model""#))
        #expect(requests[0].body.contains(#""encoding_format":"float""#))
        #expect(requests[1].body.contains(#"["query: d"]"#))
    }

    @Test("a request holds no more bytes than its limit, and one text always goes")
    func bytes() async throws {
        let half = String(repeating: "x", count: EmbeddingsClient.maximumRequestBytes / 2 + 1)
        let (client, server) = ScriptedEmbedder.client { _ in ScriptedEmbedder.ok(Self.answer(Self.item(0, "[1,0]"))) }
        #expect(try await client.vectors(of: [half, half, half + half]).vectors.count == 3)
        #expect(server.requests.count == 3)
    }

    @Test("nothing to ask is not asked")
    func nothing() async throws {
        let (client, server) = ScriptedEmbedder.client { _ in ScriptedEmbedder.ok("") }
        #expect(try await client.vectors(of: []).vectors.isEmpty && server.requests.isEmpty)
    }

    struct Oddity: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let words: String
    }

    static let oddities = [
        Oddity(testDescription: "no JSON", body: "hello", words: "something else"),
        Oddity(testDescription: "an error in words", body: #"{"error":{"message":"c4n4ry"}}"#, words: "something else"),
        Oddity(testDescription: "too few", body: answer(item(0, "[1,0]")), words: "1 vectors for 2 texts"),
        Oddity(
            testDescription: "too many",
            body: answer(item(0, "[1,0]"), item(1, "[1,0]"), item(2, "[1,0]")),
            words: "3 vectors for 2 texts"
        ),
        Oddity(
            testDescription: "the same index twice",
            body: answer(item(0, "[1,0]"), item(0, "[1,0]")),
            words: "indexes"
        ),
        Oddity(
            testDescription: "an index of no text",
            body: answer(item(0, "[1,0]"), item(-1, "[1,0]")),
            words: "indexes"
        ),
        Oddity(
            testDescription: "several lengths",
            body: answer(item(0, "[1,0]"), item(1, "[1,0,0]")),
            words: "several lengths"
        ),
        Oddity(
            testDescription: "no direction",
            body: answer(item(0, "[0,0]"), item(1, "[1,0]")),
            words: "no direction"
        ),
        Oddity(testDescription: "empty", body: answer(item(0, "[]"), item(1, "[]")), words: "empty"),
        Oddity(
            testDescription: "endless",
            body: answer(item(0, "[1e308,1e308]"), item(1, "[1,0]")),
            words: "direction"
        ),
        Oddity(testDescription: "no number", body: answer(item(0, "[NaN,1]"), item(1, "[1,0]")), words: "something"),
        Oddity(
            testDescription: "base64 instead of numbers",
            body: answer(item(0, "\"AACAPw==\""), item(1, "\"AACAPw==\"")),
            words: "something else"
        ),
        Oddity(
            testDescription: "a model's name that would forge a line of the journal",
            body: answer(item(0, "[1,0]"), item(1, "[1,0]"), model: "x\\nfine"),
            words: "name"
        ),
    ]

    @Test("an odd answer is an error that quotes nothing", arguments: oddities)
    func odd(_ oddity: Oddity) async throws {
        let error = try #require(await Self.error(["c4n4ry one", "c4n4ry two"], ScriptedEmbedder.ok(oddity.body)))
        #expect(error.kind == .configuration && error.message.contains(oddity.words), "\(error)")
        #expect(!error.message.contains("c4n4ry"))
    }

    @Test("the order of the answer holds where there are no indexes, and the asked model where there is no name")
    func sparse() async throws {
        let body = #"{"data":[{"embedding":[1,0]},{"embedding":[0,1]}]}"#
        let (client, _) = ScriptedEmbedder.client { _ in ScriptedEmbedder.ok(body) }
        let answer = try await client.vectors(of: ["a", "b"])
        #expect(answer.model == "test-model" && answer.vectors[1].values == [0, 1])
    }

    @Test("a model that changes under way is an error")
    func change() async throws {
        let (client, _) = ScriptedEmbedder.client(batch: 1) { number in
            ScriptedEmbedder.ok(Self.answer(Self.item(0, "[1,0]"), model: "m\(number)"))
        }
        let error = await #expect(throws: EmbeddingsError.self) { try await client.vectors(of: ["a", "b"]) }
        #expect(error?.message.contains("changed its model") == true)
    }

    @Test(
        "a status says whether to try again",
        arguments: [
            (401, EmbeddingsError.Kind.configuration), (404, .configuration), (400, .refused), (413, .refused),
            (307, .configuration),
            (429, .transient), (500, .transient), (503, .transient),
        ]
    )
    func status(_ status: Int, _ kind: EmbeddingsError.Kind) async throws {
        let answer = HTTPAnswer(status: status, body: Array("c4n4ry".utf8), retryAfter: .seconds(9))
        let error = try #require(await Self.error(["a"], answer))
        #expect(error.kind == kind && error.message.contains("\(status)") && !error.message.contains("c4n4ry"))
        #expect(error.retryAfter == (kind == .transient ? .seconds(9) : nil))
    }

    @Test("trouble of the line is transient, a bad certificate is not")
    func line() async throws {
        for (wire, kind) in [(WireError.Kind.timedOut, EmbeddingsError.Kind.transient), (.untrusted, .configuration)] {
            let (client, _) = ScriptedEmbedder.client { _ throws(WireError) in throw WireError(wire, "x") }
            let error = await #expect(throws: EmbeddingsError.self) { try await client.vectors(of: ["a"]) }
            #expect(error?.kind == kind)
            // It is the server that is slow, mostly, and not the way to it.
            #expect(error?.message.contains("gave no answer in 0 s: it may be overloaded") == (wire == .timedOut))
        }
    }

    @Test("a vector's bytes are the vector")
    func roundTrip() throws {
        let vector = try #require(Embedding([0.25, -3, 1e-9]))
        #expect(Embedding(bytes: vector.bytes) == vector)
        for bytes in [[], [1, 2, 3], vector.bytes + [0], [0, 0, 0xC0, 0x7F, 0, 0, 0, 0]] as [[UInt8]] {
            #expect(Embedding(bytes: bytes) == nil)
        }
    }
}

import Daemon
import Testing

/// Whatever the bytes, an answer: never a crash, never a secret, problems in the order of the file.
@Suite struct ConfigurationHostileTests {
    private func complaints(_ bytes: [UInt8]) -> String {
        ConfigurationFixtures.complaints(about: bytes, path: "f")
    }

    private func complaints(_ text: String) -> String {
        complaints(Array(text.utf8))
    }

    @Test func depthIsBounded() {
        let dotted = String(repeating: "a.", count: 64_000)
        #expect(
            complaints("\(dotted)a = 1") == "f:1:1: error: not valid TOML: more than 32 dots outside quotes in a line"
        )
        let quoted = String(repeating: "\"a\".", count: 40_000)
        #expect(
            complaints("\(quoted)a = 1") == "f:1:1: error: not valid TOML: more than 32 dots outside quotes in a line"
        )
        #expect(complaints("x = \"\(dotted)\"").hasPrefix("f:1:1: error: the key \"x\" stands outside any section"))
        let hidden = "x = [\"\"\"\n'\n\"\"\", {\(dotted)a = 1}]"
        #expect(complaints(hidden).contains("text of several lines"))
        let nested = String(repeating: "[", count: 100_000)
        #expect(complaints("x = \(nested)").contains("error: not valid TOML"))
        let levels = String(
            repeating: "{a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a = [\n",
            count: 120
        )
        #expect(complaints("x = \(levels)").contains("error: "))
    }

    @Test func sizeIsBounded() {
        let long = ConfigurationFixtures.smallest + String(repeating: "# padding\n", count: 30_000)
        #expect(complaints(long) == "f:1:1: error: not valid TOML: the file has more than 256 KiB")
    }

    @Test(arguments: [[0xFF], [0xC3], [0x00], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x5B], [0x22], []])
    func oddBytesAreRefused(bytes: [UInt8]) {
        #expect(complaints(bytes).hasPrefix("f:1:"))
    }

    @Test func wrongValuesAreShownHarmlessly() {
        let text =
            ConfigurationFixtures.smallest
            + "poll_interval = \"\\u001B[2J\\u202E\(String(repeating: "9", count: 999))\"\n"
        let shown = complaints(text)
        #expect(shown.contains("\"\\u{1b}[2J\\u{202e}999"))
        #expect(shown.utf8.count < 400)
    }

    @Test(arguments: 0..<16 as Range<UInt64>)
    func mutatedExamplesAreAnswered(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let example = Array(
            ConfigurationReference.example.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
                .split(separator: "credential:imap").joined(separator: "file:/run/canary-7351").utf8
        )
        let alphabet = Array("[]{}=.,\"'\\#\n 0a\u{7F}é".utf8)
        for _ in 0..<60 {
            var bytes = example
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
                case 1: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + 5))
                default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
                }
            }
            expectSound(bytes)
        }
    }

    private func expectSound(_ bytes: [UInt8]) {
        do throws(ConfigurationError) {
            let configuration = try Configuration.parse(bytes, path: "f")
            #expect(!configuration.mailboxes.isEmpty)
        } catch {
            let places = error.problems.compactMap(\.position)
            #expect(places == places.sorted())
            #expect(error.problems.contains { $0.severity == .error })
            #expect(!error.description.contains("canary"))
        }
    }

    /// SplitMix64: the same mutations on every run.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}

import Testing

@testable import Mailboxes

/// What `scripts/fuzz imap` does by the million, in small.
@Suite("IMAP, exercised by hostile scripts")
struct IMAPExerciseTests {
    @Test("the seeds keep every rule")
    func seeds() throws {
        let scripts = HostileScripts(corpus: "imap", seed: 0)
        #expect(scripts.seeds.count >= 20)
        for seed in scripts.seeds { try IMAPExercise.run(seed) }
    }

    @Test("what accidents make of them does too", arguments: 1...10)
    func accidents(seed: UInt64) throws {
        var scripts = HostileScripts(corpus: "imap", seed: seed)
        for round in 0..<2000 {
            let script = scripts.next()
            do {
                try IMAPExercise.run(script)
            } catch {
                Issue.record("round \(round): \(error): \(String(decoding: script, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}

import Testing

@testable import Postal

/// What `scripts/fuzz smtp` does by the million, in small.
@Suite("SMTP, exercised by hostile scripts")
struct SMTPExerciseTests {
    @Test("the seeds keep every rule")
    func seeds() throws {
        let scripts = HostileScripts(corpus: "smtp", seed: 0)
        #expect(scripts.seeds.count >= 20)
        for seed in scripts.seeds { try SMTPExercise.run(seed) }
    }

    @Test("what accidents make of them does too", arguments: 1...10)
    func accidents(seed: UInt64) throws {
        var scripts = HostileScripts(corpus: "smtp", seed: seed)
        for round in 0..<2000 {
            let script = scripts.next()
            do {
                try SMTPExercise.run(script)
            } catch {
                Issue.record("round \(round): \(error): \(String(decoding: script, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}

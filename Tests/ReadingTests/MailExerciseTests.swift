import Testing

/// What `scripts/fuzz mail` does by the million, in small.
@Suite("Mails, exercised by accidents")
struct MailExerciseTests {
    @Test("the seeds keep every promise")
    func seeds() throws {
        let mails = HostileScripts(corpus: "mail", seed: 0)
        #expect(mails.seeds.count >= 40)
        for seed in mails.seeds { try MailExercise.run(seed) }
    }

    @Test("the cases keep every promise", arguments: MailCase.all)
    func cases(mailCase: MailCase) throws {
        try MailExercise.run(mailCase.mail)
    }

    @Test("what accidents make of the seeds does too", arguments: 1...10)
    func accidents(seed: UInt64) throws {
        var mails = HostileScripts(corpus: "mail", seed: seed)
        for round in 0..<300 {
            let mail = mails.next()
            do {
                try MailExercise.run(mail)
            } catch {
                Issue.record("round \(round): \(error): \(String(decoding: mail, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}

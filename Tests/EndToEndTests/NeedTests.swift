import Glibc
import Testing

/// A need as people and IT live through it, against a real Dovecot and SMTP server.
@Suite("a need, from the first complaint to the answer", .serialized)
struct NeedTests {
    /// Stands in for what a receiving server adds: the test's own SMTP server checks no signatures.
    private static let vouched = ["Authentication-Results: mx.earshot.test; dkim=pass header.d=earshot.test"]
    private static let trusting = "authserv_id = \"mx.earshot.test\""
    private static let answering = """
        [acknowledgements]
        enabled = true

        [commands]
        staff = ["it@earshot.test"]
        undo_within = "3s"
        """

    /// One need, in three languages.
    private static let complaints: [(person: String, subject: String, text: String)] = [
        (
            "anna", "Passwords",
            "Every month we have to change our password again. This is really annoying, I keep forgetting the new one."
        ),
        (
            "bruno", "Passwort",
            "Warum müssen wir jeden Monat das Passwort ändern? Das nervt wirklich, keiner kann sich das merken."
        ),
        (
            "claire", "Mot de passe",
            "Je trouve très pénible qu'il faille changer le mot de passe chaque mois, c'est énervant."
        ),
    ]
    private static let note = "Passwords are valid for two years from now on."

    @Test("complaints in three languages are one theme, IT answers it once, and each hears of it once")
    func oneAnswerForThreeLanguages() async throws {
        let people = Self.complaints.map(\.person) + ["diego"]
        let servers = try MailServers(users: ["feedback", "it", "helpdesk", "security"] + people)
        let deployment = try Deployment(servers, mailbox: Self.trusting, extra: Self.answering)
        let daemon = try deployment.start()
        try servers.deliver(Self.complaints.map { Self.mail(from: $0.person, $0.subject, $0.text) })
        _ = try await deployment.status(within: 60) { $0.outbox["acknowledgement sent", default: 0] == 3 }

        let (code, output) = try deployment.run(["digest", "daily", "--now"])
        #expect(code == 0, "\(output)")
        let digests = try await servers.inbox(of: "it", within: 30) { !$0.isEmpty }.map { ReceivedMail(bytes: $0) }
        let digest = try #require(digests.first { $0.kind == "digest" }, "\(deployment.log)")
        #expect(digest.header("List-Unsubscribe")?.hasPrefix("<mailto:") == true)
        #expect(digest.header("Auto-Submitted") == "auto-generated")
        let (_, themes) = try deployment.run(["themes"])
        #expect(themes.contains("3 people"), "\(themes)")

        try servers.deliver([digest.answer(by: "it@earshot.test", "1 done: \(Self.note)\r\n")])
        let preview = try await servers.inbox(of: "it", within: 30) { mails in
            mails.contains { ReceivedMail(bytes: $0).kind == "confirmation" }
        }.map { ReceivedMail(bytes: $0) }.first { $0.kind == "confirmation" }
        #expect(preview?.bytes.contains("anna@earshot.test") == true, "\(preview?.bytes ?? deployment.log)")

        // Who is not surely meant waits until IT has looked; whoever is told already is not told again.
        let letter = try #require(preview)
        try servers.deliver([letter.answer(by: "it@earshot.test", "1 add #1, #2, #3\r\n")])
        let told = try await deployment.status(within: 60) { $0.outbox["news sent", default: 0] == 3 }
        #expect(told?.outbox["news sent"] == 3, "\(told?.outbox ?? [:]) \(deployment.log)")
        try servers.deliver([
            Self.mail(
                from: "diego",
                "password again",
                "Changing the password every month is so annoying. Nobody can remember it, people write it on paper."
            )
        ])
        _ = try await deployment.status(within: 60) { $0.outbox["acknowledgement sent", default: 0] == 4 }

        // A mail too many would come now.
        try await Task.sleep(for: .seconds(4))
        for (person, words) in [("anna", "You wrote"), ("bruno", "Sie"), ("claire", "Vous")] {
            let mails = servers.inbox(of: person).map { ReceivedMail(bytes: $0) }
            let news = mails.filter { $0.kind == "news" }
            #expect(mails.map(\.kind).sorted() == ["acknowledgement", "news"], "\(person)")
            let text = news.map(\.text).joined()
            #expect(text.contains(Self.note) && text.contains(words), "\(person): \(text)")
            #expect(news.allSatisfy { $0.header("Return-Path") == "<>" && $0.header("In-Reply-To") != nil })
        }
        let late = servers.inbox(of: "diego").map { ReceivedMail(bytes: $0) }
        #expect(late.map(\.kind) == ["acknowledgement"])
        #expect(late.first?.text.contains(Self.note) == true, "\(late.first?.text ?? "")")

        daemon.signal(SIGTERM)
        #expect(try await daemon.wait(seconds: 20) == 0, "\(deployment.log.suffix(2000))")
    }

    private static func mail(from person: String, _ subject: String, _ text: String) -> [UInt8] {
        SampleMail.from("\(person)@earshot.test", subject: subject, text: text, headers: vouched)
    }
}

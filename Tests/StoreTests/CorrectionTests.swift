import Feedback
import Testing

@testable import Store

/// Corrections by command, what follows from them, and what later mails learn from them.
@Suite struct CorrectionTests {
    private static let ann = Correction.Origin(who: "ann")
    private static let text = "The words that both of these mails have."

    private static func correct(
        _ bench: TrayBench,
        _ number: Int64,
        to tray: Tray,
        at minutes: Int = 1
    ) async throws -> FeedbackStore.CorrectionOutcome {
        let now = Samples.start + .minutes(minutes)
        return try await bench.store.correct(number, to: tray, by: ann, words: TrayBench.words, now: now)
    }

    @Test("a command corrects, its move is ours, and undoing moves the mail back")
    func byCommand() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round()
            _ = try await Self.correct(bench, number, to: .outage)
            // The mail still lies where it lay: no word against the command.
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.category(number) == .outage)
            let complaints = TrayBench.folder(.complaint)
            let validity = TrayBench.validity
            let misfiled = try await bench.store.misfiled(in: complaints, validity: validity, limit: 9)
            #expect(misfiled.map(\.tray) == [.outage])
            // Moved, without being told the new UID, and killed before the next look.
            try await bench.store.recordFiled(
                [UID(1)],
                from: complaints,
                validity: validity,
                to: TrayBench.folder(.outage),
                targetValidity: nil,
                pairs: [:]
            )
            #expect(try await bench.round().isEmpty)
            try await bench.put("mail 1", 3, in: .outage)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.inForce() == 1)
            let undone = try await bench.store.undoCorrection(of: number, by: "ben", now: Samples.start)
            #expect(undone.correction?.endedBy == "ben")
            let back = try await bench.store.misfiled(in: TrayBench.folder(.outage), validity: validity, limit: 9)
            #expect(back.map(\.tray) == [.complaint])
            #expect(try await bench.category(number) == .complaint)
        }
    }

    @Test("a person who drags the mail elsewhere before our move has the last word")
    func overtaken() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round()
            _ = try await Self.correct(bench, number, to: .outage)
            try await bench.drag("mail 1", 1, from: .complaint, to: .praise, as: 4)
            #expect(try await bench.round().count == 1)
            #expect(try await bench.category(number) == .praise)
            for tray in Tray.allCases {
                let folder = TrayBench.folder(tray)
                #expect(try await bench.store.misfiled(in: folder, validity: TrayBench.validity, limit: 9).isEmpty)
            }
        }
    }

    @Test("a mail taken out of its tray, corrected by command, and put into its old tray again: the last word holds")
    func takenOutMeanwhile() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.leave(1, .complaint)
            try await bench.round()
            _ = try await Self.correct(bench, number, to: .outage)
            #expect(try await bench.round().isEmpty)
            try await bench.put("mail 1", 2, in: .complaint)
            #expect(try await bench.round().count == 1)
            #expect(try await bench.category(number) == .complaint)
            // Nor was it filed again in the meantime.
            _ = try await bench.store.commit(Samples.intake(5, content: "mail 1"), now: Samples.start)
            #expect(try await bench.store.unfiled(in: Samples.inbox, validity: Samples.validity, limit: 9).isEmpty)
        }
    }

    @Test("what cannot be corrected is refused in words, and what is so already changes nothing")
    func refusals() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            #expect(try await Self.correct(bench, 99, to: .outage) == .refused("there is no mail 99"))
            #expect(try await Self.correct(bench, number, to: .complaint) == .unchanged)
            let undone = try await bench.store.undoCorrection(of: number, by: "ann", now: Samples.start)
            #expect(undone == .refused("nobody has corrected mail \(number)"))
            _ = try await Self.correct(bench, number, to: .outage)
            _ = try await Self.correct(bench, number, to: .complaint)
            let again = try await bench.store.undoCorrection(of: number, by: "ann", now: Samples.start)
            #expect(again == .refused("nobody has corrected mail \(number)"))
            #expect(try await bench.store.corrections(limit: 9).map(\.state) == [.undone])
        }
    }

    @Test("a mail that nobody could read stays one, in the place a person gave it")
    func quarantined() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1, quarantined: "broken"))
            #expect(try await bench.store.filedMails() == ["it": [.unsure: 1]])
            _ = try await Self.correct(bench, number, to: .outage)
            let totals = try await bench.store.totals()
            #expect(totals.quarantined == 1 && totals.accounted == totals.messages)
            _ = try await bench.store.undoCorrection(of: number, by: "ann", now: Samples.start)
            #expect(try await bench.store.judgement(of: number) == StoredJudgement())
        }
    }

    @Test("a report that is corrected away counts no more among an open incident's people, until that is undone")
    func incidents() async throws {
        try await TrayBench.with { bench in
            var numbers: [Int64] = []
            for person in 1...3 as ClosedRange<UInt32> {
                let intake = Samples.intake(person, from: "p\(person)@example.org", category: .outage, service: "VPN")
                numbers.append(try await bench.file(intake))
            }
            let incident = try await bench.store.record(Samples.incident(people: 3), reports: numbers)
            _ = try await Self.correct(bench, numbers[0], to: .praise)
            #expect(try await bench.store.incident(incident.number)?.people == 2)
            #expect(try await bench.store.reportNumbers(of: incident.number) == [numbers[1], numbers[2]])
            #expect(try await bench.store.reports(about: .all, since: Samples.start).count == 2)
            _ = try await bench.store.undoCorrection(of: numbers[0], by: "ann", now: Samples.start)
            #expect(try await bench.store.incident(incident.number)?.people == 3)
            #expect(try await bench.store.reportNumbers(of: incident.number) == numbers)
        }
    }

    @Test("the same words are a precedent while the correction holds; where people disagree, the last one counts")
    func precedents() async throws {
        try await TrayBench.with { bench in
            let first = try await bench.file(Samples.intake(1, text: Self.text))
            let second = try await bench.file(Samples.intake(2, text: Self.text))
            let key = try #require(TrayBench.words("About it", Self.text))
            #expect(try await !bench.store.hasPrecedents())
            _ = try await Self.correct(bench, first, to: .outage, at: 1)
            #expect(try await bench.store.hasPrecedents())
            #expect(try await Self.precedent(bench, key) == Precedent(message: first, tray: .outage))
            _ = try await Self.correct(bench, second, to: .praise, at: 2)
            #expect(try await Self.precedent(bench, key) == Precedent(message: second, tray: .praise))
            _ = try await bench.store.undoCorrection(of: second, by: "ann", now: Samples.start)
            #expect(try await Self.precedent(bench, key) == Precedent(message: first, tray: .outage))
            _ = try await bench.store.undoCorrection(of: first, by: "ann", now: Samples.start)
            #expect(try await bench.store.precedents(for: [key]).isEmpty)
        }
    }

    /// Without who wrote that mail.
    private static func precedent(_ bench: TrayBench, _ key: [UInt8]) async throws -> Precedent? {
        try await bench.store.precedents(for: [key])[key].map {
            Precedent(message: $0.message, tray: $0.tray, agreeing: $0.agreeing)
        }
    }

    @Test("how many mails staff have said the same of, and who wrote the last one; nobody agrees with himself")
    func agreement() async throws {
        try await TrayBench.with { bench in
            let key = try #require(TrayBench.words("About it", Self.text))
            var numbers: [Int64] = []
            for (index, person) in ["eve", "ben", "cem"].enumerated() {
                let mail = Samples.intake(UInt32(index + 1), from: "\(person)@example.org", text: Self.text)
                numbers.append(try await bench.file(mail))
            }
            _ = try await Self.correct(bench, numbers[0], to: .praise, at: 1)
            var precedent = try #require(try await bench.store.precedents(for: [key])[key])
            #expect(precedent.person == "eve@example.org" && precedent.agreeing == 1)
            _ = try await bench.store.correct(
                numbers[1],
                to: .praise,
                by: Correction.Origin(who: "ben@example.org"),
                words: TrayBench.words,
                now: Samples.start
            )
            precedent = try #require(try await bench.store.precedents(for: [key])[key])
            #expect(precedent.agreeing == 1, "what somebody says of their own mail is no second opinion")
            _ = try await Self.correct(bench, numbers[2], to: .praise, at: 3)
            precedent = try #require(try await bench.store.precedents(for: [key])[key])
            #expect(precedent.person == "cem@example.org" && precedent.agreeing == 2)
        }
    }

    @Test("few words are no precedent, and a person who is forgotten leaves none")
    func noPrecedent() async throws {
        try await TrayBench.with { bench in
            let short = try await bench.file(Samples.intake(1, text: "Thanks!"))
            _ = try await Self.correct(bench, short, to: .outage)
            #expect(try await !bench.store.hasPrecedents())
            let long = try await bench.file(Samples.intake(2, from: "eve@example.org", text: Self.text))
            _ = try await Self.correct(bench, long, to: .outage)
            #expect(try await bench.store.hasPrecedents())
            _ = try await bench.store.forget(try #require(EmailAddress("eve@example.org")))
            #expect(try await !bench.store.hasPrecedents())
            #expect(try await bench.store.totals().people == [.outage: 2])
        }
    }

    @Test("five hundred corrections to one category leave every other mail as it was")
    func manyCorrections() async throws {
        try await TrayBench.with { bench in
            for uid in 1...500 as ClosedRange<UInt32> {
                let number = try await bench.store.commit(Samples.intake(uid), now: Samples.start).number
                _ = try await Self.correct(bench, number, to: .outage)
            }
            let other = TrayBench.words("About it", "words that nobody has corrected at all")
            #expect(try await bench.store.precedents(for: Set([other].compactMap { $0 })).isEmpty)
            #expect(try await bench.store.corrections(limit: 20).count == 20)
        }
    }
}

import Feedback
import Testing

@testable import Store

/// Mails filed into trays, and what people say by moving them.
@Suite struct TrayTests {
    @Test(
        "what a mail is taken for decides its tray",
        arguments: [
            (MailKind.human, Category.outage, false, Tray.outage), (.human, .other, false, .other),
            (.human, .praise, true, .unsure), (.list, .other, false, .other), (.bounce, nil, false, .other),
            (nil, nil, false, .unsure), (.human, nil, false, .unsure),
        ] as [(MailKind?, Category?, Bool, Tray)]
    )
    func trays(kind: MailKind?, category: Category?, isUnsure: Bool, tray: Tray) {
        #expect(Tray(kind: kind, category: category, isUnsure: isUnsure) == tray)
    }

    @Test("a mail that we filed ourselves is no correction, told by COPYUID or found by its content")
    func filing() async throws {
        try await TrayBench.with { bench in
            _ = try await bench.file(Samples.intake(1))
            #expect(try await bench.round().isEmpty)
            // Moved, and then the daemon was killed, or the server told no new UID.
            _ = try await bench.store.commit(Samples.intake(2), now: Samples.start)
            try await bench.put("mail 2", 9, in: .complaint)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.store.filedMails() == ["it": [.complaint: 2]])
            // What stands in the inbox is known to be filed, and is not moved again.
            let left = try await bench.store.unfiled(in: Samples.inbox, validity: Samples.validity, limit: 10)
            #expect(left == [UnfiledMail(uid: UID(2), tray: .complaint, wasFiled: true)])
            #expect(try await bench.store.totals().messages == 2)
        }
    }

    @Test(
        "a mail that a person drags to another tray is corrected, whichever folder is looked into first",
        arguments: [true, false]
    )
    func drag(arrivesFirst: Bool) async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round(at: 1)
            try await bench.drag("mail 1", 1, from: .complaint, to: .outage, as: 7, arrivesFirst: arrivesFirst)
            let outcomes = try await bench.round(at: 2)
            let correction = try #require(outcomes.first?.correction)
            #expect(outcomes.count == 1 && correction.message == number)
            #expect(correction.before.category == .complaint && correction.after.category == .outage)
            #expect(correction.origin.who == "staff, by folder" && correction.origin.place == "it/Earshot/Outage")
            #expect(correction.origin.seenBefore == Samples.start + .minutes(1))
            #expect(correction.noticedAt == Samples.start + .minutes(2))
            let item = try #require(try await bench.store.item(number))
            #expect(item.verdict.category == .outage && item.verdict.model == "staff" && !item.verdict.isUnsure)
            #expect(try await bench.store.totals().people == [.outage: 1])
            #expect(try await bench.round().isEmpty)
        }
    }

    @Test("half of a move says nothing: a mail in two trays, or in none")
    func halves() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.put("mail 1", 7, in: .outage)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.category(number) == .complaint)
            try await bench.leave(7, .outage)
            try await bench.leave(1, .complaint)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.category(number) == .complaint)
            // It turns up again.
            try await bench.put("mail 1", 8, in: .praise)
            #expect(try await bench.round().count == 1)
            #expect(try await bench.category(number) == .praise)
        }
    }

    @Test("dragged back: all is exactly as it was; dragged on: the last word holds")
    func undo() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1, category: .complaint, service: "vpn"))
            let before = try await bench.store.judgement(of: number)
            try await bench.drag("mail 1", 1, from: .complaint, to: .unsure, as: 2)
            try await bench.round()
            #expect(try await bench.store.judgement(of: number).isUnsure)
            try await bench.drag("mail 1", 2, from: .unsure, to: .request, as: 3)
            try await bench.round()
            #expect(try await bench.store.judgement(of: number).tray == .request)
            #expect(try await bench.store.correctionCounts() == [.inForce: 1, .replaced: 1])
            try await bench.drag("mail 1", 3, from: .request, to: .complaint, as: 4)
            let outcomes = try await bench.round()
            guard case .undone(let last)? = outcomes.first else {
                Issue.record("not undone: \(outcomes)")
                return
            }
            #expect(last.after.tray == .request && last.state == .undone && last.endedBy == "staff, by folder")
            #expect(try await bench.store.judgement(of: number) == before)
            #expect(try await bench.store.correctionCounts() == [.undone: 1, .replaced: 1])
        }
    }

    @Test("back and forth twenty times: one word in force, or none, and one mail")
    func backAndForth() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            let before = try await bench.store.judgement(of: number)
            for turn in 0..<20 {
                let (old, new): (Tray, Tray) = turn.isMultiple(of: 2) ? (.complaint, .outage) : (.outage, .complaint)
                let uid = UInt32(turn + 1)
                try await bench.drag("mail 1", uid, from: old, to: new, as: uid + 1)
                try await bench.round()
                #expect(try await bench.inForce() == (new == .outage ? 1 : 0))
                #expect(try await bench.category(number) == new.category)
            }
            #expect(try await bench.store.judgement(of: number) == before)
            #expect(try await bench.store.totals().messages == 1)
            #expect(try await bench.store.correctionCounts() == [.undone: 10])
            #expect(try await bench.store.filedMails() == ["it": [.complaint: 1]])
        }
    }

    @Test("a machine's mail that a person puts into a person's tray is a person's; back again it is the machine's")
    func machine() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1, category: .other, kind: .list))
            let before = try await bench.store.judgement(of: number)
            #expect(before.tray == .other)
            try await bench.drag("mail 1", 1, from: .other, to: .request, as: 2)
            try await bench.round()
            #expect(try await bench.store.judgement(of: number).kind == .human)
            #expect(try await bench.store.totals().people == [.request: 1])
            try await bench.drag("mail 1", 2, from: .request, to: .other, as: 3)
            try await bench.round()
            #expect(try await bench.store.judgement(of: number) == before)
            #expect(try await bench.store.totals().machines == [.list: 1])
        }
    }

    @Test("a renumbered tray, and one that was removed and made again, yield no correction")
    func renumbered() async throws {
        try await TrayBench.with { bench in
            _ = try await bench.file(Samples.intake(1))
            _ = try await bench.file(Samples.intake(2))
            try await bench.round()
            let validity = UIDValidity(51)
            #expect(try await bench.store.recordSelected(TrayBench.folder(.complaint), validity: validity))
            #expect(try await bench.round().isEmpty)
            try await bench.put("mail 1", 80, in: .complaint, validity: validity)
            try await bench.put("mail 2", 81, in: .complaint, validity: validity)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.store.filedMails() == ["it": [.complaint: 2]])
            // Made again and empty: nothing follows. A drag is seen as before.
            _ = try await bench.store.recordSelected(TrayBench.folder(.complaint), validity: UIDValidity(52))
            #expect(try await bench.round().isEmpty)
            try await bench.put("mail 1", 3, in: .outage)
            #expect(try await bench.round().count == 1)
        }
    }

    @Test("back in the inbox, a mail stays there: nobody fights with people")
    func backInTheInbox() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round()
            try await bench.leave(1, .complaint)
            _ = try await bench.store.commit(Samples.intake(5, content: "mail 1"), now: Samples.start)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.store.unfiled(in: Samples.inbox, validity: Samples.validity, limit: 9).isEmpty)
            #expect(try await bench.category(number) == .complaint)
        }
    }

    @Test("a mail that the daemon never saw, put into a tray by hand, is what the tray says")
    func byHand() async throws {
        try await TrayBench.with { bench in
            try await bench.put("from elsewhere", 4, in: .praise)
            let outcomes = try await bench.round()
            #expect(outcomes.count == 1)
            #expect(try await bench.store.totals().people == [.praise: 1])
            try await bench.put("as it is judged anyway", 5, in: .complaint)
            #expect(try await bench.round().isEmpty)
        }
    }

    @Test("a copy is corrected with its mail, and follows it")
    func copies() async throws {
        try await TrayBench.with { bench in
            let text = "The same words in both of them."
            let first = Samples.intake(1, content: "a", messageID: "m@example.org", text: text)
            let second = Samples.intake(2, content: "b", messageID: "m@example.org", text: text)
            let number = try await bench.file(first)
            let echo = try await bench.file(second)
            try await bench.round()
            try await bench.drag("b", 2, from: .complaint, to: .outage, as: 7)
            let outcomes = try await bench.round()
            #expect(outcomes.map { $0.correction?.message } == [number] && echo != number)
            let complaints = TrayBench.folder(.complaint)
            let misfiled = try await bench.store.misfiled(in: complaints, validity: TrayBench.validity, limit: 9)
            #expect(misfiled == [UnfiledMail(uid: UID(1), tray: .outage, wasFiled: true)])
            try await bench.store.recordFiled(
                [UID(1)],
                from: complaints,
                validity: TrayBench.validity,
                to: TrayBench.folder(.outage),
                targetValidity: TrayBench.validity,
                pairs: [UID(1): UID(8)]
            )
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.store.filedMails() == ["it": [.outage: 2]])
            #expect(try await bench.store.totals().people == [.outage: 1])
        }
    }

    @Test("a UID that stands for another mail now takes the first one out of the tray")
    func reusedUID() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round()
            try await bench.put("another mail", 1, in: .complaint)
            try await bench.put("mail 1", 2, in: .outage)
            #expect(try await bench.round().count == 1)
            #expect(try await bench.category(number) == .outage)
        }
    }

    @Test("a folder that was watched becomes a tray, and the other way round, and nothing is lost")
    func otherTrays() async throws {
        try await TrayBench.with { bench in
            _ = try await bench.file(Samples.intake(1))
            try await bench.store.recordTrays([:], of: "it")
            #expect(try await bench.store.filedMails().isEmpty)
            let complaints = TrayBench.folder(.complaint)
            let states = try await bench.store.states(of: [UID(1)], in: complaints, validity: TrayBench.validity)
            #expect(states == [UID(1): .marked])
            try await bench.store.recordTrays(TrayBench.names, of: "it")
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.store.filedMails() == ["it": [.complaint: 1]])
        }
    }
}

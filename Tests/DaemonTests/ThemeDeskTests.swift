import Feedback
import SQL
import Store
import Testing

@testable import Daemon

/// What IT does with themes, and how it is taken back.
struct ThemeDeskTests {
    /// Themes, members and exclusions as they are stored; a theme that is none any more is left out.
    private static func dump(_ place: ThemePlace) throws -> [String] {
        let database = try Database(path: place.place.configuration.store.path, access: .readOnly)
        defer { database.close() }
        let tables = [
            (
                """
                number, name, named_by, category, service, people, mails, first_heard, last_heard, owner, status,
                    status_by, status_at, answer, answer_by, answer_at, merged_into
                """,
                """
                theme WHERE mails > 0 OR named_by IS NOT NULL OR owner IS NOT NULL OR status_by IS NOT NULL
                    OR merged_into IS NOT NULL
                """
            ),
            ("message, position, theme, category, person, certainty, placed_by, model", "theme_member"),
            ("theme, message, position", "theme_exclusion"),
        ]
        return try tables.flatMap { columns, table in
            let count = columns.split(separator: ",").count
            return try database.rows("SELECT \(columns) FROM \(table) ORDER BY 1, 2, 3") { row in
                (0..<count).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|")
            }
        }
    }

    /// Three themes: mails 1 to 4 of four people, 5 and 6 of two, and 7.
    private static func with(_ body: (ThemePlace, [Int64]) async throws -> Void) async throws {
        try await ThemePlace.with { place in
            for person in 1...4 { try await place.hear(.slowPrinter.by(person)) }
            for person in 5...6 { try await place.hear(.cafeteria.by(person)) }
            try await place.hear(.parking.by(7))
            var numbers: [Int64] = []
            for mail: Int64 in [1, 5, 7] { numbers.append(try #require(try await place.theme(of: mail))) }
            try await body(place, numbers)
        }
    }

    private static func event(_ result: ThemeActResult) -> Int64? {
        if case .done(_, let event, _, _) = result { return event }
        return nil
    }

    private static func refusal(_ result: ThemeActResult) -> ThemeActResult.Refusal? {
        if case .refused(let refusal) = result { return refusal }
        return nil
    }

    @Test("each act, said again, changes nothing; taken back, it was never done")
    func eachAct() async throws {
        try await Self.with { place, themes in
            let acts: [ThemeAct] = [
                .rename("Slow\nprinters"), .owner(EmailAddress("ben@example.org")),
                .answer(.planned, note: "in March"), .answer(.started, note: nil), .merge(themes[1]),
                .split([2, 3]), .add([7]), .remove([4]),
            ]
            for act in acts {
                let before = try Self.dump(place)
                let done = try await place.perform(act, on: themes[0])
                #expect(Self.event(done) != nil, "\(act)")
                let after = try Self.dump(place)
                #expect(after != before, "\(act)")
                let again = try await place.perform(act, on: themes[0], by: "ben")
                guard case .done(_, event: nil, news: nil, _) = again else {
                    Issue.record("\(act) said again came to \(again)")
                    continue
                }
                #expect(try Self.dump(place) == after, "\(act)")
                #expect(Self.event(try await place.perform(.undo, on: themes[0])) != nil, "\(act)")
                #expect(try Self.dump(place) == before, "\(act)")
            }
            #expect(Self.refusal(try await place.perform(.undo, on: themes[0])) == .tooLate)
            let history = try await place.store.history(of: themes[0])
            #expect(history.count { $0.kind == .undone } == acts.count)
        }
    }

    @Test("what makes no sense is refused in its own words")
    func refusals() async throws {
        try await Self.with { place, themes in
            let cases: [(ThemeAct, Int64, ThemeActResult.Refusal)] = [
                (.rename("x"), 99, .unknownTheme(99)), (.merge(99), themes[0], .unknownTheme(99)),
                (.merge(themes[0]), themes[0], .pointless), (.rename(" \u{200B} "), themes[0], .pointless),
                (.split([1, 2, 3, 4]), themes[0], .pointless), (.split([]), themes[0], .pointless),
                (.split([1, 7]), themes[0], .unknownMails([7])), (.remove([7]), themes[2], .pointless),
                (.remove([5]), themes[0], .unknownMails([5])), (.add([1, 55]), themes[0], .unknownMails([55])),
                (.add([]), themes[0], .pointless), (.undo, themes[0], .tooLate),
            ]
            let before = try Self.dump(place)
            for (act, theme, refusal) in cases {
                #expect(Self.refusal(try await place.perform(act, on: theme)) == refusal, "\(act)")
            }
            let praise = try await place.hear(HeardMail(category: .praise))
            #expect(Self.refusal(try await place.perform(.add([praise]), on: themes[0])) == .unknownMails([praise]))
            #expect(try Self.dump(place) == before)
        }
    }

    @Test("a merge gives one theme with both's people; acts on either reach it, and new mail of either joins it")
    func merge() async throws {
        try await Self.with { place, themes in
            try await place.perform(.answer(.done, note: "a new printer"), on: themes[0])
            try await place.perform(.answer(.declined, note: "too dear"), on: themes[1])
            try await place.perform(.merge(themes[2]), on: themes[1])
            try await place.perform(.merge(themes[1]), on: themes[0])
            let whole = try #require(try await place.store.theme(themes[0]))
            #expect(whole.people == 7 && whole.status == .done && whole.answer?.text == "a new printer")
            #expect(try await place.listed() == [themes[0]])
            #expect(try await place.store.theme(themes[2])?.mergedInto == themes[0])
            try await place.perform(.rename("All of it"), on: themes[2])
            #expect(try await place.store.theme(themes[0])?.name == "All of it")
            var heard: [Int64] = []
            for mail in [HeardMail.cafeteria, .parking, .slowPrinter] {
                let number = try await place.hear(mail.by(9))
                #expect(try await place.theme(of: number) == themes[0])
                heard.append(number)
            }
            for _ in 1...2 { try await place.perform(.undo, on: themes[0]) }
            #expect(try await place.store.theme(themes[2])?.mergedInto == themes[1])
            // What was heard in between is sorted as if it had come now.
            #expect(try await place.members(of: themes[1]) == [5, 6, 7, heard[0], heard[1]])
            #expect(try await place.members(of: themes[0]) == [1, 2, 3, 4, heard[2]])
            #expect(try await place.store.theme(themes[1])?.status == .declined)
            #expect(try await place.theme(of: try await place.hear(.cafeteria.by(10))) == themes[1])
        }
    }

    @Test(
        "an answer is not lost: the theme that has it stays, whichever is named first",
        arguments: [[0, 1], [1, 0]]
    )
    func mergeAnswered(order: [Int]) async throws {
        try await Self.with { place, themes in
            try await place.perform(.answer(.planned, note: "in March"), on: themes[1])
            let before = try Self.dump(place)
            for _ in 1...2 {
                let act = ThemeAct.merge(themes[order[1]])
                let result = try await place.perform(act, on: themes[order[0]])
                let said = ThemeAnswer(act: act, number: themes[order[0]], result: result).answer.message
                #expect(said?.contains("theme \(themes[0]) is counted into theme \(themes[1])") == true)
            }
            let whole = try #require(try await place.store.theme(themes[1]))
            #expect(whole.mergedInto == nil && whole.people == 6 && whole.answer?.text == "in March")
            #expect(try await place.listed() == [themes[1], themes[2]])
            #expect(Self.event(try await place.perform(.undo, on: themes[0])) != nil)
            #expect(try Self.dump(place) == before)
        }
    }

    @Test("a split stays split: what was split off is not heard as the old theme again, nor moved by its vector")
    func split() async throws {
        try await Self.with { place, themes in
            guard case .done(let new, .some, nil, _) = try await place.perform(.split([2, 3]), on: themes[0]) else {
                Issue.record("not split")
                return
            }
            #expect(new.people == 2 && new.number > themes[2] && !new.name.isEmpty)
            #expect(try await place.members(of: themes[0]) == [1, 4])
            let (keeper, now) = (place.keeper, place.now)
            try await place.store.transaction { store in
                for mail: Int64 in [2, 3] {
                    try keeper.learn([1, 0], of: NeedPlace(mail: mail, position: 0), model: "m", in: store, now: now)
                }
            }
            #expect(try await place.members(of: new.number) == [2, 3])
            // No longer a request for a while: it comes back to where staff has put it.
            try await place.correct(2, to: .praise)
            try await place.correct(2, to: nil)
            #expect(try await place.theme(of: 2) == new.number)
            // The new one may take it back as well, and gives back who has joined it since.
            let last = try await place.hear(.parking.by(9))
            try await place.perform(.add([last]), on: themes[2])
            #expect(Self.event(try await place.perform(.undo, on: new.number)) != nil)
            #expect(try await place.members(of: themes[0]) == [1, 2, 3, 4])
            #expect(try await place.listed() == themes)
        }
    }

    @Test("what others have built upon is not taken back")
    func tooLate() async throws {
        try await Self.with { place, themes in
            guard case .done(let new, _, _, _) = try await place.perform(.split([2, 3]), on: themes[0]) else { return }
            try await place.perform(.rename("Another matter"), on: new.number)
            #expect(Self.refusal(try await place.perform(.undo, on: themes[0])) == .tooLate)
            try await place.perform(.undo, on: new.number)
            #expect(Self.event(try await place.perform(.undo, on: themes[0])) != nil)
            // Taken out, it begins a theme; there staff has it now.
            try await place.perform(.remove([4]), on: themes[0])
            try await place.perform(.add([4]), on: themes[1])
            #expect(Self.refusal(try await place.perform(.undo, on: themes[0])) == .tooLate)
        }
    }

    private struct Step {
        let theme: Int64
        let act: ThemeAct
        let before: [String]
    }

    private static func takeBack(_ step: Step, in place: ThemePlace) async throws {
        let undone = try await place.perform(.undo, on: step.theme)
        #expect(event(undone) != nil, "\(step.act) on \(step.theme): \(undone)")
        let difference = Set(try dump(place)).symmetricDifference(step.before)
        #expect(difference.isEmpty, "\(step.act) on \(step.theme): \(difference.sorted())")
    }

    @Test("random acts, taken back one after the other, leave what was there", arguments: 1...6)
    func randomActs(seed: UInt64) async throws {
        try await Self.with { place, _ in
            var generator = SplitMix64(seed: seed)
            var steps: [Step] = []
            for _ in 1...60 {
                let listed = try await place.listed()
                let theme = try #require(listed.randomElement(using: &generator))
                let act = Self.act(listed, &generator)
                let before = try Self.dump(place)
                let result = try await place.perform(act, on: theme)
                if Self.event(result) != nil {
                    steps.append(Step(theme: theme, act: act, before: before))
                } else {
                    #expect(try Self.dump(place) == before, "\(result)")
                }
                if steps.count > 3, Int.random(in: 0..<4, using: &generator) == 0 {
                    try await Self.takeBack(steps.removeLast(), in: place)
                }
            }
            while let last = steps.popLast() { try await Self.takeBack(last, in: place) }
        }
    }

    private static func act(_ themes: [Int64], _ generator: inout SplitMix64) -> ThemeAct {
        let mails = (1...Int.random(in: 1...3, using: &generator)).map { _ in
            Int64.random(in: 1...8, using: &generator)
        }
        switch Int.random(in: 0..<7, using: &generator) {
        case 0: return .rename("Name \(Int.random(in: 1...3, using: &generator))")
        case 1: return .merge(themes.randomElement(using: &generator) ?? 1)
        case 2: return .split(mails)
        case 3: return .add(mails)
        case 4: return .remove(mails)
        case 5: return .owner(Bool.random(using: &generator) ? EmailAddress("anna@example.org") : nil)
        default:
            let status = Theme.Status.allCases.randomElement(using: &generator) ?? .open
            return .answer(status, note: Bool.random(using: &generator) ? "note" : nil)
        }
    }

    @Test("over the control socket, each act is answered in words that say what came of it")
    func inWords() async throws {
        try await Self.with { place, themes in
            let desk = ControlDesk(store: place.store, board: place.place.board, clock: place.place.clock) { _ in }
            await desk.serve(try place.place.services())
            let cases: [(ThemeAct, Int64, String)] = [
                (.rename("Slow printers"), themes[0], "theme 1 is called \"Slow printers\""),
                (.rename("Slow printers"), themes[0], "nothing changed: so it was with theme 1"),
                (.owner(EmailAddress("ben@example.org")), themes[0], "ben@example.org looks after theme 1"),
                (.answer(.started, note: nil), themes[0], "theme 1 is started"),
                (.answer(.done, note: nil), themes[0], "theme 1 is done; nobody is told, for there is no note to tell"),
                (.split([2, 3]), themes[0], "mails 2, 3: now theme 4, "),
                (.undo, themes[0], "the last step on theme 1"),
                (.split([1, 2, 3, 4]), themes[0], "nothing would be left of theme 1"),
                (.merge(themes[1]), themes[0], "theme 2 is counted into theme 1, which has 6 people"),
                (.remove([7]), themes[0], "mail 7: not in theme 1; 'earshot themes show 1'"),
                (.add([7]), themes[0], "mail 7: in theme 1, which has 7 people"),
                (.add([99]), themes[0], "mail 99: no complaint or request of a person"),
                (.undo, 99, "there is no theme 99"),
            ]
            for (act, theme, words) in cases {
                place.place.clock.advance(by: .minutes(1))
                let answer = await desk.answer(ControlRequest(.theme, number: theme, themeAct: act))
                let said = answer.message ?? answer.error ?? ""
                #expect(said.hasPrefix(words), "\(act): \(said)")
            }
            #expect(await desk.answer(ControlRequest(.theme, number: 1)).error != nil)
            let status = await desk.answer(ControlRequest(.status)).status?.themes
            #expect(status?.byStatus == ["done": 1] && status?.people == 7)
        }
    }
}

import Feedback
import Testing

@testable import Replies

@Suite struct AllClearNoticeTests {
    static let thread = ReplyThread(RepliesTests.letter())

    static func letter(_ incident: Incident, in thread: ReplyThread = thread, at now: Timestamp = noon) -> ReplyLetter?
    {
        AllClearNotice(incident, reportedAt: noon - .hours(2), service: incident.service)?
            .letter(in: thread, by: office, loopMark: "mark", now: now)
    }

    @Test func quietProvesNothing() throws {
        let letter = try #require(Self.letter(ended(.quiet)))
        #expect(letter.subject == "Automatic reply: no more reports (VPN)")
        #expect(
            letter.text == """
                You reported trouble with VPN (10:00). Thank you for telling us.

                14 people reported it. Nobody reported it between 11:00 and 12:00. That
                does not prove that it works for everybody again.

                If it still does not work for you, please reply to this mail.

                This mail was sent automatically.

                """
        )
        #expect(letter.headers.contains { $0 == ("In-Reply-To", "<m1@corp.example>") })
    }

    @Test("what the person reported, not what it was counted into", arguments: ["Mail", nil])
    func ownService(service: String?) throws {
        let notice = try #require(AllClearNotice(ended(.resolved), reportedAt: noon - .hours(2), service: service))
        let letter = notice.letter(in: Self.thread, by: office, loopMark: "mark", now: noon)
        #expect(!letter.text.contains("VPN") && !letter.subject.contains("VPN"))
        let words = service.map { "You reported trouble with \($0) (" } ?? "You reported that something"
        #expect(letter.text.contains(words))
    }

    @Test func whatITSaidIsToldAsTheirs() throws {
        var incident = ended(.resolved, service: nil, people: 1)
        let word = IncidentWord(who: "anna", when: noon - .minutes(1))
        incident.endingWord = word
        incident.note = IncidentNote(text: "A cable was cut.", word: word, nextWordBy: nil)
        let letter = try #require(Self.letter(incident))
        #expect(letter.subject == "Automatic reply: IT says that it is over")
        #expect(
            letter.text.contains(
                "IT says that it is over. 1 person reported it.\n\nIT has written (11:59):\n    A cable was cut.\n"
            )
        )
    }

    /// "We look into it, next word by ten" is no longer so.
    @Test(arguments: [Incident.Ending.quiet, .resolved, .falseAlarm])
    func whatWasSaidBeforeTheEndIsNotTold(ending: Incident.Ending) throws {
        var incident = ended(ending)
        incident.endingWord = IncidentWord(who: "anna", when: noon)
        let before = IncidentWord(who: "anna", when: noon - .hours(1))
        incident.note = IncidentNote(text: "We look into it.", word: before, nextWordBy: noon + .hours(1))
        let text = try #require(Self.letter(incident)).text
        #expect(!text.contains("look into it") && !text.contains("IT has written") && !text.contains("IT expects"))
    }

    @Test func aFalseAlarmIsCalledOne() throws {
        let text = try #require(Self.letter(ended(.falseAlarm))).text
        #expect(text.contains("IT says that there was no failure.\n"))
        #expect(!text.contains("people") && !text.contains("over"))
    }

    @Test func nothingIsSaidOfWhatGoesOn() {
        #expect(AllClearNotice(ended(.merged), reportedAt: noon, service: nil) == nil)
        #expect(AllClearNotice(ended(nil), reportedAt: noon, service: nil) == nil)
        var reopened = ended(.resolved)
        reopened.closedAt = nil
        #expect(AllClearNotice(reopened, reportedAt: noon, service: nil) == nil)
    }

    @Test(arguments: [
        ("pl", 1, "zgłosiła 1 osoba"), ("pl", 2, "zgłosiły 2 osoby"), ("pl", 5, "zgłosiło 5 osób"),
        ("pl", 12, "zgłosiło 12 osób"), ("pl", 22, "zgłosiły 22 osoby"), ("pl", 112, "zgłosiło 112 osób"),
        ("cs", 1, "nahlásil 1 člověk"), ("cs", 4, "nahlásili 4 lidé"), ("cs", 5, "nahlásilo 5 lidí"),
        ("cs", 22, "nahlásilo 22 lidí"), ("de", 2, "2 Personen haben"), ("fr", 1, "1 personne l’avait"),
    ])
    func peopleAreCountedInTheFormsOfTheLanguage(language: String, people: Int, words: String) throws {
        let thread = ReplyThread(language: language, messageID: nil, references: [])
        let text = try #require(Self.letter(ended(.quiet, people: people), in: thread)).text
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    }
}

import Feedback
import Testing

@testable import Digests

@Suite struct DigestComposerTests {
    let composer = DigestComposer()

    @Test func theSubjectSaysTheEssence() {
        #expect(
            composer.compose(ordinaryWeek()).subject
                == "Earshot weekly: 2 outages, VPN annoys most (7 people), 5 requests"
        )
        #expect(
            composer.compose(ordinaryWeek(language: "de")).subject
                == "Earshot weekly: 2 Störungen, VPN ärgert am meisten (7 Personen), 5 Wünsche"
        )
    }

    @Test func withoutAWorstServiceComplaintsAreCounted() {
        var week = ordinaryWeek()
        week.incidents = []
        week.tallies = [
            DigestMaterial.Tally(category: .complaint, service: "VPN", people: 3, mails: 3),
            DigestMaterial.Tally(category: .complaint, service: "Printing", people: 3, mails: 9),
        ]
        #expect(
            composer.compose(week).subject
                == "Earshot weekly: 19 outage reports, 14 complaints, 5 requests"
        )
    }

    @Test(arguments: ["en", "de"])
    func bothBodiesTellTheSame(language: String) {
        let week = ordinaryWeek(language: language)
        let digest = composer.compose(week)
        let text = Self.joined(digest.text)
        for listing in week.listings.values {
            for item in listing.items {
                let words = item.excerpt.escapedForTest
                #expect(digest.html.contains(words) == text.contains(item.excerpt), "\(item.number)")
            }
        }
        for heading in ordinaryTitles(language) {
            #expect(text.contains(heading.uppercased()))
            #expect(digest.html.contains(heading))
        }
    }

    @Test func numbersAgreeWithTheMaterial() {
        let digest = composer.compose(ordinaryWeek())
        let text = Self.joined(digest.text)
        for sentence in [
            "37 people · 44 mails", "Outages ████████████████████████ 19 15 more", "14 3 fewer", "5 as before",
            "Other █ 1 1 more", "* VPN · 7 people · 9 mails", "* Printing · 3 people · 3 mails", "and 8 more",
            "61 mails by machines", "2 security matters", "1 mail could not be read",
            "106 mails = 105 stored + 1 quarantined + 0 waiting", "2 mails were gone",
            "Mon 16 Nov 06:00 to Mon 23 Nov 06:00 CET", "The next digest is due Mon 30 Nov 06:00",
            "2 eduroam 12 people · reported Tue 09:00 to 11:28 (2 h 28 min)",
            "1 E-mail 5 people · since Sat 19:20, still open",
            "Questions about this digest: it-feedback@corp.example.",
        ] {
            #expect(text.contains(sentence), "\(sentence)")
        }
        #expect(digest.html.contains(">15 more</td>"))
    }

    @Test func quotesAndWhatIsLeftAddUp() {
        let text = Self.joined(composer.compose(ordinaryWeek()).text)
        // 14 complaints: four of five about VPN shown, one each of the others, the rest told.
        let shown = ordinaryWeek().listings[.complaint]?.items.filter { text.contains("“\($0.excerpt)”") }.count ?? 0
        #expect(text.contains("and \(14 - shown) more"))
    }

    @Test func calmVoicesComeBeforeTheSecondMailOfALoudOne() throws {
        let text = Self.joined(composer.compose(ordinaryWeek()).text)
        let calm = try #require(text.firstRange(of: "four times a day")?.lowerBound)
        let loud = try #require(text.firstRange(of: "AGAIN AND AGAIN")?.lowerBound)
        let late = try #require(text.firstRange(of: "so langsam")?.lowerBound)
        let again = try #require(text.firstRange(of: "and again!!!")?.lowerBound)
        #expect(calm < loud && loud < late && late < again)
    }

    @Test func foreignMailsAreMarked() {
        let digest = composer.compose(ordinaryWeek())
        #expect(digest.text.contains("French"))
        #expect(digest.html.contains("<p dir=\"auto\" lang=\"fr\""))
        #expect(!composer.compose(ordinaryWeek(language: "de")).text.contains("Deutsch"))
    }

    @Test func unsureOnesAreListedForReview() {
        #expect(Self.joined(composer.compose(ordinaryWeek()).text).contains("perhaps a complaint (44%)"))
    }

    @Test func securityMattersAreNeverQuoted() {
        var week = ordinaryWeek()
        let secret = item(7, .complaint, "my password is swordfish", isSecurity: true)
        for category in Category.allCases { week.listings[category] = .init(items: [secret], total: 1) }
        week.unsure = .init(items: [secret], total: 1)
        let digest = composer.compose(week)
        #expect(!digest.text.contains("swordfish"))
        #expect(!digest.html.contains("swordfish"))
    }

    @Test func aQuietWeekSaysThatItIsQuiet() {
        let digest = composer.compose(quietWeek())
        #expect(digest.subject == "Earshot weekly: all quiet")
        #expect(digest.text.contains("No mail by a person was read in this time."))
        #expect(digest.text.contains("Every mailbox was last looked into Mon 16 Nov 04:00."))
        #expect(digest.text.contains("No mail is in quarantine."))
        #expect(!digest.text.contains("█"))
    }

    @Test func aLateDigestAndAWrongAccountAreSaid() {
        var week = ordinaryWeek()
        week.frame.now = weekEnd + .days(3)
        week.reconciliation = .init(onServer: 107, stored: 105, quarantined: 1, waiting: 0, goneBeforeRead: 0)
        let text = Self.joined(composer.compose(week).text)
        #expect(text.contains("! This digest is late."))
        #expect(text.contains("! The account of mails does not add up: 107 on the server"))
    }

    @Test("the head says what is covered, the small print says it with the zone")
    func window() throws {
        let text = composer.compose(ordinaryWeek()).text
        let head = try #require(text.firstRange(of: "37 people"))
        #expect(text[..<head.lowerBound].contains("Mon 16 Nov 06:00 to Mon 23 Nov 06:00 · "))
        #expect(text[head.upperBound...].contains("Covered: Mon 16 Nov 06:00 to Mon 23 Nov 06:00 CET."))
    }

    @Test("what was too old is told of only where there is such mail")
    func tooOld() {
        var week = ordinaryWeek()
        #expect(!Self.joined(composer.compose(week).text).contains("too old"))
        week.reconciliation = .init(onServer: 109, stored: 105, quarantined: 1, waiting: 0, leftAlone: 3)
        let account = "109 mails = 105 stored + 1 quarantined + 0 waiting + 3 left alone as too old."
        #expect(Self.joined(composer.compose(week).text).contains(account))
    }

    @Test func aPeriodAcrossTheClockChangeNamesBothZones() {
        var week = ordinaryWeek()
        week.frame.start = Timestamp(seconds: 1_792_382_400)
        week.frame.end = Timestamp(seconds: 1_792_990_800)
        #expect(composer.compose(week).text.contains("Mon 19 Oct 06:00 CEST to Mon 26 Oct 06:00 CET"))
    }

    @Test(arguments: DigestTextTests.languages + ["xx"])
    func linesFitAndPlacesAreFilled(language: String) {
        let digest = composer.compose(ordinaryWeek(language: language))
        for line in digest.text.split(separator: "\n") { #expect(line.count <= 72, "\(line)") }
        #expect(!digest.text.contains("{"))
        #expect(!digest.subject.contains("{"))
        #expect(digest.html.contains("<html lang=\"\(language == "xx" ? "en" : language)\">"))
    }

    @Test func composingTwiceGivesTheSame() {
        #expect(composer.compose(ordinaryWeek()).html == composer.compose(ordinaryWeek()).html)
        #expect(composer.compose(ordinaryWeek()).text == composer.compose(ordinaryWeek()).text)
    }

    /// White space collapsed, so that sentences are found across lines.
    static func joined(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    private func ordinaryTitles(_ language: String) -> [String] {
        let phrases = DigestWording.builtIn.phrases(for: language)
        return [.titleOutage, .titleComplaint, .titleRequest, .titleQuestion, .titlePraise, .titleUnsure].map {
            phrases[$0]
        }
    }
}

import Feedback
import Reading
import Testing

@Suite struct SegmentTests {
    @Test func thereAreMails() {
        let mails = SegmentSet.mails
        #expect(mails.count >= 180)
        #expect(mails.count { $0.segments.count > 1 } * 5 >= mails.count * 2)
        #expect(mails.count { $0.isHeldOut } * 5 >= mails.count * 2)
        for language in LanguageSet.nine { #expect(mails.count { $0.language == language } >= 12, "\(language)") }
    }

    /// Measured on the mails held out: see Decisions/016.
    @Test(arguments: [false, true])
    func findsTheMatters(isHeldOut: Bool) {
        var score = SegmentScore()
        for mail in SegmentSet.mails where mail.isHeldOut == isHeldOut {
            score.add(Segmenter.segments(of: mail.text, language: mail.language), of: mail)
        }
        #expect(score.exact >= 0.85, "\(score)")
        #expect(score.precision >= 0.9, "\(score)")
        #expect(score.recall >= 0.8, "\(score)")
        #expect(score.splitWrongly <= 0.05, "\(score)")
    }

    @Test(arguments: SegmentSet.mails.map(\.text))
    func losesNoWord(text: String) {
        for language in LanguageSet.nine + ["und", "sv", "ja"] {
            let joined = Segmenter.segments(of: text, language: language).joined(separator: "\n")
            #expect(joined.split(whereSeparator: \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
        }
    }

    @Test(arguments: [
        ("en", "", 0), ("en", " \n\n ", 0), ("en", "ok", 1), ("en", "- \n- \n- ", 1), ("en", "PS: PS: PS:", 1),
        // "Also" that means "too", and the German one that means "so".
        ("en", "The printer jams. Also on my colleague's floor it jams.", 1),
        ("de", "Der Drucker klemmt. Also, ich brauche bitte Hilfe mit dem Drucker.", 1),
        // Without marks, and with "ae" for "ä".
        ("de", "Der Drucker klemmt. Uebrigens, koennten wir fuer den Hoersaal auch Mikrofone bekommen?", 2),
        ("de", "Der Drucker klemmt. Ubrigens, konnten wir fur den Horsaal auch Mikrofone bekommen?", 2),
        ("cs", "Nejde mi tiskarna. Mimochodem, slo by zmenit nazev sdilene slozky?", 2),
        ("sv", "Skrivaren är trasig. Dessutom skulle jag vilja ha en ny bildskärm.", 2),
        // A list of wishes, and one of what was tried.
        ("en", "Three requests:\n- toner for the copier\n- a stand for the monitor\n- shorter queues at the desk", 3),
        (
            "en",
            "The app crashes. What I did:\n- reinstalled the app\n- cleared the data\n- asked for help in the forum", 1
        ),
        ("de", "Wir haben zwei Anliegen:\n1. Beamer in 104 defekt\n2. Lizenz für Photoshop", 2),
        ("de", "Das habe ich schon versucht:\n1. Laptop neu gestartet\n2. VPN nicht mehr benutzt", 1),
        // More items than matters one has.
        ("en", (1...12).map { "\($0). printer \($0) is broken" }.joined(separator: "\n"), 1),
        // A message of the machine, announced by a colon.
        ("en", "I cannot open the portal. It says:\n\nError: the mail server failed to answer the request in time.", 1),
        // A paragraph that complains about something else.
        (
            "de",
            "Der Drucker klemmt wieder seit gestern.\n\nDer Bildschirm flackert dauernd, bitte einen anderen besorgen.",
            2
        ),
        // What one asks for, after what one asks it for: a story alone is no matter.
        (
            "en",
            """
            We are hosting the Workshop on Soft Robotics from 9 to 11 December in the main auditorium (programme
            attached). About 120 guests will come, a third of them from companies without eduroam of their own.

            Could you please

              - create guest accounts for 120 people, valid for these three days,
              - send them to me as a list I can print on the badges,
              - and have somebody look whether the access points under the balcony can cope?
            """, 1
        ),
        (
            "de",
            """
            Nächste Woche ziehen zwei neue Kollegen in Büro 2.14 ein, beide arbeiten am Laptop.

            Könnten Sie bitte zwei Docks und zwei Netzteile bereitlegen?
            """, 1
        ),
        // Thanks are for another desk than a request.
        (
            "en",
            "Thank you for mending the scanner so quickly.\n\nCould you please install Photoshop on the laptop of Mia?",
            2
        ),
        // A paragraph that asks about the same thing.
        ("en", "The projector in 104 is dark.\n\nPlease send somebody who can repair the projector today.", 1),
    ])
    func cuts(language: String, text: String, count: Int) {
        #expect(Segmenter.segments(of: text, language: language).count == count)
    }

    @Test func keepsToTheLimit() {
        let matters = (0..<40).map {
            "By the way, could we get a printer for laboratory \(Character(UnicodeScalar(97 + $0 % 26)!))?"
        }
        let text = "The wifi drops daily. " + matters.joined(separator: " ")
        let segments = Segmenter.segments(of: text, language: "en")
        #expect(segments.count == Segmenter.maximumSegments)
        #expect(segments.joined(separator: " ") == text)
    }

    @Test(arguments: [
        String(repeating: "- also please the printer fails?\n\n", count: 8000),
        String(repeating: "- a? ", count: 50_000),
        String(repeating: "1. ", count: 80_000), String(repeating: "PS: could you. ", count: 16_000),
        String(repeating: "é", count: 120_000), String(repeating: "x", count: 250_000),
    ])
    func isQuick(text: String) {
        let started = ContinuousClock.now
        let segments = Segmenter.segments(of: text, language: "en")
        #expect(ContinuousClock.now - started < .seconds(5))
        #expect(segments.count <= Segmenter.maximumSegments)
        #expect(segments.joined().count { !$0.isWhitespace } == text.count { !$0.isWhitespace })
    }

    @Test func areThoseOfTheNewText() {
        let mail = """
            From: a@example.org
            Subject: Wi-Fi

            Wi-Fi in B12 drops daily. Also, could we get R on the lab machines?

            > The printer is broken. Also, could we get a scanner?
            """
        let message = MessageReader().read(Array(mail.utf8))
        #expect(message.segments == ["Wi-Fi in B12 drops daily.", "Also, could we get R on the lab machines?"])
        #expect(MessageReader().read(subject: "x", text: "").segments.isEmpty)
    }
}

/// How the segments found agree with those meant.
private struct SegmentScore: CustomStringConvertible {
    private var mails = 0
    private var exactMails = 0
    private var single = 0
    private var splitSingle = 0
    private var hits = 0
    private var found = 0
    private var meant = 0
    private var misses: [String] = []

    mutating func add(_ segments: [String], of mail: SegmentSet.Mail) {
        mails += 1
        if segments == mail.segments { exactMails += 1 } else if !mail.isHeldOut { misses.append(mail.text) }
        if mail.segments.count == 1 {
            single += 1
            if segments.count > 1 { splitSingle += 1 }
        }
        let (these, those) = (Set(starts(segments)), Set(starts(mail.segments)))
        hits += these.intersection(those).count
        found += these.count
        meant += those.count
    }

    /// Letters before each boundary.
    private func starts(_ segments: [String]) -> [Int] {
        var letters = 0
        return segments.dropLast().map { segment in
            letters += segment.count { !$0.isWhitespace }
            return letters
        }
    }

    var exact: Double { Double(exactMails) / Double(mails) }
    var precision: Double { found == 0 ? 1 : Double(hits) / Double(found) }
    var recall: Double { meant == 0 ? 1 : Double(hits) / Double(meant) }
    var splitWrongly: Double { single == 0 ? 0 : Double(splitSingle) / Double(single) }
    var description: String {
        "exact \(exactMails) of \(mails), \(hits) boundaries of \(meant), \(found) found, \(splitSingle) of \(single) split wrongly: "
            + misses.joined(separator: " | ")
    }
}

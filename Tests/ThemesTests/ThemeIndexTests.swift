import Feedback
import Testing

@testable import Themes

@Suite("Where a need belongs")
struct ThemeIndexTests {
    static func need(
        _ mail: Int64,
        _ text: String,
        language: String = "en",
        category: Category = .complaint,
        service: String? = nil,
        vector: [Float]? = nil
    ) -> Need {
        Need(
            key: Need.Key(mail: mail, position: 0),
            category: category,
            service: service,
            language: language,
            words: NeedWords(subject: "", text: text, language: language),
            vector: vector
        )
    }

    static let trains = [
        "The VPN drops on the train whenever the signal is weak.", "On my commute the VPN disconnects in every tunnel.",
        "Remote access cuts out while travelling by train.",
    ]
    static let toner = [
        "The printer has run out of toner again.", "No toner cartridge left in the copier on our floor.",
        "Our printer prints pale grey, the toner is empty.",
    ]

    static func index(_ themes: [Int64: [String]]) -> ThemeIndex {
        var index = ThemeIndex()
        var mail: Int64 = 0
        for (theme, texts) in themes.sorted(by: { $0.key < $1.key }) {
            for text in texts {
                mail += 1
                index.insert(need(mail, text), into: theme, isPinned: false)
            }
        }
        return index
    }

    static func theme(_ placement: ThemePlacement) -> Int64? {
        if case .joins(let theme, _) = placement { theme } else { nil }
    }

    @Test func nothingIsKnownAtFirst() {
        #expect(ThemeIndex().place(Self.need(1, "The printer on floor 2 is slow.")) == .starts)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        let text: String
        /// Nil: a theme of its own.
        let theme: Int64?
        var testDescription: String { "\(language): \(text)" }
    }

    @Test(arguments: [
        Case(language: "en", text: "VPN connection lost again between two stations, on the train as always", theme: 1),
        Case(language: "de", text: "Im Zug bricht die VPN-Verbindung ständig ab.", theme: 1),
        Case(language: "fr", text: "Le VPN se coupe sans arrêt dans le train.", theme: 1),
        Case(language: "es", text: "La VPN se cae en el tren.", theme: 1),
        Case(language: "it", text: "In treno la VPN cade di continuo.", theme: 1),
        Case(language: "pt", text: "A VPN cai sempre no comboio.", theme: 1),
        Case(language: "nl", text: "In de trein valt de VPN steeds weg.", theme: 1),
        Case(language: "pl", text: "W pociągu VPN ciągle się zrywa.", theme: 1),
        Case(language: "cs", text: "Ve vlaku VPN pořád padá.", theme: 1),
        Case(language: "de", text: "Der Toner im Drucker ist leer.", theme: 2),
        Case(language: "pl", text: "W drukarce skończył się toner.", theme: 2),
        Case(language: "cs", text: "V tiskárně došel toner.", theme: 2),
        Case(language: "en", text: "Could we have a camera in the small meeting room?", theme: nil),
        Case(language: "en", text: "Thank you for your help, kind regards", theme: nil),
        Case(language: "en", text: "", theme: nil),
    ])
    func aNeedJoinsItsLike(_ test: Case) {
        let index = Self.index([1: Self.trains, 2: Self.toner])
        #expect(Self.theme(index.place(Self.need(99, test.text, language: test.language))) == test.theme)
    }

    @Test("access is asked for to anything: what goes with anything, and nothing else, makes no two needs one")
    func generalAlone() {
        let drive = Self.need(
            1,
            "Ich habe das Controlling der Abteilung übernommen. Bitte gebt mir Zugriff auf den Ordner Budget.",
            language: "de",
            category: .request
        )
        let program = Self.need(
            2,
            "Merci de bien vouloir créer un accès SAP pour notre nouvelle acheteuse, avec un accès aux commandes.",
            language: "fr",
            category: .request
        )
        var index = ThemeIndex()
        index.insert(drive, into: 1, isPinned: false)
        #expect(index.place(program) == .starts)
        let other = Self.need(3, "Bitte gebt mir die Zugriffsrechte auf das SAP.", language: "de", category: .request)
        index.insert(other, into: 2, isPinned: false)
        let asked = Self.need(4, "Il nous faut un accès SAP.", language: "fr", category: .request)
        #expect(Self.theme(index.place(asked)) == 2)
    }

    @Test func whatStaffHasTakenItOutOfIsNoPlaceForIt() {
        let index = Self.index([1: Self.trains])
        let need = Self.need(99, Self.trains[0])
        #expect(Self.theme(index.place(need)) == 1)
        #expect(index.place(need, excluding: [1]) == .starts)
    }

    @Test func categoryIsNoWall() {
        let index = Self.index([1: ["Colour printing is forbidden in our department.", "I may not print in colour."]])
        let need = Self.need(99, "Please allow colour printing for our department.", category: .request)
        #expect(Self.theme(index.place(need)) == 1)
    }

    @Test func anotherServiceSpeaksAgainstATheme() {
        var index = ThemeIndex()
        for (mail, text) in ["It is so slow at the end of the month.", "Slow at month end again."].enumerated() {
            index.insert(Self.need(Int64(mail), text, service: "erp"), into: 1, isPinned: false)
        }
        func certainty(_ service: String?) -> Double {
            let need = Self.need(99, "At the end of the month it is slow", service: service)
            if case .joins(_, let certainty) = index.place(need) { return certainty }
            return 0
        }
        #expect(certainty("erp") > certainty(nil))
        #expect(certainty(nil) > certainty("crm"))
    }

    @Test func theSameNeedsInTheSameOrderGiveTheSame() {
        func places() -> [ThemePlacement] {
            var index = ThemeIndex()
            var next: Int64 = 0
            return (Self.trains + Self.toner).enumerated().map { mail, text in
                let need = Self.need(Int64(mail), text)
                let placement = index.place(need)
                if Self.theme(placement) == nil { next += 1 }
                index.insert(need, into: Self.theme(placement) ?? next, isPinned: false)
                return placement
            }
        }
        #expect(places() == places())
        #expect(places().count { $0 == .starts } == 2)
    }

    @Test func anIndexIsWhatItsMembersAre() {
        var index = Self.index([1: Self.trains, 2: Self.toner])
        let other = Self.need(50, "Wi-Fi in the warehouse has dead spots")
        index.insert(other, into: 1, isPinned: false)
        index.insert(other, into: 3, isPinned: true)
        index.remove(other.key)
        index.remove(other.key)
        let fresh = Self.index([1: Self.trains, 2: Self.toner])
        for text in Self.trains + Self.toner + ["Wi-Fi in the warehouse"] {
            let (one, two) = (index.place(Self.need(99, text)), fresh.place(Self.need(99, text)))
            #expect(Self.theme(one) == Self.theme(two))
            guard case .joins(_, let first) = one, case .joins(_, let second) = two else { continue }
            #expect(abs(first - second) < 1e-3)
        }
        #expect(index.theme(3) == nil)
    }

    @Test("split stays split")
    func bothPartsAttractTheirLike() {
        let screens = ["The dock finds no screens after lunch.", "My dock loses both monitors every day."]
        let charging = ["The dock does not charge my laptop.", "Battery empty although the laptop is in the dock."]
        var index = Self.index([1: screens + charging])
        for (place, text) in charging.enumerated() {
            index.insert(Self.need(Int64(screens.count + place + 1), text), into: 2, isPinned: true)
        }
        for mail in Int64(100)..<110 {
            let isScreen = mail.isMultiple(of: 2)
            let text = isScreen ? "The dock loses my screens again." : "The dock does not charge, the battery is empty."
            let need = Self.need(mail, text)
            let theme = Self.theme(index.place(need))
            #expect(theme == (isScreen ? 1 : 2))
            index.insert(need, into: theme ?? 9, isPinned: false)
        }
    }

    @Test func whatStaffHasPlacedSaysMore() {
        func certainty(isPinned: Bool) -> Double {
            var index = Self.index([1: Self.trains])
            index.insert(Self.need(50, "Trains again, please call me back."), into: 1, isPinned: isPinned)
            guard case .joins(_, let certainty) = index.place(Self.need(99, "Please call me back about trains")) else {
                return 0
            }
            return certainty
        }
        #expect(certainty(isPinned: true) > certainty(isPinned: false))
    }

    @Test func aNeedWithAVectorMeetsMembersWithout() {
        let one: [Float] = [1, 0, 0, 0]
        let other: [Float] = [0, 1, 0, 0]
        var index = ThemeIndex()
        index.insert(Self.need(1, Self.trains[0], vector: one), into: 1, isPinned: false)
        index.insert(Self.need(2, Self.trains[1]), into: 1, isPinned: false)
        index.insert(Self.need(3, Self.toner[0], vector: other), into: 2, isPinned: false)
        index.insert(Self.need(4, Self.toner[1]), into: 2, isPinned: false)
        #expect(Self.theme(index.place(Self.need(99, Self.trains[2], vector: one))) == 1)
        #expect(Self.theme(index.place(Self.need(99, Self.toner[2], vector: other))) == 2)
        // Of another model: not compared.
        #expect(Self.theme(index.place(Self.need(99, Self.toner[2], vector: [1, 0]))) == 2)
        #expect(Self.theme(index.place(Self.need(99, Self.toner[2], vector: []))) == 2)
    }

    @Test func aThemeKeepsItsLatestMembers() {
        var index = ThemeIndex()
        index.insert(Self.need(0, Self.toner[0]), into: 1, isPinned: true)
        for mail in Int64(1)...200 { index.insert(Self.need(mail, Self.toner[1]), into: 1, isPinned: false) }
        #expect(index.theme(1)?.members.count == ThemeIndex.maximumMembers)
        #expect(index.theme(1)?.members.first == Need.Key(mail: 0, position: 0))
        #expect(index.theme(1)?.members.last == Need.Key(mail: 200, position: 0))
    }

    @Test func certaintyIsAProbability() {
        let index = Self.index([1: Self.trains, 2: Self.toner])
        for text in Self.trains + Self.toner {
            guard case .joins(_, let certainty) = index.place(Self.need(99, text)) else { continue }
            #expect(certainty > 0 && certainty < 1)
        }
    }
}

import Testing

@testable import Daemon
@testable import earshot

/// What `earshot check` says of answers to people.
struct AcknowledgementPrintTests {
    private static func text(
        isEnabled: Bool = false,
        templates: String? = nil,
        forecast: AnswerForecast? = nil,
        trouble: String? = nil
    ) -> String {
        AcknowledgementPrint.text(
            AcknowledgementView(
                isEnabled: isEnabled,
                templates: templates,
                perSenderPerHour: 1,
                perSenderPerDay: 3,
                perDomainPerHour: 20,
                perHour: 120,
                perDay: 1000,
                forecast: forecast,
                trouble: trouble
            )
        )
    }

    @Test("what turning them on would do")
    func forecast() {
        let withheld = [
            "S9-unaligned": 80, "R4-list": 12, "L4-sender-hour": 31, "S1-too-old": 3, "R1-auto-submitted": 2,
        ]
        let forecast = AnswerForecast(mails: 340, answered: 212, withheld: withheld, isCut: false)
        #expect(
            Self.text(templates: "/etc/earshot/replies", forecast: forecast) == """
                acknowledgements  off     by these rules, 212 of 340 mails by people in the last
                                          7 days are answered
                                          at most 1 an hour and 3 a day to a person, 20 an hour
                                          to an outside domain, 120 an hour and 1000 a day in
                                          all; in an outage one more to each colleague, and one
                                          when it is over
                                          not answered: 80 unaligned, 31 sender hour, 12 list, 3
                                          too old, 2 others
                                          texts from /etc/earshot/replies

                """
        )
    }

    @Test("without mails, and where the store cannot be asked")
    func nothingIsKnown() {
        #expect(Self.text(isEnabled: true).hasPrefix("acknowledgements  on      what they would come to is known once"))
        #expect(Self.text(trouble: "it is locked").contains("cannot be told: it is"))
        let many = AnswerForecast(mails: 5000, answered: 5000, withheld: [:], isCut: true)
        #expect(Self.text(forecast: many).contains("5000 of the first 5000 mails"))
        #expect(!Self.text(forecast: many).contains("not answered"))
    }

    @Test("fits a terminal")
    func width() {
        let forecast = AnswerForecast(mails: 1, answered: 0, withheld: ["S9-unaligned": 1], isCut: false)
        for line in Self.text(forecast: forecast).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
}

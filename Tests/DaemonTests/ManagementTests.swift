import Digests
import Feedback
import Store
import Testing

@testable import Daemon

/// The report to management: gathered from the store, sent as any digest is.
struct ManagementTests {
    private static let monthly = """
        [[digest]]
        name = "management"
        schedule = "monthly 1 07:00"
        to = ["cio@example.org"]
        contents = "management"
        attach = ["json", "csv"]

        """

    @Test("it tells of needs, outages, praise and who was heard, and carries the tables")
    func report() async throws {
        try await Workplace.with(Self.monthly + Letterbox.staff) { place in
            let service = try place.services().digests
            _ = try await service.sendDue()
            try await place.need("VPN drops", people: 4, status: .done, answer: "The new client keeps the line.")
            try await place.need("Room calendar", people: 5)
            try await place.take((1...4).map { WrittenMail.outage($0) }, from: 900)
            try await place.take([WrittenMail(from: "eva@example.org", category: .praise, service: nil)], from: 950)
            place.clock.advance(by: .days(8))
            #expect(try await service.sendDue() == 1)
            let mail = try #require(try await place.outgoing(.digest).first)
            #expect(mail.recipients.map(\.description) == ["cio@example.org"])
            let tree = String(decoding: mail.bytes, as: UTF8.self)
            #expect(tree.contains("management-2026-12-01.csv") && tree.contains("management-2026-12-01.json"))
            #expect(try await service.sendDue() == 0)
        }
    }

    @Test("the preview is the report, and each number is the store's")
    func preview() async throws {
        try await Workplace.with(Self.monthly) { place in
            _ = try await place.services().digests.sendDue()
            try await place.need("VPN drops", people: 4, status: .done, answer: "The new client keeps the line.")
            try await place.need("Room calendar", people: 5)
            try await place.take((1...4).map { WrittenMail.outage($0) }, from: 900)
            place.clock.advance(by: .hours(1))
            let preview = try await DigestPreview(
                of: "management",
                configuration: place.configuration,
                clock: place.clock
            )
            let text = preview.text.split { $0.isWhitespace }.joined(separator: " ")
            #expect(
                preview.subject == "Earshot management: 2 needs heard, 1 answered, 1 met, 1 outage reported by users"
            )
            for sentence in [
                "2 needs were heard (from 5 people; for the first time: 2)", "1 need was met (asked for by 4 people)",
                "* VPN drops · 4 people", "The new client keeps the line.", "* vpn · 4 people",
                "The alert went out", "IT told Earshot nothing of it.", "Nov 2026", "100% of 5 people",
                "1 need that was heard has no answer yet.",
            ] {
                #expect(text.contains(sentence), "\(sentence)")
            }
        }
    }

    @Test("outages in maintenance that was announced are counted apart")
    func maintenance() async throws {
        let window = "[[maintenance]]\nservice = \"vpn\"\nfrom = \"2026-11-23 08:00\"\nuntil = \"2026-11-23 20:00\"\n"
        try await Workplace.with(Self.monthly + window) { place in
            _ = try await place.services().digests.sendDue()
            try await place.take((1...4).map { WrittenMail.outage($0) }, from: 900)
            place.clock.advance(by: .hours(1))
            let preview = try await DigestPreview(
                of: "management",
                configuration: place.configuration,
                clock: place.clock
            )
            let text = preview.text.split { $0.isWhitespace }.joined(separator: " ")
            #expect(text.contains("1 more began within announced maintenance."))
            #expect(!text.contains("* vpn"))
        }
    }
}

import Feedback
import Reading
import Testing

/// Headers that nobody wrote: pieces of real ones in any order, with bytes changed. Nothing traps, and what is kept is bounded.
@Suite struct HeaderMutationTests {
    /// Numerical Recipes' generator: the same mails in every run.
    private struct Lot {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }

    private static let names = [
        "From", "Sender", "Reply-To", "To", "Date", "Received", "Authentication-Results", "Thread-Index",
        "Thread-Topic",
        "Subject", "In-Reply-To", "References", "Message-ID",
    ]

    private static let pieces: [String] = [
        "Ann", "\"", "<", ">", "@", ".", ",", ";", ":", "(", ")", "\\", " ", "\t", "=?utf-8?q?", "=40", "?=",
        "=?utf-8?b?Ym9zc0Bjb3Jw?=",
        "ann@x.example", "xn--", "mller-kva", "ü", "а", "\u{202E}", "\u{200B}", "\u{0}", "Re:", "[", "]", "(fwd)",
        "Fwd: ", "VPN",
        "dmarc=pass", "header.from=x", "reason=", "=", "/", "1", "mx.corp.example", "Mon, 23 Nov 2026", "10:00:00",
        "+0100", "PM",
        "2026-11-23T", "60", "99999999999", "AQHcgAAA", "====", "<a@x> ", "mailto:", "undisclosed:;", "\r\n ",
        "\u{FF20}",
    ]

    @Test(arguments: 0..<8)
    func nothingTraps(seed: Int) {
        var lot = Lot(state: UInt64(seed) &+ 7)
        let reader = MessageReader(
            ownAddresses: [EmailAddress("feedback@corp.example")].compactMap(\.self),
            messageIDDomain: "earshot.corp.example",
            organisation: ["corp.example", "müller.example"]
        )
        for _ in 0..<400 {
            var mail: [UInt8] = []
            for _ in 0..<(1 + lot.next(below: 8)) {
                mail += Array("\(Self.names[lot.next(below: Self.names.count)]): ".utf8)
                for _ in 0..<lot.next(below: 14) { mail += Array(Self.pieces[lot.next(below: Self.pieces.count)].utf8) }
                mail += [0x0D, 0x0A]
            }
            for _ in 0..<lot.next(below: 4) where !mail.isEmpty {
                mail[lot.next(below: mail.count)] = UInt8(lot.next(below: 256))
            }
            let message = reader.read(mail)
            #expect(message.sender.address.utf8.count <= 320 && message.sender.name.utf8.count <= 256)
            #expect(message.replyTo.count <= 20 && message.thread.people.count <= ThreadClues.maximumPeople)
            #expect(message.thread.answered.count <= ThreadClues.maximumAnswered)
            #expect(!message.sender.address.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
            #expect(message.sender.address.utf8.count >= 0 && message == reader.read(mail))
        }
    }
}

import Feedback
import Reading
import Testing

/// Replies, forwards and footers of some sixty programs in more than forty languages (`Programs/`).
@Suite struct ProgramTests {
    private static let written = ProgramText.written
    private static let quoted = ProgramText.quoted

    private static let attributions = ProgramText.rows(of: "attributions").map { $0[2] }
    /// Those that are one even where nothing marks what follows; of the others a person may be the writer.
    private static let certain = ProgramText.rows(of: "attributions").filter { $0[0] == "certain" }.map { $0[2] }
    private static let separators = ProgramSeparator.all
    private static let forwards = separators.filter { $0.kind == "forward" }
    private static let originals = separators.filter { $0.kind == "original" }
    private static let announcements = separators.filter { $0.kind == "announcement" }
    private static let footers = ProgramText.rows(of: "footers").map { $0[0] }
    private static let kept = ProgramText.rows(of: "kept").map { $0[0] }

    @Test func thereAreMany() {
        #expect(Self.attributions.count >= 160 && Self.certain.count >= 150 && ProgramBlock.all.count >= 40)
        #expect(Self.separators.count >= 110 && Self.footers.count >= 120 && Self.kept.count >= 30)
    }

    @Test(arguments: attributions)
    func attributionAboveAQuote(_ line: String) {
        let above = ProgramText.message("\(Self.written)\n\n\(line)\n\n> How is the printer?\n> Regards\n")
        #expect(above.newText == Self.written)
        let below = ProgramText.message("\(line)\n> How is the printer?\n> Regards\n\n\(Self.written)\n")
        #expect(below.newText == Self.written)
    }

    @Test(arguments: certain)
    func attributionAboveUnmarkedText(_ line: String) {
        #expect(ProgramText.message("\(Self.written)\n\n\(line)\n\n\(Self.quoted)").newText == Self.written)
    }

    @Test(arguments: ProgramBlock.all)
    func block(_ block: ProgramBlock) {
        let rule = String(repeating: "_", count: 32)
        for text in ["\(rule)\n\(block.text())", block.text(), block.text(bold: true)] {
            let message = ProgramText.message("\(Self.written)\n\n\(text)\n\(Self.quoted)")
            #expect(message.newText == Self.written)
            #expect(message.forwarded.isEmpty)
        }
        expectForward("\(block.text())\n\(Self.quoted)", subject: "FW: Printer")
    }

    @Test(arguments: originals)
    func originalMessage(_ separator: ProgramSeparator) {
        for line in ["-------- \(separator.text) --------", "-----\(separator.text)-----"] {
            let body = "\(Self.written)\n\n\(line)\n\(separator.block.text())\n\(Self.quoted)"
            #expect(ProgramText.message(body).newText == Self.written)
        }
    }

    @Test(arguments: forwards)
    func forwardedMessage(_ separator: ProgramSeparator) {
        for dashes in ["----------", "-----"] {
            let forward = "\(dashes) \(separator.text) \(dashes)\n\(separator.block.text())\n\(Self.quoted)"
            expectForward(forward, subject: "Printer")
            expectForward(forward, subject: "Fwd: Printer")
        }
    }

    @Test(arguments: announcements)
    func announcedForward(_ separator: ProgramSeparator) {
        expectForward("\(separator.text)\n\n\(separator.block.text())\n\(Self.quoted)", subject: "Printer")
    }

    /// With words above it and without.
    private func expectForward(_ forward: String, subject: String) {
        for above in [Self.written, ""] {
            let message = ProgramText.message("\(above)\n\n\(forward)", subject: subject)
            #expect(message.newText == above)
            #expect(message.originals.first?.writer == Sender(name: "Jan Muster", address: "jan.muster@example.net"))
        }
    }

    @Test(arguments: footers)
    func footer(_ line: String) {
        #expect(ProgramText.message("\(Self.written)\n\n\(line)\n").newText == Self.written)
        #expect(ProgramText.message("\(Self.written)\n\n--\n\(line)\n").newText == Self.written)
    }

    /// A person's words that begin as a footer, an attribution or a block does.
    @Test(arguments: kept)
    func keepsAPersonsWords(_ words: String) {
        for body in [words, "Hello,\n\n\(words)", "Hello,\n\nit fails.\n\n\(words)", "\(words)\n\nThanks in advance."] {
            #expect(ProgramText.message(body, subject: "Problem").newText == body)
        }
    }

    /// Zoho draws its attribution as a separator; the answer below what is quoted stays.
    @Test(arguments: [
        "---- On Mon, 03 Mar 2025 10:12:00 +0100 Jan Muster <jan.muster@example.net> wrote ----",
        "-----Original Message-----",
    ])
    func answerBelowAMarkedQuote(_ line: String) {
        let message = ProgramText.message("\(line)\n> How is the printer?\n\n\(Self.written)\n")
        #expect(message.newText == Self.written)
        #expect(message.quoted.contains("How is the printer?"))
    }

    @Test func wordsThatOpenPGPSigned() {
        let armor = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n"
        let head = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
        let message = ProgramText.message("\(head)\(Self.written)\n\(armor)")
        #expect(message.newText == Self.written)
        #expect(message.signature.contains("BEGIN PGP SIGNATURE"))
        let unended = ProgramText.message("\(Self.written)\n\n-----BEGIN PGP SIGNATURE-----\nWhat is this line?\n")
        #expect(unended.newText.hasSuffix("What is this line?"))
    }
}

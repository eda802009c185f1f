import Feedback
import Reading
import Testing

/// A forward has two writers: who sends it on, and who wrote it first.
struct ForwardedBody: Sendable, CustomTestStringConvertible {
    let name: String
    let subject: String
    let body: String
    /// What the forwarder wrote.
    let new: String
    /// "Name <address> subject: text", one for each original, the outermost first.
    let originals: [String]

    init(_ name: String, _ subject: String, _ body: String, new: String, _ originals: String...) {
        self.name = name
        self.subject = subject
        self.body = body
        self.new = new
        self.originals = originals
    }

    var testDescription: String { name }

    var message: Message {
        MessageReader().read(
            Array(
                "From: Carla Prova <carla@example.org>\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n\(body)"
                    .utf8
            )
        )
    }
}

@Suite struct ForwardTests {
    @Test(arguments: bodies)
    func tellsWritersApart(_ body: ForwardedBody) {
        let message = body.message
        #expect(message.newText == body.new)
        #expect(!message.forwarded.isEmpty)
        #expect(
            message.originals.map { "\($0.writer.name) <\($0.writer.address)> \($0.subject): \($0.newText)" }
                == body.originals
        )
    }

    @Test func aChainEndsAtItsLimit() {
        let one =
            "---------- Forwarded message ---------\nFrom: A <a@example.net>\nDate: Mon, 23 Nov 2026 09:15\nSubject: Again\n\nSee below.\n\n"
        let message = ForwardedBody("chain", "Fwd: Again", String(repeating: one, count: 200), new: "").message
        #expect(message.originals.count == OriginalMail.maximumOriginals)
        #expect(message.originals.allSatisfy { $0.newText == "See below." && $0.text.utf8.count < 100 })
    }

    @Test func aReplyHasNoOriginals() {
        let message = ForwardedBody(
            "reply",
            "Re: Printer",
            "Works.\n\nFrom: IT <it@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Carla\nSubject: Printer\n\nHow is it?\n",
            new: ""
        ).message
        #expect(message.newText == "Works.")
        #expect(message.originals.isEmpty)
        #expect(message.forwarded.isEmpty)
    }

    @Test func anAttachedMailIsAnOriginal() {
        let mail = """
            From: Carla Prova <carla@example.org>
            Subject: WG: Drucker
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: text/plain; charset=utf-8

            Zur Kenntnis.
            --m
            Content-Type: message/rfc822

            From: =?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <joerg@example.net>
            Subject: =?utf-8?Q?Drucker_f=C3=BCr_2.01?=
            Date: Mon, 23 Nov 2026 09:15:00 +0100
            Content-Type: text/plain; charset=utf-8

            Der Drucker klemmt.

            Am 22.11.26 um 08:00 schrieb IT:
            > Was klemmt?
            --m--

            """
        let message = MessageReader().read(Array(mail.utf8))
        #expect(message.newText == "Zur Kenntnis.")
        #expect(message.originals.count == 1)
        #expect(message.originals.first?.writer == Sender(name: "Jörg Müller", address: "joerg@example.net"))
        #expect(message.originals.first?.subject == "Drucker für 2.01")
        #expect(message.originals.first?.date == "Mon, 23 Nov 2026 09:15:00 +0100")
        #expect(message.originals.first?.newText == "Der Drucker klemmt.")
        #expect(message.forwarded.contains("From: Jörg Müller"))
    }

    static let bodies = [
        ForwardedBody(
            "Gmail",
            "Fwd: Printer",
            "FYI\n\n---------- Forwarded message ---------\nFrom: Bert Muster <bert@example.net>\nDate: Mon, Nov 23, 2026 at 9:15 AM\nSubject: Printer\nTo: Carla Prova <carla@example.org>\n\n\nThe printer jams.\n\nBest regards,\nBert\n",
            new: "FYI",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "Apple Mail",
            "Fwd: Printer",
            "Can you help him?\n\n> Begin forwarded message:\n> \n> From: Bert Muster <bert@example.net>\n> Subject: Printer\n> Date: 23. November 2026 at 09:15:00 CET\n> To: carla@example.org\n> \n> The printer jams.\n",
            new: "Can you help him?",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "Outlook",
            "FW: Printer",
            "See below.\n\nCarla\n\nFrom: Muster, Bert (IT) [mailto:bert@example.net]\nSent: Monday, November 23, 2026 9:15 AM\nTo: Carla Prova\nSubject: Printer\n\nThe printer jams.\n",
            new: "See below.\n\nCarla",
            "Muster, Bert (IT) <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "Outlook, German",
            "WG: Drucker",
            "z.K.\n\nVon: Bert Muster <bert@example.net>\nGesendet: Montag, 23. November 2026 09:15\nAn: Carla Prova <carla@example.org>\nBetreff: Drucker\n\nDer Drucker klemmt.\n\nMit freundlichen Grüßen\nBert Muster\n",
            new: "z.K.",
            "Bert Muster <bert@example.net> Drucker: Der Drucker klemmt."
        ),
        ForwardedBody(
            "Outlook, French, no address",
            "TR: Imprimante",
            "Pour info\n\nDe : MUSTER Bert\nEnvoyé : lundi 23 novembre 2026 09:15\nÀ : PROVA Carla\nObjet : Imprimante\n\nL'imprimante est bloquée.\n",
            new: "Pour info",
            "MUSTER Bert <> Imprimante: L'imprimante est bloquée."
        ),
        ForwardedBody(
            "Thunderbird, Spanish labels",
            "Fwd: Impresora",
            "-------- Mensaje reenviado --------\nAsunto: Impresora\nFecha: Mon, 23 Nov 2026 09:15:00 +0100\nDe: Bert Muster <bert@example.net>\nPara: carla@example.org\n\nLa impresora se atasca.\n",
            new: "",
            "Bert Muster <bert@example.net> Impresora: La impresora se atasca."
        ),
        ForwardedBody(
            "Notes",
            "Fw: Printer",
            "Please have a look.\n----- Forwarded by Carla Prova/ACME on 23.11.2026 10:00 -----\n\nFrom: Bert Muster/ACME\nTo: Carla Prova/ACME@ACME\nDate: 23.11.2026 09:15\nSubject: Printer\n\nThe printer jams.\n",
            new: "Please have a look.",
            "Bert Muster/ACME <> Printer: The printer jams."
        ),
        ForwardedBody(
            "on behalf of",
            "FW: Printer",
            "See below.\n\nFrom: reception@example.net [mailto:reception@example.net] On Behalf Of Bert Muster\nSent: Monday, November 23, 2026 9:15 AM\nTo: Carla Prova\nSubject: Printer\n\nThe printer jams.\n",
            new: "See below.",
            "Bert Muster <reception@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "im Auftrag von",
            "WG: Drucker",
            "z.K.\n\nVon: Bert Muster <bert@example.net> im Auftrag von Empfang\nGesendet: Montag, 23. November 2026 09:15\nAn: Carla\nBetreff: Drucker\n\nDer Drucker klemmt.\n",
            new: "z.K.",
            "Bert Muster <bert@example.net> Drucker: Der Drucker klemmt."
        ),
        ForwardedBody(
            "an address linked to itself",
            "FW: Printer",
            "FYI\n\nFrom: Bert Muster <bert@example.net<mailto:bert@example.net>>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Carla\nSubject: Printer\n\nThe printer jams.\n",
            new: "FYI",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "a chain",
            "FW: FW: Printer",
            "Yours, I think.\n\nFrom: Dora Exempel <dora@example.net>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Carla Prova\nSubject: FW: Printer\n\nNot mine.\n\nFrom: Bert Muster <bert@example.net>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Dora Exempel\nSubject: Printer\n\nThe printer jams.\n",
            new: "Yours, I think.",
            "Dora Exempel <dora@example.net> FW: Printer: Not mine.",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "a forwarded reply",
            "FW: Printer",
            "FYI\n\nFrom: Dora Exempel <dora@example.net>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Carla Prova\nSubject: RE: Printer\n\nStill jams.\n\nFrom: IT <it@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Dora Exempel\nSubject: Printer\n\nHow is it?\n",
            new: "FYI",
            "Dora Exempel <dora@example.net> RE: Printer: Still jams."
        ),
        ForwardedBody(
            "an attribution in a forward",
            "WG: Drucker",
            "Bitte ansehen.\n\nAm 23.11.26 um 09:15 schrieb Bert Muster <bert@example.net>:\n\nDer Drucker klemmt.\n",
            new: "Bitte ansehen.",
            "Bert Muster <bert@example.net> Drucker: Der Drucker klemmt."
        ),
        ForwardedBody(
            "one line of fields",
            "Rv: Impresora",
            "----- Mensaje reenviado ----- De: Bert Muster <bert@example.net>Para: carla@example.org <carla@example.org>Enviado: lunes, 23 de noviembre de 2026 09:15:00 CETAsunto: Impresora\nLa impresora se atasca.\n",
            new: "",
            "Bert Muster <bert@example.net> Impresora: La impresora se atasca."
        ),
        ForwardedBody(
            "a banner and a disclaimer inside",
            "FW: Printer",
            "Please check.\n\nFrom: Bert Muster <bert@example.net>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Carla Prova\nSubject: Printer\n\n[EXTERNAL]\n\nThe printer jams.\n\nThis e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, delete it.\n",
            new: "Please check.",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "words below a quoted forward",
            "Fwd: Printer",
            "> ---------- Forwarded message ---------\n> From: Bert Muster <bert@example.net>\n> Date: Mon, Nov 23, 2026\n> Subject: Printer\n>\n> The printer jams.\n\nCan you help him?\n",
            new: "Can you help him?",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "a tag before the prefix",
            "[EXTERNAL] i.A. FW: Printer",
            "Please see to it.\n\n-----Original Message-----\nFrom: \"Muster, Bert\" <bert@example.net>\nSent: Monday\nSubject: Printer\n\nThe printer jams.\n",
            new: "Please see to it.",
            "Muster, Bert <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "a marked quote in a forward, words below",
            "Fwd: Fwd: Printer",
            "On 23 Nov 2026, at 09:15, Bert Muster <bert@example.net> wrote:\n\n> The printer jams.\n\nCan you help?\n",
            new: "Can you help?",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
        ForwardedBody(
            "a block that begins with another field",
            "FW: Printer",
            "FYI\n\nUser-Agent: Example/1.0\nDate: Mon, 23 Nov 2026 09:15:00 +0100\nSubject: Printer\nFrom: Bert Muster <bert@example.net>\n\nThe printer jams.\n",
            new: "FYI",
            "Bert Muster <bert@example.net> Printer: The printer jams."
        ),
    ]
}

import Feedback
import Reading
import Testing

/// Signatures, with and without a delimiter, are cut where they certainly are ones. "§" begins what is cut.
@Suite struct SignatureTests {
    @Test(arguments: cut)
    func isCut(_ body: WrittenBody) {
        #expect(body.message.newText.filter { !$0.isWhitespace } == body.kept)
        #expect(!body.message.signature.isEmpty)
    }

    static let cut = [
        WrittenBody("RFC 3676", "The scanner is broken.\n\n§-- \nAnna Beispiel\nAccounting"),
        WrittenBody(
            "RFC 3676, then a P.S.",
            "The scanner is broken.\n\n§-- \nAnna Beispiel\nAccounting\n\n¶P.S. The coffee machine too.\n"
        ),
        WrittenBody(
            "RFC 3676, then a P.S. written out",
            "The scanner is broken.\n\n§-- \nAnna Beispiel\nAccounting\n\n¶Post scriptum\nThe coffee machine too.\n"
        ),
        WrittenBody("English closing", "The scanner is broken.\n\n§Kind regards,\nAnna Beispiel"),
        WrittenBody("closing, first name", "The scanner is broken.\n\n§Cheers\nAnna"),
        WrittenBody("closing and name on a line", "The scanner is broken.\n\n§Best regards, Anna Beispiel"),
        WrittenBody(
            "closing, then a block",
            "The scanner is broken.\n\n§Regards,\n\nAnna Beispiel\nHead of Accounting\nExample Ltd.\nPhone: +44 20 7946 0000\nwww.example.org"
        ),
        WrittenBody(
            "German closing",
            "Der Scanner geht nicht.\n\n§Mit freundlichen Grüßen\n\ni.A. Anna Beispiel\nBuchhaltung\n\nMuster GmbH\nHauptstraße 1\n12345 Musterstadt\nTel.: 030 1234-56"
        ),
        WrittenBody("German, short", "Der Scanner geht nicht.\n\n§LG\nAnna"),
        WrittenBody("German, from somewhere", "Der Scanner geht nicht.\n\n§Viele Grüße aus Berlin\nAnna"),
        WrittenBody(
            "French closing",
            "Le scanner ne marche pas.\n\n§Cordialement,\nAnna Beispiel\nService comptabilité\nTél. : 01 23 45 67 89"
        ),
        WrittenBody(
            "a function no list has",
            "Der Scanner geht nicht.\n\n§Viele Grüße\nAnna Beispiel\nleitende mtra\n"
        ),
        WrittenBody(
            "Polish address",
            "Skaner nie działa.\n\n§Pozdrawiam\nAnna Beispiel\ntel. 22 555 01 10\nul. Długa 7, 00-238 Warszawa\n"
        ),
        WrittenBody("Turkish closing", "Tarayıcı bozuk.\n\n§İyi çalışmalar,\nAnna Beispiel\n"),
        WrittenBody("Spanish closing", "El escáner no funciona.\n\n§Un saludo,\nAnna"),
        WrittenBody("Italian closing", "Lo scanner non va.\n\n§Cordiali saluti\nAnna Beispiel"),
        WrittenBody("Portuguese closing", "O scanner não funciona.\n\n§Atenciosamente,\nAnna Beispiel"),
        WrittenBody("Dutch closing", "De scanner werkt niet.\n\n§Met vriendelijke groet,\nAnna Beispiel"),
        WrittenBody("Polish closing", "Skaner nie działa.\n\n§Pozdrawiam,\nAnna"),
        WrittenBody("Czech closing", "Skener nefunguje.\n\n§S pozdravem\nAnna Beispiel"),
        WrittenBody("Swedish closing", "Skannern fungerar inte.\n\n§Med vänliga hälsningar\nAnna Beispiel"),
        WrittenBody("Danish closing", "Scanneren virker ikke.\n\n§Mvh\nAnna"),
        WrittenBody("Finnish closing", "Skanneri ei toimi.\n\n§Ystävällisin terveisin\nAnna Beispiel"),
        WrittenBody(
            "Russian closing",
            from: "Анна Пример <anna@example.org>",
            "Сканер не работает.\n\n§С уважением,\nАнна"
        ),
        WrittenBody("Turkish closing", "Tarayıcı çalışmıyor.\n\n§Saygılarımla,\nAnna Beispiel"),
        WrittenBody("Hungarian closing", "A szkenner nem működik.\n\n§Üdvözlettel,\nAnna Beispiel"),
        WrittenBody("Romanian closing", "Scanerul nu merge.\n\n§Cu stimă,\nAnna Beispiel"),
        WrittenBody(
            "family name first in the sender",
            from: "\"Beispiel, Anna (ACC)\" <anna.beispiel@example.org>",
            "The scanner is broken.\n\n§Anna Beispiel\nAccounting\nTel. 4711"
        ),
        WrittenBody("the full name alone", "The scanner is broken.\n\n§Anna Beispiel"),
        WrittenBody("a dash and the full name", "The scanner is broken.\n\n§-Anna Beispiel"),
        WrittenBody(
            "another name, thanks above",
            "The scanner is broken.\n\nMany thanks\n\n§Bert Muster\nFacility Manager\nMobile: +49 170 1234567\n"
        ),
        WrittenBody(
            "the name above begins the block",
            "Please install it.\n\nThanks\nBob\n\n§Bob Muster | Manager | Example Inc.\no: 555.123.4567 | m: 555.123.4568\n"
        ),
        WrittenBody("Samsung, German", "Der Scanner ist kaputt.\n\n§Von Samsung Mobile gesendet."),
        WrittenBody("iPhone, Japanese", "スキャナーが壊れました。\n\n§iPhoneから送信"),
        WrittenBody("Chinese closing", "打印机坏了。\n\n§此致\n王小明\n"),
        WrittenBody("Greek closing", "Ο σαρωτής δεν λειτουργεί.\n\n§Με εκτίμηση,\nΆννα Παπαδοπούλου\n"),
        WrittenBody("below a short line", "The scanner is broken.\n\n§___\nBert Muster\nExample Inc.\n"),
        WrittenBody(
            "in several languages",
            "Der Scanner geht nicht.\n\n§Mit freundlichen Grüssen / Kind regards\n\nAnna Beispiel\nSachbearbeiterin\n"
        ),
        WrittenBody(
            "thanks stay, the block goes",
            "The scanner is broken.\n\nThanks,\n§Anna Beispiel\nAccounting\nTel. +49 30 1234-56"
        ),
        WrittenBody(
            "logo and social links",
            "The scanner is broken.\n\n§Best regards\nAnna Beispiel\n[cid:image001.png@01DB3F00.12345678]\nLinkedIn | Xing | www.example.org"
        ),
        WrittenBody(
            "one line with bars",
            "The scanner is broken.\n\n§Regards,\nAnna Beispiel | Accounting | Example Ltd. | +44 20 7946 0000 | www.example.org"
        ),
        WrittenBody("signature, then a footer", "The scanner is broken.\n\n§Regards,\nAnna\n\nSent from my Galaxy"),
        WrittenBody("Outlook for iOS", "The scanner is broken.\n\n§Get Outlook for iOS<https://aka.ms/o0ukef>"),
        WrittenBody("Outlook für iOS", "Der Scanner ist kaputt.\n\n§Outlook für iOS beziehen<https://aka.ms/o0ukef>"),
        WrittenBody(
            "Android, German",
            "Der Scanner ist kaputt.\n\n§Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet."
        ),
        WrittenBody("iPhone, French", "Le scanner est cassé.\n\n§Envoyé de mon iPhone"),
        WrittenBody("iPhone, Dutch", "De scanner is stuk.\n\n§Verstuurd vanaf mijn iPhone"),
        WrittenBody("Mail for Windows", "The scanner is broken.\n\n§Sent from Mail for Windows"),
        WrittenBody("a provider's comma", "The scanner is broken.\n\n§Sent from my Verizon, Samsung Galaxy smartphone"),
        WrittenBody(
            "a footer between paragraphs",
            "The scanner is broken.\n\n§Sent from my iPhone\n\n¶I forgot: it is the one on floor 2.\n"
        ),
    ]
}

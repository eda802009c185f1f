import Feedback
import Reading
import Testing

/// What stands above, between and below quotes is kept; the quotes are not. "§" begins what is cut, "¶" what is kept again.
@Suite struct QuoteTests {
    @Test(arguments: attributions + blocks + separators + containers)
    func keepsTheReply(_ body: WrittenBody) {
        #expect(body.message.newText.filter { !$0.isWhitespace } == body.kept)
        #expect(!body.message.quoted.isEmpty)
    }

    /// Emacs' Supercite marks quotes with names; its attribution has five arrows, and what is below is not all quoted.
    @Test func superciteTakesNoAnswer() {
        let message = WrittenBody(
            "Supercite",
            ">>>>> On Mon, 23 Nov 2026 09:15:00 +0100, \"IT\" == IT Feedback <it@example.org> wrote:\n\n  IT> How is it?\n\nIt works.\n"
        ).message
        #expect(message.newText.hasSuffix("It works."))
    }

    static let attributions = [
        WrittenBody(
            "Gmail, English",
            "It works again.\n\n§On Mon, Nov 23, 2026 at 9:15 AM IT Feedback <feedback@example.org> wrote:\n\n> How is it now?\n>\n"
        ),
        WrittenBody(
            "Gmail, wrapped",
            "It works again.\n\n§On Mon, Nov 23, 2026 at 9:15 AM The Feedback Team of the IT Department <\nfeedback-of-the-it-department@example.org> wrote:\n\n> How is it now?\n"
        ),
        WrittenBody(
            "Apple Mail",
            "Yes, since ten.\n\n§On 23 Nov 2026, at 09:15, IT Feedback <feedback@example.org> wrote:\n\nHow is it now?\n\nRegards\nIT\n"
        ),
        WrittenBody("Thunderbird", "Yes.\n\n§On 23.11.26 09:15, IT Feedback wrote:\n> How is it now?\n"),
        WrittenBody(
            "Thunderbird, answer below",
            "§On 23.11.26 09:15, IT Feedback wrote:\n> How is it now?\n¶\nStill slow.\n"
        ),
        WrittenBody(
            "Gmail, German",
            "Geht wieder.\n\n§Am Mo., 23. Nov. 2026 um 09:15 Uhr schrieb IT Feedback <feedback@example.org>:\n\n> Wie ist es jetzt?\n"
        ),
        WrittenBody(
            "Thunderbird, German",
            "Geht wieder.\n\n§Am 23.11.26 um 09:15 schrieb IT Feedback:\n> Wie ist es jetzt?\n"
        ),
        WrittenBody(
            "name first, German",
            "Geht wieder.\n\n§IT Feedback <feedback@example.org> schrieb am Mo., 23. Nov. 2026, 09:15:\n\n> Wie ist es jetzt?\n"
        ),
        WrittenBody(
            "name first, German, wrapped",
            "Geht wieder.\n\n§IT Feedback <feedback@example.org> schrieb am Mo., 23. Nov. 2026,\n09:15:\n\nWie ist es jetzt?\n"
        ),
        WrittenBody(
            "Gmail, French",
            "Ça marche.\n\n§Le lun. 23 nov. 2026 à 09:15, IT Feedback <feedback@example.org> a écrit :\n\n> Et maintenant ?\n"
        ),
        WrittenBody(
            "Gmail, French, wrapped",
            "Ça marche.\n\n§Le lun. 23 nov. 2026 à 09:15, IT Feedback <feedback@example.org> a\nécrit :\n\n> Et maintenant ?\n"
        ),
        WrittenBody(
            "Gmail, Spanish",
            "Ya funciona.\n\n§El lun, 23 nov 2026 a las 9:15, IT Feedback (<feedback@example.org>) escribió:\n\n> ¿Cómo va?\n"
        ),
        WrittenBody(
            "Gmail, Italian",
            "Adesso va.\n\n§Il giorno lun 23 nov 2026 alle ore 09:15 IT Feedback <feedback@example.org> ha scritto:\n\n> Come va?\n"
        ),
        WrittenBody(
            "Gmail, Portuguese",
            "Já funciona.\n\n§Em seg., 23 de nov. de 2026 às 09:15, IT Feedback <feedback@example.org> escreveu:\n\n> E agora?\n"
        ),
        WrittenBody(
            "Gmail, Dutch",
            "Het werkt weer.\n\n§Op ma 23 nov 2026 om 09:15 schreef IT Feedback <feedback@example.org>:\n\n> Hoe is het nu?\n"
        ),
        WrittenBody(
            "Gmail, Polish",
            "Już działa.\n\n§pon., 23 lis 2026 o 09:15 IT Feedback <feedback@example.org> napisał(a):\n\n> Jak teraz?\n"
        ),
        WrittenBody(
            "Gmail, Polish, wrapped",
            "Już działa.\n\n§pon., 23 lis 2026 o 09:15 IT Feedback <feedback@example.org>\nnapisał(a):\n\n> Jak teraz?\n"
        ),
        WrittenBody(
            "Thunderbird, Polish",
            "Już działa.\n\n§W dniu 23.11.2026 o 09:15, IT Feedback pisze:\n> Jak teraz?\n"
        ),
        WrittenBody(
            "Gmail, Czech",
            "Už to jde.\n\n§po 23. 11. 2026 v 9:15 odesílatel IT Feedback <feedback@example.org> napsal:\n\n> Jak je to teď?\n"
        ),
        WrittenBody(
            "Gmail, Swedish",
            "Det fungerar.\n\n§Den mån 23 nov. 2026 kl 09:15 skrev IT Feedback <feedback@example.org>:\n\n> Hur går det?\n"
        ),
        WrittenBody(
            "Gmail, Danish",
            "Det virker.\n\n§Den man. 23. nov. 2026 kl. 09.15 skrev IT Feedback <feedback@example.org>:\n\n> Hvordan går det?\n"
        ),
        WrittenBody(
            "Gmail, Norwegian",
            "Det virker.\n\n§man. 23. nov. 2026 kl. 09:15 skrev IT Feedback <feedback@example.org>:\n\n> Hvordan går det?\n"
        ),
        WrittenBody(
            "Gmail, Finnish",
            "Toimii.\n\n§ma 23. marrask. 2026 klo 9.15 IT Feedback (feedback@example.org) kirjoitti:\n\n> Miten nyt?\n"
        ),
        WrittenBody(
            "Gmail, Russian",
            "Работает.\n\n§пн, 23 нояб. 2026 г. в 09:15, IT Feedback <feedback@example.org>:\n\n> Как теперь?\n"
        ),
        WrittenBody(
            "Gmail, Turkish, wrapped",
            "Çalışıyor.\n\n§IT Feedback <feedback@example.org>, 23 Kas 2026 Pzt, 09:15 tarihinde şunu\nyazdı:\n\n> Nasıl?\n"
        ),
        WrittenBody(
            "Somebody said, pages quoted",
            "Right.\n\nOn 4/10/02 1:13 am, someone e-said:\n\n§> It should be\n> http://www.example.org/a which leads to\n> http://www.example.net/b.html\n"
        ),
        WrittenBody(
            "Gmail, Turkish",
            "Çalışıyor.\n\n§IT Feedback <feedback@example.org>, 23 Kas 2026 Pzt, 09:15 tarihinde şunu yazdı:\n\n> Nasıl?\n"
        ),
        WrittenBody(
            "Gmail, Hungarian",
            "Működik.\n\n§IT Feedback <feedback@example.org> ezt írta (időpont: 2026. nov. 23., H, 9:15):\n\n> Hogy megy?\n"
        ),
        WrittenBody(
            "Gmail, Romanian",
            "Merge.\n\n§În lun., 23 nov. 2026 la 09:15, IT Feedback <feedback@example.org> a scris:\n\n> Cum e?\n"
        ),
        WrittenBody(
            "Gmail, Japanese",
            "直りました。\n\n§2026年11月23日(月) 9:15 IT Feedback <feedback@example.org>:\n\n> どうですか。\n"
        ),
        WrittenBody("Gmail, Chinese", "好了。\n\n§IT Feedback <feedback@example.org> 于2026年11月23日周一 09:15写道：\n\n> 现在呢？\n"),
        WrittenBody(
            "NetEase",
            "Fine now.\n\n§At 2026-11-23 09:15:00, \"IT Feedback\" <feedback@example.org> wrote:\n\nHow is it now?\n"
        ),
        WrittenBody("Evolution", "Yes.\n\n§On Mon, 2026-11-23 at 09:15 +0100, IT Feedback wrote:\n> How is it now?\n"),
        WrittenBody(
            "mutt",
            "Yes.\n\n§On Mon, Nov 23, 2026 at 09:15:00AM +0100, IT Feedback wrote:\n> How is it now?\n"
        ),
        WrittenBody("Horde", "Ja.\n\n§Zitat von IT Feedback <feedback@example.org>:\n\n> Wie ist es jetzt?\n"),
        WrittenBody("Horde, name only", "Yes.\n\n§Quoting IT Feedback:\n\n> How is it now?\n"),
        WrittenBody(
            "Zoho",
            "Yes.\n\n§---- On Mon, 23 Nov 2026 09:15:00 +0100 IT Feedback <feedback@example.org> wrote ----\n\nHow is it now?\n"
        ),
        WrittenBody("Tutanota", "Ja.\n\n§23. Nov. 2026, 09:15 von feedback@example.org:\n\n> Wie ist es jetzt?\n"),
        WrittenBody("Yandex", "Да.\n\n§23.11.2026, 09:15, \"IT Feedback\" <feedback@example.org>:\n> Как теперь?\n"),
        WrittenBody(
            "Spark",
            "Yes.\n\n§On 23 Nov 2026, 09:15 +0100, IT Feedback <feedback@example.org>, wrote:\n> How is it now?\n"
        ),
        WrittenBody(
            "Yahoo",
            "Yes.\n\n§    On Monday, November 23, 2026, 09:15:00 AM GMT+1, IT Feedback <feedback@example.org> wrote:  \n \n How is it now?\n"
        ),
        WrittenBody(
            "GroupWise",
            "Yes.\n\n§>>> IT Feedback <feedback@example.org> 23.11.2026 09:15 >>>\nHow is it now?\n"
        ),
        WrittenBody(
            "no date, nothing marked",
            "Yes.\n\n§IT Feedback <feedback@example.org> wrote:\n\nHow is it now?\n"
        ),
        WrittenBody(
            "answers between",
            "§On 23.11.26 09:15, IT Feedback wrote:\n> Which printer?\n¶\nThe one on floor 2.\n\n§> Since when?\n¶\nSince Monday.\n"
        ),
        WrittenBody("no attribution", "§> Which printer?\n¶The one on floor 2.\n"),
        WrittenBody(
            "attribution itself quoted",
            "Both.\n\n§> On 23.11.26 09:15, IT Feedback wrote:\n>> Which printer?\n> The one on floor 2.\n"
        ),
        WrittenBody(
            "Gmail, folded inside the brackets",
            "Yes.\n\n§On Mon, Nov 23, 2026 at 9:15 AM, IT\n<\nfeedback@example.org\n> wrote:\n\n> How is it now?\n"
        ),
        WrittenBody(
            "Gmail once",
            "Yes.\n\n§2026/11/23 IT Feedback <feedback@example.org>\n\n> How is it now?\n"
        ),
        WrittenBody("Android once", "Yes.\n\n§---- IT Feedback wrote ----\n\nHow is it now?\n"),
        WrittenBody(
            "a verb of one's own",
            "Yes.\n\n§On Mon, Nov 23, 2026 at 09:15:00AM +0100, IT Feedback mentioned:\n> How is it now?\n"
        ),
    ]

    static let blocks = [
        WrittenBody(
            "Outlook, English",
            "Works again.\n\n§From: IT Feedback <feedback@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Anna Beispiel <anna.beispiel@example.org>\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "Outlook, German",
            "Geht wieder.\n\n§Von: IT Feedback <feedback@example.org>\nGesendet: Montag, 23. November 2026 09:15\nAn: Anna Beispiel\nBetreff: Drucker\n\nWie ist es jetzt?\n"
        ),
        WrittenBody(
            "Outlook, French",
            "Ça marche.\n\n§De : IT Feedback <feedback@example.org>\nEnvoyé : lundi 23 novembre 2026 09:15\nÀ : Anna Beispiel\nObjet : Imprimante\n\nEt maintenant ?\n"
        ),
        WrittenBody(
            "Outlook, Spanish",
            "Ya va.\n\n§De: IT Feedback <feedback@example.org>\nEnviado el: lunes, 23 de noviembre de 2026 9:15\nPara: Anna Beispiel\nAsunto: Impresora\n\n¿Cómo va?\n"
        ),
        WrittenBody(
            "Outlook, Italian",
            "Va.\n\n§Da: IT Feedback <feedback@example.org>\nInviato: lunedì 23 novembre 2026 09:15\nA: Anna Beispiel\nOggetto: Stampante\n\nCome va?\n"
        ),
        WrittenBody(
            "Outlook, Portuguese",
            "Já vai.\n\n§De: IT Feedback <feedback@example.org>\nEnviada em: segunda-feira, 23 de novembro de 2026 09:15\nPara: Anna Beispiel\nAssunto: Impressora\n\nE agora?\n"
        ),
        WrittenBody(
            "Outlook, Dutch",
            "Werkt.\n\n§Van: IT Feedback <feedback@example.org>\nVerzonden: maandag 23 november 2026 09:15\nAan: Anna Beispiel\nOnderwerp: Printer\n\nHoe is het nu?\n"
        ),
        WrittenBody(
            "Outlook, Polish",
            "Działa.\n\n§Od: IT Feedback <feedback@example.org>\nWysłano: poniedziałek, 23 listopada 2026 09:15\nDo: Anna Beispiel\nTemat: Drukarka\n\nJak teraz?\n"
        ),
        WrittenBody(
            "Outlook, Czech",
            "Jde to.\n\n§Od: IT Feedback <feedback@example.org>\nOdesláno: pondělí 23. listopadu 2026 9:15\nKomu: Anna Beispiel\nPředmět: Tiskárna\n\nJak teď?\n"
        ),
        WrittenBody(
            "Outlook, no To",
            "Works.\n\n§From: IT Feedback <feedback@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "bold by stars",
            "Works.\n\n§*From:* IT Feedback <feedback@example.org>\n*Sent:* Monday, November 23, 2026 9:15 AM\n*To:* Anna Beispiel\n*Subject:* Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "below a rule",
            "Works.\n\n§________________________________\nFrom: IT Feedback <feedback@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Anna Beispiel\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "a long list of receivers",
            "Works.\n\n§From: IT Feedback <feedback@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Anna Beispiel; Bert Muster; Carla Prova;\n Dora Exempel; Emil Priklad\nCc: Boss\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "bold labels run together",
            "Good.\n\n§*From:* IT [mailto:feedback@example.org]\n*Sent:* Monday, November 23, 2026 9:15 AM *To:* Anna\n*Subject:* Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "all on one line",
            "Gut.\n\n§*Von:* IT [mailto:feedback@example.org] *Gesendet:* Montag, 23. November 2026 09:15 *An:* Anna *Betreff:* x\n\nWie ist es?\n"
        ),
        WrittenBody(
            "GMX, the date first",
            "Gut.\n\n§Gesendet: Montag, 23. November 2026 um 09:15 Uhr\nVon: \"IT\" <feedback@example.org>\nAn: anna@example.org\nBetreff: x\n\nWie ist es?\n"
        ),
        WrittenBody(
            "Zimbra",
            "Bon.\n\n§De : \"IT\" <feedback@example.org>\nÀ : \"Anna\" <anna@example.org>\nEnvoyé : Lundi 23 Novembre 2026 09:15:00\nObjet : x\n\nEt maintenant ?\n"
        ),
        WrittenBody(
            "values below their labels",
            "Yes.\n\n§From:\nIT <feedback@example.org>\nSent:\nMonday, November 23, 2026 9:15 AM\nTo:\nAnna\nSubject:\nPrinter\n\nHow is it now?\n"
        ),
        WrittenBody(
            "Outlook, Hebrew",
            "כן.\n\n§מאת: IT <feedback@example.org>\nנשלח: יום שני 23 נובמבר 2026 09:15\nאל: Anna\nנושא: x\n\nמה המצב?\n"
        ),
        WrittenBody(
            "Outlook, Bulgarian",
            "Да.\n\n§От: IT <feedback@example.org>\nИзпратено: понеделник, 23 ноември 2026 г. 9:15\nДо: Anna\nОтносно: x\n\nКак е?\n"
        ),
        WrittenBody(
            "Outlook, Slovene",
            "Da.\n\n§Od: IT <feedback@example.org>\nPoslano: ponedeljek, 23. november 2026 09:15\nZa: Anna\nZadeva: x\n\nKako je?\n"
        ),
    ]

    static let separators = [
        WrittenBody(
            "Original Message",
            "Works.\n\n§-----Original Message-----\nFrom: IT Feedback\nSent: Monday 9:15\nTo: Anna\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "Ursprüngliche Nachricht",
            "Geht.\n\n§-----Ursprüngliche Nachricht-----\nVon: IT Feedback\nGesendet: Montag 9:15\nAn: Anna\nBetreff: Drucker\n\nWie ist es?\n"
        ),
        WrittenBody(
            "Oorspronkelijk bericht",
            "Werkt.\n\n§-----Oorspronkelijk bericht-----\nVan: IT Feedback\nDatum: maandag\n\nHoe is het?\n"
        ),
        WrittenBody(
            "Mensaje original",
            "Va.\n\n§-----Mensaje original-----\nDe: IT Feedback\nFecha: lunes\n\n¿Cómo va?\n"
        ),
        WrittenBody(
            "QQ",
            "好了。\n\n§------------------ 原始邮件 ------------------\n发件人: \"IT Feedback\" <feedback@example.org>;\n发送时间: 2026年11月23日(星期一) 上午9:15\n\n现在呢？\n"
        ),
        WrittenBody(
            "Samsung",
            "Works.\n\n§-------- Original message --------\nFrom: IT Feedback <feedback@example.org> \nDate: 23/11/2026 09:15 (GMT+01:00) \nTo: Anna \nSubject: Printer \n\nHow is it now?\n"
        ),
        WrittenBody(
            "ticket system",
            "It is the one in the canteen.\n\n§##- Please type your reply above this line -##\n\nYour request (4711) has been updated.\n"
        ),
        WrittenBody(
            "ticket system, German",
            "Die in der Kantine.\n\n§--- Bitte antworten Sie oberhalb dieser Linie ---\n\nIhr Anliegen 4711 wurde bearbeitet.\n"
        ),
    ]

    static let containers = [
        WrittenBody(
            "signature above the quote",
            "Please reset it.\n\n§Best regards,\nAnna Beispiel\nAccounting\nTel. +49 30 1234-56\n\nFrom: IT Feedback <feedback@example.org>\nSent: Monday, November 23, 2026 9:15 AM\nTo: Anna Beispiel\nSubject: Printer\n\nHow is it now?\n"
        ),
        WrittenBody(
            "footer above the quote",
            "Reset it, please.\n\n§Sent from my iPhone\n\nOn 23 Nov 2026, at 09:15, IT Feedback <feedback@example.org> wrote:\n\n> How is it now?\n"
        ),
    ]
}

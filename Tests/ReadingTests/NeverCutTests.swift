import Feedback
import Reading
import Testing

/// Words that look like quotes, signatures, notices or forwards, and are a person's: nothing of these mails is cut.
@Suite struct NeverCutTests {
    @Test(arguments: bodies)
    func keepsEveryWord(_ body: WrittenBody) {
        #expect(body.message.newText.filter { !$0.isWhitespace } == body.text.filter { !$0.isWhitespace })
    }

    static let bodies = [
        WrittenBody(
            "a list with colons",
            "What fails:\n\nFrom: the travel portal\nTo: accounting\nAmount: 40 EUR\n\nCan you book it again?\n"
        ),
        WrittenBody("a journey", "Please book:\n\nFrom: Berlin\nTo: Munich\nDate: 3 May 2026\n\nOne way is enough.\n"),
        WrittenBody(
            "a header discussed",
            "The From: field is wrong in every mail of the shop, and the Subject: is empty.\n"
        ),
        WrittenBody(
            "headers of a lost mail",
            "This mail never arrived:\nFrom: bert@example.net\nDate: Mon, 23 Nov 2026 09:15\nTo: anna@example.org\nSubject: Invoice\n\nCould you look where it is?\n"
        ),
        WrittenBody("on Monday I wrote", "On Monday I wrote: please restart the server. Nobody answered.\n"),
        WrittenBody(
            "on Monday at ten I wrote",
            "On Monday, 23 November 2026 at 10:15 I wrote:\n\nPlease restart the server.\n\nNothing happened since.\n"
        ),
        WrittenBody(
            "ich schrieb",
            "Am 23.11.2026 um 10:15 habe ich geschrieben:\n\nBitte den Server neu starten.\n\nSeitdem ist nichts passiert.\n"
        ),
        WrittenBody(
            "on the other hand",
            "On the other hand, 3 of 4 printers work.\nOn 23 November at 10:15 the fourth one stopped.\nOn average that is fine.\n"
        ),
        WrittenBody(
            "a log",
            "The log says:\n\n2026-11-23 09:15:01 error: cannot open\n2026-11-23 09:15:02 error: giving up:\n\nWhat does that mean?\n"
        ),
        WrittenBody(
            "Python's prompt",
            "This fails:\n\n>>> import printer\n>>> printer.go()\nTraceback: no printer\n\nAny idea?\n"
        ),
        WrittenBody(
            "a shell transcript",
            "I typed:\n\n$ ssh server\nC:\\> ipconfig /all\nLast login: Mon Nov 23 09:15:00 2026 from 10.0.0.1\n\nand then it hung.\n"
        ),
        WrittenBody(
            "code",
            "The macro has this line:\n\nif (a > b) { --b; }\n-- is that right?\n\nIt worked in the old version.\n"
        ),
        WrittenBody(
            "SQL with comments",
            "We run\n\n-- all open orders\nSELECT * FROM orders;\n-- done\n\nand it takes an hour.\n"
        ),
        WrittenBody(
            "a table",
            "Room | Printer | State\n-----|---------|------\n2.01 | HP 400  | broken\n2.02 | HP 401  | works\n"
        ),
        WrittenBody(
            "a table with a rule",
            "Service     Expires\n---------------------------\nVPN         Jun 27, 2027\nMail        Jun 28, 2027\n\nCan you renew both?\n"
        ),
        WrittenBody("a poem", "Roses are red,\nViolets are blue,\nThe printer is dead,\nAnd the scanner is too.\n"),
        WrittenBody("numbered answers", "1. Yes\n2. No\n3. Tel. 4711 is the one that does not work\n"),
        WrittenBody("best, as a word", "Which one is\n\nBest\n\nof the three laptops you sent us to try?\n"),
        WrittenBody("a closing, then more", "Regards,\nAnna\n\nOne more thing: the scanner is broken as well.\n"),
        WrittenBody(
            "a closing inside",
            "Please give them my\n\nBest regards\n\nand tell them that the scanner works again.\n"
        ),
        WrittenBody("thanks and a first name", "Please reset my password.\n\nThanks,\nAnna\n"),
        WrittenBody(
            "a new colleague",
            "Please set up an account for:\n\nBert Muster\nSales Manager\nTel. +49 30 1234-57\nbert.muster@example.org\n"
        ),
        WrittenBody(
            "a colleague the mail is about",
            "We have a new colleague, please give her a laptop.\n\nDora Exempel\nSales Manager\nMobile: +49 170 1234567\ndora@example.org\n"
        ),
        WrittenBody(
            "a person to call",
            "Please call this number today:\n\nBert Muster\n+49 30 1234-57\n+49 170 1234567\n"
        ),
        WrittenBody("nothing but a name block", "Anna Beispiel\nAccounting\nTel. 4711\n"),
        WrittenBody(
            "a very long signature that is a request",
            "Hello,\n\n--\n"
                + (1...20).map { "\($0). laptop for the new colleague number \($0)" }.joined(separator: "\n") + "\n"
        ),
        WrittenBody("a dash list of names", "These accounts can go:\n\n- Bert Muster\n- Carla Prova\n"),
        WrittenBody("an item at the end", "Please order:\n\n- Toner\n"),
        WrittenBody("sent from my desk", "The mail never arrives.\n\nSent from my desk, it always did.\n"),
        WrittenBody("sent by mistake", "Please ignore my last mail.\n\nSent by mistake.\n"),
        WrittenBody("Outlook for iOS crashes", "Since the update\n\nOutlook for iOS crashes all the time\n"),
        WrittenBody(
            "confidential, says the person",
            "This email is confidential, please delete it after reading. My boss reads my mailbox.\n"
        ),
        WrittenBody(
            "a disclaimer discussed",
            "Our footer says \"This e-mail is confidential and intended solely for the addressee, unauthorised disclosure is prohibited\". Can we remove it?\n"
        ),
        WrittenBody(
            "scanner trouble",
            "Important: the virus scanner deleted all attachments of my invoices and I need them back.\n"
        ),
        WrittenBody(
            "the banner discussed",
            "Caution: external, says a banner over every mail, even those from outside that we expect. Can we remove it?\n"
        ),
        WrittenBody("external server down", "CAUTION: the external mail server is down since 9.\n"),
        WrittenBody(
            "mail from outside is lost",
            "This message from outside the organization never reached me, please look for it: I have the number.\n"
        ),
        WrittenBody("mailing list wanted", "Please add me to the\nstaff mailing list\n"),
        WrittenBody(
            "registration wrong",
            "Please correct our invoice form: the registered office is wrong, and the VAT number 123456 too.\n"
        ),
        WrittenBody("printing", "Before printing this morning I changed the paper. Now it jams.\n"),
        WrittenBody(
            "original settings",
            "What I changed:\n\n--- Original settings ---\nProxy off\n\n--- New settings ---\nProxy on\n\nNow it works.\n"
        ),
        WrittenBody("forwarded ports", "Please open these.\n\n--- forwarded ports ---\n8080\n8443\n"),
        WrittenBody("reply above the line", "I cannot write above this line in the form, it is always too short.\n"),
        WrittenBody("a price list", "Offer A: 100 EUR\nOffer B: 120 EUR\n\nWhich one shall I take?\n"),
        WrittenBody(
            "a colleague wrote",
            "Bert wrote that the scanner is broken: nothing happens when he presses the button.\n"
        ),
        WrittenBody("a request in capitals", "The following must go\n\nOld Printer\nOld Scanner\n"),
        WrittenBody(
            "P.S. after the name",
            "The scanner is broken.\n\nRegards\nAnna\n\nP.S. It is the one on floor 2.\n"
        ),
        WrittenBody(
            "a bounce pasted",
            "I get this:\n\nFrom: mailer-daemon@example.org\nTo: anna@example.org\nDate: Mon, 23 Nov 2026\nSubject: Undelivered\n\nWhy?\n"
        ),
        WrittenBody(
            "a signature wanted",
            "Please change our signature to:\n\nBest regards,\nAnna Beispiel\nAccounting\nTel. 4711\n"
        ),
        WrittenBody(
            "the customer wrote",
            "The customer wrote on 23.11.2026 at 10:15:\n\nI want my money back\n\nWhat shall I answer?\n"
        ),
        WrittenBody("about a mail", "Re your mail of 23.11.2026 10:15 <it@example.org>:\nI disagree.\n"),
        WrittenBody("best of all", "Der Beamer in 2.01 ist defekt.\n\nBest\nBeamer Epson\n"),
        WrittenBody("a line that wraps badly", "This is a text that was typed and then sent\nfrom my iPhone\n"),
        WrittenBody("a French sentence", "Le 23 novembre 2026 à 10:15, le serveur est tombé :\nplus rien ne marche.\n"),
        WrittenBody("a German report", "Am 23.11.2026 um 10:15 Uhr kam diese Meldung:\n\"Kein Zugriff\"\nWas nun?\n"),
        WrittenBody("a server that writes", "El servidor me escribió:\nerror 500\n"),
        WrittenBody(
            "two parts",
            "The scanner is broken.\n\n---\n\nAnd the printer needs toner, could you bring some?\n"
        ),
        WrittenBody("a heading underlined", "Printers\n--------\n\nThe one on floor 2 jams.\n"),
        WrittenBody("an order below a line", "Please order\n\n---\nLaptop\nMonitor\nMouse\n"),
        WrittenBody(
            "a warning of phishing",
            "WARNING: do not click links in the mail \"Your invoice\", it is phishing.\n"
        ),
        WrittenBody(
            "a German warning",
            "Achtung: Klicken Sie nicht auf den Link in der Mail von gestern, das ist Phishing.\n"
        ),
        WrittenBody("external mail, a topic", "External email: our partners get no mail from us since Monday.\n"),
        WrittenBody(
            "sent, says the person",
            "Das Formular wurde gestern gesendet\n\nVon Hand unterschrieben und gesendet\n"
        ),
        WrittenBody("arrows", "The page says\n>>> Click here <<<\nand nothing happens.\n"),
        WrittenBody("an mbox escape", "Hi\n\n>From the beginning I said that it fails.\nIt still does.\n"),
        WrittenBody("a list below two dashes", "Servers to check:\n--\nalpha\nbeta\ngamma\n"),
        WrittenBody("what the system wrote", "Am 3.4. um 10:15 schrieb das System:\nFehler 12\nWas ist das?\n"),
        WrittenBody(
            "a mail told about",
            "On 23 Nov 2026 at 10:15 the system wrote:\n\nError 12\n\nWhat is that?\n"
        ),
        WrittenBody(
            "a ticket copied",
            "The ticket says\n\nSubject: Printer\nDate: 3 May 2026\nTo: IT\nFrom: anna@example.org\n\nbut nothing happened. Why?\n"
        ),
        WrittenBody(
            "a lesson",
            "Please enter:\n\nDate: 3 May 2026\nSubject: German\nFrom: Mr. Muster\n\nIt was forgotten.\n"
        ),
        WrittenBody("a Russian sentence below a closing", "Здравствуйте!\n\nС уважением,\nпринтер сломан\n"),
        WrittenBody("a Chinese sentence below a closing", "你好\n\n此致\n请尽快修理三楼的打印机\n"),
        WrittenBody("a list with the sender in it", "The access of these is missing\n\nAnna Beispiel\nDora Exempel\n"),
        WrittenBody("access for oneself", "I need access for\n\nAnna Beispiel\nAccounting\nTel. 4711\n"),
        WrittenBody("a new name", "Please change my name from\n\nAnna Beispiel\n\nto\n\nAnna Muster\n"),
        WrittenBody(
            "what the printer prints",
            "The print server says\n\nBest regards,\nYour Printer\n\non every page. Annoying!\n"
        ),
        WrittenBody("a closing that goes on", "Ticket 4711\n\nKind regards,\nThe Printer on floor 2 still jams\n"),
        WrittenBody(
            "a log announced",
            "On 23.11.2026 at 10:15 the log of the server shows this and no more:\nerror 12\n"
        ),
        WrittenBody("a form", "Name: Bert Muster\nDepartment: Sales\nPhone: 4711\nStart: 1.12.2026\n\nRegards\n"),
        WrittenBody(
            "a log with quote marks announced",
            "The gateway says this each time:\n\n> connect: fe80::1%eth0 refused\n> retry=3 delay=20\n> giving up\n\nWhat is wrong?\n"
        ),
        WrittenBody(
            "what a shell printed below its prompt",
            "$ make install\n> cp: cannot create /usr/lib/x.so\n> make: *** [install] Error 1\n\nMay I have the rights?\n"
        ),
        WrittenBody(
            "a line of two dashes inside a table of jobs",
            "This is the table now:\n\n15 2 * * * /opt/bin/copy --all /data\n--\n15 4 * * * /opt/bin/clean /data\n\nMay the line between go?\n"
        ),
        WrittenBody(
            "comments of a query",
            "I ran\n\nrunner --file a.sql\n--\n-- sums of the year\n--\nSELECT sum(x) FROM t WHERE y = 2026;\n\nand got nothing. Why?\n"
        ),
        WrittenBody("machines to swap", "Bitte tauschen\n\nPC 4711\nPC 4712\nPC 4713\n"),
    ]
}

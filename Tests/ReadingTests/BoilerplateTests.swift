import Feedback
import Reading
import Testing

/// What companies and mail servers put over and under a mail is no person's words. "§" begins what is cut, "¶" what is kept again.
@Suite struct BoilerplateTests {
    @Test(arguments: notices + banners)
    func isCut(_ body: WrittenBody) {
        #expect(body.message.newText.filter { !$0.isWhitespace } == body.kept)
        #expect(!body.message.boilerplate.isEmpty)
    }

    static let notices = [
        WrittenBody(
            "a titled line, Dutch",
            "De scanner doet het niet.\n\n§Disclaimer: dit bericht is uitsluitend bestemd voor de geadresseerde.\n"
        ),
        WrittenBody(
            "English",
            "The scanner is broken.\n\n§This e-mail and any attachments are confidential and intended solely for the addressee.\nIf you are not the intended recipient, please notify the sender and delete it.\n"
        ),
        WrittenBody(
            "below stars",
            "The scanner is broken.\n\n§**********************************************\nThis message may contain privileged information. If you are not the\nintended recipient, any disclosure or copying is strictly prohibited.\n**********************************************\n"
        ),
        WrittenBody(
            "glued to the name",
            "The scanner is broken.\n\n§Kind regards\nAnna Beispiel\nCONFIDENTIALITY NOTICE: This e-mail is intended only for the person it is addressed to and may be\nprivileged. Unauthorised disclosure is prohibited.\n"
        ),
        WrittenBody(
            "several paragraphs",
            "The scanner is broken.\n\n§This email is confidential and may be legally privileged. Unauthorised use is strictly prohibited.\n\nIf you have received this email in error, please delete it.\n\nAny views or opinions are those of the author only.\n"
        ),
        WrittenBody(
            "German",
            "Der Scanner geht nicht.\n\n§Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind\noder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.\n"
        ),
        WrittenBody(
            "French",
            "Le scanner ne marche pas.\n\n§Ce message et toutes les pièces jointes sont confidentiels et établis à l'usage exclusif de ses destinataires.\nSi vous avez reçu ce message par erreur, merci de le détruire.\n"
        ),
        WrittenBody(
            "Spanish",
            "El escáner no funciona.\n\n§Este mensaje y sus adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo ha recibido por error, le rogamos lo elimine.\n"
        ),
        WrittenBody(
            "Italian",
            "Lo scanner non va.\n\n§Le informazioni contenute in questo messaggio sono riservate. Chi lo ha ricevuto per errore è pregato di cancellarlo; ogni uso da parte di chi non è tra i destinatari è vietato.\n"
        ),
        WrittenBody(
            "Dutch",
            "De scanner werkt niet.\n\n§Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verwijder het dan.\n"
        ),
        WrittenBody(
            "Polish",
            "Skaner nie działa.\n\n§Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeśli otrzymali ją Państwo omyłkowo, prosimy o jej usunięcie.\n"
        ),
        WrittenBody(
            "printing",
            "The scanner is broken.\n\n§Please consider the environment before printing this e-mail.\n"
        ),
        WrittenBody(
            "printing, German",
            "Der Scanner geht nicht.\n\n§Bitte denken Sie an die Umwelt, bevor Sie diese Mail ausdrucken.\n"
        ),
        WrittenBody(
            "virus scanner",
            "The scanner is broken.\n\n§--------------------\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com\n"
        ),
        WrittenBody(
            "registration, German",
            "Der Scanner geht nicht.\n\n§Muster GmbH, Sitz der Gesellschaft: Berlin\nRegistergericht: Amtsgericht Charlottenburg, HRB 12345\nGeschäftsführer: Carla Muster\n"
        ),
        WrittenBody(
            "registration, English",
            "The scanner is broken.\n\n§Example Ltd. Registered office: 1 Example Street, London. Registered in England, company number 01234567.\n"
        ),
        WrittenBody(
            "Google Groups",
            "The scanner is broken.\n\n§-- \nYou received this message because you are subscribed to the Google Groups \"staff\" group.\nTo unsubscribe from this group, send an email to staff+unsubscribe@example.org.\n"
        ),
        WrittenBody(
            "Mailman",
            "The scanner is broken.\n\n§_______________________________________________\nstaff mailing list\nstaff@example.org\nhttps://lists.example.org/listinfo/staff\n"
        ),
        WrittenBody(
            "Danish, below a signature",
            "Scanneren virker ikke.\n\n§Med venlig hilsen\n\nAnna Beispiel\nT: +45 12 34 56 78\n\nDenne e-mail kan indeholde fortrolige oplysninger. Hvis du ikke er den rette modtager, bedes du slette e-mailen.\n"
        ),
        WrittenBody(
            "registration glued to a name block, Polish",
            "Skaner nie działa.\n\n§Z poważaniem\nAnna Beispiel\ntel. 22 123 45 67\nPrzykład Sp. z o.o., ul. Przykładowa 1, 00-001 Warszawa\nKRS 0000123456, NIP 1234567890, REGON 123456789\n"
        ),
        WrittenBody(
            "printing, a tree of Webdings",
            "Le scanner ne marche pas.\n\n§P Pensez à l'environnement avant d'imprimer ce message\n"
        ),
    ]

    static let banners = [
        WrittenBody("tag", "§[EXTERNAL]\n\n¶The scanner is broken.\n"),
        WrittenBody(
            "sentence",
            "§CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.\n\n¶The scanner is broken.\n"
        ),
        WrittenBody(
            "wrapped, no blank line",
            "§CAUTION: This email originated from outside of the organization. Do not\nclick links or open attachments unless you recognize the sender and know\nthe content is safe.\n¶Hello,\nthe scanner is broken.\n"
        ),
        WrittenBody(
            "framed",
            "§****************************\nWARNING: This message was sent from outside the company.\n****************************\n\n¶The scanner is broken.\n"
        ),
        WrittenBody(
            "first contact",
            "§You don't often get email from bert@example.net. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>\n\n¶The scanner is broken.\n"
        ),
        WrittenBody(
            "first contact, German",
            "§Sie erhalten nicht häufig E-Mails von bert@example.net. Erfahren Sie, warum dies wichtig ist\n\n¶Der Scanner geht nicht.\n"
        ),
        WrittenBody(
            "German",
            "§ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie nicht auf Links.\n\n¶Der Scanner geht nicht.\n"
        ),
        WrittenBody("German tag", "§*** Externe E-Mail ***\n\n¶Der Scanner geht nicht.\n"),
        WrittenBody(
            "French",
            "§Attention : ce courriel provient de l'extérieur. Ne cliquez pas sur les liens.\n\n¶Le scanner ne marche pas.\n"
        ),
        WrittenBody(
            "Dutch",
            "§LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links.\n\n¶De scanner werkt niet.\n"
        ),
        WrittenBody(
            "two of them",
            "§[EXTERNAL EMAIL]\nYou don't often get email from bert@example.net. Learn why this is important\n\n¶The scanner is broken.\n"
        ),
        WrittenBody(
            "a tag that goes on",
            "§EXTERNAL EMAIL: Do not click any links unless you trust the sender.\n\n¶The scanner is broken.\n"
        ),
        WrittenBody(
            "Proofpoint",
            "§     ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nThis message came from outside your organization.\n     ZjQcmQRYFpfptBannerEnd\n¶The scanner is broken.\n"
        ),
    ]
}

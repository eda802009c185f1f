import Feedback
import MIME
import Testing

@testable import Reading

@Suite struct PhraseSetTests {
    /// However a gateway or a mail program wrote it.
    @Test(arguments: [
        ("Réponse automatique\u{A0}: x", "reponse automatique : x"), ("  Non\r\n remis ", "non remis"),
        ("N\u{2019}a pas été", "n'a pas ete"), ("ZUGESTELLT \u{2013} Größe", "zugestellt - grose"),
        ("Odpověď Łódź İĳŒſ", "odpoved lodz iios"), ("Re\u{301}ponse", "reponse"), ("配信\u{3000}不能", "配信 不能"),
        ("АВТООТВЕТ", "автоответ"), ("ș Ț", "s t"), ("", ""), ("\u{FEFF}a\u{200B}b", "ab"),
    ])
    func folds(text: String, expected: String) {
        #expect(String(decoding: FoldedText.fold(text, maximumScalars: 100), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("this is read: by all", true), ("bread: and butter", false), ("read", false), ("read:", true), ("x", false),
        ("", false), ("(read: it)", true), ("配信できません", true), ("未配信できません", true), ("lu : x", true),
    ])
    func finds(text: String, isFound: Bool) {
        let phrases = PhraseSet(["Read:", "Lu :", "配信できません", "ab"])
        #expect(phrases.isIn(FoldedText.fold(text, maximumScalars: 100)) == isFound)
    }

    @Test func beginsAsWords() {
        let phrases = PhraseSet(["root", "www-data"])
        #expect(phrases.begins(Array("root".utf8), asWords: true))
        #expect(phrases.begins(Array("root-2".utf8), asWords: true))
        #expect(phrases.begins(Array("www-data".utf8), asWords: true))
        #expect(!phrases.begins(Array("rooth".utf8), asWords: true))
        #expect(phrases.begins(Array("rooth".utf8)))
    }

    /// A phrase is found whatever else begins with the same letters.
    @Test func findsEachOfMany() {
        let texts = (0..<2000).map { "same beginning \($0) end" }
        let phrases = PhraseSet(texts)
        #expect(texts.allSatisfy { phrases.isIn(Array("it says: \($0).".utf8)) })
        #expect(!phrases.isIn(Array("same beginning 2000 end".utf8)))
    }

    @Test("four points decide, and the rule names what gave them")
    func evidence() {
        var evidence = Evidence()
        evidence.add(3, "a", if: true)
        evidence.add(3, "b", if: false)
        #expect(!evidence.isEnough && evidence.words == "a")
        evidence.add(1, "c", if: true)
        #expect(evidence.isEnough && evidence.words == "a, c")
        evidence.subtract(2, if: true)
        #expect(!evidence.isEnough)
    }

    /// Whose address it is, and whose it is not.
    @Test(arguments: [
        ("", "MAILER-DAEMON@a.example", SenderRole.mailerDaemon), ("", "mailer_daemon", .mailerDaemon),
        ("Mail Delivery System", "x@a.example", .mailSystem), ("", "postmaster@a.example", .mailSystem),
        ("Klaus Postmaster", "k.postmaster@a.example", .person), ("", "noreply@a.example", .noReply),
        ("", "news-noreply@a.example", .noReply), ("", "nagios@a.example", .robot), ("", "root@a.example", .robot),
        ("", "rooth@a.example", .person), ("", "scandella@a.example", .person), ("", "info@a.example", .office),
        ("", "informatik.mueller@a.example", .person), ("Ann", "ann@a.example", .person), ("", "", .person),
        ("Cron Daemon", "x@a.example", .robot), ("", "bouncer@a.example", .mailSystem),
        ("", "bounceman@a.example", .person),
    ])
    func roles(name: String, address: String, role: SenderRole) {
        #expect(SenderRole(Sender(name: name, address: address)) == role)
    }
}

/// What eight bytes at a step must find as one at a time does.
@Suite struct WordStartTests {
    /// At every place of a step, at its seams, and at the text's end.
    @Test(arguments: 0..<20)
    func findsAPhraseAnywhere(offset: Int) {
        let phrases = PhraseSet(["read:", "delivery failed"])
        for filler in [" ", "ab ", "é", "1", "配"] {
            let text = String(repeating: filler, count: offset) + " "
            #expect(phrases.isIn(Array((text + "read:").utf8)))
            #expect(phrases.isIn(Array((text + "delivery failed, again and again").utf8)))
            #expect(!phrases.isIn(Array((text + "read").utf8)))
            #expect(!phrases.isIn(Array((text + "xread:").utf8)))
        }
    }

    /// Steps of eight and single bytes fold alike: blanks at the seams, capitals, controls.
    @Test(arguments: 0..<20)
    func foldsAlikeAtEveryPlace(offset: Int) {
        let text = String(repeating: "Ab", count: offset) + "  \r\n Été  \u{7F}Z  [x]@{Y}   "
        let expected = String(repeating: "ab", count: offset) + (offset == 0 ? "" : " ") + "ete \u{7F}z [x]@{y}"
        #expect(String(decoding: FoldedText.fold(text, maximumScalars: 1000), as: UTF8.self) == expected)
    }

    @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17])
    func foldsNoMoreThanTheLimit(limit: Int) {
        let text = String(repeating: "Abcdefghi", count: 4)
        #expect(FoldedText.fold(text, maximumScalars: limit).count == limit)
        let letters = String(repeating: "Ⱥ", count: 4)
        #expect(FoldedText.fold(letters, maximumScalars: limit).count == 3 * min(limit, 4))
    }

    /// A topic is told by the text it is asked of, and by where its phrase ends.
    @Test func saysWithinALimit() {
        let text = ScannedText(Array("hello, your message could not be delivered".utf8), PhraseTopic.inTexts)
        #expect(text.says(.bounceText) && text.says(.bounceHint) && !text.says(.absence))
        #expect(text.says(.bounceText, within: text.bytes.count) && !text.says(.bounceText, within: 41))
        #expect(!text.begins(.receiptOpening) && text.begins(.receiptOpening, behind: 7))
    }

    @Test func knowsItsHeader() {
        var start = 0
        let bytes = Array("From: a@b.example\nX-Job: 1\nx-spam: no\n\n".utf8)
        let names = HeaderNames(HeaderBlock(bytes: bytes, from: &start, before: bytes.count))
        #expect(names.first("x-job")?.text == "1" && names.first("from") != nil && names.first("x-spam") != nil)
        #expect(names.first("list-id") == nil && names.first("") == nil)
    }
}

internal import Typesetting

extension BulletinPhrases {
    static let german = BulletinPhrases(
        title: "Gesagt, getan",
        titleWithoutDone: "Was Sie der IT gesagt haben, und was daraus wird",
        lead:
            "Vom {start} bis {end} haben uns {people} gesagt, was sie ärgert und was ihnen fehlt. Das ist daraus"
            + " geworden.",
        leadQuiet: "Vom {start} bis {end}: was aus dem wird, was Sie uns gesagt haben.",
        people: CountedPhrase("{n} Person", "{n} Personen"),
        done: "Was erledigt ist",
        planned: "Was geplant ist",
        declined: "Was nicht geht, und warum",
        heard: "Was wir gehört und noch nicht beantwortet haben",
        wrote: CountedPhrase("{n} Person schrieb darüber", "{n} Personen schrieben darüber"),
        write:
            "Etwas ärgert Sie, oder Ihnen fehlt etwas? Schreiben Sie an {address}. Eine Mail genügt, ein Formular"
            + " gibt es nicht.",
        counted:
            "Ein Programm zählt, wer über dasselbe schreibt; es kann sich irren. Niemand wird hier genannt, und"
            + " nichts steht hier, worüber weniger als {n} Personen schrieben.",
        draftSubject: "Bitte freigeben, Rundbrief {n}: {title}",
        draftIntro:
            "Dies ist ein Entwurf. Er geht an {recipients}, sobald jemand von Ihnen diese Mail mit einem dieser"
            + " Wörter beantwortet:",
        draftCaption: "Antworten",
        draftCommands: [
            ("freigeben", "so verschicken"), ("ohne 3", "Punkt 3 weglassen"), ("titel: …", "einen anderen Titel geben"),
            ("verwerfen", "nicht verschicken"),
        ],
        draftLapses: "Ohne Antwort verfällt er: {moment}.",
        sent: "Rundbrief {n} ist unterwegs: an {count} Adressen.",
        dropped: "Rundbrief {n} ist verworfen. Er geht an niemanden.",
        changed: "Rundbrief {n} ist geändert. Ein neuer Entwurf folgt; bitte geben Sie diesen frei.",
        notUnderstood:
            "Mit Rundbrief {n} geschah nichts: Die Antwort wurde nicht verstanden. Schreiben Sie ein Wort allein"
            + " in eine Zeile, und sonst nichts:",
        stale:
            "Mit Rundbrief {n} geschah nichts: Er wurde seit jenem Entwurf geändert. Bitte antworten Sie auf den"
            + " neuesten.",
        settled: "Mit Rundbrief {n} geschah nichts: Er {state}.",
        nothingLeft:
            "Mit Rundbrief {n} geschah nichts: Es stünde nichts mehr darin. Um ihn aufzuhalten, antworten Sie:"
            + " verwerfen",
        unknownItem: "Mit Rundbrief {n} geschah nichts: Diesen Punkt hat er nicht.",
        codeSubject: "Bitte bestätigen: Rundbrief {n}",
        codeAsks:
            "Eine Mail in Ihrem Namen (Nummer {mail}) antwortet auf den Entwurf von Rundbrief {n}: {commands}."
            + " Nichts in jener Mail beweist, dass Sie sie geschrieben haben; deshalb wartet sie.",
        codeReturn:
            "Wenn Sie sie geschrieben haben, antworten Sie auf diese Mail bis {moment}, mit diesem Code in der"
            + " ersten Zeile:",
        codeLink: "Oder folgen Sie diesem Link und senden Sie die Mail, die er öffnet:",
        codeElse: "Wenn nicht, tun Sie nichts: Dann geschieht nichts.",
        states: [
            .draft: "wartet auf Freigabe", .sent: "wurde schon verschickt", .dropped: "wurde verworfen",
            .lapsed: "ist verfallen", .empty: "hatte nichts zu sagen",
        ]
    )
}

internal import Feedback
internal import Typesetting

extension ReplyPhrases {
    static let czech = ReplyPhrases(
        automatic: "Automatická odpověď",
        yourMail: "vaše zpráva pro {organisation}",
        thanks: "Děkujeme za zprávu pro {organisation}.",
        understood: "Porozuměli jsme jí takto: {category}.",
        categories: [
            .outage: "hlášení výpadku", .complaint: "stížnost", .request: "žádost", .praise: "pochvala",
            .question: "dotaz",
        ],
        security: "bezpečnostní záležitost",
        person: "Přečte ji člověk.",
        outage: CountedPhrase(
            "O potížích se službou {service} víme: od {moment} je nahlásil {n} člověk.",
            "O potížích se službou {service} víme: od {moment} je nahlásili {n} lidé.",
            "O potížích se službou {service} víme: od {moment} je nahlásilo {n} lidí."
        ),
        outageOfNoService: CountedPhrase(
            "O výpadku víme: od {moment} jej nahlásil {n} člověk.",
            "O výpadku víme: od {moment} jej nahlásili {n} lidé.",
            "O výpadku víme: od {moment} jej nahlásilo {n} lidí."
        ),
        noAnswer: "Tato zpráva byla odeslána automaticky; není třeba na ni odpovídat."
    )
}

extension ReplyPhrases {
    static let polish: [ReplyKey: String] = [
        .automatic: "Odpowiedź automatyczna",
        .yourMail: "Państwa wiadomość do {organisation}",
        .sentAutomatically: "Ta wiadomość została wysłana automatycznie.",
        .thanks: "Dziękujemy za wiadomość do {organisation}.",
        .understood: "Zaklasyfikowaliśmy ją jako: {category}.",
        .understoodAbout: "Zaklasyfikowaliśmy ją jako: {category} (dotyczy: {service}).",
        .categoryOutage: "zgłoszenie awarii",
        .categoryComplaint: "skarga",
        .categoryRequest: "prośba",
        .categoryQuestion: "pytanie",
        .categoryPraise: "pochwała",
        .categorySecurity: "sprawa bezpieczeństwa",
        .read: "Czyta ją człowiek.",
        .passedOn: "Państwa wiadomość przekazaliśmy również do pomocy technicznej.",
        .helpdesk: "Jeśli nie mogą Państwo pracować, prosimy zwrócić się do pomocy technicznej ({helpdesk}).",
        .known:
            "Wiemy o problemach z usługą {service}. Wśród osób, które zgłosiły je od {moment}, mają Państwo numer"
            + " {n}.",
        .knownUnnamed:
            "Wiemy o awarii. Wśród osób, które zgłosiły ją od {moment}, mają Państwo numer {n}.",
        .note: "Dział IT napisał ({moment}):",
        .nextWord: "Dział IT spodziewa się wiedzieć więcej do {moment}.",
        .correction: "Pomyliliśmy się? Prosimy odpowiedzieć jednym słowem: {words}.",
        .askKind: "Mogą Państwo wskazać, o co chodzi; prosimy odpowiedzieć jednym słowem: {words}.",
        .resolvedTitle: "według działu IT problem ustąpił",
        .quietTitle: "brak nowych zgłoszeń",
        .falseAlarmTitle: "według działu IT awarii nie było",
        .reported: "Zgłosili nam Państwo problemy z usługą {service} ({moment}).",
        .reportedUnnamed: "Zgłosili nam Państwo awarię ({moment}).",
        .resolved: "Dział IT informuje, że problem ustąpił.",
        .quiet:
            "Między {moment} a {until} nikt go nie zgłosił. Nie dowodzi to jeszcze, że wszystko znów działa u wszystkich.",
        .falseAlarm: "Dział IT informuje, że awarii nie było.",
        .peopleOne: "Problem zgłosiła {n} osoba.",
        .peopleFew: "Problem zgłosiły {n} osoby.",
        .peopleMany: "Problem zgłosiło {n} osób.",
        .stillFailing: "Jeśli u Państwa nadal coś nie działa, prosimy odpowiedzieć na tę wiadomość.",
        .thanksForTelling: "Dziękujemy za zgłoszenie.",
    ]
}

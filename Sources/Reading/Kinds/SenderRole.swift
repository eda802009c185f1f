internal import Feedback
internal import MIME

/// Whose address a mail is from: a person's, for all that an address can tell, or one behind which a program sits.
enum SenderRole {
    /// `MAILER-DAEMON`: an address no person has.
    case mailerDaemon
    /// The program that delivers mail, by its name or address; `postmaster`, who may be a person.
    case mailSystem
    /// A program that watches, builds or reports.
    case robot
    /// Nobody reads what is sent there. A web form often writes from it what a person typed.
    case noReply
    /// A mailbox of many people, which often answers by itself.
    case office
    case person

    init(_ sender: Sender) {
        self = SenderRole(address: sender.address).named(sender.name)
    }

    /// What an address alone tells.
    init(address: String) {
        let end = address.utf8.firstIndex(of: UInt8(ascii: "@")) ?? address.endIndex
        let local = FoldedText.fold(address[..<end], maximumScalars: 100)
        let letters = local.filter(ASCII.isLetter)
        if letters.elementsEqual("mailerdaemon".utf8) || letters.elementsEqual("maildaemon".utf8) {
            self = .mailerDaemon
        } else if Self.systems.begins(letters) || Self.systemWords.begins(local, asWords: true) {
            self = .mailSystem
        } else if Self.noReplies.isIn(local) || Self.noReplyLetters.begins(letters) {
            self = .noReply
        } else if Self.robots.begins(local, asWords: true) {
            self = .robot
        } else {
            self = Self.offices.begins(local, asWords: true) ? .office : .person
        }
    }

    /// What the name before such an address adds.
    func named(_ name: String) -> SenderRole {
        if isMailSystem || name.isEmpty { return self }
        let name = FoldedText.fold(name, maximumScalars: 200)
        if Self.systemNames.isIn(name) || Self.systemTitles.begins(name) { return .mailSystem }
        return self != .noReply && Self.robotNames.begins(name) ? .robot : self
    }

    var isMailSystem: Bool { self == .mailerDaemon || self == .mailSystem }

    /// Beginnings of local parts, letters only.
    private static let systems = PhraseSet([
        "postmaster", "poostmaster", "mdaemon", "mailer", "maildelivery", "mailsystem", "mailadministrator",
        "systemadministrator", "microsoftexchange", "mmdf", "imss", "interscan", "deliverysubsystem", "ndradmin",
        "noreplybounce", "bouncenotification", "mailrouter", "mailgateway", "symantecantivirus", "smtpgateway",
        "autobounce", "emailpostmaster", "postmeister", "mailmarshal", "mailsweeper", "esmtp", "postacertificata",
    ])

    /// The first word of local parts.
    private static let systemWords = PhraseSet(["ndr", "mta", "smtp", "bounce", "bounces", "bouncer", "mail-daemon"])

    /// Anywhere in a name.
    private static let systemNames = PhraseSet([
        "mail delivery", "mailer-daemon", "mailer daemon", "delivery subsystem", "mail deliver system", "mail system",
        "mail administrator", "mail router", "mailserver", "mail server", "mail gateway", "mailsystem",
        "ndr administrator", "system administrator", "systemadministrator", "administrateur systeme",
        "administrador del sistema", "amministratore di sistema", "administrador do sistema", "systeembeheerder",
        "administrator systemu", "spravce systemu", "systemadministratör", "sistema de correo",
        "système de messagerie",
    ])

    /// How a name begins: somebody may be *called* Postmaster.
    private static let systemTitles = PhraseSet(["postmaster", "the postmaster", "email postmaster"])

    private static let noReplies = PhraseSet([
        "www-data", "wordpress", "apache", "nobody", "noreply", "no-reply", "no_reply", "no.reply", "donotreply",
        "do-not-reply", "do_not_reply", "dontreply",
    ])

    private static let noReplyLetters = PhraseSet([
        "noreply", "donotreply", "dontreply", "nichtantworten", "bittenichtantworten", "keineantwort",
        "nepasrepondre", "noresponder", "norispondere", "naoresponda", "naoresponder", "nietbeantwoorden",
        "nieodpowiadaj", "neodpovidejte", "svaraej", "ingetsvar",
    ])

    /// The first word of local parts.
    private static let robots = PhraseSet([
        "nagios", "icinga", "icinga2", "zabbix", "checkmk", "check_mk", "prtg", "centreon", "alertmanager",
        "prometheus", "grafana", "munin", "logwatch", "logcheck", "fail2ban", "cron", "crond", "root", "apcups",
        "apcupsd", "smartd", "monit", "monitor", "monitoring", "alert", "alerts", "alarm", "notification",
        "notifications", "notify", "notifier", "backup", "backups", "scanner", "scan", "scans", "jira", "jenkins",
        "gitlab", "github", "builds", "build", "uptime", "uptimerobot", "watchdog", "syslog", "opsgenie", "pagerduty",
        "statuspage", "sentry", "sonarqube", "redmine", "bugzilla", "sccm", "wsus", "veeam", "acronis", "fritzbox",
        "mailscanner", "system", "automailer", "calendar-notification", "autoreply", "auto-reply", "auto.reply",
        "auto_reply", "eset", "sqlagent", "antivirus", "autoresponder", "listserv", "majordomo", "mailman", "sympa",
        "errors", "daemon", "nas", "diskstation", "ups", "printer", "copier", "kopierer", "drucker", "photocopieur",
        "copieur", "imprimante",
        "impresora", "stampante", "impressora", "kopieerapparaat", "drukarka", "tiskarna", "skrivare", "skriver",
        "idrac", "ilo", "firewall", "sauvegarde",
        "supervision", "sicherung", "datensicherung", "copias", "zaloha", "kopia", "voicemail", "pbx", "fax",
        "quarantine",

        "dmarc", "reports", "bugzilla-daemon", "hudson", "teamcity", "ansible", "puppet", "kyocera", "ricoh", "xerox",
    ])

    private static let robotNames = PhraseSet([
        "cron daemon", "nagios", "icinga", "zabbix", "grafana", "prtg ", "veeam", "check_mk", "checkmk", "jenkins",
        "gitlab", "google calendar", "fritz!box", "uptimerobot", "opsgenie", "pagerduty", "alertmanager",
    ])

    private static let offices = PhraseSet([
        "support", "helpdesk", "ticket", "tickets", "billing", "orders", "order", "hello", "team", "enquiries",
        "customerservice", "customer.service", "care", "anfrage", "bestellung", "servicedesk", "service", "info",
        "contact", "kontakt", "contacto", "kundenservice", "hilfe", "assistance", "assistenza", "atencion",
        "atendimento", "apoio", "soporte", "suporte", "klantenservice", "klantendienst", "kundtjanst", "bok",
        "servis", "podpora", "sekretariat", "office", "sales", "admin", "administrator", "webmaster", "marketing",
        "newsletter", "news", "offers", "angebote", "ofertas", "offres", "offerte",
    ])
}

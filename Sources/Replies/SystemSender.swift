internal import Feedback

/// Addresses behind which nobody reads: roles of mail systems, robots, and bounce addresses.
enum SystemSender {
    /// RFC 2142's names of mail systems, and what programs use. People do sit behind `info` or `support`; but such a
    /// mailbox often answers by itself, so it gets no acknowledgement (its mail is heard all the same).
    private static let names: Set<String> = [
        "mailer-daemon", "mailerdaemon", "postmaster", "abuse", "noc", "hostmaster", "usenet", "news", "webmaster",
        "www",
        "uucp", "ftp", "root", "daemon", "nobody", "cron", "www-data", "noreply", "no-reply", "no_reply", "donotreply",
        "do-not-reply", "do_not_reply", "nepasrepondre", "ne-pas-repondre", "nichtantworten", "nicht-antworten",
        "bounce", "bounces", "notification", "notifications", "notify", "alert", "alerts", "automailer", "autoreply",
        "auto-reply", "autoresponder", "listserv", "majordomo", "mailman", "sympa", "info", "support", "marketing",
        "sales", "helpdesk", "servicedesk", "newsletter", "security",
    ]
    private static let beginnings = [
        "owner-", "bounce-", "bounces-", "bounce+", "bounces+", "noreply-", "noreply+", "no-reply-", "no-reply+",
        "donotreply-", "mailer-daemon", "postmaster-", "prvs=", "srs0=", "srs0+", "srs1=", "srs1+", "msprvs1=", "btv1=",
    ]
    private static let ends = [
        "-request", "-owner", "-bounces", "-bounce", "-noreply", "-no-reply", "-relay", "-errors",
    ]

    static func matches(_ address: EmailAddress) -> Bool {
        let local = address.local.lowercased()
        let base = local.split(separator: "+", maxSplits: 1).first.map(String.init) ?? local
        if names.contains(local) || names.contains(base) { return true }
        if beginnings.contains(where: local.hasPrefix) || ends.contains(where: base.hasSuffix) { return true }
        // A VERP address holds its recipient: `list-bounces+anna=corp.example@…`, Exchange's `=_?` included.
        return local.utf8.contains(UInt8(ascii: "="))
    }
}

internal import Feedback
internal import MIME

/// What speaks for a notice of a service: monitoring, cron, tickets, builds, backups, devices.
struct NoticeSigns {
    /// Bytes in which a mail that acknowledges another says so.
    private static let acknowledgement = 300

    private let clues: MailClues

    init(_ clues: MailClues) { self.clues = clues }

    func evidence() -> Evidence {
        var evidence = Evidence()
        evidence.add(4, "Auto-Submitted: auto-generated (RFC 3834)", if: clues.autoSubmitted == .generated)
        evidence.add(4, "X-Cron-Env", if: clues.has("x-cron-env"))
        evidence.add(3, "a service's header", if: clues.hasField(beginning: Self.serviceHeaders))
        evidence.add(3, "X-Mailer of a device or a service", if: NoticePhrases.mailers.isIn(clues.mailer))
        let isProven = evidence.isEnough
        let isFirm = clues.subject.begins(.firmNotice)
        let isHeadless = evidence.signs.isEmpty
        evidence.add(2, "a robot's address", if: clues.role == .robot)
        evidence.add(2, "a no-reply address", if: clues.role == .noReply)
        evidence.add(1, "a host's address", if: isHost && clues.role != .noReply)
        evidence.add(2, "subject of a notice", if: clues.subject.says(.noticeSubject) && !isFirm)
        evidence.add(3, "subject that only programs write", if: isFirm)
        evidence.add(2, "words of a notice", if: clues.opening.says(.noticeText))
        guard !evidence.signs.isEmpty else { return evidence }
        // Who reports what a device shows copies its words, into the subject as well.
        evidence.subtract(1, if: isHeadless && !isFirm && clues.role == .person && isNamedPerson)
        evidence.add(2, "bulk precedence", if: clues.isBulk)
        evidence.add(1, "null return path", if: clues.isNullPath)
        evidence.add(1, "X-Auto-Response-Suppress", if: clues.isSuppressing)
        evidence.add(1, "Feedback-ID", if: clues.has("feedback-id"))
        // A ticket system that says it has received a mail answers it, whatever else it sends.
        evidence.subtract(5, if: isProven && clues.opening.says(.received, within: Self.acknowledgement))
        evidence.subtract(3, if: !isProven && clues.autoSubmitted == .no)
        evidence.subtract(4, if: !isProven && (clues.isForward || clues.isReply))
        evidence.subtract(3, if: !isProven && clues.isForm)
        return evidence
    }

    /// A name of two words or more is on it, and a word of it in the address: "Petra Lang <petra.lang@…>".
    private var isNamedPerson: Bool {
        let name = FoldedText.fold(clues.message.sender.name, maximumScalars: 100)
        let words = name.split(separator: ASCII.space)
        guard words.count >= 2, !isHost else { return false }
        let address = clues.message.sender.address.prefix { $0 != "@" }
        let local = FoldedText.fold(address, maximumScalars: 100)[...]
        return words.contains { $0.count >= 3 && local.contains($0) }
    }

    /// `web01.corp.example`: the name of one machine, not of an organisation.
    private var isHost: Bool {
        // Only where a digit ends a label there is something to take apart.
        let address = clues.message.sender.address.utf8
        guard zip(address, address.dropFirst()).contains(where: { ASCII.isDigit($0) && $1 == UInt8(ascii: ".") }),
            let domain = address.split(separator: UInt8(ascii: "@")).last
        else { return false }
        let labels = domain.split(separator: UInt8(ascii: "."))
        return labels.count > 2 && labels[0].last.map(ASCII.isDigit) == true
    }

    /// Beginnings of header names that trackers, builders and watchers write.
    private static let serviceHeaders = PhraseSet([
        "x-github-", "x-gitlab-", "x-jira-", "x-redmine-", "x-bugzilla-", "x-jenkins-", "x-zabbix", "x-nagios",
        "x-icinga", "x-grafana", "x-pagerduty", "x-opsgenie", "x-sentry-", "x-servicenow", "x-atlassian-",
        "x-gerrit-", "x-phabricator-", "x-launchpad-", "x-trac-", "x-mantis-", "x-youtrack", "x-amz-sns-", "x-munin",
        "x-logwatch", "x-debian-pr-", "x-unattended-", "x-fail2ban", "x-statuspage", "x-azure-devops", "x-tfs-",
        "x-travis-", "x-circleci",
    ])
}

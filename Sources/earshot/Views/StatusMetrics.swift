internal import Daemon
internal import Feedback

/// The status for Prometheus and its kin: OpenMetrics 1.0 text, without time stamps on samples, so that node_exporter's textfile
/// collector takes it too. Counts that are zero are there as zeros: an alerting rule must not depend on what has happened already.
struct StatusMetrics {
    private let report: StatusReport

    init(_ report: StatusReport) {
        self.report = report
    }

    var text: String {
        (service + mail + secondOpinions + mailboxes + outbox + incidents + digests).map(\.text).joined() + "# EOF\n"
    }

    private var service: [MetricFamily] {
        var build = MetricFamily("earshot_build", .info, "Which Earshot this is.")
        build.add(1, ["version": report.version])
        var running = MetricFamily(
            "earshot_running",
            .gauge,
            "1 while the daemon runs; 0 when its store was read instead."
        )
        running.add(report.startedAt == nil ? 0 : 1)
        var troubles = MetricFamily("earshot_troubles", .gauge, "What needs a look, as `earshot status` lists it.")
        troubles.add(report.troubles.count)
        var bytes = MetricFamily("earshot_store_bytes", .gauge, "Size of the store.", unit: "bytes")
        bytes.add(report.storeBytes)
        return [build, running, troubles, bytes]
    }

    private var mail: [MetricFamily] {
        let messages = report.messages
        // No counter: a correction takes a mail from one category to another, and a counter must never fall.
        var mails = MetricFamily("earshot_mails", .gauge, "Mails stored, by who wrote them and what they are.")
        for category in Category.allCases {
            let count = messages.byCategory[category.rawValue] ?? 0
            mails.add(count, ["kind": MailKind.human.rawValue, "category": category.rawValue])
        }
        mails.add(messages.unjudged, ["kind": MailKind.human.rawValue, "category": ""])
        for kind in MailKind.allCases where kind != .human {
            mails.add(messages.byKind[kind.rawValue] ?? 0, ["kind": kind.rawValue, "category": ""])
        }
        mails.add(messages.quarantinedTotal, ["kind": "quarantined", "category": ""])
        mails.add(messages.copies, ["kind": "copy", "category": ""])
        var corrections = MetricFamily(
            "earshot_corrections",
            .gauge,
            "What staff have said of mails, by what became of it."
        )
        corrections.add(report.corrections.inForce, ["state": "in force"])
        corrections.add(report.corrections.replaced, ["state": "replaced"])
        corrections.add(report.corrections.undone, ["state": "undone"])
        var instructions = MetricFamily(
            "earshot_instructions",
            .gauge,
            "What people asked of Earshot by mail, by what came of it."
        )
        for outcome in ["done", "partly", "nothing", "waiting", "refused"] {
            instructions.add(report.instructions.byOutcome[outcome] ?? 0, ["outcome": outcome])
        }
        return [mails, corrections, instructions]
    }

    private var secondOpinions: [MetricFamily] {
        let opinions = report.secondOpinions
        var mails = MetricFamily(
            "earshot_second_opinions",
            .gauge,
            "Mails judged again by an embedding model, by what became of it."
        )
        mails.add(opinions?.revised ?? 0, ["outcome": "revised"])
        mails.add(opinions?.confirmed ?? 0, ["outcome": "confirmed"])
        mails.add(opinions?.kept ?? 0, ["outcome": "kept"])
        mails.add(opinions?.waiting ?? 0, ["outcome": "waiting"])
        var trouble = MetricFamily(
            "earshot_second_opinions_trouble",
            .gauge,
            "1 while second opinions are wanted and not to be had."
        )
        trouble.add(opinions?.trouble == nil ? 0 : 1)
        return [mails, trouble]
    }

    private var mailboxes: [MetricFamily] {
        var mails = MetricFamily("earshot_mailbox_mails", .gauge, "Mails a folder held at the last look, by fate.")
        var gone = MetricFamily("earshot_mailbox_gone", .counter, "Mails that were gone before they were read.")
        var passed = MetricFamily(
            "earshot_mailbox_passed_over",
            .gauge,
            "Numbers passed over: at most so many mails came and went unseen."
        )
        var read = MetricFamily(
            "earshot_mailbox_read_timestamp_seconds",
            .gauge,
            "When every mail then in the folder had been taken in; 0: never.",
            unit: "seconds"
        )
        var age = MetricFamily(
            "earshot_mailbox_since_read_seconds",
            .gauge,
            "How long ago that was; left out while it was never.",
            unit: "seconds"
        )
        var trouble = MetricFamily("earshot_mailbox_trouble", .gauge, "1 while the folder cannot be read.")
        for mailbox in report.mailboxes + report.trays {
            let labels = ["mailbox": mailbox.name, "folder": mailbox.folder]
            let fates = [
                ("stored", mailbox.stored), ("quarantined", mailbox.quarantined), ("waiting", mailbox.waiting),
                ("left_alone", mailbox.leftAlone),
            ]
            for (fate, count) in fates { mails.add(count, labels.merging(["fate": fate]) { $1 }) }
            gone.add(mailbox.goneBeforeRead, labels)
            passed.add(mailbox.passedOver, labels)
            read.add(Int((mailbox.lastReadAt ?? 0) / 1000), labels)
            if let last = mailbox.lastReadAt { age.add(Int(max(0, report.at - last) / 1000), labels) }
            trouble.add(mailbox.trouble == nil ? 0 : 1, labels)
        }
        return [mails, gone, passed, read, age, trouble]
    }

    private var outbox: [MetricFamily] {
        var mails = MetricFamily("earshot_outbox_mails", .gauge, "Mails to be sent or sent, by kind and state.")
        for kind in OutboundMail.Kind.allCases {
            for state in OutboxRow.State.allCases {
                let count = report.outbox["\(kind.rawValue) \(state.rawValue)"] ?? 0
                mails.add(count, ["kind": kind.rawValue, "state": state.rawValue])
            }
        }
        var undelivered = MetricFamily(
            "earshot_undelivered_alerts",
            .gauge,
            "Outages and other urgent matters that have reached nobody for two minutes: warn by another way than mail."
        )
        undelivered.add(report.undelivered.count)
        var oldest = MetricFamily(
            "earshot_oldest_undelivered_alert_seconds",
            .gauge,
            "Age of the oldest of their mails; 0: there is none.",
            unit: "seconds"
        )
        oldest.add(report.oldestUndelivered.map { Int(max(0, report.at - $0) / 1000) } ?? 0)
        var rested = MetricFamily("earshot_rested_addresses", .gauge, "Addresses that get no answers for a while.")
        rested.add(report.restedAddresses)
        return [mails, undelivered, oldest, rested]
    }

    private var incidents: [MetricFamily] {
        var open = MetricFamily("earshot_incidents_open", .gauge, "Outages that are going on.")
        open.add(report.incidents.count { $0.closedAt == nil })
        return [open]
    }

    private var digests: [MetricFamily] {
        var next = MetricFamily(
            "earshot_digest_next_timestamp_seconds",
            .gauge,
            "When a digest is due.",
            unit: "seconds"
        )
        for digest in report.digests { next.add(Int(digest.nextAt / 1000), ["digest": digest.name]) }
        return [next]
    }
}

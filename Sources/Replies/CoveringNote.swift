package import Feedback
internal import Typesetting

/// The note above a mail that is passed on. The mail itself goes along as an attachment; the note quotes none of it,
/// but for an outage its sender, its service and the words that decided.
package struct CoveringNote: Sendable {
    package static let maximumSubjectBytes = 200

    package let subject: String
    package let text: String

    package init(
        for destination: ForwardingPolicy.Destination,
        sender: Sender,
        received: Timestamp,
        verdict: Verdict,
        organisation: String,
        language: String,
        timeZone: String
    ) {
        let phrases = NotePhrases.phrases(for: language)
        let local = LocalFormat(language: NotePhrases.written(for: language), timeZone: timeZone)
        let service = verdict.service?.inert(maximumBytes: 80)
        let name = organisation.inert(maximumBytes: 120)
        let shown = sender.shown(unknown: phrases.unknownSender, doubtful: phrases.doubtfulSender)
        var facts = [
            phrases.from.filled(["sender": shown]),
            phrases.received.filled(["moment": local.moment(received) + " " + local.zoneName(at: received)]),
        ]
        let (title, lead): (String, String)
        switch destination {
        case .helpdesk:
            title = service.map { phrases.outageOf.filled(["service": $0]) } ?? phrases.outage
            lead = phrases.outageLead.filled(["organisation": name])
            if let service { facts.append(phrases.service.filled(["service": service])) }
            let words = verdict.reasons.prefix(5).map { $0.words.inert(maximumBytes: 40) }.filter { !$0.isEmpty }
            if !words.isEmpty { facts.append(phrases.reasons.filled(["words": words.joined(separator: ", ")])) }
        case .security:
            title = phrases.security
            lead = phrases.securityLead.filled(["organisation": name])
        }
        subject = "\(title): \(shown)".inert(maximumBytes: Self.maximumSubjectBytes)
        let columns = TextColumns.mail
        let paragraphs = [
            columns.lines(lead), facts.flatMap { columns.lines($0, rest: "  ") }, columns.lines(phrases.attached),
        ]
        text = paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

internal import Feedback
internal import SQL

/// Rows of the table `matter`: the senses of a mail, at position 0, and its matters.
enum MatterColumns {
    static let list = """
        position, passage, category, is_unsure, service, manner, service_words, place, device, reach, reach_words,
            is_blocking, blocking_words, deadline, tone_words, probabilities, reasons
        """
    /// What a person wrote. The rest is counted, and stays.
    static let erasure = """
        UPDATE matter SET service_words = NULL, place = NULL, device = NULL, reach_words = NULL, blocking_words = NULL,
            deadline = NULL, tone_words = NULL, reasons = '' WHERE message = :message
        """
    static let insertion = """
        INSERT INTO matter (message, position, passage, category, is_unsure, service, manner, service_words, place, device,
            reach, reach_words, is_blocking, blocking_words, deadline, tone_words, probabilities, reasons, is_doubtful)
        VALUES (:message, :position, :passage, :category, :unsure, :service, :manner, :service_words, :place, :device,
            :reach, :reach_words, :blocking, :blocking_words, :deadline, :tone_words, :probabilities, :reasons,
            :doubtful)
        """

    /// The mail's own senses; nil when nothing is known that `message` does not have.
    static func bindings(ofMail verdict: Verdict) -> Bindings? {
        let hasSeverity = verdict.severity.map { !$0.isUnknown } ?? false
        guard
            verdict.mention != nil || verdict.place != nil || verdict.device != nil || hasSeverity
                || !verdict.toneSigns.isEmpty || !verdict.matters.isEmpty
        else { return nil }
        var bindings: Bindings = [
            "position": 0, "passage": nil as Int64?, "category": nil as String?, "unsure": false,
            "doubtful": false,
            "tone_words": toneText(verdict.toneSigns), "probabilities": "", "reasons": "",
        ]
        add(verdict.mention, verdict.place, verdict.device, verdict.severity, to: &bindings)
        return bindings
    }

    static func bindings(of matter: Matter, position: Int) -> Bindings {
        var bindings: Bindings = [
            "position": position, "passage": matter.passage, "category": matter.category.rawValue,
            "unsure": matter.isUnsure, "doubtful": matter.isDoubtfulOutage, "tone_words": nil as String?,
            "probabilities": VerdictColumns.text(of: matter.probabilities),
            "reasons": VerdictColumns.text(of: matter.reasons),
        ]
        add(matter.mention, matter.place, matter.device, matter.severity, to: &bindings)
        return bindings
    }

    private static func add(
        _ mention: ServiceMention?,
        _ place: String?,
        _ device: String?,
        _ severity: Severity?,
        to bindings: inout Bindings
    ) {
        bindings.add("service", mention?.service)
        bindings.add("manner", mention?.manner.rawValue)
        bindings.add("service_words", mention?.words)
        bindings.add("place", place)
        bindings.add("device", device)
        bindings.add("reach", severity?.reach.rawValue)
        bindings.add("reach_words", severity?.reachWords)
        bindings.add("blocking", severity?.isBlocking)
        bindings.add("blocking_words", severity?.blockingWords)
        bindings.add("deadline", severity?.deadline)
    }

    /// A row of `list`: the senses of a mail, or one of its matters.
    enum Part {
        case senses(ServiceMention?, place: String?, device: String?, Severity?, [ToneSign])
        case matter(Matter)

        init(_ row: borrowing Row) {
            let severity = MatterColumns.severity(row)
            let mention = MatterColumns.mention(row)
            let (place, device) = (row.optionalText(7), row.optionalText(8))
            guard let category = row.optionalText(2).flatMap({ Category(rawValue: $0) }) else {
                let signs = MatterColumns.toneSigns(in: row.optionalText(14) ?? "")
                self = .senses(mention, place: place, device: device, severity, signs)
                return
            }
            self = .matter(
                Matter(
                    passage: row.int(1),
                    category: category,
                    isUnsure: row.bool(3),
                    probabilities: VerdictColumns.probabilities(in: row.text(15)),
                    mention: mention,
                    place: place,
                    device: device,
                    severity: severity,
                    reasons: VerdictColumns.reasons(in: row.text(16))
                )
            )
        }

        /// A severity is that of an outage: what a person has corrected to something else has none.
        func add(to verdict: inout Verdict) {
            switch self {
            case .matter(let matter): verdict.matters.append(matter)
            case .senses(let mention, let place, let device, let severity, let signs):
                verdict.mention = mention
                (verdict.place, verdict.device, verdict.toneSigns) = (place, device, signs)
                if verdict.category == .outage { verdict.severity = severity }
            }
        }
    }

    fileprivate static func mention(_ row: borrowing Row) -> ServiceMention? {
        let manner = row.optionalText(5).flatMap { ServiceMention.Manner(rawValue: $0) }
        guard let service = row.optionalText(4), let manner else { return nil }
        return ServiceMention(service: service, manner: manner, words: row.optionalText(6) ?? "")
    }

    fileprivate static func severity(_ row: borrowing Row) -> Severity? {
        let reach = row.optionalText(9).flatMap { Severity.Reach(rawValue: $0) }
        guard let reach else { return nil }
        return Severity(
            reach: reach,
            reachWords: row.optionalText(10),
            isBlocking: row.optionalInt64(11).map { $0 != 0 },
            blockingWords: row.optionalText(12),
            deadline: row.optionalText(13)
        )
    }

    /// A line each: `anger ridiculous`.
    private static func toneText(_ signs: [ToneSign]) -> String? {
        guard !signs.isEmpty else { return nil }
        return signs.map { sign in
            let words = String(sign.words.map { $0.isNewline ? " " : $0 })
            return "\(sign.kind.rawValue) \(words)"
        }.joined(separator: "\n")
    }

    fileprivate static func toneSigns(in text: String) -> [ToneSign] {
        text.split(separator: "\n").compactMap { line in
            guard let space = line.firstIndex(of: " "), let kind = ToneSign.Kind(rawValue: String(line[..<space]))
            else { return nil }
            return ToneSign(kind: kind, words: String(line[space...].dropFirst()))
        }
    }
}

/// What triage made of a mail, and why.
package struct Verdict: Sendable, Codable {
    /// UTF-8 bytes kept of a place and of a device.
    package static let maximumPlaceBytes = 60
    package static let maximumDeviceBytes = 40

    /// The best category, always.
    package var category: Category
    /// The model would rather have it looked at by a person.
    package var isUnsure: Bool
    /// One for each category; they sum to 1.
    package var probabilities: [Category: Double]
    /// The configured service it is about.
    package var service: String?
    /// How the service was recognised; nil without a service, and in what an earlier version judged.
    package var mention: ServiceMention?
    /// The room, building or site it names, as written.
    package var place: String?
    /// The device it names, as written: a host name, "printer 4", or the kind of it, "laptop".
    package var device: String?
    /// Stress in the voice: 0 calm to 1 furious. Says nothing of substance.
    package var tone: Double
    /// What the tone was heard by, in the order of the mail.
    package var toneSigns: [ToneSign] = []
    /// How bad an outage is; nil for anything else.
    package var severity: Severity?
    /// Suspected phishing or another security matter: routed by rule, never quoted elsewhere.
    package var isSecurity: Bool
    /// The words that decided, strongest first; at most eight.
    package var reasons: [Reason]
    /// Which model judged.
    package var model: String
    /// The things it is about, in the order of the mail, when there are several; else empty. The verdict itself is then that of
    /// the one that needs action first.
    package var matters: [Matter] = []

    package struct Reason: Sendable, Codable {
        package let words: String
        /// What it added to the winning category's score, in log-odds.
        package let weight: Double

        package init(words: String, weight: Double) {
            self.words = words
            self.weight = weight
        }
    }

    package init(
        category: Category,
        isUnsure: Bool,
        probabilities: [Category: Double],
        service: String?,
        tone: Double,
        isSecurity: Bool,
        reasons: [Reason],
        model: String
    ) {
        self.category = category
        self.isUnsure = isUnsure
        self.probabilities = probabilities
        self.service = service
        self.tone = tone
        self.isSecurity = isSecurity
        self.reasons = reasons
        self.model = model
    }

    private enum CodingKeys: String, CodingKey {
        case category, isUnsure, probabilities, service, mention, place, device, tone, toneSigns, severity, isSecurity
        case reasons, model, matters
    }

    /// Reads what earlier versions wrote, too: what they did not know is missing.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        category = try container.decode(Category.self, forKey: .category)
        isUnsure = try container.decode(Bool.self, forKey: .isUnsure)
        probabilities = try container.decode([Category: Double].self, forKey: .probabilities)
        service = try container.decodeIfPresent(String.self, forKey: .service)
        mention = try container.decodeIfPresent(ServiceMention.self, forKey: .mention)
        place = try container.decodeIfPresent(String.self, forKey: .place)
        device = try container.decodeIfPresent(String.self, forKey: .device)
        tone = try container.decode(Double.self, forKey: .tone)
        toneSigns = try container.decodeIfPresent([ToneSign].self, forKey: .toneSigns) ?? []
        severity = try container.decodeIfPresent(Severity.self, forKey: .severity)
        isSecurity = try container.decode(Bool.self, forKey: .isSecurity)
        reasons = try container.decode([Reason].self, forKey: .reasons)
        model = try container.decode(String.self, forKey: .model)
        matters = try container.decodeIfPresent([Matter].self, forKey: .matters) ?? []
    }

    package var confidence: Double { probabilities[category] ?? 0 }

    /// The least probability of an outage with which a mail counts as a report of one: more than nine of ten mails about outages are then
    /// found, where the best category finds eight, and with them two in nine of the others in cross-validation, one in seven on real
    /// mail. They fill a crowd, and never make one alone.
    package static let reportingProbability = 0.2

    /// It tells of an outage, or may well do so. A verdict by a person counts only as what it says, and praise names failures
    /// that are over, or that there were none.
    package var reportsOutage: Bool {
        guard category != .outage else { return true }
        return category != .praise && model != Self.byStaff
            && (probabilities[.outage] ?? 0) >= Self.reportingProbability
    }

    /// From this probability on an outage is one beyond doubt, for the alarm. Not the operator's `unsure_below`: that says what people look
    /// at again, and must not make the alarm deaf or rash. Outages below it are right in about half of the cases.
    package static let certainProbability = 0.5

    /// It is no outage beyond doubt, though it may report one. A person's word is beyond doubt, unless it says that it is in doubt.
    package var isDoubtfulOutage: Bool {
        category != .outage || (model == Self.byStaff ? isUnsure : confidence < Self.certainProbability)
    }

    /// The model's name for what a person has said.
    package static let byStaff = "staff"

    /// An outage that a mail tells of: one report of its sender's.
    package struct OutageClaim: Hashable, Sendable {
        /// Nil: no configured service was named.
        package let service: String?
        /// See `OutageReport.isDoubtful`.
        package let isDoubtful: Bool
    }

    /// What it reports, each service once, the verdict's own first. A nil service stands only for the verdict itself.
    ///
    /// What the model doubts, the mail or a matter of it, is a doubtful report.
    package var outageClaims: [OutageClaim] {
        guard reportsOutage else { return [] }
        var claims = [OutageClaim(service: service, isDoubtful: isDoubtfulOutage)]
        // Of two matters about one service, the surer counts.
        let outages =
            matters.filter { $0.category == .outage && !$0.isDoubtfulOutage }
            + matters.filter { $0.category == .outage && $0.isDoubtfulOutage }
        for matter in outages {
            if let service = matter.service, !claims.contains(where: { $0.service == service }) {
                claims.append(OutageClaim(service: service, isDoubtful: category != .outage || matter.isDoubtfulOutage))
            }
        }
        return claims
    }

    /// The services of `outageClaims`.
    package var outageServices: [String?] { outageClaims.map(\.service) }
}

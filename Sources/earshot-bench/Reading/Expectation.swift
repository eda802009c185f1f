internal import FoundationEssentials

/// What a case set expects of one mail: a line of its `expected.jsonl`. What a set does not say is nil and not scored.
struct Expectation: Sendable, Decodable {
    /// The names, or only how many.
    enum Attachments: Sendable, Decodable {
        case names([String])
        case count(Int)

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let count = try? value.decode(Int.self) {
                self = .count(count)
            } else {
                self = .names(try value.decode([String?].self).map { $0 ?? "" })
            }
        }

        var count: Int {
            switch self {
            case .names(let names): names.count
            case .count(let count): count
            }
        }
    }

    let id: String
    var subject: String?
    var from: String?
    var fromName: String?
    var to: String?
    var messageID: String?
    /// All visible text; in sets of replies what the person wrote, in sets of forwards what stands above the forwarded mail.
    var text: String?
    /// What all visible text begins with.
    var firstPlain: String?
    var textContains: [String]?
    var textNotContains: [String]?
    var attachments: Attachments?
    /// "quotes": the signature is to stay.
    var strip: String?
    var forwarded: Bool?
    var isAuto: Bool?
    var isBounce: Bool?

    init(id: String) {
        self.id = id
    }

    private enum CodingKeys: String, CodingKey {
        case id, subject, from, to, text, attachments, strip, forwarded
        case fromName = "from_name"
        case messageID = "message_id"
        case firstPlain = "first_plain"
        case textContains = "text_contains"
        case textNotContains = "text_not_contains"
        case isAuto = "is_auto"
        case isBounce = "is_bounce"
    }
}

internal import Typesetting

/// What a digest says, in order, before it is set in type: both bodies are drawn from it, so neither says less.
struct DigestOutline {
    struct Quote {
        let words: String
        let language: String
        let attribution: String
    }

    enum Block {
        /// A heading and a remark in a lighter voice.
        case topic(String, remark: String)
        case line(String)
        case quote(Quote)
        /// "and 12 more".
        case more(String)
    }

    struct Section {
        let title: String
        let tint: Tint
        let blocks: [Block]
    }

    struct GlanceRow {
        let label: String
        let count: Int
        /// Of the largest count: 0 to 1.
        let share: Double
        /// The count as it is written.
        let value: String
        /// Against the period before, in words; empty when there is none.
        let change: String
        let tint: Tint
    }

    let kicker: String
    let essence: String
    /// Period and people.
    let covers: [String]
    /// What must be read first: a late digest, an account that does not add up.
    let warnings: [String]
    let glanceTitle: String
    let glance: [GlanceRow]
    let sections: [Section]
    let footer: [String]
}

internal import Feedback
internal import Typesetting

/// What a digest says, in order, before it is set in type: both bodies are drawn from it, so neither says less.
struct DigestOutline {
    /// Something that readers may do, with the command that a link writes for them.
    struct Act {
        let label: String
        let command: String
    }

    struct Quote {
        let words: String
        let language: String
        let attribution: String
        /// By which readers name it; nil where they cannot act on it.
        var number: Int?
        /// Before the acts; may be empty.
        var lead = ""
        var acts: [Act] = []
    }

    /// An outage or a theme.
    struct Item {
        let number: Int
        let title: String
        /// How many people, and how that changes.
        let remark: String
        /// People in steps of time, and the same in words; may be empty.
        var course: [Int] = []
        /// In columns of cells; else in blocks of letters.
        var isCourseDrawn = true
        var spokenCourse = ""
        /// One line of facts; may be empty.
        var facts = ""
        /// What IT said, and what came of it.
        var answers: [String] = []
        var quotes: [Quote] = []
        var acts: [Act] = []
    }

    enum Block {
        /// A heading and a remark in a lighter voice.
        case topic(String, remark: String)
        case line(String)
        case quote(Quote)
        case item(Item)
        case timeline(MailPage.Timeline)
        /// "and 12 more".
        case more(String)
    }

    struct Section {
        let title: String
        let tint: Tint
        let blocks: [Block]
    }

    /// How many mails of each kind, and how many people in each step of time.
    struct Glance {
        struct Row {
            let label: String
            let count: Int
            /// Of the largest count: 0 to 1.
            let share: Double
            /// The count as it is written.
            let value: String
            /// Against the period before, in words; empty when there is none.
            let change: String
            let tint: Tint
            /// People in each step; empty without steps.
            let people: [Int]
            let peopleBefore: [Int]?
        }

        let title: String
        let rows: [Row]
        /// Of the steps; empty without them.
        let labels: [String]
        /// What the numbers are; empty without steps.
        let note: String
        /// What the hollow bars are, where there are any.
        let barNote: String
    }

    /// How readers act by mail.
    struct Help {
        /// Where there are links.
        let links: String
        /// Where there are none.
        let writing: String
        /// Commands as they are written, and what they mean.
        let commands: [(term: String, meaning: String)]
        let rhythmLead: String
        let rhythm: [Act]
    }

    let kicker: String
    let essence: String
    /// Period and people.
    let covers: [String]
    /// What must be read first: a late digest, an account that does not add up.
    let warnings: [String]
    let glance: Glance?
    let sections: [Section]
    let help: Help?
    let footer: [String]
    /// What the numbers mean.
    let items: [DigestItem]
}

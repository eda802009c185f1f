internal import Typesetting

/// What a report to management or a bulletin says, in order, before it is set in type: both bodies are drawn from it, so neither says
/// less.
struct ReportOutline {
    /// One number with what it counts.
    struct Figure {
        let value: String
        let words: String
        /// In a lighter voice; empty when there is no more to say.
        let remark: String
        let tint: Tint
    }

    struct Bar {
        let label: String
        /// Of the longest bar that there could be: 0 to 1.
        let share: Double
        let value: String
        let remark: String
    }

    /// One thing of several, with what there is to say of it.
    struct Item {
        /// By which readers may name it; nil where they cannot.
        let number: Int?
        let name: String
        let remark: String
        /// Lines below it.
        let words: [String]
        /// They are IT's own; else they are the report's.
        var isSpoken = true
    }

    enum Block {
        case line(String)
        /// In a lighter voice.
        case remark(String)
        case figures([Figure])
        case bars(caption: String, [Bar])
        case item(Item)
        case quote(String, language: String, by: String)
        /// What to write, and what it does.
        case glossary(caption: String, [(term: String, meaning: String)])
    }

    struct Section {
        let title: String
        let tint: Tint
        let blocks: [Block]
    }

    let kicker: String
    let title: String
    let lead: [String]
    /// What must be read first.
    let warnings: [String]
    /// Those without a block are left out.
    let sections: [Section]
    /// What readers are asked for, at the end.
    var closing: [String] = []
    let footer: [String]
}

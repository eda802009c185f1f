package import Feedback

/// The colours of our mails, each in a light and a dark hue.
///
/// As text on the page's paper every hue keeps a contrast of at least 4.5 : 1 (WCAG 2.2, success criterion 1.4.3);
/// `TintTests` computes it.
package enum Tint: String, CaseIterable, Sendable {
    case ink
    case soft
    case outage
    case complaint
    case request
    case question
    case praise

    package static let lightPaper = "#ffffff"
    package static let darkPaper = "#1b1e23"
    /// Around the paper.
    package static let lightGround = "#f3f1ec"
    package static let darkGround = "#121417"
    /// The outline of what stands for the period before: a contrast of at least 3 : 1 to the paper (success criterion 1.4.11).
    package static let lightPale = "#868e9a"
    package static let darkPale = "#7d8794"
    /// The ground that a timeline's bars lie on.
    package static let lightTrack = "#eceae4"
    package static let darkTrack = "#2a2e35"

    package var light: String {
        switch self {
        case .ink: "#20242c"
        case .soft: "#5b6472"
        case .outage: "#b3261e"
        case .complaint: "#945300"
        case .request: "#1d5fa8"
        case .question: "#6a4ca3"
        case .praise: "#24703f"
        }
    }

    package var dark: String {
        switch self {
        case .ink: "#e8e6e1"
        case .soft: "#a9b1bc"
        case .outage: "#ff9c92"
        case .complaint: "#f0b765"
        case .request: "#8dbfff"
        case .question: "#c7b2f7"
        case .praise: "#84d3a1"
        }
    }

    package init(_ category: Category) {
        switch category {
        case .outage: self = .outage
        case .complaint: self = .complaint
        case .request: self = .request
        case .question: self = .question
        case .praise: self = .praise
        case .other: self = .soft
        }
    }
}

internal import Daemon

/// What the status says of second opinions.
struct SecondOpinionsPrint {
    private let opinions: StatusReport.SecondOpinions?
    private let moment: (Int64) -> String

    init(_ opinions: StatusReport.SecondOpinions?, moment: @escaping (Int64) -> String) {
        self.opinions = opinions
        self.moment = moment
    }

    var lines: [String] {
        guard let opinions else { return [] }
        let counts = "\(opinions.revised) revised, \(opinions.confirmed) confirmed, \(opinions.kept) kept"
        let waiting = opinions.waiting.map { ", \($0) waiting" } ?? ""
        let model = opinions.model.isEmpty ? [] : ["    by \(TerminalText.inert(opinions.model))"]
        let trouble =
            opinions.troubleSince.map { ["    none since \(moment($0)): see below; the first ones stand"] } ?? []
        return ["  second opinions: \(counts)\(waiting)"] + model + trouble
    }
}

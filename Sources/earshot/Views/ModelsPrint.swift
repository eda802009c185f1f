internal import Daemon
internal import FoundationEssentials
internal import Triage
internal import Typesetting

/// Models for a person at a terminal of 80 columns.
struct ModelsPrint {
    static let columns = TextColumns(width: 80)

    let report: ModelReport
    let timeZone: TimeZone

    var text: String {
        let origin = report.isConfigured ? "of [triage] model" : "shipped with Earshot"
        let use = report.inUse == report.shipped ? ", in use" : ""
        var lines = report.models.flatMap(lines)
        if report.models.isEmpty { lines = ["Nothing has been learnt from corrections yet."] }
        lines.append("\(report.shipped) \(origin)\(use)")
        if report.isConfigured { lines.append("[triage] model is set: nothing is learnt.") }
        if report.isHeld { lines.append("A person chose the model; nothing is learnt until 'earshot retrain'.") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ model: ModelReport.Line) -> [String] {
        var facts = ["made \(moment(model.madeAt))"]
        if let tally = model.tally {
            facts.append("from \(tally.used) of \(tally.given) corrections")
        }
        if let scores = model.scores {
            let (own, other) = (scores.candidateOnCorrections, scores.shippedOnCorrections)
            facts.append("right on \(Percent.whole(own)) of those it had not learnt, shipped \(Percent.whole(other))")
            let (macro, before) = (scores.candidateOnSeed.macroF1, scores.inUseOnSeed.macroF1)
            facts.append("macro-F1 on known mails \(Percent.whole(macro)), before \(Percent.whole(before))")
        }
        if !model.reason.isEmpty { facts.append(TerminalText.inert(model.reason)) }
        let isBusy = model.state == "in use" && model.id != report.inUse
        let state = isBusy ? "not in use: began with another version's model" : model.state
        return Self.columns.lines("\(TerminalText.inert(model.id)) \(state)", first: "", rest: "    ")
            + Self.columns.lines(facts.joined(separator: "; "), first: "    ", rest: "    ")
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}

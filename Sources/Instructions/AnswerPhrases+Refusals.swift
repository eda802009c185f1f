internal import Feedback
internal import Typesetting

extension AnswerPhrases {
    /// Why nothing was done with an incident.
    func reason(_ refusal: IncidentActResult.Refusal, _ local: LocalFormat) -> String {
        switch refusal {
        case .unknownIncident(let number): unknownIncident.filled(["number": "\(number)"])
        case .closed(let number): closed.filled(["number": "\(number)"])
        case .unknownReports(let mails): unknownReports.filled(["list": mails.listed])
        case .pointless: pointless
        case .nothingToUndo: nothingToUndo
        case .toldAlready(let people): local.count(people, toldAlready)
        case .changedSince: changedSince
        }
    }
}

extension [Int64] {
    /// One after the other, as a sentence has them.
    var listed: String { map { "\($0)" }.joined(separator: ", ") }
}

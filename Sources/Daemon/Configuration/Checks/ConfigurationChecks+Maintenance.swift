internal import Feedback
internal import FoundationEssentials

/// Times in which nobody is warned: of services that exist, and of some length.
extension ConfigurationChecks {
    /// More days than that in one piece are more likely a wrong year.
    private static let longestMaintenance = 30

    mutating func checkMaintenance() {
        let names = services.compactMap { $0[ServiceKeys.name] }
        let keys = Configuration.Maintenance.Keys.self
        for window in settings.all(Configuration.Maintenance.section) {
            if let wanted = window[keys.service], wanted != Configuration.Maintenance.every, !names.contains(wanted) {
                let hint =
                    NearestName.of(wanted, among: names).map { "Did you mean \(ShownText.quoted($0))?" }
                    ?? "Write the name of a [[service]], or \"all\"."
                refuse(window, keys.service, "there is no service \(ShownText.quoted(wanted))", hint: hint)
            }
            let (hasFrom, hasUntil) = (window.holds(keys.from), window.holds(keys.until))
            if !window.holds(keys.weekly), !hasFrom || !hasUntil, !window.isMisspelt(keys.weekly) {
                let hint = "Write from and until, or weekly = \"Sun 02:00-04:00\"."
                refuse(window, hasFrom ? keys.until : keys.from, "is missing, and there is no weekly time", hint: hint)
            }
            guard let from = window[keys.from]?.instant(in: .gmt), let until = window[keys.until]?.instant(in: .gmt)
            else {
                continue
            }
            if until <= from { refuse(window, keys.until, "is not later than from", hint: "It ends after it begins.") }
            let days = (until - from).wholeMilliseconds / 86_400_000
            if days > Self.longestMaintenance, !window.holds(keys.weekly) {
                let hint = "Is it the right year? Work at set hours is written with weekly = \"Sun 02:00-04:00\"."
                doubt(window, keys.until, "is \(days) days after from, and nobody is warned all that time", hint: hint)
            }
        }
    }
}

internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// A list of themes for a person at a terminal of 80 columns.
struct ThemesPrint {
    static let columns = TextColumns(width: 80)

    let report: ThemeReport
    let timeZone: TimeZone

    var text: String {
        guard !report.themes.isEmpty else { return empty }
        let lines = report.themes.flatMap { theme in
            let words = ThemeWords(theme: theme, timeZone: timeZone)
            return Self.columns.lines(words.headline, first: "", rest: "     ")
                + words.facts.flatMap { Self.columns.lines($0, first: "     ", rest: "       ") }
        }
        let limit =
            report.themes.count < ThemeReport.maximumThemes
            ? [] : ["", "There are more: the \(ThemeReport.maximumThemes) heard last are shown."]
        return (lines + limit + ["", "'earshot themes show NUMBER' tells all of one."]).joined(separator: "\n") + "\n"
    }

    private var empty: String {
        guard let since = report.since else { return "Nobody has complained or asked for anything yet.\n" }
        let day = LocalMoment.text(since, in: timeZone).prefix(10)
        return "Nobody has complained or asked for anything since \(day). --all shows what there was before.\n"
    }
}

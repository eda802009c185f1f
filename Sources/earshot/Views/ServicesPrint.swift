internal import Daemon
internal import Typesetting

/// Services for a person at a terminal of 80 columns.
struct ServicesPrint {
    private static let columns = TextColumns(width: 80)

    let report: ServiceReport

    var text: String {
        let lines = report.suggestions.map(suggested) ?? report.services.flatMap(listed)
        guard lines.isEmpty else { return lines.joined(separator: "\n") + "\n" }
        return "No services are configured. 'earshot services --suggest' looks for names in the stored mails.\n"
    }

    private static func mails(_ count: Int) -> String {
        CountedPhrase("{n} mail", "{n} mails").form(for: count, in: "en").filled(["n": "\(count)"])
    }

    private static func people(_ count: Int) -> String {
        CountedPhrase("{n} person", "{n} people").form(for: count, in: "en").filled(["n": "\(count)"])
    }

    private func listed(_ service: ServiceReport.Line) -> [String] {
        let named =
            service.mails == 0
            ? "never named"
            : "\(Self.mails(service.mails)) of \(Self.people(service.people))"
        let state = service.isConfigured ? "" : ", no longer configured"
        let team = service.team.map { " (\(TerminalText.inert($0)))" } ?? ""
        var lines = Self.columns.lines(
            "\(TerminalText.inert(service.name))\(team): \(named)\(state)",
            first: "",
            rest: "    "
        )
        if !service.aliases.isEmpty {
            let aliases = service.aliases.map { TerminalText.inert($0) }.joined(separator: ", ")
            lines += Self.columns.lines("also \(aliases)", first: "    ", rest: "    ")
        }
        return lines
    }

    private func suggested(_ suggestions: [ServiceReport.Suggestion]) -> [String] {
        let read = Self.mails(report.mailsRead ?? 0)
        guard !suggestions.isEmpty else {
            return ["No suggestions: in \(read) no name without a service is used by three people or more."]
        }
        var lines = ["# Names in \(read) that no service has. What is none of yours, leave out."]
        for suggestion in suggestions {
            let example =
                suggestion.exampleSubject.isEmpty ? "" : ", such as “\(TerminalText.inert(suggestion.exampleSubject))”"
            let people = Self.people(suggestion.people)
            lines.append("")
            lines += Self.columns.lines(
                "\(Self.mails(suggestion.mails)) of \(people)\(example)",
                first: "# ",
                rest: "# "
            )
            lines += suggestion.toml.split(separator: "\n").map { TerminalText.inert(String($0)) }
        }
        return lines
    }
}

internal import Feedback

/// What the IT department of the benchmark runs.
enum ServiceCatalogue {
    static let services = [
        Service(name: "eduroam", aliases: ["wifi", "wlan"]),
        Service(name: "vpn", aliases: ["remote access", "citrix"]),
        Service(name: "printing", aliases: ["printer", "drucker", "LaserJet"]),
        Service(name: "accounts", aliases: ["password", "passwort", "login"]),
        Service(name: "mail", aliases: ["outlook", "webmail"]),
        Service(name: "sap", aliases: ["erp"]),
        Service(name: "moodle", aliases: ["learning platform"]),
        Service(name: "teams", aliases: ["zoom", "jabra"]),
        Service(name: "files", aliases: ["onedrive", "sharepoint", "nextcloud"]),
    ]

    /// As Earshot's configuration has them.
    static var configuration: String {
        services.map { service in
            let aliases = service.aliases.map { "\"\($0)\"" }.joined(separator: ", ")
            return "[[service]]\nname = \"\(service.name)\"\naliases = [\(aliases)]\n"
        }.joined(separator: "\n")
    }
}

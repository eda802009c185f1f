package import Feedback

/// One line a command-line tool sends to the running daemon.
package struct ControlRequest: Codable, Sendable {
    package enum Command: String, Codable, Sendable {
        /// How it is with mailboxes, outbox, incidents and digests.
        case status
        /// Look into every mailbox now, and answer when that is done.
        case poll
        /// Send a digest now, for the time since the last one.
        case digest
        /// Mail the draft of a bulletin to its approvers now.
        case bulletin
        /// Read the configuration again, as SIGHUP does, and say what came of it.
        case reload
        /// Fetch a quarantined mail again whose bytes never came.
        case retry
        /// Say what a mail is, or take that back.
        case correct
        /// Learn from corrections now, or say what would come of it.
        case retrain
        /// Judge by another model.
        case use
        /// Do with an incident what IT says of it.
        case incident
        /// Hold back alerts for a while, or no longer.
        case silence
        /// Let go of what holds acknowledgements back.
        case release
        /// Do with a theme what IT says of it.
        case theme
    }

    package let command: Command
    /// The digest's name, for `digest`; the model's id, for `use`, or nil for the shipped one; the service's name, for `silence`,
    /// or nil for all; whose acknowledgements are held back, for `release`, or nil for all.
    package var name: String?
    /// The mail's number, for `retry` and `correct`; the incident's, for `incident`; the theme's, for `theme`.
    package var number: Int64?
    /// What the mail is, for `correct`; nil to take a correction back.
    package var tray: Tray?
    /// Change nothing, for `retrain`.
    package var isDry: Bool?
    /// What to do, for `incident`.
    package var act: IncidentAct?
    /// What to do, for `theme`.
    package var themeAct: ThemeAct?
    /// How long, for `silence`; nil to end one.
    package var seconds: Int64?
    /// Who asks: from the kernel, never from what the client says.
    var user = ""

    private enum CodingKeys: CodingKey {
        case command, name, number, tray, isDry, act, themeAct, seconds
    }

    package init(
        _ command: Command,
        name: String? = nil,
        number: Int64? = nil,
        tray: Tray? = nil,
        isDry: Bool? = nil,
        act: IncidentAct? = nil,
        themeAct: ThemeAct? = nil,
        seconds: Int64? = nil
    ) {
        self.command = command
        self.name = name
        self.number = number
        self.tray = tray
        self.isDry = isDry
        self.act = act
        self.themeAct = themeAct
        self.seconds = seconds
    }
}

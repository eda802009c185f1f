package import Feedback

extension Configuration {
    /// Who may act on incidents by mail; nobody where it is switched off, or where no alert can be sent that could be answered.
    package var commanders: [EmailAddress] { commands.isEnabled && relay != nil ? commands.staff : [] }

    /// Where answers to alerts go; nil where no mailbox has an address of its own that every mail program can write to.
    package var commandAddress: EmailAddress? { mailboxes.lazy.compactMap(\.answerable).first }

    /// What proves who wrote a command, in words for the operator; a one-time code always does.
    package var commandProofs: [String] {
        let servers = mailboxes.compactMap(\.authservID)
        var seen: Set<String> = []
        return servers.filter { seen.insert($0).inserted }.map { "DKIM or DMARC by \($0)" }
            + (commands.believesExchange ? ["Exchange"] : [])
    }
}

extension Configuration.Mailbox {
    /// Its own address, in ASCII.
    var answerable: EmailAddress? { ownAddresses.first { $0.isASCII } }
}

package import Feedback

extension MailboxSession {
    /// Opens a folder, by its name in UTF-8. Not `writable`: by EXAMINE, which changes nothing, not even `\Recent`.
    package func select(folder: String, writable: Bool) async throws(MailboxError) -> FolderStatus {
        try claim()
        defer { release() }
        try IMAPCommand.checkFolder(folder, machine.folderNames)
        selectedFolder = nil
        if !isCondstoreRefused, machine.offers("CONDSTORE") || machine.offers("QRESYNC") {
            let first = try await perform(.select(folder: folder, writable: writable, marksChanges: true))
            guard first.isBad, !first.isThrottled else {
                try first.check()
                return opened(folder)
            }
            // QUIRK: CONDSTORE is offered, and then not understood.
            isCondstoreRefused = true
        }
        let completion = try await perform(.select(folder: folder, writable: writable))
        if completion.isBad, let refusal = completion.refusal, isConnectionSuspect(at: folder) {
            throw await fail(refusal)
        }
        try completion.check()
        return opened(folder)
    }

    private func opened(_ folder: String) -> FolderStatus {
        selectedFolder = folder
        openedFolders.insert(folder)
        return machine.folder
    }

    /// QUIRK: Exchange says BAD, "User is authenticated but not connected", and goes on so for as long as the connection lasts; a new
    /// one may work. Where other folders do open, and this one never has, it is the folder that the server does not like.
    private func isConnectionSuspect(at folder: String) -> Bool {
        openedFolders.isEmpty || openedFolders.contains(folder)
    }

    /// Leaves the selected folder without changing anything in it. Where the server cannot do that, it only stays
    /// selected there, until the next `select`.
    package func unselect() async throws(MailboxError) {
        try claim()
        defer { release() }
        guard selectedFolder != nil else { return }
        let isReadOnly = machine.folder.isReadOnly
        selectedFolder = nil
        if machine.offers("UNSELECT") {
            try await perform(.unselect).check()
        } else if isReadOnly {
            try await perform(.close).check()
        }
    }

    /// The folders whose names match, in the server's order, each once: `*` stands for anything, `%` for anything within one
    /// level. Special uses are among the attributes where the server knows them. At most `IMAPLimits.folders`.
    package func folders(matching pattern: String) async throws(MailboxError) -> [FolderListing] {
        try claim()
        defer { release() }
        try IMAPCommand.checkFolder(pattern, machine.folderNames)
        var completion: IMAPStateMachine.Completion?
        if machine.offers("LIST-EXTENDED"), machine.offers("SPECIAL-USE") {
            completion = try await perform(.list(pattern: pattern, asksUse: true))
        }
        // QUIRK: LIST-EXTENDED is offered, and then not understood.
        if completion == nil || completion?.isBad == true, completion?.isThrottled != true {
            completion = try await perform(.list(pattern: pattern, asksUse: false))
        }
        try completion?.check()
        var names: Set<String> = []
        return completion?.folders.filter { names.insert($0.name).inserted } ?? []
    }

    /// Makes a folder, and subscribes to it, so that staff's clients show it. One that exists already is as good.
    package func create(folder: String) async throws(MailboxError) {
        try claim()
        defer { release() }
        try IMAPCommand.checkFolder(folder, machine.folderNames)
        try await makeFolder(folder)
    }

    func makeFolder(_ folder: String) async throws(MailboxError) {
        let creation = try await perform(.create(folder: folder))
        if creation.code?.name != "ALREADYEXISTS" { try creation.check() }
        // A refusal does no harm: the folder is there.
        _ = try await perform(.subscribe(folder: folder))
    }

    /// What tells mails of the selected folder from others, without their bodies: Message-ID, size, time of arrival. Mails
    /// that are gone have no entry.
    package func identify(_ uids: [UID]) async throws(MailboxError) -> [UID: MailIdentity] {
        try claim()
        defer { release() }
        try checkSelected()
        var identities: [UID: MailIdentity] = [:]
        for group in groups(of: Set(uids).sorted()) {
            let completion = try await perform(.identities(group))
            try completion.check()
            identities.merge(completion.identities) { first, _ in first }
        }
        return identities
    }
}

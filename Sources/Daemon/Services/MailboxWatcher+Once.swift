internal import Feedback
internal import Mailboxes
internal import Store

extension MailboxWatcher {
    /// Connections that one pass opens at most: a mail at which the server hangs up costs one.
    static let connectionsAtOnce = 10

    /// Every folder read to its end. A folder in trouble does not keep the others; a connection that breaks at a mail is opened again,
    /// for as long as that brings anything.
    ///
    /// - Returns: what could not be read, and why; mails that the server withholds are on the health board.
    /// - Throws: why the server cannot be reached, and what the store throws.
    func once(progress: @escaping @Sendable (String) -> Void) async throws -> [String] {
        var cares = folders.map { FolderCare($0) }
        var before = try await advance(of: cares)
        for connection in 1... {
            let session = try await connect()
            do {
                let begun = try await beginRound(&cares, session)
                let troubles = try await readAll(&cares, on: session, progress)
                try await endRound(begun: begun)
                await session.logout()
                return troubles
            } catch let trouble as FolderTrouble {
                await session.logout()
                let after = try await advance(of: cares)
                guard after != before, trouble.cause.kind == .transient, !trouble.cause.concernsAll, !Task.isCancelled,
                    connection < Self.connectionsAtOnce
                else { return ["\(trouble.folder.folder): \(trouble.cause.message)"] }
                before = after
                for index in cares.indices { cares[index].view = nil }
            } catch {
                await session.logout()
                throw error
            }
        }
        return []
    }

    /// - Throws: `FolderTrouble` when the connection is of no more use.
    private func readAll(
        _ cares: inout [FolderCare],
        on session: MailboxSession,
        _ progress: @Sendable (String) -> Void
    ) async throws -> [String] {
        var troubles: [String] = []
        for index in cares.indices {
            let folder = cares[index].folder.folder
            do {
                repeat {
                    let tally = try await turn(&cares[index], on: session).tally
                    // What is filed was stored before.
                    guard cares[index].tray == nil else { continue }
                    progress("\(mailbox.name)/\(folder): \(tally.stored) stored, \(tally.waiting) waiting")
                } while !cares[index].isSettled && !Task.isCancelled
            } catch let trouble as FolderTrouble {
                guard await session.isOpen else { throw trouble }
                troubles.append("\(folder): \(await session.explained(trouble.cause, of: folder).message)")
            }
        }
        return troubles
    }

    /// What a broken connection may have brought all the same: mails, or the knowledge at which mail it broke.
    private func advance(of cares: [FolderCare]) async throws -> [Int] {
        [try await store.totals().messages, cares.reduce(0) { $0 + $1.suspects.uids.count }]
    }
}

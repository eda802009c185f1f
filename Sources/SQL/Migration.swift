/// One step of the schema, run once and whole: it is there with its version, or not at all.
///
/// A published step is never changed; what comes later is a new one.
package struct Migration: Sendable {
    /// Counts from 1 without gaps.
    package let version: Int
    /// Statements separated by semicolons.
    package let script: String

    package init(version: Int, script: String) {
        self.version = version
        self.script = script
    }
}

extension Database {
    /// What `PRAGMA application_id` says of an Earshot store ("Ears"), so that another program's file is never migrated.
    private static let applicationID: Int64 = 0x4561_7273

    /// The schema's version; 0 in a new file.
    package func schemaVersion() throws(DatabaseError) -> Int {
        try row("PRAGMA user_version") { $0.int(0) } ?? 0
    }

    /// Brings the schema up to the last of `migrations`, each in its own transaction; a crash between two is resumed.
    ///
    /// Refuses another program's file, and a schema newer than this program knows.
    package func migrate(_ migrations: [Migration]) throws {
        try requireOwnFile()
        let known = migrations.last?.version ?? 0
        let current = try schemaVersion()
        try refuseNewer(current, known: known)
        for migration in migrations where migration.version > current {
            try transaction {
                try runScript(migration.script)
                // Pragmas take no parameters; both are part of the transaction (they live in the file's header).
                try run("PRAGMA application_id = \(Self.applicationID)")
                try run("PRAGMA user_version = \(migration.version)")
            }
        }
    }

    /// For readers, who never migrate: the schema must be exactly `version`.
    package func requireSchema(_ version: Int) throws(DatabaseError) {
        try requireOwnFile()
        let current = try schemaVersion()
        try refuseNewer(current, known: version)
        if current < version {
            throw DatabaseError(.configuration, "\(path) is of an older Earshot; start the daemon once to upgrade it")
        }
    }

    private func requireOwnFile() throws(DatabaseError) {
        let id = try row("PRAGMA application_id") { $0.int64(0) } ?? 0
        if id == Self.applicationID { return }
        let objects = try row("SELECT count(*) FROM sqlite_schema") { $0.int(0) } ?? 0
        if id != 0 || objects > 0 {
            throw DatabaseError(.configuration, "\(path) belongs to another program; name another path for the store")
        }
    }

    private func refuseNewer(_ current: Int, known: Int) throws(DatabaseError) {
        if current > known {
            throw DatabaseError(
                .configuration,
                "\(path) was written by a newer Earshot (schema \(current), this one knows \(known)); install that version"
            )
        }
    }
}

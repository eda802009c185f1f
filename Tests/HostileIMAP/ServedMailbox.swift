import Synchronization

/// A mail on the tests' server.
package struct ServedMail: Sendable {
    package var uid: UInt32
    package var bytes: [UInt8]
    package var flags: Set<String> = []
    /// INTERNALDATE.
    package var date = "17-Jul-1996 02:44:25 +0000"

    package init(uid: UInt32, bytes: [UInt8], flags: Set<String> = []) {
        self.uid = uid
        self.bytes = bytes
        self.flags = flags
    }
}

/// A folder on the tests' server, its mails in the order of their UIDs.
package struct ServedFolder: Sendable {
    package var validity: UInt32
    package var nextUID: UInt32 = 1
    package var mails: [ServedMail] = []

    package init(validity: UInt32) {
        self.validity = validity
    }

    /// Its UID is the next one.
    package mutating func add(_ bytes: [UInt8], flags: Set<String> = []) {
        mails.append(ServedMail(uid: nextUID, bytes: bytes, flags: flags))
        nextUID += 1
    }
}

/// What the tests' server keeps between connections: folders by their name on the wire.
package final class ServedMailbox: Sendable {
    private let folders: Mutex<[String: ServedFolder]>

    package init(inbox mails: [String] = []) {
        var inbox = ServedFolder(validity: 9)
        for mail in mails { inbox.add(Array(mail.utf8)) }
        folders = Mutex(["INBOX": inbox])
    }

    package subscript(name: String) -> ServedFolder? {
        get { folders.withLock { $0[name] } }
        set { folders.withLock { $0[name] = newValue } }
    }

    package var names: [String] { folders.withLock { $0.keys.sorted() } }
}

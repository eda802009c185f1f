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
        add(ServedMail(uid: nextUID, bytes: bytes, flags: flags))
    }

    /// The mail as it is, but under the next UID.
    package mutating func add(_ mail: ServedMail) {
        mails.append(mail)
        mails[mails.count - 1].uid = nextUID
        nextUID += 1
    }
}

/// What the tests' server keeps between connections: folders by their name on the wire.
package final class ServedMailbox: Sendable {
    private let folders: Mutex<[String: ServedFolder]>
    private let refused = Mutex<Set<String>>([])

    package init(inbox mails: [String] = []) {
        var inbox = ServedFolder(validity: 9)
        for mail in mails { inbox.add(Array(mail.utf8)) }
        folders = Mutex(["INBOX": inbox])
    }

    package subscript(name: String) -> ServedFolder? {
        get { folders.withLock { $0[name] } }
        set { folders.withLock { $0[name] = newValue } }
    }

    /// Commands about mails, such as `STORE`, that are answered with NO and not carried out.
    package var refusals: Set<String> {
        get { refused.withLock { $0 } }
        set { refused.withLock { $0 = newValue } }
    }

    /// What another client does that moves the mails whose bytes hold `words`. Returns how many there were.
    @discardableResult
    package func drag(_ words: String, from source: String, to target: String) -> Int {
        folders.withLock { folders in
            let part = Array(words.utf8)
            let moved = folders[source]?.mails.filter { $0.bytes.firstRange(of: part) != nil } ?? []
            folders[source]?.mails.removeAll { $0.bytes.firstRange(of: part) != nil }
            for mail in moved { folders[target]?.add(mail) }
            return moved.count
        }
    }

    /// The same of a client that knows no MOVE, and tidies up later: a copy, and the original flagged.
    @discardableResult
    package func dragByCopy(_ words: String, from source: String, to target: String) -> Int {
        folders.withLock { folders in
            let part = Array(words.utf8)
            var count = 0
            for index in folders[source]?.mails.indices ?? [].indices {
                guard let mail = folders[source]?.mails[index], mail.bytes.firstRange(of: part) != nil,
                    !mail.flags.contains("\\Deleted")
                else { continue }
                folders[source]?.mails[index].flags.insert("\\Deleted")
                folders[target]?.add(mail)
                count += 1
            }
            return count
        }
    }

    package var names: [String] { folders.withLock { $0.keys.sorted() } }
}

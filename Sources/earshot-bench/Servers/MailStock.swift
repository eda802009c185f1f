internal import CPosix
internal import Glibc

/// The mails as files, and mailboxes made of them by hard links: each costs no disk, and nothing a program does to one
/// mailbox is seen in another.
struct MailStock {
    /// Older than the two hours after which Earshot takes mail it meets first for backlog.
    private static let backlogStart = 300 * 86_400
    private static let backlogEnd = 3 * 86_400
    private static let freshStart = 3600

    let count: Int
    private(set) var bytes = 0
    private let folder: String
    private let owner: (user: uid_t, group: gid_t)
    private var names: [String] = []

    /// - Parameters:
    ///   - areFresh: they arrived in the last hour, not long ago.
    ///   - folder: made here, on the file system of the mailboxes.
    ///   - mail: Dovecot's folder of mailboxes; whoever owns it has to own mail.
    init(_ count: Int, seed: Int, areFresh: Bool, in folder: String, for mail: String) throws(Failure) {
        var information = stat()
        guard stat(mail, &information) == 0 else { throw BenchFolder.broken(mail, errno) }
        owner = (information.st_uid, information.st_gid)
        self.count = count
        self.folder = folder
        guard mkdir(folder, 0o700) == 0 else { throw BenchFolder.broken(folder, errno) }
        names.reserveCapacity(count)
        let generator = MailGenerator(seed: seed)
        let (start, end) = areFresh ? (Self.freshStart, 0) : (Self.backlogStart, Self.backlogEnd)
        let now = time(nil)
        for index in 0..<count {
            let age = start - (start - end) * index / count
            try place(generator.mail(index), index, arrived: now - age)
            if (index + 1).isMultiple(of: 10_000) { Console.tell("\(index + 1) mails written") }
            try Interruption.check()
        }
    }

    /// A user's inbox with every mail in it.
    func fill(_ mailbox: String) throws(Failure) {
        for directory in [mailbox, "\(mailbox)/tmp", "\(mailbox)/new", "\(mailbox)/cur"] {
            guard mkdir(directory, 0o700) == 0, chown(directory, owner.user, owner.group) == 0 else {
                throw BenchFolder.broken(directory, errno)
            }
        }
        for name in names {
            // ":2," and no flags: known to a client, not read.
            guard link("\(folder)/\(name)", "\(mailbox)/cur/\(name):2,") == 0 else {
                throw BenchFolder.broken(mailbox, errno)
            }
        }
    }

    /// The name carries the size with LF and with CRLF, as Dovecot's own deliveries do; the file's time is INTERNALDATE.
    private mutating func place(_ mail: [UInt8], _ index: Int, arrived: time_t) throws(Failure) {
        let wireSize = mail.count + mail.count { $0 == UInt8(ascii: "\n") }
        let name = "\(arrived).M\(index).bench,S=\(mail.count),W=\(wireSize)"
        let path = "\(folder)/\(name)"
        try BenchFolder.write(mail, to: path)
        let times = [timespec(tv_sec: arrived, tv_nsec: 0), timespec(tv_sec: arrived, tv_nsec: 0)]
        guard chown(path, owner.user, owner.group) == 0, utimensat(AT_FDCWD, path, times, 0) == 0 else {
            throw BenchFolder.broken(path, errno)
        }
        names.append(name)
        bytes += wireSize
    }
}

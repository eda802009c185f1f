/// sysexits.h, as far as it is used.
enum ExitCode: Int32, Sendable {
    case success = 0
    /// A check found something, or a command did part of its work.
    case failure = 1
    /// Something urgent has reached nobody. Two, as monitoring plugins say "critical".
    case critical = 2
    case usage = 64
    case dataError = 65
    case noInput = 66
    case unavailable = 69
    case software = 70
    case ioError = 74
    case temporaryFailure = 75
    case noPermission = 77
    case configuration = 78
}

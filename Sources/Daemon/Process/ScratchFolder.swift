internal import FoundationEssentials
internal import Glibc

/// A folder that only this user may look into, gone with all that is in it when nobody holds it any longer.
package final class ScratchFolder: Sendable {
    package let path: String

    /// - Parameter purpose: in its name, `earshot-PURPOSE-…`, for whoever finds it while it is there.
    /// - Throws: `DaemonError` when none can be made in `TMPDIR`, or `/tmp` without one.
    package init(for purpose: String) throws(DaemonError) {
        let place = ProcessEnvironment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(place)/earshot-\(purpose)-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            let reason = String(cString: strerror(errno))
            throw DaemonError(
                kind: .store,
                message: "no folder for a while can be made in \(place): \(reason); set TMPDIR to another place"
            )
        }
        path = String(cString: made)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

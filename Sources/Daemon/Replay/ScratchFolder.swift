internal import Glibc

/// A folder that only this user may look into, gone with its files when nobody holds it any longer.
final class ScratchFolder: Sendable {
    let path: String

    /// - Throws: `DaemonError` when none can be made in `TMPDIR`, or `/tmp` without one.
    init() throws(DaemonError) {
        let place = ProcessEnvironment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(place)/earshot-replay-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            let reason = String(cString: strerror(errno))
            throw DaemonError(
                kind: .store,
                message: "no folder for a rehearsal can be made in \(place): \(reason); set TMPDIR to another place"
            )
        }
        path = String(cString: made)
    }

    deinit {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                    String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { unlink("\(path)/\(name)") }
            }
            closedir(folder)
        }
        rmdir(path)
    }
}

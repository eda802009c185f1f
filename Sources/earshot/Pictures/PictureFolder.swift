internal import FoundationEssentials
internal import Glibc

/// A folder that only this user may look into, gone with all that is in it.
struct PictureFolder: ~Copyable {
    private let folder: String

    init() throws(Failure) {
        let place = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(place)/earshot-picture-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Failure(.ioError, "no folder can be made in \(place): \(String(cString: strerror(errno)))")
        }
        folder = String(cString: made)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ text: String, to name: String) throws(Failure) {
        try OutputFile(path: path(name)).write(Array(text.utf8))
    }

    /// Nil when it is not there.
    func bytes(of name: String) -> [UInt8]? { FileManager.default.contents(atPath: path(name)).map { Array($0) } }
}

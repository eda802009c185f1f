internal import Glibc

/// The folder everything happens in, removed with its owner unless it is to be kept.
final class BenchFolder {
    let path: String
    private let isKept: Bool

    init(isKept: Bool) throws(Failure) {
        self.isKept = isKept
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/earshot-bench-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw Self.broken(parent, errno) }
        path = made
    }

    deinit {
        if isKept {
            Console.tell("kept in \(path)")
        } else {
            remove(path)
        }
    }

    /// What fsync(2) costs nothing on says nothing about a disk.
    var isInMemory: Bool {
        let answer = path("file-system")
        _ = try? Child.run(["stat", "--file-system", "--format=%T", path], output: answer)
        return Self.text(answer).hasPrefix("tmpfs")
    }

    /// A path in the folder.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    func make(_ name: String, mode: mode_t = 0o700) throws(Failure) {
        guard mkdir(path(name), mode) == 0 else { throw Self.broken(path(name), errno) }
    }

    func write(_ text: String, to name: String) throws(Failure) {
        try Self.write(Array(text.utf8), to: path(name))
    }

    func text(_ name: String) -> String { Self.text(path(name)) }

    func remove(_ path: String) {
        Child.tidy(["rm", "-rf", path])
    }

    /// Readable by its owner only.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw broken(path, errno) }
        defer { close(descriptor) }
        guard write(bytes, on: descriptor) else { throw broken(path, errno) }
    }

    /// False, and errno, when not everything could be written.
    static func write(_ bytes: [UInt8], on descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Empty when it cannot be read.
    static func text(_ path: String) -> String {
        String(decoding: (try? bytes(path)) ?? [], as: UTF8.self)
    }

    static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "re") else { throw broken(path, errno) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    static func broken(_ path: String, _ code: Int32) -> Failure {
        Failure("\(path): \(String(cString: strerror(code)))", code: Failure.fileCode)
    }
}

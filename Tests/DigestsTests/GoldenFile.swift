import Glibc
import Testing

/// A file that holds what was once composed and looked at. `EARSHOT_WRITE_EXPECTED=1` writes what is composed now; read the difference
/// before you commit it.
enum GoldenFile {
    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Golden"

    static func expect(_ text: String, in name: String) {
        let path = "\(folder)/\(name)"
        let isWriting = getenv("EARSHOT_WRITE_EXPECTED").map { String(cString: $0) == "1" } ?? false
        if isWriting { write(text, to: path) }
        #expect(read(path) == text, "\(name) is not what is composed now")
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ text: String, to path: String) {
        mkdir(folder, 0o755)
        guard let file = fopen(path, "w") else { return }
        _ = fputs(text, file)
        fclose(file)
    }
}

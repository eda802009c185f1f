import Glibc

/// Files of the end-to-end tests.
enum TestFiles {
    /// The checkout.
    static let root = String(#filePath.dropLast("/Tests/EndToEndTests/Support/TestFiles.swift".count))

    /// The release binary, as an operator runs it; `scripts/test` builds it first.
    static let earshot = "\(root)/.build/release/earshot"

    /// A new folder below /tmp: short enough for the sockets of the servers.
    static func temporaryFolder() -> String {
        let template = strdup("/tmp/earshot-test-XXXXXX")
        defer { free(template) }
        guard let template, let path = mkdtemp(template) else { return "/tmp" }
        return String(cString: path)
    }

    static func text(_ path: String) -> String {
        String(decoding: bytes(path), as: UTF8.self)
    }

    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    static func write(_ text: String, to path: String, mode: mode_t = 0o600) {
        write(Array(text.utf8), to: path, mode: mode)
    }

    static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) {
        guard let file = fopen(path, "w") else { return }
        bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
        fclose(file)
        chmod(path, mode)
    }

    static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append("\(folder)/\(name)") }
        }
        return names.sorted()
    }
}

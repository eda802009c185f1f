import Glibc

/// A file that is gone when nobody holds it any longer.
final class ScratchFile: Sendable {
    let path: String

    init(_ text: String = "") throws {
        var template = Array("/tmp/earshot-command-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Trouble() }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bytes = Array(text.utf8)
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        guard count == bytes.count else { throw Trouble() }
    }

    deinit { unlink(path) }

    private struct Trouble: Error {}
}

extension [UInt8] {
    var text: String { String(decoding: self, as: UTF8.self) }
}

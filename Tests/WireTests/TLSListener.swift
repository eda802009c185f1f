import Glibc

/// A mail or web server with a chosen certificate and a chosen fault, which wants a secret and tells what it got.
///
/// It is the script `tls-listener` beside this file. It serves one client and ends with it.
final class TLSListener {
    let port: UInt16
    private let output: UnsafeMutablePointer<FILE>

    struct Failure: Error {}

    init(scheme: String, certificate: String, fault: String) throws {
        let folder = try Self.certificates.get()
        guard let output = popen("exec '\(Self.script)' serve '\(folder)' \(scheme) \(certificate) \(fault)", "re")
        else {
            throw Failure()
        }
        guard let port = Self.line(of: output).flatMap({ UInt16($0) }) else {
            pclose(output)
            throw Failure()
        }
        self.output = output
        self.port = port
    }

    deinit {
        pclose(output)
    }

    /// All that the client sent, in clear text and decrypted. Called once, when the client has gone.
    func received() -> String {
        var text = ""
        while let line = Self.line(of: output) { text += line + "\n" }
        return text
    }

    /// The authority that has signed the good certificate.
    static func authority() throws -> String { try "\(certificates.get())/authority.pem" }

    /// Made once for all tests, and kept until the machine clears its temporary files.
    private static let certificates = Result<String, Failure> { () throws(Failure) in
        let template = strdup("/tmp/earshot-tls-XXXXXX")
        defer { free(template) }
        guard let template, let path = mkdtemp(template) else { throw Failure() }
        let folder = String(cString: path)
        guard let making = popen("exec '\(script)' certificates '\(folder)'", "re"), pclose(making) == 0 else {
            throw Failure()
        }
        return folder
    }

    private static let script = #filePath.dropLast("TLSListener.swift".count) + "tls-listener"

    private static func line(of file: UnsafeMutablePointer<FILE>) -> String? {
        var line: UnsafeMutablePointer<CChar>?
        var room = 0
        defer { free(line) }
        let count = getline(&line, &room, file)
        guard count >= 0, let line else { return nil }
        let bytes = UnsafeRawBufferPointer(start: line, count: count)
        return String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
}

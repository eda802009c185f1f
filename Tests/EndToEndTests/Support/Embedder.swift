import Glibc

/// The real embedding model on a free port, stopped with its owner. It is installed from PyPI at the first use.
final class Embedder: Sendable {
    private static let script = "\(TestFiles.root)/scripts/embedder"

    let folder: String
    let url: String

    /// Nil where PyPI gives nothing.
    init?() throws {
        guard try Subprocess.run([Self.script, "install"]).code == 0 else { return nil }
        folder = TestFiles.temporaryFolder()
        let (code, output) = try Subprocess.run([Self.script, "start", folder])
        guard code == 0 else { throw SubprocessError(message: "the embedder did not start: \(output)") }
        url = TestFiles.text("\(folder)/embedder.url").split(separator: "\n").first.map(String.init) ?? ""
    }

    deinit {
        stop()
        _ = try? Subprocess.run(["rm", "-rf", folder])
    }

    func stop() {
        _ = try? Subprocess.run([Self.script, "stop", folder])
    }

    /// Whether this machine reaches PyPI.
    static let isAvailable = (try? Subprocess.run([script, "install"]).code) == 0
}

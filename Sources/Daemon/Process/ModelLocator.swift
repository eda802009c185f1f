internal import Feedback
internal import Glibc
package import Triage

/// Where the triage model's file is. It lies beside the program, never in it.
package struct ModelLocator: Sendable {
    package static let fileName = "earshot.model"

    /// The configured path, if the operator gave one; then nothing else is looked for.
    let configured: String?

    package init(configured: String?) {
        self.configured = configured
    }

    /// The first that exists: beside the program, in the installation's share folder, in `/usr/share/earshot`, and for a program
    /// that runs from a checkout's `.build`, in that checkout.
    package var candidates: [String] {
        configured.map { [$0] } ?? Self.places(of: Self.fileName)
    }

    /// Where a file that comes with the program may lie, the likeliest first.
    static func places(of fileName: String) -> [String] {
        var paths: [String] = []
        if let program = programPath {
            let folders = program.split(separator: "/").dropLast()
            let beside = "/" + folders.joined(separator: "/")
            paths += ["\(beside)/\(fileName)", "\(beside)/../share/earshot/\(fileName)"]
            if let build = folders.lastIndex(of: ".build") {
                let checkout = "/" + folders[..<build].joined(separator: "/")
                paths.append("\(checkout)/Sources/Triage/Model/\(fileName)")
            }
        }
        return paths + ["/usr/share/earshot/\(fileName)"]
    }

    package var path: String? {
        candidates.first { access($0, R_OK) == 0 }
    }

    /// - Throws: `DaemonError` that says where it was looked for, or what is wrong with the file.
    package func load() throws(DaemonError) -> Model {
        guard let path else {
            let places = candidates.joined(separator: "\n  ")
            throw DaemonError(
                kind: .configuration,
                message: "the triage model is missing; it was looked for at\n  \(places)\n"
                    + "install it there, or set [triage] model, or make one with 'earshot train'"
            )
        }
        do {
            return try Model(bytes: try BoundedFile.read(path, maximumBytes: Model.maximumBytes))
        } catch {
            throw DaemonError(kind: .configuration, message: "the triage model \(path) cannot be used: \(error)")
        }
    }

    private static var programPath: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

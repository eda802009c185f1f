internal import Glibc

/// The source tree this program was built from: its scripts, and the Earshot to measure.
enum Checkout {
    static let root = String(#filePath.dropLast("/Sources/earshot-bench/Servers/Checkout.swift".count))

    static let mailServers = "\(root)/scripts/mail-servers"
    static let readingPeers = "\(root)/scripts/reading-peers"

    /// Builds Earshot, so that no older one is measured by mistake, and returns its path.
    static func buildEarshot() throws(Failure) -> String {
        Console.tell("building Earshot (minutes the first time)")
        let log = "\(root)/.build/earshot-bench-build.log"
        let words = ["swift", "build", "--package-path", root, "-c", "release", "--product", "earshot"]
        let build = try Child.run(words, output: log)
        guard build.code == 0 else {
            throw Failure("Earshot does not build; see \(log)", code: Failure.unavailableCode)
        }
        return "\(root)/.build/release/earshot"
    }

    /// Where a program is on the PATH; nil when it is missing.
    static func program(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}

internal import Daemon
internal import FoundationEssentials
internal import Glibc

/// Draws pages as people see them, with the Chromium that is installed. Our pages hold no scripts and fetch nothing; that nothing is
/// fetched is made sure of.
struct HeadlessBrowser: Sendable {
    private static let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
    /// For one page, from start to end.
    private static let timeLimit = Duration.seconds(60)
    /// Pixels; a longer page is cut.
    private static let heights = 200...16_000

    private let program: String

    /// - Throws: `Failure` where none is installed.
    init() throws(Failure) {
        let folders = (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin").split(separator: ":")
        let places = Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
        guard let program = places.first(where: { access($0, X_OK) == 0 }) else {
            throw Failure(
                .unavailable,
                "--png needs Chromium, and none is on the PATH; install it (apt install chromium), or use --html"
            )
        }
        self.program = program
    }

    /// The whole page as a PNG.
    ///
    /// - Parameter width: in pixels.
    func picture(of html: String, width: Int) throws(Failure) -> [UInt8] {
        let folder = try Self.folder()
        let height = try height(of: html, width: width, in: folder)
        let picture = "\(folder.path)/page.png"
        try OutputFile(path: "\(folder.path)/page.html").write(Array(html.utf8))
        _ = try run(["--screenshot=\(picture)", "--window-size=\(width),\(height)"], on: "page.html", in: folder)
        guard let bytes = Self.bytes(of: picture), !bytes.isEmpty else {
            throw Failure(.unavailable, "\(program) drew no picture")
        }
        return bytes
    }

    private static func folder() throws(Failure) -> ScratchFolder {
        do throws(DaemonError) {
            return try ScratchFolder(for: "picture")
        } catch {
            throw Failure(error)
        }
    }

    /// Nil when it is not there.
    private static func bytes(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { Array($0) }
    }

    /// A script of ours, in a copy that is only measured, notes the height where we can read it.
    private func height(of html: String, width: Int, in folder: ScratchFolder) throws(Failure) -> Int {
        let mark = "data-page-height"
        let script =
            "<script>document.documentElement.setAttribute('\(mark)', document.documentElement.scrollHeight)</script>"
        try OutputFile(path: "\(folder.path)/measured.html").write(Array((html + script).utf8))
        let options = ["--dump-dom", "--window-size=\(width),\(Self.heights.lowerBound)"]
        let page = try run(options, on: "measured.html", in: folder)
        let number = page.firstRange(of: "\(mark)=\"").flatMap { range in
            Int(page[range.upperBound...].prefix { $0.isASCII && $0.isNumber })
        }
        guard let number else { throw Failure(.unavailable, "\(program) did not show the page") }
        return min(max(number, Self.heights.lowerBound), Self.heights.upperBound)
    }

    private func run(
        _ options: [String],
        on page: String,
        in folder: ScratchFolder
    ) throws(Failure) -> String {
        var words = [
            program, "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
        ]
        // Chromium's sandbox does not work for root, and says so.
        if geteuid() == 0 { words.append("--no-sandbox") }
        words += options + ["file://\(folder.path)/\(page)"]
        let code = try DrawingProgram.run(words, output: "\(folder.path)/output", timeLimit: Self.timeLimit)
        guard code == 0 else { throw Failure(.unavailable, "\(program) failed with code \(code)") }
        return Self.bytes(of: "\(folder.path)/output").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

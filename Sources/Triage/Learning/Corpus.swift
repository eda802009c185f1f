internal import Feedback
internal import FoundationEssentials
internal import Glibc

/// The mails a model is trained on: all `*.jsonl` files of a directory, by name, line by line.
package struct Corpus: Sendable {
    /// Bytes of one file.
    package static let maximumFileBytes = 16 * 1024 * 1024

    private static let seed: UInt64 = 1839

    package let lines: [CorpusLine]
    /// FNV-1a over the bytes of the files, in order.
    package let fingerprint: UInt64

    package init(lines: [CorpusLine], fingerprint: UInt64) {
        self.lines = lines
        self.fingerprint = fingerprint
    }

    package init(directory: String) throws(CorpusError) {
        let names = try Self.fileNames(in: directory)
        var lines: [CorpusLine] = []
        var fingerprint = FowlerNollVo.offset64
        for name in names {
            let bytes = try Self.contents(of: directory + "/" + name)
            fingerprint = FowlerNollVo.hash64(bytes, seed: fingerprint)
            for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                .enumerated()
            {
                guard line.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    var mail = try JSONDecoder().decode(CorpusLine.self, from: Data(line))
                    mail.file = name
                    lines.append(mail)
                } catch {
                    throw CorpusError(
                        "\(name):\(index + 1): not a line of a corpus; it needs id, lang, label, subject, text"
                    )
                }
            }
        }
        guard !lines.isEmpty else { throw CorpusError("\(directory): no *.jsonl file with a line in it") }
        self.init(lines: lines, fingerprint: fingerprint)
    }

    /// The part each mail belongs to, of `count`, for judging it by a model that has seen only the others.
    ///
    /// A file is in one part: what one author wrote about one world is not judged by what he wrote next, as no model will have
    /// seen the people who write to it. Fewer files than parts are parted by chance, always the same.
    package func parts(_ count: Int) -> [Int] {
        let files = Set(lines.map(\.file)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard files.count < count else {
            let places = Dictionary(uniqueKeysWithValues: zip(files, 0...))
            return lines.map { (places[$0.file] ?? 0) % count }
        }
        var generator = SplitMix64(seed: Self.seed)
        var parts = [Int](repeating: 0, count: lines.count)
        for (place, line) in generator.permutation(of: lines.count).enumerated() { parts[line] = place % count }
        return parts
    }

    private static func fileNames(in directory: String) throws(CorpusError) -> [String] {
        guard let handle = opendir(directory) else { throw CorpusError("\(directory): cannot be read") }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
                String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".jsonl"), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func contents(of path: String) throws(CorpusError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw CorpusError("\(path): cannot be read") }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk: [UInt8] = Array(repeating: 0, count: 64 * 1024)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw CorpusError("\(path): cannot be read") }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk.prefix(count))
            guard bytes.count <= maximumFileBytes else { throw CorpusError("\(path): longer than 16 MiB; split it") }
        }
    }
}

import Glibc

/// Scripts for the exercises: those of the fuzzers' seed corpus, and any number made of them by a seed.
struct HostileScripts {
    /// The hand-written ones, in order of their names.
    let seeds: [[UInt8]]

    private var state: UInt64

    /// - Parameter corpus: a folder of `Fuzz/Corpus`.
    init(corpus: String, seed: UInt64) {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        seeds = Self.files(in: "/\(root)/Fuzz/Corpus/\(corpus)")
        state = seed
    }

    /// One of the seeds after a few accidents: bytes changed, doubled, lost, or replaced by a part of another seed.
    mutating func next() -> [UInt8] {
        var script = seeds[roll(seeds.count)]
        for _ in 0...roll(4) {
            let start = roll(script.count + 1)
            let end = min(script.count, start + roll(24))
            switch roll(5) {
            case 0: script.removeSubrange(start..<end)
            case 1: script.insert(contentsOf: script[start..<end], at: roll(script.count + 1))
            case 2: script.insert(UInt8(roll(256)), at: start)
            case 3 where start < script.count: script[start] ^= 1 << UInt8(roll(8))
            default:
                let other = seeds[roll(seeds.count)]
                let from = roll(other.count + 1)
                script.replaceSubrange(start..<end, with: other[from..<min(other.count, from + roll(60))])
            }
        }
        return script
    }

    /// SplitMix64: the same scripts for the same seed.
    private mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(sides))
    }

    private static func files(in folder: String) -> [[UInt8]] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted().map { bytes("\(folder)/\($0)") }
    }

    private static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
    }
}

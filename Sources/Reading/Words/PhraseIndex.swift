internal import MIME

/// Sets of phrases in one table, looked for together in one pass over a folded text: what it costs does not grow with their number.
///
/// A phrase has three bytes or more. A set is known by its place in the list.
struct PhraseIndex: Sendable {
    struct Phrase: Sendable {
        /// The first eight bytes as a number, the first byte its lowest; of a shorter phrase, all of it.
        fileprivate let head: UInt64
        /// The bits of `head` that are the phrase's.
        fileprivate let mask: UInt64
        /// Where it begins in `bytes`.
        fileprivate let start: UInt32
        fileprivate let length: UInt16
        /// The set it belongs to.
        let set: UInt16

        /// Its bytes.
        var count: Int { Int(length) }
    }

    /// Places of the table: 12 bits of a hash.
    private static let places = 1 << 12
    /// Scalars kept of a phrase.
    private static let maximumScalars = 200

    /// All phrases, one behind the other.
    private var bytes: [UInt8] = []
    /// In the order of the hashes of their first three bytes.
    private var phrases: [Phrase] = []
    /// For each hash, where its phrases begin in `phrases`; at the end, where the last ones end.
    private var starts = [UInt16](repeating: 0, count: Self.places + 1)

    init(_ sets: [[String]]) {
        for (set, texts) in sets.enumerated() {
            for text in texts { add(FoldedText.fold(text, maximumScalars: Self.maximumScalars), to: set) }
        }
        phrases.sort { Self.hash($0.head) < Self.hash($1.head) }
        for phrase in phrases { starts[Self.hash(phrase.head) + 1] += 1 }
        for place in 0..<Self.places { starts[place + 1] += starts[place] }
    }

    private mutating func add(_ phrase: [UInt8], to set: Int) {
        guard phrase.count >= 3 else { return }
        let head = phrase.withUnsafeBufferPointer { Self.head(of: $0, at: 0) }
        let mask = phrase.count < 8 ? UInt64(1) << UInt64(phrase.count * 8) - 1 : .max
        let start = UInt32(bytes.count)
        bytes += phrase
        phrases.append(
            Phrase(head: head, mask: mask, start: start, length: UInt16(phrase.count), set: UInt16(set))
        )
    }

    /// Every phrase that stands where a word begins, from the first place to the last, with where it ends; until `goesOn` is false.
    ///
    /// No phrase begins within a scalar.
    @inline(__always)
    func visit(_ text: [UInt8], goesOn: (Phrase, _ end: Int) -> Bool) {
        read(text) { reader in
            var wasLetter = false
            for start in 0..<max(0, text.count - 2) {
                let byte = reader.text[start]
                if !wasLetter, byte & 0xC0 != 0x80, !reader.visit(at: start, goesOn) { return }
                wasLetter = ASCII.isLetter(byte)
            }
        }
    }

    /// Every phrase that stands at `start`, until `goesOn` is false.
    @inline(__always)
    func visit(_ text: [UInt8], at start: Int, goesOn: (Phrase, _ end: Int) -> Bool) {
        guard text.count - start >= 3 else { return }
        read(text) { reader in _ = reader.visit(at: start, goesOn) }
    }

    /// The table as the innermost loop wants it: without counting references and checking bounds.
    private struct Reader {
        let text: UnsafeBufferPointer<UInt8>
        let bytes: UnsafeBufferPointer<UInt8>
        let phrases: UnsafeBufferPointer<Phrase>
        let starts: UnsafeBufferPointer<UInt16>

        @inline(__always)
        func visit(at start: Int, _ goesOn: (Phrase, _ end: Int) -> Bool) -> Bool {
            let head = PhraseIndex.head(of: text, at: start)
            let place = PhraseIndex.hash(head)
            var candidate = Int(starts[place])
            let end = Int(starts[place + 1])
            while candidate < end {
                let phrase = phrases[candidate]
                candidate += 1
                guard head & phrase.mask == phrase.head, stands(phrase, at: start) else { continue }
                if !goesOn(phrase, start + phrase.count) { return false }
            }
            return true
        }

        /// Whether the rest of it, behind its first eight bytes, stands there too.
        @inline(__always)
        private func stands(_ phrase: Phrase, at start: Int) -> Bool {
            guard start + phrase.count <= text.count else { return false }
            var offset = 8
            while offset < phrase.count {
                guard text[start + offset] == bytes[Int(phrase.start) + offset] else { return false }
                offset += 1
            }
            return true
        }
    }

    @inline(__always)
    private func read(_ text: [UInt8], _ body: (Reader) -> Void) {
        text.withUnsafeBufferPointer { text in
            bytes.withUnsafeBufferPointer { bytes in
                phrases.withUnsafeBufferPointer { phrases in
                    starts.withUnsafeBufferPointer { starts in
                        body(Reader(text: text, bytes: bytes, phrases: phrases, starts: starts))
                    }
                }
            }
        }
    }

    /// Eight bytes from `start` on; beyond the end they are zero, which no phrase holds.
    @inline(__always)
    private static func head(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        if start + 8 <= text.count {
            return UInt64(
                littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self)
            )
        }
        var head: UInt64 = 0
        for index in (start..<text.count).reversed() { head = head << 8 | UInt64(text[index]) }
        return head
    }

    /// Of the first three bytes.
    @inline(__always)
    private static func hash(_ head: UInt64) -> Int {
        Int(truncatingIfNeeded: (head & 0xFF_FFFF) &* 0x9E37_79B1 >> 20) & (places - 1)
    }
}

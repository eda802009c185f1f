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

    /// The phrases whose first three bytes have one hash.
    private struct Place {
        /// Their fourth and their fifth bytes, a bit for each value of the lower five bits.
        var fourths: UInt32 = 0
        var fifths: UInt32 = 0
        /// Where they lie in `phrases`.
        var start: UInt16 = 0
        var end: UInt16 = 0

        /// Whether one of them may begin so: most places in a text are passed by this.
        @inline(__always)
        func mayHold(_ head: UInt64) -> Bool {
            fourths >> UInt32(truncatingIfNeeded: head >> 24 & 31) & fifths
                >> UInt32(truncatingIfNeeded: head >> 32 & 31)
                & 1 != 0
        }
    }

    /// Places of the table: 11 bits of a hash.
    private static let placeCount = 1 << 11
    /// Scalars kept of a phrase.
    private static let maximumScalars = 200

    /// All phrases, one behind the other.
    private var bytes: [UInt8] = []
    /// In the order of their hashes.
    private var phrases: [Phrase] = []
    private var places = [Place](repeating: Place(), count: Self.placeCount)

    init(_ sets: [[String]]) {
        for (set, texts) in sets.enumerated() {
            for text in texts { add(FoldedText.fold(text, maximumScalars: Self.maximumScalars), to: set) }
        }
        phrases.sort { Self.hash($0.head) < Self.hash($1.head) }
        for (index, phrase) in phrases.enumerated() {
            let hash = Self.hash(phrase.head)
            if places[hash].end == 0 { places[hash].start = UInt16(index) }
            places[hash].end = UInt16(index + 1)
            places[hash].fourths |= phrase.count < 4 ? .max : 1 << UInt32(phrase.head >> 24 & 31)
            places[hash].fifths |= phrase.count < 5 ? .max : 1 << UInt32(phrase.head >> 32 & 31)
        }
    }

    private mutating func add(_ phrase: [UInt8], to set: Int) {
        guard phrase.count >= 3 else { return }
        let head = phrase.withUnsafeBufferPointer { EightBytes($0, at: 0).number }
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
            var starts = WordStarts(reader.text)
            while let start = starts.next() {
                if !reader.visit(at: start, goesOn) { return }
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
        let places: UnsafeBufferPointer<Place>

        @inline(__always)
        func visit(at start: Int, _ goesOn: (Phrase, _ end: Int) -> Bool) -> Bool {
            let head = EightBytes(text, at: start).number
            let place = places[PhraseIndex.hash(head)]
            guard place.mayHold(head) else { return true }
            var candidate = Int(place.start)
            let end = Int(place.end)
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
                    places.withUnsafeBufferPointer { places in
                        body(Reader(text: text, bytes: bytes, phrases: phrases, places: places))
                    }
                }
            }
        }
    }

    /// Of the first three bytes.
    @inline(__always)
    private static func hash(_ head: UInt64) -> Int {
        Int(truncatingIfNeeded: (head & 0xFF_FFFF) &* 0x9E37_79B1 >> 20) & (placeCount - 1)
    }
}

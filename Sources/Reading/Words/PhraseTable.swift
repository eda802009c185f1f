/// A thousand phrases of one to six words, or stems of one, in several lists, all looked up at once by their first three letters.
///
/// `Lists` has a bit for each list. Words without marks, lower case (see `PlainLetters`), of at most 20 letters; phrases between
/// commas; "*" after a stem of three letters or more stands for any ending.
struct PhraseTable<Lists: OptionSet & Sendable>: Sendable where Lists.RawValue: Sendable {
    private struct Phrase {
        let first: PlainWord.Spelling
        /// The letters of the first word that count.
        let mask: PlainWord.Spelling
        /// The number of its other words.
        let rest: UInt8
        /// Where these are in `rests`.
        let start: UInt16
        let lists: Lists
        var bucket: Int { PhraseTable.bucket(first) }
    }

    /// Words of a phrase.
    private static var longest: Int { 6 }
    private static var shortestStem: Int { 3 }
    private static var bucketBits: Int { 10 }

    private let phrases: [Phrase]
    private var rests: [PlainWord.Spelling] = []
    /// Where the phrases of a bucket begin; at the end, where the last ones end.
    private var starts: [UInt16] = []

    init(_ texts: [(phrases: String, lists: Lists)]) {
        var phrases: [Phrase] = []
        for (text, lists) in texts {
            for phrase in text.utf8.split(separator: UInt8(ascii: ",")) {
                let words = PlainLetters.words(of: Array(phrase)[...], limit: Self.longest)
                guard let first = words.first else { continue }
                let isStem = words.count == 1 && phrase.last == UInt8(ascii: "*")
                if isStem, first.letters < Self.shortestStem { continue }
                phrases.append(
                    Phrase(
                        first: first.spelling,
                        mask: isStem ? .mask(letters: first.letters) : .whole,
                        rest: UInt8(words.count - 1),
                        start: UInt16(rests.count),
                        lists: lists
                    )
                )
                rests += words.dropFirst().map(\.spelling)
            }
        }
        phrases.sort { $0.bucket < $1.bucket }
        self.phrases = phrases
        var index = 0
        for bucket in 0...1 << Self.bucketBits {
            while index < phrases.count, phrases[index].bucket < bucket { index += 1 }
            starts.append(UInt16(index))
        }
    }

    /// The lists of the phrases that begin at a word.
    func lists(at index: Int, of words: [PlainWord]) -> Lists {
        let bucket = Self.bucket(words[index].spelling)
        var found: Lists = []
        for phrase in starts[bucket]..<starts[bucket + 1] where isAt(index, of: words, phrases[Int(phrase)]) {
            found.formUnion(phrases[Int(phrase)].lists)
        }
        return found
    }

    @inline(__always)
    private func isAt(_ index: Int, of words: [PlainWord], _ phrase: Phrase) -> Bool {
        let word = words[index].spelling
        guard (word.head ^ phrase.first.head) & phrase.mask.head == 0,
            (word.tail ^ phrase.first.tail) & phrase.mask.tail == 0, index + Int(phrase.rest) < words.count
        else { return false }
        for offset in 0..<Int(phrase.rest)
        where words[index + 1 + offset].spelling != rests[Int(phrase.start) + offset] {
            return false
        }
        return true
    }

    private static func bucket(_ word: PlainWord.Spelling) -> Int {
        let letters = (word.head & PlainWord.Spelling.mask(letters: shortestStem).head) >> 46
        return Int(letters &* 0x9E37_79B1 & 0xFFFF_FFFF) >> (32 - bucketBits)
    }
}

/// A thousand phrases of one to six words, or stems of one, in several lists, all looked up at once by their first three letters.
///
/// `Lists` has a bit for each list. Words without marks, lower case (see `PlainLetters`), of at most 20 letters; phrases between
/// commas; "*" after a stem of three to nine letters stands for any ending.
struct PhraseTable<Lists: OptionSet & Sendable>: Sendable where Lists.RawValue: Sendable {
    private struct Phrase {
        let first: PlainWord
        /// The letters of the first word's head that count.
        let mask: UInt64
        let isStem: Bool
        /// Its other words, in `rests`.
        let rest: Range<Int>
        let lists: Lists
        var bucket: Int { PhraseTable.bucket(first) }
    }

    /// Words of a phrase.
    private static var longest: Int { 6 }
    private static var stemLengths: ClosedRange<Int> { 3...9 }
    private static var bucketBits: Int { 10 }

    private let phrases: [Phrase]
    private var rests: [PlainWord] = []
    /// Where the phrases of a bucket begin; at the end, where the last ones end.
    private var starts: [Int] = []

    init(_ texts: [(phrases: String, lists: Lists)]) {
        var phrases: [Phrase] = []
        for (text, lists) in texts {
            for phrase in text.utf8.split(separator: UInt8(ascii: ",")) {
                let words = PlainLetters.words(of: Array(phrase)[...], limit: Self.longest)
                guard let first = words.first else { continue }
                let isStem = words.count == 1 && phrase.last == UInt8(ascii: "*")
                if isStem, !Self.stemLengths.contains(first.letters) { continue }
                let mask = isStem ? PlainWord.headMask(letters: first.letters) : ~0
                let rest = rests.count..<rests.count + words.count - 1
                rests += words.dropFirst()
                phrases.append(Phrase(first: first, mask: mask, isStem: isStem, rest: rest, lists: lists))
            }
        }
        phrases.sort { $0.bucket < $1.bucket }
        self.phrases = phrases
        var index = 0
        for bucket in 0...1 << Self.bucketBits {
            while index < phrases.count, phrases[index].bucket < bucket { index += 1 }
            starts.append(index)
        }
    }

    /// The lists of the phrases that begin at a word.
    func lists(at index: Int, of words: [PlainWord]) -> Lists {
        let word = words[index]
        let bucket = Self.bucket(word)
        var found: Lists = []
        for phrase in starts[bucket]..<starts[bucket + 1] where isAt(index, of: words, phrases[phrase]) {
            found.formUnion(phrases[phrase].lists)
        }
        return found
    }

    @inline(__always)
    private func isAt(_ index: Int, of words: [PlainWord], _ phrase: Phrase) -> Bool {
        guard (words[index].head ^ phrase.first.head) & phrase.mask == 0 else { return false }
        if phrase.isStem { return true }
        guard words[index].tail == phrase.first.tail, index + phrase.rest.count < words.count else { return false }
        var next = index + 1
        for word in phrase.rest {
            guard words[next].isSame(as: rests[word]) else { return false }
            next += 1
        }
        return true
    }

    private static func bucket(_ word: PlainWord) -> Int {
        let letters = (word.head & PlainWord.headMask(letters: 3)) >> 46
        return Int(letters &* 0x9E37_79B1 & 0xFFFF_FFFF) >> (32 - bucketBits)
    }
}

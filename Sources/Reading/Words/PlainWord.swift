/// A word as `PlainLetters` reads it, six bits a letter, so that it is compared with a word of a phrase in two steps.
///
/// Letters and digits of ASCII are told apart; all others are one, as phrases are written in ASCII. Of a word's first 20 letters
/// each counts, of the rest only that there are some.
struct PlainWord: Sendable {
    /// Letters by which two forms of a word are held to be one.
    private static let stem = 5
    private static let lettersOfHead = 10
    private static let bitsOfLetter = 6
    private static let bitsOfHead = lettersOfHead * bitsOfLetter
    private static let otherLetter: UInt8 = 0x3F
    /// Of `tail`: the word goes on.
    private static let goesOn: UInt64 = 1

    /// What of it is compared.
    struct Spelling: Sendable, Equatable {
        /// The first ten letters, from the highest bit down, and zeros.
        fileprivate(set) var head: UInt64 = 0
        /// The next ten.
        fileprivate(set) var tail: UInt64 = 0

        static let whole = Spelling(head: ~0, tail: ~0)

        /// All bits of the first `letters` letters.
        static func mask(letters: Int) -> Spelling {
            let bits = letters * bitsOfLetter
            return bits <= bitsOfHead
                ? Spelling(head: ~(~0 >> UInt64(bits)), tail: 0)
                : Spelling(head: ~0, tail: ~(~0 >> UInt64(min(bits - bitsOfHead, bitsOfHead))))
        }
    }

    private(set) var spelling = Spelling()
    /// A hash of the letters outside ASCII in the stem.
    private var others: UInt64 = 0
    private(set) var letters = 0
    /// Bytes of UTF-8 beyond one a letter.
    private var moreBytes = 0
    private(set) var isNumber = true

    /// `letter` is a small one.
    @inline(__always)
    mutating func append(letter: UInt8) {
        append(code: letter & 0x1F)
        isNumber = false
    }

    @inline(__always)
    mutating func append(digit: UInt8) {
        append(code: digit &- 0x30 &+ 27)
    }

    /// `scalar` is outside ASCII.
    mutating func append(other scalar: Unicode.Scalar) {
        if letters < Self.stem { others = (others ^ UInt64(scalar.value)) &* 0x9E37_79B1 }
        append(code: Self.otherLetter)
        moreBytes += UTF8.width(scalar) - 1
        isNumber = false
    }

    @inline(__always)
    private mutating func append(code: UInt8) {
        letters &+= 1
        if letters <= Self.lettersOfHead {
            spelling.head |= UInt64(code) &<< UInt64(64 &- letters &* Self.bitsOfLetter)
        } else if letters <= 2 * Self.lettersOfHead {
            spelling.tail |= UInt64(code) &<< UInt64(64 &- (letters &- Self.lettersOfHead) &* Self.bitsOfLetter)
        } else {
            spelling.tail |= Self.goesOn
        }
    }

    /// Bytes of UTF-8.
    var bytes: Int { letters + moreBytes }

    /// What all words with the same first five letters have in common, and no others have.
    var topic: UInt64 {
        spelling.head >> UInt64(64 - Self.stem * Self.bitsOfLetter) | others << UInt64(Self.stem * Self.bitsOfLetter)
    }
}

package import Feedback

/// Makes and tests what proves that somebody has read a mail of ours: tokens of incidents and digests, and one-time codes.
///
/// Both are HMACs under the instance's key, so nothing secret is stored, and the same mail composed twice is the same mail.
package struct TokenMint: Sendable {
    /// How long a token may be used, from the day it was made.
    package static let lifetimeInDays: Int64 = 30
    /// Of an HMAC: 60 bits.
    static let tagLetters = 12
    /// The day, modulo 1024, stands before it.
    static let dayLetters = 2
    /// 50 bits, of which few tries are allowed.
    static let codeLetters = 10
    /// Words of a text that are held against a code.
    static let maximumCandidates = 40
    /// UTF-8 bytes of a text that are searched for a code.
    static let maximumTextBytes = 16 * 1024

    private static let days: Int64 = 1 << 10
    private let sign: @Sendable ([UInt8]) -> [UInt8]

    /// - Parameter sign: an HMAC of at least 8 bytes.
    package init(sign: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.sign = sign
    }

    // MARK: - Tokens

    package enum Finding: Hashable, Sendable {
        case valid
        case expired
        /// Made for something else, or by nobody.
        case foreign
    }

    /// What a token is for.
    package enum Subject: Hashable, Sendable {
        case incident(Int64)
        /// By the number of its issue.
        case digest(Int64)

        var text: String {
            switch self {
            case .incident(let number): "incident \(number)"
            case .digest(let number): "digest \(number)"
            }
        }
    }

    /// 14 letters.
    package func token(of subject: Subject, at time: Timestamp) -> String {
        let day = Self.day(of: time)
        return TokenText.write(day % Self.days, letters: Self.dayLetters) + tag(subject, day)
    }

    /// What stands in brackets in other people's subjects is not.
    package static func isShapedLikeToken(_ text: String) -> Bool {
        TokenText.normalized(text)?.count == dayLetters + tagLetters
    }

    package func check(_ token: some StringProtocol, of subject: Subject, at now: Timestamp) -> Finding {
        guard let letters = TokenText.normalized(token), letters.count == Self.dayLetters + Self.tagLetters else {
            return .foreign
        }
        let today = Self.day(of: now)
        var age = (today - TokenText.number(Array(letters.prefix(Self.dayLetters)))) % Self.days
        if age < 0 { age += Self.days }
        // A clock that went back a little: made tomorrow.
        if age == Self.days - 1 { age = -1 }
        let right = Array(tag(subject, today - age).utf8)
        guard TokenText.isEqual(Array(letters.dropFirst(Self.dayLetters)), right) else { return .foreign }
        return age <= Self.lifetimeInDays ? .valid : .expired
    }

    private func tag(_ subject: Subject, _ day: Int64) -> String {
        TokenText.write(sign(Array("earshot: \(subject.text) on day \(day)".utf8)), letters: Self.tagLetters)
    }

    /// Since 1970, UTC.
    private static func day(of time: Timestamp) -> Int64 { max(0, time.seconds / 86_400) }

    // MARK: - One-time codes

    /// `k3f9q-2abxc`: for the command in this mail, and none other.
    package func code(ofMail number: Int64, madeAt time: Timestamp) -> String {
        let letters = codeLetters(number, time)
        return "\(letters.prefix(5))-\(letters.dropFirst(5))"
    }

    /// How a text stands to a code: nil where nothing in it looks like one. Ten letters without a digit and without our
    /// hyphen are a code only where they are the right one: an absence that says "basketball" is no guess.
    package func holdsCode(_ text: String, ofMail number: Int64, madeAt time: Timestamp) -> Bool? {
        let right = Array(codeLetters(number, time).utf8)
        var isFound = false
        var looked = 0
        var candidates = 0
        var last: [UInt8] = []
        var isLastMarked = false
        let words = text.utf8.prefix(Self.maximumTextBytes).split { $0 <= 0x20 || Self.isAround($0) }
        for word in words where looked < Self.maximumCandidates {
            guard let letters = TokenText.normalized(String(decoding: word, as: UTF8.self)) else {
                (last, isLastMarked) = ([], false)
                continue
            }
            let isParted = letters.count == right.count && word.count > right.count
            let isMarked = isParted || word.contains(where: Self.isDigit)
            // Typed with a blank in the middle.
            for (candidate, isMarked) in [(letters, isMarked), (last + letters, isMarked || isLastMarked)]
            where candidate.count == right.count {
                looked += 1
                let isRight = TokenText.isEqual(candidate, right)
                if isRight || isMarked { candidates += 1 }
                isFound = isRight || isFound
            }
            (last, isLastMarked) = (letters, isMarked)
        }
        return candidates == 0 ? nil : isFound
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// What a sentence puts around a word.
    private static func isAround(_ byte: UInt8) -> Bool {
        ".,;:!?()[]<>\"'*".utf8.contains(byte)
    }

    private func codeLetters(_ number: Int64, _ time: Timestamp) -> String {
        let message = "earshot: code for mail \(number) at \(time.milliseconds)"
        return TokenText.write(sign(Array(message.utf8)), letters: Self.codeLetters)
    }
}

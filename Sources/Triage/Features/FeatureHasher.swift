/// Turns tokens into counted features: words, pairs of words, letter groups within words, and stems and their pairs, each in one of
/// 2^19 buckets. An idiom that tells something is a word of what it tells, whatever its
/// words are.
struct FeatureHasher {
    static let bucketBits = 19
    static let bucketCount = 1 << bucketBits
    /// Letters (UTF-8 bytes, word edges included) in a group.
    static let letterGroups = 2...5
    /// Bytes of a word that stand for all its forms: a pair of stems is met again where a pair of words is not ("funktioniert nicht",
    /// "funktionieren nicht"). Endings of nine languages are cut so without a word of grammar.
    static let stemBytes = 6
    /// What the hash of an idiom begins from; its cue follows.
    private static let idiomHash: UInt32 = 0x1D10_3000

    private var features = RawFeatures()
    /// Open addressing: 1 + index of the entry, 0 when free.
    private var slots: [Int32]
    private let mask: UInt32

    static func features(of text: TokenizedText, language: String?) -> RawFeatures {
        var hasher = FeatureHasher(byteCount: text.folded.count)
        let found = CueFinder.found(in: text, language: language)
        hasher.addIdioms(found.idioms)
        hasher.addTokens(of: text, passingOver: Set(found.idioms.flatMap { $0.first...$0.last }))
        hasher.features.phrases = found.phrases
        hasher.features.cues = CueFinder.cues(in: text, phrases: hasher.features.phrases)
        return hasher.features
    }

    private init(byteCount: Int) {
        var size = 64
        while size < byteCount * 10 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = UInt32(size - 1)
        features.entries.reserveCapacity(byteCount * 4)
        features.occurrences.reserveCapacity(byteCount * 4 + 16)
    }

    /// Else the words that are left beside "went through without any problems" would decide alone, as if nothing else were said.
    private mutating func addIdioms(_ idioms: [PhraseSet.Match]) {
        for idiom in idioms where idiom.tag != Idioms.silent {
            add(.words, Self.idiomHash ^ UInt32(idiom.tag), idiom.first...idiom.last, isWord: true)
        }
    }

    private mutating func addTokens(of text: TokenizedText, passingOver passedOver: Set<Int>) {
        var previous: Int?
        var stem: (token: Int, hash: UInt64)?
        // Capitals are folded away, and exclamation marks passed over: how loud a thing is said is no part of what it is
        // (docs/labelling.md, "Short rules"), and is told by `ToneMeter`.
        for (index, token) in text.tokens.enumerated() where token.kind != .linkWord && !text.isExclamation(token) {
            guard passedOver.isEmpty || !passedOver.contains(index) else { continue }
            let hash = UInt32(truncatingIfNeeded: token.hash ^ (token.hash >> 32))
            let isCourtesy = Courtesy.words.contains(token.hash)
            if !isCourtesy { add(.words, hash, index...index, isWord: true) }
            if token.isSubject, !isCourtesy { add(.subject, hash ^ 0x5BD1_E995, index...index) }
            if let previous, text.tokens[previous].sentence == token.sentence {
                let before = text.tokens[previous].hash
                let pair = (before &* 0x9E37_79B9_7F4A_7C15) ^ token.hash
                add(.words, UInt32(truncatingIfNeeded: pair ^ (pair >> 29)), previous...index)
            }
            previous = index
            guard token.kind == .word else { continue }
            if !isCourtesy { addLetters(text.bytes(of: token), index) }
            stem = addStem(of: token, at: index, in: text, behind: stem)
        }
    }

    /// - Parameter previous: the stem before it.
    private mutating func addStem(
        of token: Token,
        at index: Int,
        in text: TokenizedText,
        behind previous: (token: Int, hash: UInt64)?
    ) -> (token: Int, hash: UInt64) {
        let hash = FowlerNollVo.hash64(text.bytes(of: token).prefix(Self.stemBytes))
        add(.stems, UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), index...index)
        if let previous, text.tokens[previous.token].sentence == token.sentence {
            let pair = (previous.hash &* 0x9E37_79B9_7F4A_7C15) ^ hash
            add(.stems, UInt32(truncatingIfNeeded: pair ^ (pair >> 29)), previous.token...index)
        }
        return (index, hash)
    }

    private mutating func addLetters(_ bytes: ArraySlice<UInt8>, _ index: Int) {
        let count = bytes.count + 2
        let base = bytes.startIndex - 1
        for start in 0..<count - 1 {
            var hash = FowlerNollVo.offset32
            for offset in start..<min(start + Self.letterGroups.upperBound, count) {
                let byte = offset == 0 || offset == count - 1 ? 0x20 : bytes[base + offset]
                hash = (hash ^ UInt32(byte)) &* FowlerNollVo.prime32
                if offset - start + 1 >= Self.letterGroups.lowerBound { add(.letters, hash, index...index) }
            }
        }
    }

    private mutating func add(
        _ family: RawFeatures.Family,
        _ hash: UInt32,
        _ span: ClosedRange<Int>,
        isWord: Bool = false
    ) {
        let mixed = FowlerNollVo.mixed(hash ^ UInt32(family.rawValue) &* 0x9E37_79B9)
        let bucket = mixed & UInt32(Self.bucketCount - 1)
        var slot = (mixed >> 7) & mask
        while true {
            let found = Int(slots[Int(slot)]) - 1
            if found < 0 { break }
            if features.entries[found].bucket == bucket, features.entries[found].family == family {
                features.entries[found].count += 1
                note(found, span)
                return
            }
            slot = (slot + 1) & mask
        }
        slots[Int(slot)] = Int32(features.entries.count + 1)
        note(features.entries.count, span)
        features.entries.append(.init(family: family, bucket: bucket, count: 1, isWord: isWord))
    }

    private mutating func note(_ entry: Int, _ span: ClosedRange<Int>) {
        features.occurrences.append(
            .init(entry: Int32(entry), first: Int32(span.lowerBound), last: Int32(span.upperBound))
        )
    }
}

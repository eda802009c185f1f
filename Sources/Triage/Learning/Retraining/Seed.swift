internal import Feedback

/// Mails a model was trained on, as numbers only: what retraining holds on to while it learns from corrections. It lies
/// beside the model, and no text can be read out of it.
///
/// Of a large corpus it is a sample: three times as many mails hold no better, and take three times as long.
///
/// The file, little-endian throughout; a varint has 7 bits a byte, the lowest first:
///
///     magic "EARSEED\n", format UInt16, the checksum of its model UInt64, mails UInt32,
///     for each mail: UInt8 of the label, plus 16 times one more than the second label, then for words, letter groups, the subject and stems each: their number, and for each
///     the distance from the row before, times 2, plus 1 if it occurs more than once, then how often; all varints,
///     then the number of cues UInt8, and for each its number UInt8 and how often it occurs, a varint,
///     FNV-1a of all before: UInt64.
package struct Seed: Sendable {
    /// Bytes of the largest file that is read.
    package static let maximumBytes = 16 * 1024 * 1024
    /// Mails of the largest file that is read.
    static let maximumMails = 100_000
    /// Mails of a sample, at most: of each category every second, third, … line of the corpus, so that it has the categories of the corpus,
    /// and of each author.
    package static let sampleMails = 6_000
    /// How often a word of one mail may count, and the largest row: more is a damaged file.
    static let maximumCount: UInt64 = 1 << 20
    static let formatVersion: UInt16 = 2
    static let magic = Array("EARSEED\n".utf8)

    struct Mail: Sendable {
        /// Index into `Category.allCases`.
        let label: Int
        /// The same of a second label that can be defended.
        let alternative: Int?
        /// Rows of the model stand where buckets do in a mail that was just read.
        let features: RawFeatures
        /// Which of `Retraining.folds` parts it is held out with: by its content, so always the same.
        let fold: Int
    }

    let modelChecksum: UInt64
    let mails: [Mail]

    package var count: Int { mails.count }

    /// - Parameter model: trained on these lines.
    package init(_ corpus: Corpus, model: Model, sampleMails: Int = Seed.sampleMails) {
        modelChecksum = model.checksum
        let lines = corpus.lines
        let step = max(1, (lines.count + sampleMails - 1) / sampleMails)
        let byCategory = Category.allCases.flatMap { category in lines.indices.filter { lines[$0].label == category } }
        let sample = stride(from: 0, to: lines.count, by: step).map { byCategory[$0] }.sorted()
        mails = sample.map { index in
            let line = lines[index]
            let all = FeatureHasher.features(
                of: TokenizedText(subject: line.subject, text: line.text),
                language: line.lang
            )
            var features = RawFeatures()
            features.entries = all.entries.compactMap { entry in
                model.lookup(entry.bucket).map {
                    .init(family: entry.family, bucket: UInt32($0.row), count: entry.count, isWord: entry.isWord)
                }
            }
            features.entries.sort { ($0.family.rawValue, $0.bucket) < ($1.family.rawValue, $1.bucket) }
            features.cues = all.cues
            return Mail(
                label: line.label.lane,
                alternative: line.alt?.lane,
                features: features
            )
        }
    }

    /// Whether it is what `model` was trained on.
    package func belongs(to model: Model) -> Bool { modelChecksum == model.checksum }

    /// - Throws: `ModelError` for a file that is none, is damaged, or is of another version.
    package init(bytes: [UInt8]) throws(ModelError) {
        guard bytes.count >= Self.magic.count + 8, bytes.prefix(Self.magic.count) == Self.magic[...] else {
            throw .notAModel
        }
        var reader = ModelReader(bytes)
        _ = try reader.bytes(Self.magic.count)
        let version = UInt16(truncatingIfNeeded: try reader.integer(bytes: 2))
        guard version == Self.formatVersion else { throw .otherVersion(version) }
        modelChecksum = try reader.integer(bytes: 8)
        let count = Int(try reader.integer(bytes: 4))
        guard count <= Self.maximumMails else { throw .damaged }
        var mails: [Mail] = []
        mails.reserveCapacity(count)
        for _ in 0..<count { mails.append(try Self.mail(&reader)) }
        self.mails = mails
        guard try reader.integer(bytes: 8) == FowlerNollVo.hash64(bytes.dropLast(8)) else { throw .damaged }
    }

    private static func mail(_ reader: inout ModelReader) throws(ModelError) -> Mail {
        let labels = Int(try reader.integer(bytes: 1))
        let (label, alternative) = (labels & 0xF, labels >> 4)
        guard label < CategoryVector.categoryCount, alternative <= CategoryVector.categoryCount else { throw .damaged }
        var features = RawFeatures()
        for family in RawFeatures.Family.allCases {
            var row: UInt64 = 0
            for _ in 0..<(try varint(&reader)) {
                let step = try varint(&reader)
                let count = step & 1 == 0 ? 1 : try varint(&reader)
                row += step >> 1
                guard row <= maximumCount else { throw .damaged }
                features.entries.append(
                    .init(family: family, bucket: UInt32(row), count: Int32(count), isWord: family == .words)
                )
            }
        }
        for _ in 0..<(try reader.integer(bytes: 1)) {
            guard let cue = Cue(rawValue: UInt8(try reader.integer(bytes: 1))) else { throw .damaged }
            features.cues.append(.init(cue: cue, count: Int(try varint(&reader)), first: 0, last: -1))
        }
        return Mail(label: label, alternative: alternative > 0 ? alternative - 1 : nil, features: features)
    }

    private static func varint(_ reader: inout ModelReader) throws(ModelError) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 28, by: 7) {
            let byte = try reader.integer(bytes: 1)
            value |= (byte & 0x7F) << shift
            if byte < 0x80 {
                guard value <= maximumCount else { throw .damaged }
                return value
            }
        }
        throw .damaged
    }
}

extension Seed.Mail {
    init(label: Int, alternative: Int?, features: RawFeatures) {
        var hash = FowlerNollVo.hash64([UInt8(label)])
        for entry in features.entries {
            hash = (hash ^ UInt64(entry.bucket)) &* FowlerNollVo.prime64
        }
        self.init(label: label, alternative: alternative, features: features, fold: Int(hash >> 32) % Retraining.folds)
    }
}

internal import Feedback

/// Lays a head out as `EmbeddingHead` describes.
struct EmbeddingHeadWriter {
    private var bytes: [UInt8] = EmbeddingHead.magic

    /// What a head consists of.
    struct Content {
        let model: String
        let prefix: String
        let corpusFingerprint: UInt64
        let calibration: HeadCalibration
        let fit: HeadRegression.Fit
    }

    static func encode(_ content: Content) -> [UInt8] {
        var writer = EmbeddingHeadWriter()
        writer.append(UInt64(EmbeddingHead.formatVersion), bytes: 2)
        writer.bytes += [UInt8(CategoryVector.categoryCount), 0]
        writer.append(UInt64(content.fit.weights.count), bytes: 4)
        for category in Category.allCases { writer.bytes += Model.padded(category.rawValue) }
        for name in [content.model, content.prefix] {
            writer.append(UInt64(name.utf8.count), bytes: 2)
            writer.bytes += Array(name.utf8)
        }
        writer.append(content.corpusFingerprint, bytes: 8)
        writer.append(content.calibration.temperature.bitPattern, bytes: 8)
        writer.append(content.calibration.unsureBelow.bitPattern, bytes: 8)
        for lane in 0..<CategoryVector.categoryCount { writer.append(content.fit.bias[lane].bitPattern, bytes: 8) }
        for row in content.fit.weights {
            for lane in 0..<CategoryVector.categoryCount {
                writer.append(UInt64(Float(row[lane]).bitPattern), bytes: 4)
            }
        }
        writer.append(FowlerNollVo.hash64(writer.bytes), bytes: 8)
        return writer.bytes
    }

    private mutating func append(_ value: UInt64, bytes count: Int) {
        for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * shift))) }
    }
}

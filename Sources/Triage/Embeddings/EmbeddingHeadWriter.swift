internal import Feedback

/// Lays a head out as `EmbeddingHead` describes.
enum EmbeddingHeadWriter {
    /// What a head consists of.
    struct Content {
        let model: String
        let prefix: String
        let corpusFingerprint: UInt64
        let calibration: HeadCalibration
        let fit: HeadRegression.Fit
    }

    static func encode(_ content: Content) -> [UInt8] {
        var bytes = EmbeddingHead.magic
        bytes.append(littleEndian: UInt64(EmbeddingHead.formatVersion), count: 2)
        bytes += [UInt8(CategoryVector.categoryCount), 0]
        bytes.append(littleEndian: UInt64(content.fit.weights.count), count: 4)
        for category in Category.allCases { bytes += Model.padded(category.rawValue) }
        for name in [content.model, content.prefix] {
            bytes.append(littleEndian: UInt64(name.utf8.count), count: 2)
            bytes += Array(name.utf8)
        }
        bytes.append(littleEndian: content.corpusFingerprint, count: 8)
        bytes.append(littleEndian: content.calibration.temperature.bitPattern, count: 8)
        bytes.append(littleEndian: content.calibration.unsureBelow.bitPattern, count: 8)
        for lane in 0..<CategoryVector.categoryCount {
            bytes.append(littleEndian: content.fit.bias[lane].bitPattern, count: 8)
        }
        for row in content.fit.weights {
            for lane in 0..<CategoryVector.categoryCount {
                bytes.append(littleEndian: UInt64(Float(row[lane]).bitPattern), count: 4)
            }
        }
        bytes.append(littleEndian: FowlerNollVo.hash64(bytes), count: 8)
        return bytes
    }
}

internal import Feedback

/// Lays a head out as `EmbeddingHead` describes.
enum EmbeddingHeadWriter {
    /// What a head consists of.
    struct Content {
        let model: String
        let prefix: String
        let corpusFingerprint: UInt64
        let calibration: HeadCalibration
        let network: HeadNetwork
    }

    static func encode(_ content: Content) -> [UInt8] {
        var bytes = EmbeddingHead.magic
        bytes.append(littleEndian: UInt64(EmbeddingHead.formatVersion), count: 2)
        bytes += [UInt8(CategoryVector.categoryCount), 0]
        bytes.append(littleEndian: UInt64(content.network.dimension), count: 4)
        for category in Category.allCases { bytes += Model.padded(category.rawValue) }
        for name in [content.model, content.prefix] {
            bytes.append(littleEndian: UInt64(name.utf8.count), count: 2)
            bytes += Array(name.utf8)
        }
        bytes.append(littleEndian: content.corpusFingerprint, count: 8)
        bytes.append(littleEndian: content.calibration.temperature.bitPattern, count: 8)
        bytes.append(littleEndian: content.calibration.unsureBelow.bitPattern, count: 8)
        let network = content.network
        bytes.append(littleEndian: UInt64(network.width), count: 4)
        append(network.rows, of: HeadNetwork.Lanes.scalarCount, to: &bytes)
        append(network.thresholds, of: HeadNetwork.Lanes.scalarCount, to: &bytes)
        append(network.weights + [network.bias], of: CategoryVector.categoryCount, to: &bytes)
        bytes.append(littleEndian: FowlerNollVo.hash64(bytes), count: 8)
        return bytes
    }

    /// - Parameter count: the lanes that are written of each.
    private static func append(_ rows: [HeadNetwork.Lanes], of count: Int, to bytes: inout [UInt8]) {
        for row in rows {
            for lane in 0..<count { bytes.append(littleEndian: UInt64(row[lane].bitPattern), count: 4) }
        }
    }
}

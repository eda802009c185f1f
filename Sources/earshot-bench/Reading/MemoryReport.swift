/// Resident memory on the way through many mails.
struct MemoryReport: Sendable, Encodable {
    struct Sample: Sendable, Encodable {
        /// Read so far.
        let mails: Int
        let megabytes: Double
    }

    let samples: [Sample]
    let toleratedMegabytes: Double
    /// From the first tenth, when tables are filled and the heap has its size, to the end.
    let growthMegabytes: Double

    init(samples: [Sample], toleratedMegabytes: Double) {
        self.samples = samples
        self.toleratedMegabytes = toleratedMegabytes
        growthMegabytes = samples.count > 1 ? samples[samples.count - 1].megabytes - samples[1].megabytes : 0
    }

    var isFlat: Bool { growthMegabytes <= toleratedMegabytes }

    var text: String {
        let rows = samples.map { ["\($0.mails)", ResultTable.decimal($0.megabytes, places: 1)] }
        return ResultTable.aligned([["mails read", "resident MB"]] + rows)
            + "\ngrowth from the first tenth on: \(ResultTable.signed(growthMegabytes)) MB: \(isFlat ? "flat" : "NOT FLAT")\n"
    }
}

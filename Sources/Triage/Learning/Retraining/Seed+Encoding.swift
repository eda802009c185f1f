extension Seed {
    package func encoded() -> [UInt8] {
        var bytes = Self.magic
        bytes.append(littleEndian: UInt64(Self.formatVersion), count: 2)
        bytes.append(littleEndian: modelChecksum, count: 8)
        bytes.append(littleEndian: UInt64(mails.count), count: 4)
        for mail in mails { Self.append(mail, to: &bytes) }
        bytes.append(littleEndian: FowlerNollVo.hash64(bytes), count: 8)
        return bytes
    }

    private static func append(_ mail: Mail, to bytes: inout [UInt8]) {
        let second = mail.alternative.map { $0 + 1 } ?? 0
        bytes.append(UInt8(mail.label | (second << 4)))
        for family in RawFeatures.Family.allCases {
            let entries = mail.features.entries.filter { $0.family == family }
            appendVarint(UInt64(entries.count), to: &bytes)
            var previous: UInt32 = 0
            for entry in entries {
                let step = UInt64(entry.bucket - previous) << 1
                appendVarint(entry.count > 1 ? step | 1 : step, to: &bytes)
                if entry.count > 1 { appendVarint(min(UInt64(entry.count), maximumCount), to: &bytes) }
                previous = entry.bucket
            }
        }
        bytes.append(UInt8(mail.features.cues.count))
        for cue in mail.features.cues {
            bytes.append(cue.cue.rawValue)
            appendVarint(UInt64(cue.count), to: &bytes)
        }
    }

    private static func appendVarint(_ value: UInt64, to bytes: inout [UInt8]) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

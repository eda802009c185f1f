internal import Feedback

/// UIDs as a `sequence-set`, neighbours joined: `3:7,9` (RFC 3501 section 9).
enum UIDSet {
    static func text(of uids: [UID]) -> String {
        var parts: [String] = []
        var run: ClosedRange<UInt32>?
        for value in uids.map(\.value).sorted() {
            if let open = run, value <= open.upperBound || value == open.upperBound &+ 1 {
                run = open.lowerBound...value
            } else {
                if let done = run { parts.append(text(of: done)) }
                run = value...value
            }
        }
        if let last = run { parts.append(text(of: last)) }
        return parts.joined(separator: ",")
    }

    /// Parts of a list, each to be named in one command: as many mails as its text has room for, neighbours taking little.
    ///
    /// - Parameters:
    ///   - uids: ascending.
    ///   - count: mails in a part at most.
    ///   - bytes: of the text of a part, at most.
    static func parts(of uids: [UID], atMost count: Int, bytes: Int) -> [[UID]] {
        var parts: [[UID]] = []
        var part: [UID] = []
        var length = 0
        var isRun = false
        for uid in uids {
            let continues = part.last.map { uid.value == $0.value &+ 1 } ?? false
            let more = continues && isRun ? 0 : numberBytes
            if !part.isEmpty, part.count >= count || length + more > bytes {
                parts.append(part)
                (part, length, isRun) = ([uid], numberBytes, false)
            } else {
                part.append(uid)
                length += more
                isRun = continues
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    /// Ten digits, and the comma or colon behind them.
    private static let numberBytes = 11

    /// The UIDs of a `uid-set`, in its own order, a range always ascending: "2:4 and 4:2 are equivalent" (RFC 4315 section 4).
    /// Nil for anything else, and for more than one command of ours names.
    static func ordered(_ text: String) -> [UID]? {
        guard let ranges = ranges(text), ranges.reduce(0, { $0 + $1.count }) <= IMAPLimits.mailsInCommand else {
            return nil
        }
        return ranges.flatMap { range in range.lazy.map { UID($0) } }
    }

    /// The ranges of a `uid-set`, in its own order. Nil for anything else.
    static func ranges(_ text: String) -> [ClosedRange<UInt32>]? {
        var ranges: [ClosedRange<UInt32>] = []
        for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let ends = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard (1...2).contains(ends.count), let first = number(ends[0]), let last = number(ends[ends.count - 1])
            else { return nil }
            ranges.append(min(first, last)...max(first, last))
        }
        return ranges
    }

    /// Digits only, 1 to 2³² − 1.
    private static func number(_ digits: Substring.UTF8View) -> UInt32? {
        guard digits.count <= 10 else { return nil }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = byte.asDigit else { return nil }
            value = value * 10 + UInt64(digit)
        }
        return value == 0 ? nil : UInt32(exactly: value)
    }

    /// `*` for the greatest number there can be: every server knows it. It also means "the last mail, whatever its UID".
    static func text(of range: ClosedRange<UInt32>) -> String {
        if range.count == 1 { return "\(range.lowerBound)" }
        return "\(range.lowerBound):" + (range.upperBound == .max ? "*" : "\(range.upperBound)")
    }
}

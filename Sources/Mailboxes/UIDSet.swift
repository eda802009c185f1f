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

    /// The UIDs of a `uid-set`, in its own order, a range always ascending: "2:4 and 4:2 are equivalent" (RFC 4315 section 4).
    /// Nil for anything else, and for more than one command of ours names.
    static func ordered(_ text: String) -> [UID]? {
        var uids: [UID] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: ":", omittingEmptySubsequences: false).map { UInt32($0) ?? 0 }
            guard (1...2).contains(ends.count), let low = ends.min(), let high = ends.max(), low > 0,
                Int(high - low) < IMAPLimits.mailsInCommand - uids.count
            else { return nil }
            uids += (low...high).lazy.map { UID($0) }
        }
        return uids
    }

    /// `*` for the greatest number there can be: every server knows it. It also means "the last mail, whatever its UID".
    static func text(of range: ClosedRange<UInt32>) -> String {
        if range.count == 1 { return "\(range.lowerBound)" }
        return "\(range.lowerBound):" + (range.upperBound == .max ? "*" : "\(range.upperBound)")
    }
}

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

    /// `*` for the greatest number there can be: every server knows it. It also means "the last mail, whatever its UID".
    static func text(of range: ClosedRange<UInt32>) -> String {
        if range.count == 1 { return "\(range.lowerBound)" }
        return "\(range.lowerBound):" + (range.upperBound == .max ? "*" : "\(range.upperBound)")
    }
}

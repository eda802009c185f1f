/// A return path that a forwarder has written, so that bounces come to it.
enum ForwarderPath: Hashable {
    /// It holds the path that the forwarder was given, in lower case. That one may be a forwarder's as well.
    case rewritten(String)
    /// It does not say what the forwarder was given: Gmail's `name+caf_=…`, and `bounces+SRS=hash=day` of Microsoft 365's relays.
    case silent
    /// It says that it is rewritten, and holds nothing to which it could go back.
    case broken

    /// Nil for what no forwarder writes.
    ///
    /// Read as text: SRS makes local parts longer than the 64 octets of RFC 5321 section 4.5.3.1.1.
    init?(_ path: String) {
        let text = AutomationHeaders.trimmed(path).lowercased()
        guard let at = text.lastIndex(of: "@"), let local = text[..<at].split(separator: "<").last else { return nil }
        if let rest = Self.rest(of: local, after: "srs0") {
            self = Self.original(in: rest)
        } else if let rest = Self.rest(of: local, after: "srs1") {
            self = Self.first(in: rest)
        } else if let mark = local.firstRange(of: "+srs=") {
            let rest = local[mark.upperBound...]
            self = rest.count(where: { $0 == "=" }) == 1 ? .silent : Self.original(in: rest)
        } else if local.firstRange(of: "+caf_=") != nil {
            self = .silent
        } else {
            return nil
        }
    }

    /// `SRS0=rest`: one of three separators stands after the name; all that follow are `=`.
    private static func rest(of local: Substring, after name: String) -> Substring? {
        guard local.hasPrefix(name) else { return nil }
        let rest = local.dropFirst(name.count)
        return rest.first.map { "=+-".contains($0) } == true ? rest.dropFirst() : nil
    }

    /// `hash=day=domain=user`; the user's name may hold any character.
    private static func original(in rest: Substring) -> ForwarderPath {
        let fields = rest.split(separator: "=", maxSplits: 3, omittingEmptySubsequences: false)
        return fields.count == 4 ? .rewritten("\(fields[3])@\(fields[2])") : .broken
    }

    /// `hash=host=` and what the first forwarder, that host, wrote after `SRS0`, its separator included.
    private static func first(in rest: Substring) -> ForwarderPath {
        let fields = rest.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, Self.rest(of: "srs0\(fields[2])", after: "srs0") != nil else { return .broken }
        return .rewritten("srs0\(fields[2])@\(fields[1])")
    }
}

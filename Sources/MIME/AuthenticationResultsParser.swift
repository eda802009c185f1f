package import Feedback

/// Reads an Authentication-Results field (RFC 8601 section 2.2): one pass; comments cost a counter, no stack.
///
/// It is strict where a sender could gain by laxity: what stands in a comment or a quoted string is never a result.
package struct AuthenticationResultsParser {
    private let bytes: [UInt8]
    private var index = 0
    private var isBroken = false
    private var findings: [AuthenticationResults.Finding] = []

    package static func parse(_ bytes: [UInt8]) -> AuthenticationResults {
        var parser = AuthenticationResultsParser(bytes: bytes)
        return parser.field()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func field() -> AuthenticationResults {
        var server: String?
        var version = 1
        skipBlank()
        let start = index
        let name = value(endsAtEquals: true)
        skipBlank()
        if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
            // QUIRK: Exchange Online begins with the first result, and says nowhere who found it.
            index = start
            finding()
        } else {
            server = name.flatMap { $0.isEmpty ? nil : $0 }
            let number = value() ?? ""
            if !number.isEmpty { version = Int(number) ?? 0 }
        }
        while advanceToSemicolon() { finding() }
        return AuthenticationResults(server: server, version: version, findings: findings, isBroken: isBroken)
    }

    /// `method/version = result`, then reason and properties in any order; "none" is no finding.
    private mutating func finding() {
        guard let key = key() else { return }
        let parts = key.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let method = parts.first, !method.isEmpty, let result = value(), !result.isEmpty else {
            return
        }
        let version = parts.count == 2 ? Int(parts[1]) ?? 0 : 1
        var found = AuthenticationResults.Finding(
            method: String(method),
            version: version,
            result: result.lowercased()
        )
        while let key = self.key() {
            guard let value = value() else { return }
            add(key, value, to: &found)
        }
        guard findings.count < AuthenticationResults.maximumFindings else {
            isBroken = true
            return
        }
        findings.append(found)
    }

    /// QUIRK: Exchange Online writes `action=none`, a property without a type.
    private mutating func add(_ key: String, _ value: String, to found: inout AuthenticationResults.Finding) {
        if key == "reason" {
            found.reason = value
        } else if found.properties.count < AuthenticationResults.maximumProperties {
            let parts = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            let type = parts.count == 2 ? String(parts[0]) : ""
            found.properties.append(.init(type: type, name: String(parts[parts.count - 1]), value: value))
        } else {
            isBroken = true
        }
    }

    // MARK: - Words

    /// What stands before the next "=", lower case, without blanks and comments around "." and "/"; passes the "=".
    /// Nil before the next ";" and at the end. QUIRK: words that belong to nothing are passed over.
    private mutating func key() -> String? {
        var key: [UInt8] = []
        while true {
            let before = index
            skipBlank()
            guard index < bytes.count, bytes[index] != UInt8(ascii: ";") else { return nil }
            let byte = bytes[index]
            if byte == UInt8(ascii: "=") {
                index += 1
                return ASCII.name(key[...])
            }
            if byte == UInt8(ascii: "\"") {
                // No name is quoted: nothing that follows belongs to it.
                _ = value()
                key = []
                continue
            }
            let isJoint = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
            let wasJoint = key.last == UInt8(ascii: ".") || key.last == UInt8(ascii: "/")
            if index > before, !isJoint, !wasJoint { key = [] }
            if key.count < AuthenticationResults.maximumValueBytes { key.append(byte) }
            index += 1
        }
    }

    /// A token, a quoted string, or both as in `"a b"@example.org`; empty where none stands. Nil when it is too long.
    private mutating func value(endsAtEquals: Bool = false) -> String? {
        skipBlank()
        var value: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                quoted(into: &value)
                continue
            }
            if ASCII.isWhite(byte) || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") { break }
            // Elsewhere it is part of the value: a signature's padding, a variable return path.
            if byte == UInt8(ascii: "="), endsAtEquals { break }
            value.append(byte)
            index += 1
        }
        guard value.count <= AuthenticationResults.maximumValueBytes else {
            isBroken = true
            return nil
        }
        return InertText.line(String(decoding: value, as: UTF8.self), maximumBytes: value.count)
    }

    private mutating func quoted(into value: inout [UInt8]) {
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\"), index < bytes.count {
                value.append(bytes[index])
                index += 1
            } else {
                value.append(byte)
            }
        }
        isBroken = true
    }

    // MARK: - What stands between

    /// CFWS (RFC 5322 section 3.2.2): white space, and comments, which nest.
    private mutating func skipBlank() {
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "(") {
                depth += 1
            } else if depth > 0, byte == UInt8(ascii: ")") {
                depth -= 1
            } else if depth > 0, byte == UInt8(ascii: "\\") {
                index += 1
            } else if depth == 0, !ASCII.isWhite(byte) {
                return
            }
            index += 1
        }
        index = min(index, bytes.count)
        if depth > 0 { isBroken = true }
    }

    /// Behind the next ";" that stands in no comment and no quotes; false at the end.
    private mutating func advanceToSemicolon() -> Bool {
        while index < bytes.count {
            skipBlank()
            guard index < bytes.count else { return false }
            if bytes[index] == UInt8(ascii: ";") {
                index += 1
                return true
            }
            if bytes[index] == UInt8(ascii: "\"") {
                var ignored: [UInt8] = []
                quoted(into: &ignored)
            } else {
                index += 1
            }
        }
        return false
    }
}

/// Under which an authorization is kept: a client, and the user it acts for. A mailbox and the relay of one user share it.
package struct LoginName: Hashable, Sendable {
    package let client: String
    package let user: String

    package init(client: String, user: String) {
        self.client = client
        self.user = user
    }

    /// Letters, digits, `.`, `_` and `@` stand for themselves, every other byte is `-XX`, so no two logins share a file; and none
    /// begins with a dot. A name that no file may have is cut and numbered by FNV-1a.
    var fileName: String {
        let name = Self.plain(client) + "," + Self.plain(user)
        guard name.utf8.count > 200 else { return name }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return "\(name.prefix(160)),\(String(hash, radix: 16))"
    }

    private static func plain(_ text: String) -> String {
        var plain = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "@"):
                plain.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ".") where !plain.isEmpty: plain += "."
            default: plain += "-" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return plain
    }
}

/// Folder names, between UTF-8 and the wire. Whatever bytes a server lists, `encode(decode(bytes)) == bytes`.
///
/// QUIRK: a byte that has no place in a name (a bare `&`, 8-bit characters where modified UTF-7 is spoken) stands for itself as
/// a character of the private use area, U+F700 and the byte.
enum FolderNameCoding: Hashable, Sendable {
    /// RFC 3501 section 5.1.3: what every server speaks that offers IMAP4rev1.
    case modifiedUTF7
    /// A server that offers IMAP4rev2 alone: RFC 9051 section 5.1. Otherwise UTF-8 would have to be enabled; we never do.
    case utf8

    private static let rawBytes: ClosedRange<UInt32> = 0xF700...0xF7FF

    init(capabilities: Set<String>) {
        self = capabilities.contains("IMAP4REV2") && !capabilities.contains("IMAP4REV1") ? .utf8 : .modifiedUTF7
    }

    func encode(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        var plain = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            guard Self.rawBytes.contains(scalar.value) else {
                plain.append(scalar)
                continue
            }
            result += encodePlain(String(plain))
            plain.removeAll()
            result.append(UInt8(truncatingIfNeeded: scalar.value))
        }
        return result + encodePlain(String(plain))
    }

    func decode(_ bytes: [UInt8]) -> String {
        if let name = decodePlain(bytes), encode(name) == bytes { return name }
        var name = String.UnicodeScalarView()
        for byte in bytes {
            let isItself = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "&")
            name.append(
                isItself ? Unicode.Scalar(byte) : Unicode.Scalar(Self.rawBytes.lowerBound + UInt32(byte)) ?? "\u{FFFD}"
            )
        }
        return String(name)
    }

    private func encodePlain(_ name: String) -> [UInt8] {
        switch self {
        case .modifiedUTF7: ModifiedUTF7.encode(name)
        case .utf8: Array(name.utf8)
        }
    }

    private func decodePlain(_ bytes: [UInt8]) -> String? {
        switch self {
        case .modifiedUTF7: ModifiedUTF7.decode(bytes)
        case .utf8: String(validating: bytes, as: UTF8.self)
        }
    }
}

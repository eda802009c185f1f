internal import MIME

/// Outlook's Thread-Index ([MS-OXOMSG] section 2.2.1.3, PidTagConversationIndex): base64 of a header of 22 bytes and 5 bytes for
/// every answer since.
///
/// The header is a reserved 1, the upper five bytes of a FILETIME and the conversation's GUID. Only this and the number of
/// answers are of use: the times are the senders' own.
struct ThreadIndex: Equatable {
    private static let headerBytes = 22
    private static let answerBytes = 5
    /// Bytes of the field; that is a conversation of 600 answers.
    static let maximumFieldBytes = 4096

    /// 32 hexadecimal digits, lower case.
    let conversation: String
    let depth: Int

    /// Nil for what is no index. QUIRK: rests of an answer's five bytes, cut by programs that keep a header's first characters,
    /// are left out.
    init?(_ field: [UInt8]) {
        let text = field.filter { !ASCII.isWhite($0) }
        guard !text.isEmpty, text.count <= Self.maximumFieldBytes, text.allSatisfy(Self.isBase64) else { return nil }
        let bytes = TransferDecoder.decode(text[...], .base64)
        guard bytes.count >= Self.headerBytes, bytes[0] == 1 else { return nil }
        let identifier = bytes[6..<Self.headerBytes]
        guard identifier.contains(where: { $0 != 0 && $0 != 0xFF }) else { return nil }
        conversation = Hexadecimal.string(Array(identifier))
        depth = (bytes.count - Self.headerBytes) / Self.answerBytes
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2B || byte == 0x2F || byte == 0x3D
    }
}

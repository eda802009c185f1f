/// A mail's bytes as they go over the wire after DATA, up to the line end before the final dot.
///
/// Every line end is CRLF: a bare CR or a bare LF becomes one, *before* dots are stuffed. So there is no sequence (`LF.LF`,
/// `CR.CR`, `LF.CRLF`) that one server takes for the end of the mail and another does not (SMTP smuggling), and each
/// line that starts with a dot has gained another (RFC 5321 section 4.5.2).
package struct SMTPContent: Hashable, Sendable {
    /// Stuffed; ends in CRLF, or is empty.
    package let wire: [UInt8]
    /// Bytes before stuffing: what SIZE counts (RFC 1870 section 5).
    package let size: Int
    /// Some byte is not ASCII: BODY=8BITMIME is needed.
    package let isEightBit: Bool

    package init(_ bytes: [UInt8]) {
        var wire: [UInt8] = []
        wire.reserveCapacity(bytes.count + bytes.count / 64 + 2)
        var stuffed = 0
        var highBits: UInt8 = 0
        var previous: UInt8 = 0
        var isLineStart = true
        for byte in bytes {
            switch byte {
            case 0x0A where previous == 0x0D: break
            case 0x0A, 0x0D:
                wire.append(0x0D)
                wire.append(0x0A)
                isLineStart = true
            default:
                if isLineStart, byte == UInt8(ascii: ".") {
                    wire.append(byte)
                    stuffed += 1
                }
                wire.append(byte)
                isLineStart = false
            }
            highBits |= byte
            previous = byte
        }
        if !isLineStart { wire += [0x0D, 0x0A] }
        self.wire = wire
        size = wire.count - stuffed
        isEightBit = highBits >= 0x80
    }
}

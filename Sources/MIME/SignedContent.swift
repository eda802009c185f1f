/// The mail inside an opaque signature: `application/pkcs7-mime; smime-type=signed-data` (RFC 8551 section 3.5.2).
///
/// Only the content is taken out of the Cryptographic Message Syntax (RFC 5652 section 5.1, in BER); no signature is checked.
/// Iterative: the reader descends by moving one window forward, and looks at no byte twice.
package enum SignedContent {
    /// Elements passed before the content is given up: version, digest algorithms and their wrappings are fewer than ten.
    private static let maximumElements = 64

    private static let sequence: UInt8 = 0x30
    private static let explicit: UInt8 = 0xA0
    private static let objectIdentifier: UInt8 = 0x06
    private static let octets: UInt8 = 0x04
    private static let constructedOctets: UInt8 = 0x24
    /// 1.2.840.113549.1.7.1, "data".
    private static let dataIdentifier: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]

    /// Nil when there is none, or when it is detached.
    package static func bytes(in message: [UInt8]) -> [UInt8]? {
        var position = 0
        var enclosingEnd = message.count
        var sawData = false
        for _ in 0..<maximumElements {
            guard !sawData || position < enclosingEnd, let element = BERElement(message, at: position) else {
                return nil
            }
            position = element.content.upperBound
            switch element.tag {
            case octets where sawData: return Array(message[element.content])
            case constructedOctets where sawData: return joined(message, from: element.content)
            case explicit:
                position = element.content.lowerBound
            case sequence where !sawData:
                position = element.content.lowerBound
                enclosingEnd = element.content.upperBound
            case objectIdentifier where !sawData:
                sawData = message[element.content].elementsEqual(dataIdentifier)
            default:
                // Behind "data" nothing but its content may stand; what else follows is a certificate or a signature.
                if sawData { return nil }
                if element.isIndefinite { position = element.content.lowerBound }
            }
        }
        return nil
    }

    /// The pieces of a constructed string, up to its end or its end-of-contents.
    private static func joined(_ message: [UInt8], from range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound, let piece = BERElement(message, at: position), piece.tag == octets {
            result += message[piece.content]
            position = piece.content.upperBound
        }
        return result
    }
}

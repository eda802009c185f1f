import MIME
import Testing

@Suite struct SignedContentTests {
    private static let signedData: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    private static let data: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    private static let text = Array("Content-Type: text/plain\r\n\r\nHelp".utf8)

    /// An element of definite length; 0x81 before lengths above 127.
    private static func der(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        [tag] + (content.count < 128 ? [UInt8(content.count)] : [0x81, UInt8(content.count)]) + content
    }

    /// An element of indefinite length.
    private static func ber(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { [tag, 0x80] + content + [0, 0] }

    /// A ContentInfo with SignedData as RFC 5652 sections 3 and 5.1 have it, around `content`.
    private static func message(_ content: [UInt8], _ wrap: (UInt8, [UInt8]) -> [UInt8]) -> [UInt8] {
        let algorithms = der(0x31, der(0x30, [0x06, 1, 0x2A]))
        let certificates = der(0xA0, der(0x30, der(0x04, Array("a certificate's bytes".utf8))))
        let signed = der(0x02, [1]) + algorithms + wrap(0x30, data + content) + certificates + der(0x31, [])
        return wrap(0x30, signedData + wrap(0xA0, wrap(0x30, signed)))
    }

    @Test func findsTheContent() {
        let definite = Self.message(Self.der(0xA0, Self.der(0x04, Self.text)), Self.der)
        #expect(SignedContent.bytes(in: definite) == Self.text)
        let pieces = Self.der(0x04, Array(Self.text[..<10])) + Self.der(0x04, Array(Self.text[10...]))
        let indefinite = Self.message(Self.ber(0xA0, Self.ber(0x24, pieces)), Self.ber)
        #expect(SignedContent.bytes(in: indefinite) == Self.text)
    }

    @Test func aDetachedSignatureHasNoContent() {
        #expect(SignedContent.bytes(in: Self.message([], Self.der)) == nil)
        #expect(SignedContent.bytes(in: Self.message([], Self.ber)) == nil)
    }

    @Test func anyBytesAreSafe() {
        let whole = Self.message(Self.der(0xA0, Self.der(0x04, Self.text)), Self.der)
        for index in whole.indices {
            _ = SignedContent.bytes(in: Array(whole[..<index]))
            for byte: UInt8 in [0, 0x80, 0x84, 0xFF, 0x30, 0xA0] {
                var broken = whole
                broken[index] = byte
                #expect((SignedContent.bytes(in: broken)?.count ?? 0) <= whole.count)
            }
        }
        #expect(SignedContent.bytes(in: [UInt8](repeating: 0x30, count: 100_000)) == nil)
    }
}

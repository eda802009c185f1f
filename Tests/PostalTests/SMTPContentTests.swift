import Postal
import Testing

@Suite("Content on the wire")
struct SMTPContentTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let given: String
        let wire: String
        let size: Int
        var testDescription: String { given.debugDescription }
    }

    static let cases: [Case] = [
        Case(given: "", wire: "", size: 0),
        Case(given: "a\r\n", wire: "a\r\n", size: 3),
        Case(given: "a", wire: "a\r\n", size: 3),
        Case(given: "a\r", wire: "a\r\n", size: 3),
        Case(given: "a\n", wire: "a\r\n", size: 3),
        Case(given: ".", wire: "..\r\n", size: 3),
        Case(given: ".a\r\n..b\r\n", wire: "..a\r\n...b\r\n", size: 9),
        Case(given: "a.b\r\n", wire: "a.b\r\n", size: 5),
        // Every way to smuggle an end of data.
        Case(given: "a\r\n.\r\nb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\n.\nb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\r.\rb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\n.\r\nb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\r\n.\nb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\r\n.\rb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\r.\r\nb", wire: "a\r\n..\r\nb\r\n", size: 9),
        Case(given: "a\r\r\n.\r\r\nb", wire: "a\r\n\r\n..\r\n\r\nb\r\n", size: 13),
        Case(given: "a\n\r.\n\rb", wire: "a\r\n\r\n..\r\n\r\nb\r\n", size: 13),
        Case(given: "a\r\n\0.\r\n", wire: "a\r\n\0.\r\n", size: 7),
    ]

    @Test("line ends are CRLF and dots are stuffed", arguments: cases)
    func wire(_ example: Case) {
        let content = SMTPContent(Array(example.given.utf8))
        #expect(String(decoding: content.wire, as: UTF8.self).unicodeScalars.elementsEqual(example.wire.unicodeScalars))
        #expect(content.size == example.size)
        #expect(!content.isEightBit)
    }

    @Test("no six bytes can put a bare CR, a bare LF or an end of data on the wire")
    func exhaustive() {
        let alphabet: [UInt8] = [0x0D, 0x0A, UInt8(ascii: "."), UInt8(ascii: "x")]
        for number in 0..<4096 {
            let bytes = (0..<6).map { alphabet[number >> ($0 * 2) & 3] }
            let wire = SMTPContent(bytes).wire
            #expect(wire.suffix(2) == [0x0D, 0x0A])
            for (index, byte) in wire.enumerated() {
                if byte == 0x0D { #expect(wire[index + 1] == 0x0A) }
                if byte == 0x0A { #expect(wire[index - 1] == 0x0D) }
                guard byte == UInt8(ascii: "."), index == 0 || wire[index - 1] == 0x0A else { continue }
                #expect(wire[index + 1] == UInt8(ascii: "."), "an unstuffed dot for \(bytes)")
            }
        }
    }

    @Test func eightBit() {
        #expect(SMTPContent(Array("grün".utf8)).isEightBit)
    }
}

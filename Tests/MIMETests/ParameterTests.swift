import MIME
import Testing

@Suite struct ParameterTests {
    @Test(arguments: [
        ("text/plain; charset=utf-8", "text/plain", ["charset": "utf-8"]),
        ("TEXT/HTML; Charset=\"ISO-8859-1\"; x=y", "text/html", ["charset": "ISO-8859-1", "x": "y"]),
        ("text/plain (ours); charset=us-ascii (Plain text)", "text/plain", ["charset": "us-ascii"]),
        ("attachment; filename*=UTF-8''%C3%BCber.txt", "attachment", ["filename": "über.txt"]),
        ("a; filename*0*=UTF-8''%C3; filename*1*=%BC; filename*2=.txt", "a", ["filename": "ü.txt"]),
        ("a; filename*1=b.txt; filename*0=a", "a", ["filename": "ab.txt"]),
        ("a; filename*0=\"long \"; filename*1=\"name.txt\"", "a", ["filename": "long name.txt"]),
        ("a; filename*=iso-8859-1'de'%FCber.txt; filename=uber.txt", "a", ["filename": "über.txt"]),
        ("a; filename*=%C3%BCber.txt", "a", ["filename": "über.txt"]),
        ("a; filename*=UTF-8''100%.txt", "a", ["filename": "100%.txt"]),
        ("a; filename*0==?utf-8?Q?=C3?=; filename*1==?utf-8?Q?=BC?=", "a", ["filename": "ü"]),
        ("a; name=\"=?utf-8?Q?=C3=BC.txt?=\"", "a", ["name": "ü.txt"]),
        ("a; name==?utf-8?B?w7wudHh0?=", "a", ["name": "ü.txt"]),
        ("a; name=\"C:\\temp\\x.txt\"", "a", ["name": "C:\\temp\\x.txt"]),
        ("a; name=\"x\\\"y\"", "a", ["name": "x\"y"]),
        ("a; name=\"x;y.txt\"; b=1", "a", ["name": "x;y.txt", "b": "1"]),
        ("a;;; b=1", "a", ["b": "1"]),
        ("a; name=one; name=two", "a", ["name": "one"]),
        // Blanks in a value nobody quoted.
        ("a; name=my file.txt; b=1", "a", ["name": "my file.txt", "b": "1"]),
        // No semicolon.
        ("text/plain charset=utf-8", "text/plain", ["charset": "utf-8"]),
        ("text/plain; charset=utf-8 format=flowed", "text/plain", ["charset": "utf-8", "format": "flowed"]),
        ("multipart/mixed; boundary=\"x\" charset=utf-8", "multipart/mixed", ["boundary": "x", "charset": "utf-8"]),
        // No value, no type.
        ("text/plain; charset=; format=flowed", "text/plain", ["charset": "", "format": "flowed"]),
        ("text/plain; charset", "text/plain", [:]),
        ("filename=\"a.txt\"", "", ["filename": "a.txt"]),
        ("; name=a.txt", "", ["name": "a.txt"]),
        ("text / plain; charset = \"utf-8\"", "text/plain", ["charset": "utf-8"]),
        // A quote too few or too many.
        ("text/plain; charset=\"utf-8; format=flowed", "text/plain", ["charset": "utf-8", "format": "flowed"]),
        ("a; name=\"say \"hi\" now.txt\"; b=1", "a", ["name": "say \"hi\" now.txt", "b": "1"]),
        // A boundary is never decoded.
        ("multipart/mixed; boundary=\"=?utf-8?Q?a?=\"", "multipart/mixed", ["boundary": "=?utf-8?Q?a?="]),
        ("", "", [:]),
    ])
    func reads(raw: String, value: String, parameters: [String: String]) {
        let read = ParameterizedValue(Array(raw.utf8))
        #expect(read.value == value)
        #expect(read.parameters == parameters)
    }

    @Test func rawNamesAreReadInAnyCharset() {
        let name = Array("attachment; filename=\"".utf8) + [0xFC] + Array("ber.txt\"".utf8)
        #expect(ParameterizedValue(name).parameters["filename"] == "über.txt")
    }

    @Test(arguments: ["; f*%=x", "; ", "a ", "\"", "(", "; a=\" ", "a=\"b\"c "])
    func longValuesAreBoundedAndLinear(piece: String) {
        let bomb = "a" + String(repeating: piece, count: 200_000)
        let read = ParameterizedValue(Array(bomb.utf8))
        #expect(read.parameters.count <= ParameterizedValue.maximumSegments)
    }

    @Test func segmentsAreBounded() {
        let bomb = "a" + (0..<100_000).map { "; f*\($0)=x" }.joined()
        #expect(ParameterizedValue(Array(bomb.utf8)).parameters["f"]?.count == ParameterizedValue.maximumSegments)
    }
}

import Feedback
import Testing

@testable import Digests

@Suite struct ThemeTableTests {
    private static func table(_ themes: [Theme], before: Int? = 4) -> ThemeTable {
        let rows = themes.map {
            ThemeTable.Row(theme: $0, people: 6, mails: 8, peopleBefore: before, trend: .rising)
        }
        return ThemeTable(name: "weekly", start: monthStart, end: monthEnd, rows: rows)
    }

    private static func lines(_ table: ThemeTable) -> [String] {
        String(decoding: table.csv, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false).map(
            String.init
        )
    }

    @Test func aRow() {
        var need = theme(3, "slow \"VPN\", again", people: 9, service: "VPN")
        need.owner = EmailAddress("anna@corp.example")
        let lines = Self.lines(Self.table([need]))
        #expect(
            lines == [
                "\u{FEFF}\"number\",\"name\",\"category\",\"service\",\"people\",\"mails\",\"people_before\",\"trend\","
                    + "\"stress\",\"status\",\"owner\",\"first_heard\",\"last_heard\"",
                "3,\"slow \"\"VPN\"\", again\",\"complaint\",\"VPN\",6,8,4,\"rising\",0.31,\"open\","
                    + "\"anna@corp.example\",\"2026-09-22T06:00:00Z\",\"2026-10-31T06:00:00Z\"", "",
            ]
        )
    }

    @Test("what is not known is empty, not nought")
    func unknown() {
        let line = Self.lines(Self.table([theme(3, "x", people: 9)], before: nil))[1]
        #expect(line.hasPrefix("3,\"x\",\"complaint\",,6,8,,\"rising\""))
    }

    @Test(
        "no text is a formula, begins a cell of its own, or ends its line",
        arguments: [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(1)", "'@SUM(1)"),
            ("\t=1", "'=1"), ("\r=1", "'=1"), ("a\r\n=1", "a =1"), ("a\t=1", "a =1"), ("\u{FF1D}1", "'\u{FF1D}1"),
            ("\u{FF0B}1", "'\u{FF0B}1"), ("\u{FF0D}1", "'\u{FF0D}1"), ("\u{FF20}1", "'\u{FF20}1"), ("  =1", "'=1"),
            ("\"=1+1", "'\"\"=1+1"), ("''=1", "'''=1"), ("“=1”", "'“=1”"), ("\u{200B}=1", "'=1"), ("\u{FEFF}=1", "'=1"),
            ("a;=1", "a,=1"), ("a；=1", "a,=1"), ("a\",\"=1", "a\"\",\"\"=1"), ("\u{2212}1", "'\u{2212}1"),
            ("|cmd", "'|cmd"), ("%cmd", "'%cmd"), ("plain = text", "plain = text"), ("", ""),
        ]
    )
    func neutral(text: String, expected: String) {
        var file = CommaSeparated(header: [])
        file.add([.text(text), .number(1)])
        let line = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")[1]
        #expect(line == "\"\(expected)\",1")
    }

    @Test(arguments: [(0.314, "0.31"), (1, "1.00"), (-0.004, "0.00"), (-2.5, "-2.50"), (.nan, ""), (.infinity, "")])
    func decimals(number: Double, expected: String) {
        var file = CommaSeparated(header: [])
        file.add([.decimal(number)])
        #expect(String(decoding: file.bytes, as: UTF8.self).hasSuffix("\r\n\(expected)\r\n"))
    }

    @Test func json() {
        let text = String(decoding: Self.table([theme(3, "slow \"VPN\"", people: 9)], before: nil).json, as: UTF8.self)
        let expected = """
            {
              "digest" : "weekly",
              "from" : "2026-10-01T05:00:00Z",
              "themes" : [
                {
                  "category" : "complaint",
                  "firstHeard" : "2026-09-22T06:00:00Z",
                  "lastHeard" : "2026-10-31T06:00:00Z",
                  "mails" : 8,
                  "name" : "slow \\"VPN\\"",
                  "number" : 3,
                  "people" : 6,
                  "status" : "open",
                  "stress" : 0.31,
                  "trend" : "rising"
                }
              ],
              "to" : "2026-11-01T06:00:00Z"
            }

            """
        #expect(text == expected)
    }

    @Test func filesAreNamedByTheirDay() {
        let table = Self.table([])
        #expect(
            ThemeTable.Format.allCases.map { table.file($0).name } == [
                "weekly-2026-11-01.csv", "weekly-2026-11-01.json",
            ]
        )
        #expect(table.file(.csv).type == "text/csv" && table.file(.json).type == "application/json")
    }

    @Test func rowsAreLimited() {
        let need = theme(3, "x", people: 9)
        let table = Self.table(Array(repeating: need, count: ThemeTable.maximumRows + 5))
        #expect(Self.lines(table).count == ThemeTable.maximumRows + 2)
    }

    @Test("what tells of a person is taken out of names that nobody gave")
    func redacted() {
        var need = theme(3, "call eva.holm@corp.example", people: 5)
        for file in ThemeTable.Format.allCases.map({ Self.table([need]).file($0) }) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("call […]") && !text.contains("eva.holm"), "\(file.name)")
        }
        need.namedBy = "anna@corp.example"
        #expect(String(decoding: Self.table([need]).csv, as: UTF8.self).contains("eva.holm"))
    }
}

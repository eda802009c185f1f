import Testing

/// What `scripts/fuzz letter` does by the million, in small.
@Suite("Letters, exercised by accidents")
struct LetterExerciseTests {
    /// What commands are made of, and what mail programs and hostile people put around them.
    static let pieces = [
        "ack", "note:", "Notiz:", "resolved", "resolved:", "false alarm", "not this:", "split", "12,", "15", "merge 7",
        "\n",
        "\n\n", "\r\n", "?", ":", " ", "next:", "next word by", "10:00", "10 am", "\0", "\u{202E}", "\u{2028}",
        "\u{301}", "ü",
        "🙂", "regards", "Hi", "#", "9999999999999999999", "\t", "not", "text of some length that goes on and on and on",
        "[#7 ",
        "3 ", "7 ", "4 ", "3, 5 ", "3-5 ", "request", "done:", "done", "planned: ", "reply: ", "same as ", "owner me",
        "name:",
        "add ", "pause ", "2w", "until ", "12 January", "stop", "undo", "weekly",
        "]", "[ok 31 ", "00k3f9q2abc4d7", "kkkkk-kkkkk", "：", "？", "{number}", "\u{FEFF}", "-- ",
    ]

    @Test("letters put together by lot keep every promise", arguments: 1...20 as ClosedRange<UInt64>)
    func lot(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for _ in 0..<100 {
            var bytes = (0..<(1 + next(60))).flatMap { _ in Array(Self.pieces[next(Self.pieces.count)].utf8) }
            // An accident to some byte.
            if next(3) == 0 { bytes[next(bytes.count)] = UInt8(next(256)) }
            do {
                try LetterExercise.run(bytes)
            } catch {
                Issue.record("\(error): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}

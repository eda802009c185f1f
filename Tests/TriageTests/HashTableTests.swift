import Testing

@testable import Triage

struct HashTableTests {
    /// Keys that differ in high bits only, in low bits only, and hashed ones: all are found, and nothing else.
    @Test(arguments: [UInt64(1), 1 << 40, 0x100_0000_01B3])
    func findsWhatWasSet(step: UInt64) {
        var table = HashTable<Int>()
        for number in 0..<2000 { table.set(UInt64(number) &* step, to: number) }
        for number in 0..<2000 { #expect(table[UInt64(number) &* step] == number) }
        #expect(table[2000 &* step] == nil)
        #expect(!table.contains(2001 &* step))
    }

    @Test func theLastValueStays() {
        var table = HashTable<String>()
        table.set(7, to: "first")
        table.set(7, to: "second")
        #expect(table[7] == "second")
        #expect(HashTable<String>()[7] == nil)
    }

    @Test func phrasesThatBeginAlikeAllMatchInTheOrderOfInsertion() {
        var phrases = PhraseSet()
        phrases.insert("does not work, does ~ work, does", tag: 1)
        phrases.insert("prin*, printer ~ broken, print*", tag: 2)
        let text = TokenizedText(subject: "", text: "It does not work: the printer is broken. Work does not")
        let found = phrases.matches(in: text).map { "\($0.tag) \(text.phrase(from: $0.first, through: $0.last))" }
        #expect(
            found == [
                "1 does not work", "1 does not work", "1 does", "2 printer is broken", "2 printer", "2 printer",
                "1 does",
            ]
        )
    }
}

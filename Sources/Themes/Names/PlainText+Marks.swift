internal import Words

extension PlainText {
    /// What is written between a word and the one before it; nil before the first.
    func gap(before place: Int) -> Substring? {
        guard words.indices.contains(place), place > 0 else { return nil }
        let (before, word) = (words[place - 1].written, words[place].written)
        guard before.endIndex <= word.startIndex else { return nil }
        return word.base[before.endIndex..<word.startIndex]
    }

    /// The point or comma within a number, as of "R 4.5", which is one thing: no sentence ends in it.
    func numberMark(before place: Int) -> Character? {
        guard let gap = gap(before: place), gap == "." || gap == ",",
            words[place - 1].written.last?.isNumber == true, words[place].written.first?.isNumber == true
        else { return nil }
        return gap.first
    }
}

extension PlainText.Word {
    /// It is written with a capital.
    var isLarge: Bool { written.first?.isUppercase ?? false }
}

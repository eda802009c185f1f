/// Numbers of mails or incidents as people list them: `12, 15`, `#12 and #15`, `12 15`.
enum StaffNumbers {
    /// UTF-8 bytes of a list.
    static let maximumBytes = 2048
    /// Digits of one number: what fits into 64 bits.
    static let maximumDigits = 18

    /// Each once, in the order written; nil where anything else stands there, and for too many.
    static func parse(_ text: some StringProtocol) -> [Int64]? {
        guard text.utf8.count <= maximumBytes else { return nil }
        let text = String(String.UnicodeScalarView(text.unicodeScalars.map(\.narrow)))
        var numbers: [Int64] = []
        let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "\t" || $0 == "&" || $0 == "." }
        for word in words where word != "and" && word != "und" {
            let digits = word.first == "#" ? word.dropFirst() : word[...]
            guard (1...maximumDigits).contains(digits.utf8.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
                let number = Int64(digits), number > 0
            else { return nil }
            if !numbers.contains(number) { numbers.append(number) }
            if numbers.count > StaffCommand.maximumNumbers { return nil }
        }
        return numbers.isEmpty ? nil : numbers
    }
}

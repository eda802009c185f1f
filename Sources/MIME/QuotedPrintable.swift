/// Quoted-printable (RFC 2045 section 6.7), decoded in one pass. Never fails: a broken escape stays as it stands.
///
/// QUIRK: GMime keeps a soft line break with blanks before the line end, and drops an escape cut off at the end of the text;
/// RFC 2045 section 6.7 rule 3 and note 2 have it otherwise. Test: `GMimeQuirkTests.quotedPrintable`.
enum QuotedPrintable {
    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
            bytes.withUnsafeBufferPointer { count = decode($0, into: output) }
        }
    }

    private static func decode(
        _ input: UnsafeBufferPointer<UInt8>,
        into output: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var index = 0
        while index < input.count {
            let byte = input[index]
            index += 1
            guard byte == 0x3D else {
                output[count] = byte
                count += 1
                continue
            }
            if index + 1 < input.count, let high = ASCII.hexValue(input[index]),
                let low = ASCII.hexValue(input[index + 1])
            {
                output[count] = high << 4 | low
                count += 1
                index += 2
            } else if let next = softBreakEnd(input, from: index) {
                index = next
            } else {
                output[count] = byte
                count += 1
            }
        }
        return count
    }

    /// After blanks and a line end, or at the end of the text; nil when something else follows.
    private static func softBreakEnd(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < input.count, ASCII.isBlank(input[index]) { index += 1 }
        if index < input.count, input[index] == ASCII.carriageReturn { index += 1 }
        if index == input.count { return index }
        return input[index] == ASCII.lineFeed ? index + 1 : nil
    }
}

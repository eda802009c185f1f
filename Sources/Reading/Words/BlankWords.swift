internal import MIME

/// Runs of anything but blanks, gone through without an array of them.
extension ArraySlice<UInt8> {
    /// Whether every one is wanted; true where there is none.
    func allWords(_ isWanted: (ArraySlice<UInt8>) -> Bool) -> Bool {
        var start = startIndex
        while start < endIndex {
            while start < endIndex, ASCII.isBlank(self[start]) { start += 1 }
            var end = start
            while end < endIndex, !ASCII.isBlank(self[end]) { end += 1 }
            if end > start, !isWanted(self[start..<end]) { return false }
            start = end
        }
        return true
    }

    var wordCount: Int {
        var count = 0
        var previous = ASCII.space
        for byte in self {
            if ASCII.isBlank(previous), !ASCII.isBlank(byte) { count += 1 }
            previous = byte
        }
        return count
    }
}

/// `format=flowed` (RFC 3676): soft line ends removed, so that a paragraph is one line again.
///
/// Only at quote depth 0. What is quoted keeps the lines it came in, each with its mark: joining them would take marks away
/// that stood in the mail, and nobody reads a quote for its paragraphs.
package enum FlowedText {
    /// Lines ended by LF. With `deletesSpace` (DelSp=yes) the blank before a soft line end goes as well.
    package static func unflow(_ text: String, deletesSpace: Bool) -> String {
        var text = text
        return text.withUTF8 { unflow($0, deletesSpace: deletesSpace) }
    }

    private static func unflow(_ bytes: UnsafeBufferPointer<UInt8>, deletesSpace: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isOpen = false
        var start = 0
        while start <= bytes.count {
            var lineFeed = start
            while lineFeed < bytes.count, bytes[lineFeed] != ASCII.lineFeed { lineFeed += 1 }
            var end = lineFeed
            if end > start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
            let isQuoted = start < end && bytes[start] == 0x3E
            // RFC 3676 section 4.4: a blank in front was put there for protection.
            let bodyStart = start < end && bytes[start] == ASCII.space ? start + 1 : start
            let isSignature = bytes[bodyStart..<end].elementsEqual("-- ".utf8)
            // Quotes and signatures end a paragraph, whatever its line end says (RFC 3676 section 4.5).
            if isOpen, isQuoted || isSignature { result.append(ASCII.lineFeed) }
            let isSoft = !isQuoted && !isSignature && end > bodyStart && bytes[end - 1] == ASCII.space
            result.append(contentsOf: bytes[bodyStart..<(isSoft && deletesSpace ? end - 1 : end)])
            if !isSoft { result.append(ASCII.lineFeed) }
            isOpen = isSoft
            start = lineFeed + 1
        }
        if result.last == ASCII.lineFeed { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}

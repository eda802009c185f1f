/// `format=flowed` (RFC 3676): soft line ends removed, so that a paragraph is one line again.
package enum FlowedText {
    /// Lines ended by LF. With `deletesSpace` (DelSp=yes) the blank before a soft line end goes as well.
    package static func unflow(_ text: String, deletesSpace: Bool) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var openDepth: Int?
        for line in text.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false) {
            var content = Array(line)[...]
            if content.last == ASCII.carriageReturn { content = content.dropLast() }
            let depth = content.prefix { $0 == 0x3E }.count
            var body = content.dropFirst(depth)
            if body.first == ASCII.space { body = body.dropFirst() }
            let isSignature = body.elementsEqual("-- ".utf8)
            if openDepth != depth || isSignature {
                // A new depth ends a paragraph, whatever its line end says (RFC 3676 section 4.5).
                if openDepth != nil { result.append(ASCII.lineFeed) }
                result += [UInt8](repeating: 0x3E, count: depth)
                if depth > 0 { result.append(ASCII.space) }
            }
            let isSoft = body.last == ASCII.space && !isSignature
            result += isSoft && deletesSpace ? body.dropLast() : body
            openDepth = isSoft ? depth : nil
            if !isSoft { result.append(ASCII.lineFeed) }
        }
        if result.last == ASCII.lineFeed { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}

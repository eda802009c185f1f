internal import CXML2

/// The visible text of an HTML body, in reading order; quotes and signatures of the usual mail programs marked.
///
/// libxml2's SAX interface reads it in one pass: no tree, no recursion, nothing fetched, no entity but HTML's own.
package struct HTMLText: Sendable {
    /// UTF-8 bytes of HTML that are read.
    package static let maximumBytes = 1024 * 1024
    /// Elements inside elements; beyond, libxml2's handling of stray end tags grows quadratic, and only the tags are cut out.
    package static let maximumDepth = 512

    package enum Mark: Sendable {
        case quote, signature
        /// A bare `blockquote`: how some programs quote, and how people indent.
        case indent
    }

    /// LF between lines.
    package let text: String
    /// One for each line of `text`.
    package let marks: [Mark?]
    /// Text was hidden from the reader's eye by style.
    package let hasHiddenText: Bool
    package let notes: [String]

    package init(_ html: String) {
        let bytes = HTMLAttributes.limited(html.utf8.prefix(Self.maximumBytes))
        var notes = html.utf8.count > Self.maximumBytes ? ["HTML cut at \(Self.maximumBytes / 1024) KiB"] : []
        let writer = HTMLTextWriter(maximumDepth: Self.maximumDepth)
        Self.parse(bytes, into: writer)
        if writer.isTooDeep {
            notes.append("HTML deeper than \(Self.maximumDepth): only its tags were cut out")
            text = Self.withoutTags(bytes)
            marks = []
            hasHiddenText = false
        } else {
            writer.finish()
            text = writer.lines.joined(separator: "\n")
            marks = writer.marks
            hasHiddenText = writer.hasHiddenText
        }
        self.notes = notes
    }

    private static func parse(_ bytes: [UInt8], into writer: HTMLTextWriter) {
        guard !bytes.isEmpty else { return }
        bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress,
                let context = base.withMemoryRebound(
                    to: CChar.self,
                    capacity: buffer.count,
                    {
                        htmlCreateMemoryParserCtxt($0, Int32(buffer.count))
                    }
                )
            else { return }
            defer { htmlFreeParserCtxt(context) }
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtUseOptions(context, Int32(options))
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            var handler = htmlSAXHandler()
            handler.startElement = { HTMLTextWriter.of($0)?.start($1, $2) }
            handler.endElement = { data, name in HTMLTextWriter.of(data)?.end(name) }
            handler.characters = { HTMLTextWriter.of($0)?.characters($1, $2) }
            handler.ignorableWhitespace = { HTMLTextWriter.of($0)?.characters($1, $2) }
            handler.cdataBlock = { _, _, _ in }
            withUnsafeMutablePointer(to: &handler) { pointer in
                let original = context.pointee.sax
                context.pointee.sax = pointer
                context.pointee.userData = Unmanaged.passUnretained(writer).toOpaque()
                writer.onTooDeep = { xmlStopParser(context) }
                htmlParseDocument(context)
                writer.onTooDeep = nil
                context.pointee.sax = original
            }
        }
    }

    /// What is not between "<" and ">".
    private static func withoutTags(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var isInTag = false
        for byte in bytes {
            if byte == 0x3C {
                isInTag = true
                if result.last != ASCII.space { result.append(ASCII.space) }
            } else if byte == 0x3E {
                isInTag = false
            } else if !isInTag {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

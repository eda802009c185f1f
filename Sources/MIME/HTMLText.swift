internal import CXML2

/// The visible text of an HTML body, in reading order; quotes and signatures of the usual mail programs marked.
///
/// libxml2's SAX interface reads it in one pass: no tree, no recursion, nothing fetched, no entity but HTML's own.
package struct HTMLText: Sendable {
    /// UTF-8 bytes of HTML that are read.
    package static let maximumBytes = 1024 * 1024
    /// Elements inside elements; beyond, libxml2's handling of stray end tags grows quadratic, and only the tags are cut out.
    package static let maximumDepth = 512

    /// Addresses of links kept of one text.
    package static let maximumLinks = 50

    package enum Mark: Sendable {
        case quote, signature
        /// A bare `blockquote`: how some programs quote, and how people indent.
        case indent
    }

    /// LF between lines.
    package let text: String
    /// One for each line of `text`.
    package let marks: [Mark?]
    /// Addresses (http, https, mailto) of links whose text does not show them, in reading order, each once. They are kept
    /// beside the text: a person reads "the intranet", and so does the classifier.
    package let links: [String]
    /// Text was hidden from the reader's eye by style.
    package let hasHiddenText: Bool
    package let notes: [String]

    package init(_ html: String) {
        let isWhole = html.utf8.count <= Self.maximumBytes
        // Copied at once where it may be: a prefix is copied byte by byte.
        let source = isWhole ? Array(html.utf8) : Array(html.utf8.prefix(Self.maximumBytes))
        var notes = !isWhole ? ["HTML cut at \(Self.maximumBytes / 1024) KiB"] : []
        guard Self.hasTag(source) else {
            // QUIRK: plain text under the name of HTML; its line ends are all the form it has.
            text =
                isWhole && !source.contains(0x26)
                ? html : Self.parsedLines(source)
            marks = []
            links = []
            hasHiddenText = false
            self.notes = notes
            return
        }
        let bytes = HTMLSource.tamed(source)
        let writer = HTMLTextWriter(maximumDepth: Self.maximumDepth)
        Self.parse(bytes, into: writer)
        if writer.isTooDeep {
            notes.append("HTML deeper than \(Self.maximumDepth): only its tags were cut out")
            text = Self.withoutTags(bytes)
            marks = []
            links = []
            hasHiddenText = false
        } else {
            writer.finish()
            text = writer.lines.joined(separator: "\n")
            marks = writer.marks
            links = writer.links.addresses
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

    /// Whether "<" is followed anywhere by what begins a tag, its end or a comment.
    private static func hasTag(_ bytes: [UInt8]) -> Bool {
        var index = bytes.firstIndex(of: 0x3C, from: 0, before: bytes.count)
        while index + 1 < bytes.count {
            let next = bytes[index + 1]
            if ASCII.isLetter(next) || next == 0x2F || next == 0x21 { return true }
            index = bytes.firstIndex(of: 0x3C, from: index + 1, before: bytes.count)
        }
        return false
    }

    /// Text without tags, its entities decoded.
    private static func parsedLines(_ bytes: [UInt8]) -> String {
        let writer = HTMLTextWriter(maximumDepth: maximumDepth)
        parse(Array("<pre>".utf8) + bytes.filter { $0 != 0 }, into: writer)
        writer.finish()
        return writer.lines.joined(separator: "\n")
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

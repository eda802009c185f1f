internal import CToml

/// A parsed TOML file; owns toml++'s tree until it is released.
final class TOMLDocument {
    /// Bytes of a configuration file. The longest one imaginable, hundreds of services, has some 50 KiB.
    static let maximumBytes = 256 * 1024
    /// Dots outside quotes in one line. toml++ nests tables for `a.b.c` without a limit and pays with stack: 64,000
    /// levels end the process.
    static let maximumDotsPerLine = 32
    /// Levels below the root that are read. A key's value in a repeated section stands on level 3, an element of its
    /// list on 4; below that there is nothing to say but "a table".
    static let maximumDepth = 5

    /// Why text is not TOML, and where.
    struct SyntaxError: Error {
        let position: TextPosition
        let description: String
    }

    private let document: OpaquePointer

    init(_ bytes: [UInt8]) throws(SyntaxError) {
        if let refusal = Self.refusal(of: bytes) { throw refusal }
        let parsed = bytes.withUnsafeBytes { buffer in
            ctoml_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let parsed else { throw SyntaxError(position: .start, description: "not enough memory to read it") }
        document = parsed
        var (line, column): (UInt32, UInt32) = (0, 0)
        let error = ctoml_error(document, &line, &column)
        guard error.length == 0 else {
            throw SyntaxError(
                position: TextPosition(line: max(1, Int(line)), column: max(1, Int(column))),
                description: error.text
            )
        }
    }

    deinit {
        ctoml_free(document)
    }

    var root: TOMLNode {
        var count = 0
        let nodes = UnsafeBufferPointer(start: ctoml_nodes(document, &count), count: count)
        return Self.node(0, of: nodes, depth: 0)
    }

    private static func node(_ index: Int, of nodes: UnsafeBufferPointer<ctoml_node>, depth: Int) -> TOMLNode {
        let node = nodes[index]
        func children() -> [TOMLNode] {
            guard depth < maximumDepth else { return [] }
            return (node.first_child..<node.first_child + node.child_count).map {
                Self.node($0, of: nodes, depth: depth + 1)
            }
        }
        let value: TOMLNode.Value =
            switch node.kind {
            // toml++ keeps tables sorted by key.
            case .CTOML_TABLE: .table(children().sorted { $0.keyPosition < $1.keyPosition })
            case .CTOML_ARRAY: .array(children())
            case .CTOML_STRING: .string(node.string.text)
            case .CTOML_INTEGER: .integer(node.integer)
            case .CTOML_FLOAT: .float(node.floating)
            case .CTOML_BOOLEAN: .boolean(node.boolean)
            case .CTOML_DATE: .date(CivilDate(year: Int(node.year), month: Int(node.month), day: Int(node.day)))
            case .CTOML_TIME: .time
            }
        return TOMLNode(
            key: node.key.text,
            keyPosition: TextPosition(line: Int(node.key_line), column: Int(node.key_column)),
            position: TextPosition(line: Int(node.line), column: Int(node.column)),
            value: value
        )
    }
}

extension TOMLDocument {
    /// What toml++ must not be given: too much, or what would nest too deep.
    private static func refusal(of bytes: [UInt8]) -> SyntaxError? {
        guard bytes.count <= maximumBytes else {
            return SyntaxError(position: .start, description: "the file has more than \(maximumBytes / 1024) KiB")
        }
        var line = 1
        for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let (dots, hasTripleQuote) = measure(text)
            if dots > maximumDotsPerLine {
                let message = "more than \(maximumDotsPerLine) dots outside quotes in a line"
                return SyntaxError(position: TextPosition(line: line, column: 1), description: message)
            }
            if hasTripleQuote {
                // No key takes text of several lines; without it, quotes can be followed line by line.
                let message = "text of several lines (three quotes) is not used here"
                return SyntaxError(position: TextPosition(line: line, column: 1), description: message)
            }
            line += 1
        }
        return nil
    }

    /// Counts the dots of a line outside quotes and comments, and looks for three quotes that open a text.
    private static func measure(_ line: ArraySlice<UInt8>) -> (dots: Int, hasTripleQuote: Bool) {
        var dots = 0
        var quote: UInt8?
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if let open = quote {
                if byte == UInt8(ascii: "\\") && open == UInt8(ascii: "\"") {
                    index += 1
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "#") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if line[index...].starts(with: [byte, byte, byte]) { return (dots, true) }
                quote = byte
            } else if byte == UInt8(ascii: ".") {
                dots += 1
            }
            index += 1
        }
        return (dots, false)
    }
}

extension ctoml_text {
    fileprivate var text: String {
        String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
}

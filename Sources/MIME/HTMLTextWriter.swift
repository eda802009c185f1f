internal import CXML2

/// Takes libxml2's SAX events and writes lines. Used by one `HTMLText` and gone with it.
final class HTMLTextWriter {
    private(set) var lines: [String] = []
    private(set) var marks: [HTMLText.Mark?] = []
    private(set) var hasHiddenText = false
    private(set) var isTooDeep = false
    /// Called once, when the nesting passes the limit.
    var onTooDeep: (() -> Void)?

    private struct Element {
        let name: String
        let flow: HTMLElement.Flow
        let isUnseen: Bool
        let isHidden: Bool
        let mark: HTMLText.Mark?
        let isPreformatted: Bool
    }

    private let maximumDepth: Int
    private var stack: [Element] = []
    private var line: [UInt8] = []
    private var lineMark: HTMLText.Mark?
    private var isBlankPending = false
    private var wantsBlankLine = false
    private var restIsQuote = false
    /// Ordered lists count their items; -1 is an unordered list.
    private var counters: [Int] = []

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLTextWriter? {
        pointer.map { Unmanaged<HTMLTextWriter>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Ends the last line; blank lines at the end go.
    func finish() {
        breakLine()
        while lines.last?.isEmpty == true {
            lines.removeLast()
            marks.removeLast()
        }
    }

    // MARK: - Events

    func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        guard let name, !isTooDeep else { return }
        let element = String(cString: name)
        let flow = HTMLElement.flow(of: element)
        if !HTMLElement.isVoid(element) {
            guard stack.count < maximumDepth else {
                isTooDeep = true
                onTooDeep?()
                return
            }
        }
        push(element, flow, attributes)
        if stack.last?.isUnseen != true { open(flow, element) }
    }

    func end(_ name: UnsafePointer<xmlChar>?) {
        guard let name, !isTooDeep else { return }
        let element = String(cString: name)
        // libxml2 closes what it opened, in order; an end that was never begun is no event.
        guard let last = stack.last, last.name == element else { return }
        if !last.isUnseen { close(last) }
        stack.removeLast()
    }

    func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let text, count > 0, !isTooDeep else { return }
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        if let element = stack.last, element.isUnseen {
            if element.isHidden, bytes.contains(where: { !ASCII.isWhite($0) }) { hasHiddenText = true }
            return
        }
        if stack.last?.isPreformatted == true { writePreformatted(bytes) } else { writeCollapsed(bytes) }
    }

    // MARK: - Elements

    private func push(
        _ name: String,
        _ flow: HTMLElement.Flow,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let parent = stack.last
        var id = ""
        var classes = ""
        var type = ""
        var style: [UInt8] = []
        var isHidden = parent?.isHidden ?? false
        var index = 0
        while let attributes, let key = attributes[index] {
            let value = attributes[index + 1].map { String(cString: $0) } ?? ""
            switch String(cString: key) {
            case "id": id = value
            case "class": classes = value
            case "type": type = value
            case "hidden": isHidden = true
            case "style":
                style = Array(value.utf8.prefix(2000).filter { !ASCII.isWhite($0) }) + [0x3B]
                style = ASCII.lowercased(style[...])
                isHidden = isHidden || HTMLElement.isHidden(style: style)
            default: break
            }
            index += 2
        }
        // Near the root only: deeper, the anchor came with something quoted.
        if HTMLElement.startsQuoteToTheEnd(id: id), stack.count < 12 { restIsQuote = true }
        stack.append(
            Element(
                name: name,
                flow: flow,
                isUnseen: parent?.isUnseen == true || flow == .unseen || isHidden,
                isHidden: isHidden,
                mark: mark(
                    parent?.mark,
                    HTMLElement.mark(name: name, id: id, classes: classes, type: type, style: style)
                ),
                isPreformatted: parent?.isPreformatted == true || flow == .preformatted
            )
        )
    }

    /// A mark holds for all inside it; only a quote may stand inside a signature, and anything inside an indent.
    private func mark(_ outer: HTMLText.Mark?, _ own: HTMLText.Mark?) -> HTMLText.Mark? {
        own == .quote || outer == .indent ? own ?? outer : outer ?? own
    }

    private func open(_ flow: HTMLElement.Flow, _ name: String) {
        switch flow {
        case .inline, .unseen: break
        case .lineBreak: breakLine(keepingEmpty: true)
        case .block, .preformatted: breakLine()
        case .paragraph:
            breakLine()
            if name == "ul" || name == "ol" {
                counters.append(name == "ol" ? 0 : -1)
                wantsBlankLine = counters.count == 1
            } else {
                wantsBlankLine = true
            }
        case .cell: if !line.isEmpty { isBlankPending = true }
        case .listItem:
            breakLine()
            writeBullet()
        }
    }

    private func close(_ element: Element) {
        switch element.flow {
        case .inline, .unseen, .lineBreak: break
        case .block, .preformatted, .listItem: breakLine()
        case .paragraph:
            breakLine()
            if element.name == "ul" || element.name == "ol" { _ = counters.popLast() }
            if counters.isEmpty { wantsBlankLine = true }
        case .cell: if !line.isEmpty { isBlankPending = true }
        }
    }

    private func writeBullet() {
        let depth = max(0, min(counters.count - 1, 8))
        var bullet = String(repeating: "  ", count: depth)
        if let number = counters.last, number >= 0 {
            counters[counters.count - 1] = number + 1
            bullet += "\(number + 1). "
        } else {
            bullet += "- "
        }
        startLine()
        line += bullet.utf8
    }

    // MARK: - Text

    private func writeCollapsed(_ bytes: UnsafeBufferPointer<xmlChar>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if ASCII.isWhite(byte) {
                isBlankPending = isBlankPending || !line.isEmpty
                index += 1
                continue
            }
            if isBlankPending, let last = line.last, last != ASCII.space { line.append(ASCII.space) }
            isBlankPending = false
            if line.isEmpty { startLine() }
            var end = index + 1
            while end < bytes.count, !ASCII.isWhite(bytes[end]) { end += 1 }
            line += bytes[index..<end]
            index = end
        }
    }

    private func writePreformatted(_ bytes: UnsafeBufferPointer<xmlChar>) {
        for byte in bytes where byte != ASCII.carriageReturn {
            if byte == ASCII.lineFeed {
                breakLine(keepingEmpty: true)
            } else {
                if line.isEmpty { startLine() }
                line.append(byte)
            }
        }
    }

    /// The first text of a line decides the line's mark, and whether a blank line goes before it.
    private func startLine() {
        if wantsBlankLine, let last = lines.last, !last.isEmpty {
            lines.append("")
            marks.append(marks.last ?? nil)
        }
        wantsBlankLine = false
        lineMark = stack.last?.mark ?? (restIsQuote ? .quote : nil)
    }

    private func breakLine(keepingEmpty: Bool = false) {
        isBlankPending = false
        if line.isEmpty {
            guard keepingEmpty, !lines.isEmpty else { return }
            lines.append("")
            marks.append(stack.last?.mark ?? (restIsQuote ? .quote : nil))
            return
        }
        while line.last == ASCII.space { line.removeLast() }
        lines.append(String(decoding: line, as: UTF8.self))
        marks.append(lineMark)
        line.removeAll(keepingCapacity: true)
    }
}
